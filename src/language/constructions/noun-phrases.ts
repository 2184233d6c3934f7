import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Words } from './words.ts';

/** A noun with what belongs to it: "de afdeling Wonen van onze stad". */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Its first noun. */
  readonly head: number;
  readonly plural: boolean;
  /** Whether its number is sure: "bezoeken" by itself can be one or more. */
  readonly isNumberSure: boolean;
  /** Its article, "deze", "uw" …; -1 where it has none. */
  readonly determiner: number;
}

/** The noun phrase that starts at a word, with the phrases with "van" in it and with "en"; nothing where none starts, or its end is not sure. */
export function nounPhraseFrom(start: number, words: Words): NounPhrase | undefined {
  const first = partFrom(start, words);
  if (!first) return undefined;
  let { last, plural, isNumberSure } = first;
  let within = false;
  for (;;) {
    if (last + 1 >= words.count || words.gap(last + 1) !== Gap.none) break;
    const joins = words.tag(last + 1) === Tag.NEVEN && /^(?:en|of)$/u.test(words.word(last + 1));
    if (!joins && words.word(last + 1) !== 'van') break;
    const next = partFrom(last + 2, words);
    if (!next) return joins ? undefined : { ...first, last, plural, isNumberSure };
    // "de premie en de stad betaalt": what follows has a verb of its own.
    if (joins && next.determiner >= 0 && words.is(next.last + 1, Is.verb)) return undefined;
    // "het college van burgemeester en schepenen" is one; "de zaal van de school en de refter" are two, or one.
    if (!joins) within = true;
    else if (within && !plural) isNumberSure &&= next.determiner < 0;
    else if (words.word(last + 1) === 'en') [plural, isNumberSure] = [true, true];
    else isNumberSure = isNumberSure && plural === next.plural;
    last = next.last;
  }
  // "de wegen, het groen en de pleinen": a list whose end only its writer knows.
  if (words.gap(last + 1) === Gap.comma && last + 1 < words.count && leads(last + 1, words)) return undefined;
  return { ...first, last, plural, isNumberSure };
}

/** Determiners, adjectives and a noun, with the name behind it: "de grote zaal", "dienst Wonen". */
function partFrom(start: number, words: Words): NounPhrase | undefined {
  for (let at = start; at < start + 8 && at < words.count; at++) {
    if (at > start && words.gap(at) !== Gap.none) return undefined;
    if (words.is(at, Is.noun)) {
      let last = at;
      while (last + 1 < words.count && words.gap(last + 1) === Gap.none && isNamePart(last + 1, words)) last++;
      const plural = words.is(at, Is.plural);
      const determiner = words.is(start, Is.determiner) ? start : -1;
      const isOne = /^(?:een|het|dit|dat)$/u.test(words.word(determiner));
      const isNumberSure = plural ? !isOne : isOne || !(words.mayBe(at, Tag['N.mv']) || words.word(at).endsWith('en'));
      return { first: start, last, head: at, plural, isNumberSure, determiner };
    }
    if (!leads(at, words)) return undefined;
  }
  return undefined;
}

function isNamePart(at: number, words: Words): boolean {
  return words.tag(at) === Tag.EIGEN || words.isCapital(at) || (words.tag(at) === Tag.TW && !words.is(at + 1, Is.noun));
}

/** Whether a word can stand before the noun of its phrase. */
function leads(at: number, words: Words): boolean {
  const tag = words.tag(at);
  const isCounted = tag === Tag.TW || tag === Tag['TW.rang'] || tag === Tag['V.vd.attr'] || tag === Tag['V.od.attr'];
  return isCounted || words.is(at, Is.determiner | Is.adjective);
}

/** Where the phrase of a noun begins: at its article, or its first adjective. */
export function phraseStart(noun: number, words: Words): number {
  let at = noun;
  while (at > 0 && words.gap(at) === Gap.none && leads(at - 1, words)) {
    at--;
    if (words.is(at, Is.determiner)) break;
  }
  return at;
}
