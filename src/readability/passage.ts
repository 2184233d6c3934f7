import type { Analysis } from '../language/analysis.ts';
import { isData, isRunningText } from '../language/running-text.ts';

/**
 * Whether a block that was read counts for how easy a text is to read: sentences, and not a heading, an address or a row
 * of data. A block is judged as a whole, so that how it is divided in sentences makes no difference.
 */
export function isPassage(analysis: Analysis): boolean {
  const { block, sentences, tokens } = analysis;
  const [first] = sentences;
  if (!first || !isRunningText(block)) return false;
  return !isData({ ...first, to: block.text.length, tokenFrom: 0, tokenTo: tokens.count }, analysis);
}
