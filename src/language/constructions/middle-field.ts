import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Words } from './words.ts';

/**
 * The last word before what closes a clause: where a particle goes, "stuurt u het formulier op tijd ‸ terug". Nothing
 * where other verbs stand behind, or where an enumeration goes on behind a comma.
 *
 * @param from the word behind which the stretch starts
 */
export function endOfMiddle({ words: own }: Clause, from: number, words: Words): number | undefined {
  let end = from;
  while (own.includes(end + 1) && words.gap(end + 1) === Gap.none) {
    const next = end + 1;
    if (words.is(next, Is.finite | Is.infinitive) || words.isTe(next) || words.tag(next) === Tag.ONDER)
      return undefined;
    end = next;
  }
  const rest = own.filter((at) => at > end);
  return rest.length > 0 ? undefined : end;
}

/**
 * The last word before the phrase with a preposition that closes a stretch, "stuurt de brief terug ‸ naar de dienst": a
 * particle before it comes sooner. Without one, and where it can belong to the noun, the end itself.
 */
export function beforeLastPhrase(from: number, end: number, words: Words): number {
  let at = end;
  while (at > from && words.tag(at) !== Tag.VZ) at--;
  if (at === from || at === end || words.word(at) === 'van' || holdsMore(at, end, words)) return end;
  if (at - 1 === from) return from;
  // "de lijst met speelpleinen": it belongs to the noun.
  if (!/^(?:naar|aan|tot|vanaf|op|in|bij|binnen|na)$/u.test(words.word(at))) return end;
  return words.is(at - 1, Is.noun) || words.tag(at - 1) === Tag.BW ? at - 1 : end;
}

/** "op zaterdag het lokaal": behind the noun of the phrase another one begins, which is no part of it. */
function holdsMore(preposition: number, end: number, words: Words): boolean {
  for (let at = preposition + 2; at <= end; at++)
    if (words.is(at, Is.determiner) && words.is(at - 1, Is.noun)) return true;
  return false;
}
