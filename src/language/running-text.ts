import type { Block, BlockKind } from '../document/document.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './sentences.ts';
import { Flag } from './tokens.ts';

const RUNNING = new Set<BlockKind>([
  'paragraph',
  'listItem',
  'quote',
  'tableCell',
  'caption',
  'footnote',
  'error',
  'description',
  'alt',
]);

/** Whether a block holds text in sentences: not a heading, a label, an address. */
export function isRunningText(block: Block): boolean {
  return RUNNING.has(block.kind);
}

/** Marks that divide the data of an address line, and not the parts of a sentence. */
const DIVIDERS = /\s[|–—•·*/-]\s|\|/gu;
const CONTACT = /\b(?:tel|fax|gsm|e-?mail|iban|bic|kbo|btw|ondernemingsnummer)\b|\bBE\d{2}\b|@|www\./giu;

/**
 * Whether a stretch between two stops is data and no sentence: an address line, opening hours, a legal footer, a row
 * of names. Told by how much of it is numbers, names and dividing marks.
 */
export function isData(sentence: Sentence, analysis: Analysis): boolean {
  const { tokens, block } = analysis;
  const text = block.text.slice(sentence.from, sentence.to);
  let numbers = 0;
  let names = 0;
  let lower = 0;
  for (let at = sentence.tokenFrom; at < sentence.tokenTo; at++) {
    if (tokens.has(at, Flag.digit) || tokens.has(at, Flag.opaque)) numbers++;
    else if (tokens.has(at, Flag.capital)) names++;
    else lower++;
  }
  const count = sentence.tokenTo - sentence.tokenFrom;
  if (numbers > count * 0.4 || lower < count * 0.25) return true;
  const dividers = text.match(DIVIDERS)?.length ?? 0;
  const contact = text.match(CONTACT)?.length ?? 0;
  return dividers >= 3 || contact >= 3 || (dividers >= 2 && (contact >= 1 || names + numbers > lower));
}
