import { Gap } from '../../tagger/features.ts';
import { Is, Tag } from '../../tagger/tags.ts';
import type { Words } from '../words.ts';
import { isAttributeOrNumber, leadsNoun } from './noun-phrase.ts';

/** Where the phrase of a noun begins: at its article, or its first adjective. */
export function phraseStart(noun: number, words: Words): number {
  let at = noun;
  while (at > 0 && words.gap(at) === Gap.none && leadsNoun(at - 1, words)) {
    at--;
    if (words.is(at, Is.determiner)) break;
  }
  return at;
}

/** Whether a word can be the first of a noun with what goes with it: "de werken", "uw aanvraag". */
export function startsNoun(at: number, words: Words): boolean {
  return words.is(at, Is.determiner) || /^(?:deze|dit|die|dat|alle|geen|elke|elk)$/u.test(words.word(at));
}

/** The first word of the noun that ends right before a word: of "de nieuwe werken" before "aanvatten". It has a determiner. */
export function nounBefore(at: number, words: Words): number | undefined {
  let start = at - 1;
  if (!words.is(start, Is.noun)) return undefined;
  start = startOfParts(start, words);
  // "de belangen van cliënten", "de naam van de vereniging": it belongs to the noun before it.
  for (;;) {
    const van = startsNoun(start - 1, words) ? start - 2 : start - 1;
    if (van < 2 || words.word(van) !== 'van' || !words.is(van - 1, Is.noun) || words.gap(van) !== Gap.none) break;
    start = startOfParts(van - 1, words);
  }
  if (start === 0 || words.gap(start) !== Gap.none || !startsNoun(start - 1, words)) return undefined;
  // "de werken aan de kerk": what is before belongs to it.
  return words.tag(start - 2) === Tag.VZ ? undefined : start - 1;
}

function startOfParts(noun: number, words: Words): number {
  let start = noun;
  while (start > 0 && (isAttributeOrNumber(start - 1, words) || words.tag(start - 1) === Tag.EIGEN)) start--;
  return start;
}
