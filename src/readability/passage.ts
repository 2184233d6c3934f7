import type { BlockKind } from '../document/document.ts';
import type { Analysis } from '../language/analysis.ts';
import { dataIn } from '../language/running-text.ts';

/** What readers read through; an alternative text or a label they mostly don't. */
const READ = new Set<BlockKind>(['paragraph', 'listItem', 'quote', 'tableCell', 'caption', 'footnote']);
/** A line without a full stop that has fewer words is no sentence: a greeting, a signature, a reference, "een pasfoto". */
const SHORTEST_LINE = 8;
/** A stop at the end, maybe within quotation marks or brackets. */
const ENDS = /[.!?…:;]["”’)\]»]*\s*$/u;

/**
 * Whether a block that was read counts for how easy a text is to read: sentences, and not a heading, a greeting, an
 * address or a row of data. A block is judged as a whole, so that how it is divided in sentences makes no difference.
 */
export function isPassage(analysis: Analysis): boolean {
  const { block, sentences, tokens } = analysis;
  if (sentences.length === 0 || !READ.has(block.kind)) return false;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words < SHORTEST_LINE && !ENDS.test(block.text)) return false;
  const { numbers, names, dividers, contact } = dataIn(analysis, { tokenFrom: 0, tokenTo: tokens.count });
  if (numbers > 0.4 || (numbers + names > 0.75 && !isShouted(block.text))) return false;
  // Many dividing marks and words of addresses make data of a line, but not of a paragraph of sentences.
  return Math.max(dividers, contact) < 3 || numbers + names < 0.5;
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}
