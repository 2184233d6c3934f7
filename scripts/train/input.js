// A sentence that has been tagged, as the tagger gets to see it.
import { hashOf, shapeOf, TaggerInput } from './language.js';

/**
 * All that the tagger needs to know, but for the classes of the words.
 *
 * @param {{ words: string[], gaps: number[] }} sentence
 */
export function inputOf({ words, gaps }) {
  const input = new TaggerInput();
  input.reset(words.join(' '), words.length);
  input.gap.set(gaps);
  let start = 0;
  for (const [at, word] of words.entries()) {
    const end = start + word.length;
    input.start[at] = start;
    input.end[at] = end;
    input.hash[at] = hashOf(word);
    input.shape[at] = shapeOf(input.text, start, end);
    start = end + 1;
  }
  return input;
}
