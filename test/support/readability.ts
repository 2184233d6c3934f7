import { Analysis } from '../../src/language/analysis.ts';
import { type SentenceTally, tally } from '../../src/readability/sentence-tally.ts';
import { blockOf } from './block.ts';
import { models } from './engine.ts';

const { frequency: wordFrequency } = await models();
const analysis = new Analysis();

/** How common words are. */
export const frequency = wordFrequency;

/** The tallies of the sentences of a text. */
export function talliesOf(text: string): SentenceTally[] {
  analysis.read(blockOf(text));
  return analysis.sentences.map((sentence) => tally(analysis, sentence, frequency));
}
