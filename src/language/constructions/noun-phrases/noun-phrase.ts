import { Gap } from '../../tagger/features.ts';
import { Is, Tag } from '../../tagger/tags.ts';
import type { Words } from '../words.ts';

// The readers of noun phrases in this folder ask for different things:
// - `agreeingWordsOf` (agreeing-words.ts): what has to change with a noun, around a noun that is known;
// - `surePhraseFrom` (sure-phrases.ts): all of a phrase up to where it ends for sure, to make an object or a subject of it;
// - `subjectPhraseAt` (subject-phrases.ts): what a next sentence can speak of again, without what is tied to it;
// - `phraseAt` (phrases-and-pronouns.ts): any noun phrase or pronoun of a clause, to see who does what in it;
// - `phraseStart` and `nounBefore` (phrase-starts.ts): from a noun back to where its phrase begins.

/** A noun with what belongs to it: "de afdeling Wonen van onze stad". Numbers of words. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Its first noun. */
  readonly head: number;
  readonly isPlural: boolean;
}

const ATTRIBUTES: ReadonlySet<number> = new Set([
  Tag['A.attr'],
  Tag['A.attr.comp'],
  Tag['A.sup'],
  Tag['TW.rang'],
  Tag['V.vd.attr'],
  Tag['V.od.attr'],
]);
/** Words between the first of a phrase and its noun: with more, its start is misread. */
const MOST_BEFORE_NOUN = 7;

/** Whether a word has the ending of an attribute: "volledige", "ondertekende", "derde". */
export function isAttribute(at: number, words: Words): boolean {
  return ATTRIBUTES.has(words.tag(at));
}

/** Whether a word is an attribute or a number: "nieuwe", "twee". */
export function isAttributeOrNumber(at: number, words: Words): boolean {
  return isAttribute(at, words) || words.tag(at) === Tag.TW;
}

/** Whether a word can stand before the noun of its phrase, also without an ending: "het lokaal bestuur". */
export function leadsNoun(at: number, words: Words): boolean {
  return isAttributeOrNumber(at, words) || words.is(at, Is.determiner | Is.adjective);
}

/** The first noun from a word on, with nothing before it but words that may lead it, and no marks; nothing where there is none. */
export function headFrom(
  start: number,
  words: Words,
  leads: (at: number, words: Words) => boolean,
): number | undefined {
  for (let at = start; at <= start + MOST_BEFORE_NOUN && at < words.count; at++) {
    if (at > start && words.gap(at) !== Gap.none) return undefined;
    if (words.is(at, Is.noun)) return at;
    if (!leads(at, words)) return undefined;
  }
  return undefined;
}

/** Whether a word can be part of a name that follows its noun: "dienst Burgerzaken". */
export function isName(at: number, words: Words): boolean {
  return words.tag(at) === Tag.EIGEN || words.isCapital(at);
}
