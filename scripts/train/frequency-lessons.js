// The words that the estimate of how common a word is learns from: those of subtitles that the ranked lists lack.
import { loadTypeScript } from '../load-typescript.js';

const { factsOf, lemmasOfForm } = /** @type {typeof import('../../src/language/frequency/word-facts.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/frequency/word-facts.ts'))
);
/** @typedef {import('../../src/language/frequency/word-facts.ts').Lexicon} Lexicon */
/** @typedef {import('../../src/language/frequency/word-facts.ts').Lists} Lists */

/** Words that are learnt from: letters, and no single sounds. */
const WORD = /^\p{Ll}[\p{Ll}'’-]{2,}$/u;

/**
 * @param {Map<string, number>} frequencies Zipf values of subtitles
 * @param {Lexicon} lexicon
 * @param {Lists} lists
 * @param {ReadonlySet<string>} [heldOut] words that nothing is learnt from, nor from other forms of them
 */
export function lessonsOf(frequencies, lexicon, lists, heldOut = new Set()) {
  /** @param {string} word */
  const lemmas = (word) => lemmasOfForm(word, lexicon);
  const heldOutLemmas = new Set([...heldOut].flatMap(lemmas));
  /** @type {import('./frequency-estimator.js').Lesson[]} */
  const lessons = [];
  for (const [word, zipf] of frequencies) {
    // One row has no word.
    if (typeof word !== 'string' || !WORD.test(word) || lists.ranked(word) > 0 || heldOut.has(word)) continue;
    if (heldOut.size > 0 && lemmas(word).some((lemma) => heldOutLemmas.has(lemma))) continue;
    lessons.push({ facts: factsOf(word, lexicon, lists), zipf });
  }
  return lessons;
}
