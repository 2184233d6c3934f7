import { Gap } from '../../tagger/features.ts';
import { Is, Tag } from '../../tagger/tags.ts';
import { isTimeWord } from '../time-words.ts';
import type { Words } from '../words.ts';
import { isAttributeOrNumber, type NounPhrase } from './noun-phrase.ts';

/** A noun phrase or a pronoun by itself, without the phrases that hang on it. Its head is its noun, or the pronoun. */
export interface Phrase extends NounPhrase {
  readonly isPronoun: boolean;
  /** "de aanvraag", "uw aanvraag", a name or a pronoun; not "een aanvraag" or "aanvragen". */
  readonly isDefinite: boolean;
}

const DEFINITE =
  /^(?:de|het|deze|die|dit|dat|uw|je|jouw|onze|ons|mijn|zijn|haar|hun|jullie|elke?|iedere?|alle|beide)$/u;
const PLURAL_PRONOUNS = /^(?:we|wij|ons|hen|hun|jullie)$/u;
/** Pronouns that stand for a noun: what is left are "er", "zich" and question words. */
const PRONOUNS: ReadonlySet<number> = new Set([Tag['PRON.nom'], Tag['PRON.pers'], Tag['PRON.aanw'], Tag['PRON.bez']]);

/**
 * The noun phrase or pronoun that starts at a word: "de aanvragen", "u", "het college van burgemeester en schepenen",
 * "de heer Peeters en mevrouw Maes". Nothing where none starts.
 */
export function phraseAt(start: number, words: Words): Phrase | undefined {
  const first = simpleAt(start, words);
  if (!first || first.isPronoun) return first;
  let { last, isPlural } = first;
  const end = rowEnd(last, words);
  if (end > last) return { ...first, last: end, isPlural: true };
  let hasOf = false;
  for (;;) {
    const joint = last + 1;
    if (joint + 1 >= words.count || words.gap(joint) !== Gap.none || words.gap(joint + 1) !== Gap.none) break;
    const isOf = words.word(joint) === 'van' && words.tag(joint) === Tag.VZ;
    if (!isOf && words.word(joint) !== 'en') break;
    const next = simpleAt(joint + 1, words);
    if (!next || next.isPronoun) break;
    // "van burgemeester en schepenen" goes on within; "van de raad en het college" could be either.
    if (!isOf && (!hasOf || words.is(next.first, Is.determiner))) isPlural = true;
    hasOf ||= isOf;
    last = next.last;
  }
  return { ...first, last, isPlural };
}

/** The end of "foto, handtekening en vingerafdrukken"; the same word where no row goes on. */
function rowEnd(start: number, words: Words): number {
  let last = start;
  for (let count = 0; count < 8; count++) {
    const isLast =
      words.word(last + 1) === 'en' && words.gap(last + 1) === Gap.none && words.gap(last + 2) === Gap.none;
    if (isLast ? count === 0 : words.gap(last + 1) !== Gap.comma) return start;
    const next = simpleAt(last + (isLast ? 2 : 1), words);
    if (!next || next.isPronoun) return start;
    last = next.last;
    if (isLast) return last;
  }
  return start;
}

/** Whether a phrase says when: "elke maand". */
export function isTime({ head }: Phrase, words: Words): boolean {
  return isTimeWord(words.word(head));
}

function simpleAt(start: number, words: Words): Phrase | undefined {
  if (start >= words.count) return undefined;
  let at = start;
  let head = -1;
  let hasOpened = false;
  for (; at < words.count; at++) {
    if (at > start && words.gap(at) !== Gap.none && !isRow(at, head, words)) break;
    if (head < 0 && isLimit(at, words)) hasOpened = true;
    else if (words.is(at, Is.noun) || isNamed(at, head, words))
      head = head < 0 || isCompound(head, at, words) ? at : head;
    else if (head >= 0) break;
    // "je partner": the tagger has "je" for a pronoun there.
    else if (at === start && words.word(at) === 'je' && words.is(at + 1, Is.noun)) hasOpened = true;
    else if (
      words.is(at, Is.determiner) &&
      (!hasOpened || /^(?:de|het|deze|die|dit)$/u.test(words.word(at - 1)) || words.word(at - 1) === 'al')
    )
      hasOpened = true;
    else if (isLead(at, words)) hasOpened = true;
    else break;
  }
  if (head >= 0) {
    const isPlural = words.tag(head) === Tag['N.mv'];
    const isDefinite = DEFINITE.test(words.word(start)) || words.tag(start) === Tag.EIGEN;
    return { first: start, last: at - 1, head, isPlural, isPronoun: false, isDefinite };
  }
  if (!PRONOUNS.has(words.tag(start))) return undefined;
  const isPlural = PLURAL_PRONOUNS.test(words.word(start));
  return { first: start, last: start, head: start, isPlural, isPronoun: true, isDefinite: true };
}

/** "tafels, stoelen": only adjectives stand in a row with commas here. */
function isRow(at: number, head: number, words: Words): boolean {
  return head < 0 && words.gap(at) === Gap.comma && words.is(at, Is.adjective) && words.is(at - 1, Is.adjective);
}

/** "maximum 8 stukken", "max. 2 kaarten". */
function isLimit(at: number, words: Words): boolean {
  return /^(?:maximum|maximaal|max|minimum|minimaal|minstens)$/u.test(words.word(at)) && words.tag(at + 1) === Tag.TW;
}

/** "dienst Wonen", "de heer Peeters": a name behind its noun. */
function isNamed(at: number, head: number, words: Words): boolean {
  return head >= 0 && words.isCapital(at) && !words.is(at, Is.verb | Is.pronoun);
}

/** "ICT dienst": of two nouns in a row the last counts, unless it is a name. */
function isCompound(head: number, at: number, words: Words): boolean {
  return words.tag(at) !== Tag.EIGEN && !words.isCapital(at) && words.tag(head) !== Tag['N.mv'];
}

/** An attribute or a number; also "in te vullen". */
function hasEnding(at: number, words: Words): boolean {
  return isAttributeOrNumber(at, words) || words.tag(at) === Tag['V.inf.attr'];
}

function isLead(at: number, words: Words): boolean {
  if (hasEnding(at, words) || words.is(at, Is.determiner)) return true;
  // "erkende en ervaren": a row of adjectives.
  if (words.word(at) === 'en' || words.word(at) === 'of') return hasEnding(at - 1, words) && hasEnding(at + 1, words);
  // "later ingediende klachten".
  const next = words.tag(at + 1);
  if ((next === Tag['V.vd.attr'] || next === Tag['A.attr']) && (words.is(at, Is.adjective) || words.tag(at) === Tag.BW))
    return !/^(?:ook|alleen|enkel|zelfs|dan|zo|daarom|nu|hier)$/u.test(words.word(at));
  return words.is(at, Is.adjective) && words.is(at + 1, Is.noun);
}

/** Noun phrases and pronouns outside phrases with a preposition, that say who or what. @param own words, in order */
export function barePhrases(own: readonly number[], words: Words): Phrase[] {
  const found: Phrase[] = [];
  for (let index = 0; index < own.length;) {
    const at = own[index] as number;
    const leads = words.tag(at) === Tag.VZ || /^(?:als|zoals|dan)$/u.test(words.word(at));
    const phrase = phraseAt(leads ? at + 1 : at, words);
    const isOwn = phrase && own.includes(phrase.last);
    if (isOwn && !leads && !isTime(phrase, words)) found.push(phrase);
    const last = isOwn ? phrase.last : at;
    while (index < own.length && (own[index] as number) <= last) index++;
  }
  return found;
}
