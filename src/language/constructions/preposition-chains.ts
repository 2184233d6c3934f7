import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { THINGS } from './noun-style-words.ts';
import { isTimeWord } from './time-words.ts';
import type { Words } from './words.ts';

/** Nouns that hang on each other by prepositions: "de aanpassing van de voorwaarden voor de toekenning van de premie". */
export interface PrepositionChain {
  /** From the first noun up to the last, numbers of words. */
  readonly first: number;
  readonly last: number;
  readonly nouns: readonly number[];
  readonly prepositions: readonly number[];
}

/** What ties a noun to a noun; others mostly tell when or where something happens. */
const TIES = new Set(
  'van voor tot over inzake betreffende aan bij in op tegen met door uit naar tussen onder binnen'.split(' '),
);
/** Words of a noun phrase between its preposition and its noun. */
const MOST_IN_PHRASE = 5;
/** Days, amounts and parts end a chain as a time does: "van 50 euro", "in het begin van". */
const ENDS = /^(?:\p{L}+dag|euro|meter|kilometer|kilo|procent|begin|einde|midden|loop)$/u;
/** Behind these a noun is what it says: "de regels voor het gebruik". */
const TIGHT = new Set(['van', 'voor', 'tot', 'over']);
/** Nouns that with a preposition before them make one fixed expression: "in het kader van", "met behulp van". */
const FIXED = new Set(
  'kader basis hand behulp gevolg betrekking opzichte vlak gebied aanzien naam laste behoeve plaats geval verband grond toepassing uitvoering afwachting afwijking overleg samenwerking ondersteuning opdracht voordeel uitzondering functie licht loop aandacht sprake bezit start rekening vermelding inachtneming uitsluiting toestemming vorm voorbaat voordracht verzoek tijd'.split(
    ' ',
  ),
);

/**
 * The chains of a sentence with a number of prepositional phrases or more, in order. Names, times and numbers end one.
 *
 * @param from phrases
 */
export function prepositionChainsOf(words: Words, from: number): PrepositionChain[] {
  const chains: PrepositionChain[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!isLink(at, words)) continue;
    const nouns = [at];
    const prepositions: number[] = [];
    let last = at;
    for (;;) {
      const next = last + 1;
      if (words.gap(next) !== Gap.none || words.tag(next) !== Tag.VZ || !TIES.has(words.word(next))) break;
      const noun = nounBehind(next, words);
      if (noun < 0) break;
      prepositions.push(next);
      nouns.push(noun);
      last = noun;
    }
    if (prepositions.length >= from) chains.push({ first: startOf(at, words), last, nouns, prepositions });
    at = last;
  }
  return chains;
}

/** A noun that others can hang on: no name, time, or half of a fixed expression. */
function isLink(at: number, words: Words): boolean {
  if (!words.is(at, Is.noun) || words.tag(at) === Tag.EIGEN || words.isCapital(at))
    return at === 0 && isPlainNoun(at, words);
  return isPlainNoun(at, words);
}

function isPlainNoun(at: number, words: Words): boolean {
  const tag = words.tag(at);
  const isNoun = tag === Tag['N.zijd'] || tag === Tag['N.onz'] || tag === Tag['N.mv'];
  if (!isNoun || isTimeWord(words.word(at)) || ENDS.test(words.word(at))) return false;
  const before = words.tag(at - 1) === Tag['LID.bep'] ? at - 2 : at - 1;
  return !FIXED.has(words.lemma(at)) || words.tag(before) !== Tag.VZ || TIGHT.has(words.word(before));
}

/** The noun of the phrase behind a preposition; -1 where that holds a number, a name or a verb. */
function nounBehind(preposition: number, words: Words): number {
  for (let at = preposition + 1; at <= preposition + MOST_IN_PHRASE; at++) {
    if (words.gap(at) !== Gap.none) return -1;
    if (words.is(at, Is.noun)) return isLink(at, words) && !isNameBehind(at, words) ? at : -1;
    const tag = words.tag(at);
    const leads = words.is(at, Is.determiner | Is.adjective) || tag === Tag['V.vd.attr'] || tag === Tag['V.od.attr'];
    if (!leads) return -1;
  }
  return -1;
}

/** "de dienst Wonen", "de stad Hoogbeke". */
function isNameBehind(at: number, words: Words): boolean {
  return words.gap(at + 1) === Gap.none && words.isCapital(at + 1);
}

/** Nouns that hide an action or a quality, beside those that end so. */
const HEAVY = new Set(
  'gebruik beheer onderhoud toezicht verloop behoud herstel uitstel aanvraag aanleg besluit voorstel voorwaarde recht plicht wijze hoogte mate termijn beleid verkoop aankoop invoer controle analyse opmaak opvang inname afname opname deelname'.split(
    ' ',
  ),
);

/** Whether a noun hides an action or a quality: "toekenning", "recht", "haalbaarheid". */
export function isHeavy(noun: number, words: Words): boolean {
  const lemma = words.lemma(noun);
  return HEAVY.has(lemma) || (/(?:ing|[^l]atie|iteit|heid)$/u.test(lemma) && !THINGS.test(lemma));
}

/** The determiner and adjectives before a noun belong to the phrase. */
function startOf(noun: number, words: Words): number {
  let at = noun;
  while (at > 0 && words.gap(at) === Gap.none && words.is(at - 1, Is.determiner | Is.adjective)) at--;
  return at;
}
