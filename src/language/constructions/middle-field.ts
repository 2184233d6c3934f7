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
  const explained = explainedPhrase(from + 1, end, words);
  if (explained !== undefined) return explained - 1;
  let at = end;
  while (at > from && words.tag(at) !== Tag.VZ) at--;
  if (at === from || at === end || words.word(at) === 'van' || holdsMore(at, end, words)) return end;
  if (at - 1 === from) return from;
  // "de lijst met speelpleinen": it belongs to the noun.
  if (!/^(?:naar|aan|tot|vanaf|op|in|bij|binnen|na)$/u.test(words.word(at))) return end;
  return words.is(at - 1, Is.noun) || words.tag(at - 1) === Tag.BW ? at - 1 : end;
}

/**
 * Where the phrases with a preposition begin that close a stretch, if a clause tells of the last noun: "betaalt de
 * premie ‸ onder de voorwaarde dat". Nothing may part that noun from its clause.
 *
 * @param from the first word of the stretch @param end its last
 */
export function explainedPhrase(from: number, end: number, words: Words): number | undefined {
  const isExplained = words.is(end, Is.noun) && words.gap(end + 1) === Gap.none && EXPLAINS.test(words.word(end + 1));
  if (!isExplained) return undefined;
  let at = end;
  while (at > from && words.tag(at) !== Tag.VZ) at--;
  // "op basis van een verslag dat".
  for (let before = at - 1; before >= from && words.word(at) === 'van'; before--)
    if (words.tag(before) === Tag.VZ) at = before;
  return words.tag(at) === Tag.VZ && words.word(at) !== 'van' ? at : undefined;
}

const EXPLAINS = /^(?:dat|die|waar\p{L}*)$/u;

/** "op zaterdag het lokaal": behind the noun of the phrase another one begins, which is no part of it. */
function holdsMore(preposition: number, end: number, words: Words): boolean {
  for (let at = preposition + 2; at <= end; at++)
    if (words.is(at, Is.determiner) && words.is(at - 1, Is.noun)) return true;
  return false;
}
