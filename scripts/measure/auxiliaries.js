// Which verbs are auxiliaries as Universal Dependencies has it. The tags of klaretaal leave that to the constructions;
// here a list of verbs and the other verbs of the sentence decide, so that parts of speech can be compared in full.
import { TAGS } from '../train/language.js';

/** With anything that is said of the subject: "is klaar", "wordt betaald". Of them the verb itself is rare. */
const ALWAYS =
  /^(?:ben|bent|is|zijn|was|waren|geweest|word|wordt|worden|werd|werden|geworden|zal|zult|zullen|zou|zouden)$/iu;
const WITH_PARTICIPLE = /^(?:heb|hebt|heeft|hebben|had|hadden)$/iu;
const WITH_INFINITIVE =
  /^(?:kan|kunt|kun|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|wil|wilt|willen|wilde|wilden|wou)$/iu;

/**
 * Whether the word at `at`, tagged as a verb, is an auxiliary.
 *
 * @param {readonly string[]} words of a sentence
 * @param {ArrayLike<number>} tags of those words
 * @param {number} at
 */
export function isAuxiliary(words, tags, at) {
  const word = words[at] ?? '';
  if (ALWAYS.test(word)) return true;
  const other = WITH_PARTICIPLE.test(word) ? 'V.vd' : WITH_INFINITIVE.test(word) ? 'V.inf' : undefined;
  return other !== undefined && words.some((_, place) => place !== at && TAGS[tags[place] ?? 0] === other);
}
