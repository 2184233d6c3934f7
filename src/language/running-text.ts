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

/** How much of a stretch is data. Shares of its words, and numbers of marks. */
export interface DataShare {
  readonly numbers: number;
  readonly names: number;
  /** Marks that divide the data of a line. */
  readonly dividers: number;
  /** Words and signs of addresses: "tel", "IBAN", "@". */
  readonly contact: number;
}

/** How much of a stretch of the block that was read is data. @param stretch some of its tokens, one at least */
export function dataIn(
  { tokens, block }: Analysis,
  { tokenFrom, tokenTo }: Pick<Sentence, 'tokenFrom' | 'tokenTo'>,
): DataShare {
  let numbers = 0;
  let names = 0;
  for (let at = tokenFrom; at < tokenTo; at++) {
    if (tokens.has(at, Flag.digit) || tokens.has(at, Flag.opaque)) numbers++;
    else if (tokens.has(at, Flag.capital)) names++;
  }
  const count = tokenTo - tokenFrom;
  const text = block.text.slice(tokens.start[tokenFrom], tokens.end[tokenTo - 1]);
  return {
    numbers: numbers / count,
    names: names / count,
    dividers: text.match(DIVIDERS)?.length ?? 0,
    contact: text.match(CONTACT)?.length ?? 0,
  };
}

/**
 * Whether a stretch between two stops is data and no sentence: an address line, opening hours, a legal footer, a row
 * of names. Told by how much of it is numbers, names and dividing marks.
 */
export function isData(sentence: Sentence, analysis: Analysis): boolean {
  const { numbers, names, dividers, contact } = dataIn(analysis, sentence);
  if (numbers > 0.4 || numbers + names > 0.75) return true;
  return dividers >= 3 || contact >= 3 || (dividers >= 2 && (contact >= 1 || numbers + names > 0.5));
}
