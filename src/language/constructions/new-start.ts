import { Gap } from '../tagger/features.ts';
import { Is } from '../tagger/tags.ts';
import type { Words } from './words.ts';

/** Words that begin a sentence, and hardly a name. */
const STARTS = new Set(
  'met als wie wij we om na bij tijdens wanneer indien sinds vanaf wil wilt heb hebt bent moet kunt mag dit deze'.split(
    ' ',
  ),
);
/** A heading and a sentence have this many words at the least. */
const LEAST = 3;

/**
 * The word with which a new sentence begins though no stop stands before it, -1 for none: a heading before its text,
 * "Veilig stemmen op het stembureau Met uw kaart kunt u …".
 */
export function newStartOf(words: Words): number {
  for (let at = LEAST; at < words.count - LEAST; at++) {
    const isAlone = words.isCapital(at) && !words.isCapital(at - 1) && !words.isCapital(at + 1);
    if (isAlone && words.gap(at) === Gap.none && (STARTS.has(words.word(at)) || isSubject(at, words))) return at;
  }
  return -1;
}

/** "Stemmen op het stembureau U kunt …": behind a noun, and before its verb. */
function isSubject(at: number, words: Words): boolean {
  return words.word(at) === 'u' && words.is(at - 1, Is.noun) && words.is(at + 1, Is.finite);
}
