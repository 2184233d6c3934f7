import { type ProseEdit, replace } from '../../document/edit.ts';
import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { agreeingWordsOf } from '../../language/constructions/noun-phrases/agreeing-words.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { withCapitalsOf } from '../capitals.ts';
import type { NounKind } from './agreement.ts';
import { articleOf, isDiminutive } from './noun-facts.ts';
import type { HitPlace } from './place.ts';
import { isDemonstrative, isPointing, pointed } from './pointing.ts';

/** Wordings that stand behind a noun: "de tabel hierboven", "een aanpak in stappen". */
const BEHIND = /^(?:hierboven|hieronder|(?:in|met|zonder|voor|per|volgens|bij|om|van) .+)$/u;
/** Wordings that are only said of how something happens: "op tijd". */
const ADVERBIAL =
  /^(?:op tijd|hierbij|vaak|vooraf|achteraf|meteen|ongeveer|misschien|samen|ook|zelf|eerst|telkens|altijd|stap voor stap|naar keuze|op .+|als .+|goed voor .+|ook .+|die .+|dat .+|waar .+|mogen|moeten|wonen|werken|nodig|klaar|te weinig|niet genoeg)$/u;
/** What can stand on the page itself: of anything else "hierboven" does not say where it is. */
const ON_PAGE =
  /(?:adres|adressen|nummer|nummers|tabel|tabellen|lijst|lijsten|lijstje|kaart|kaartje|plan|link|links|gegevens|foto|tekst|schema|overzicht|voorbeeld|voorbeelden|vragen|stappen|regels|voorwaarden|datum|data|uren|documenten|punten|tarieven|prijzen|bedrag|bedragen|knop|termijn|formulier|figuur)$/u;
const AMOUNTS = new Set(['veel', 'weinig', 'genoeg']);

/** Nouns with which an adjective says something else: a "gewone procedure" is another one. */
const NAMES: Readonly<Record<string, RegExp>> = {
  regulier: /(?:procedure|procedures|onderwijs)$/u,
  kwalitatief:
    /(?:criteria|criterium|gegevens|data|interview|interviews|methode|methodes|indicatoren|doelstellingen|beoordeling|meting|studie)$/u,
};
/** Words before an adjective that say how much: with "heel belangrijk" behind them there would be two. */
const DEGREES =
  /^(?:meest|minst|meer|minder|zo|zo['’]n|te|even|zeer|heel|erg|uiterst|best|behoorlijk|vrij|nogal|echt|bijzonder|enorm|absoluut|hoe|niet|kwalitatief)$/u;

/** "wie hier niet is gedomicilieerd": two words would part the verb from its participle. */
function partsVerbs(wording: string, at: number, { words, clauses }: Grammar): boolean {
  if (!wording.includes(' ') || !words.is(at - 1, Is.finite)) return false;
  return clauses.some(({ kind, finite }) => kind !== 'main' && finite === at - 1);
}

function clashes(hit: Hit, wording: string, at: number, grammar: Grammar): boolean {
  return isDegreeTwice(hit, wording, grammar.words) || partsVerbs(wording, at, grammar);
}

/** Puts a simpler wording in the place of an adjective, in the form and at the place that it asks for. */
export function adjectiveRewrite(place: HitPlace, wording: string): ProseEdit[] | undefined {
  const { hit, grammar, grammars, words, last: at } = place;
  if (words.is(at, Is.finite | Is.infinitive)) return undefined;
  const head = headBehind(at, words);
  const tag = words.tag(at);
  const isAttribute = tag === Tag['A.attr'] || tag === Tag['V.vd.attr'] || tag === Tag['V.od.attr'];
  const doubled = saidTwice(hit, at, words);
  if (doubled) return doubled;
  // "een toekomstbestendig plan": what is said in many words stands behind its noun.
  if (head !== undefined && /^(?:ook|goed voor) /u.test(wording)) return undefined;
  if (clashes(hit, wording, at, grammar)) return undefined;
  // "kosteloos gebruik maken": an adverb for an adverb, whatever follows.
  if (wording === 'gratis' && !words.word(at).endsWith('e')) return here(hit, wording);
  // "kwalitatief hoogwaardig": said of the adjective, or of the noun.
  if (head !== undefined && head > at + 1 && !words.word(at).endsWith('e')) return undefined;
  if (isAttribute && head !== undefined) return attributive(hit, wording, at, head, words, grammars);
  if (isAttribute && words.gap(at + 1) === Gap.none) return withinNoun(hit, wording, at, words, grammars);
  if (isAttribute || tag === Tag['A.zelfst']) return undefined;
  if (words.word(at) !== hit.entry.word.toLowerCase() || head === at + 1) return undefined;
  if (!fitsFree(wording, at, words)) return undefined;
  const isMoved = isElsewhere(wording, at, words) || losesVerb(hit, wording, words, grammars);
  return isMoved ? undefined : here(hit, wording);
}

/** "werden bijgevoegd", "zijn bijgevoegd": a participle that closes its clause is a verb, and "hierbij" is none. */
function losesVerb({ entry }: Hit, wording: string, words: Words, grammars: SentenceGrammars): boolean {
  return words.morphology.participle(entry.word) !== 0 && !grammars.isAdjective(wording.split(' ').at(-1) as string);
}

/** "als …" is another clause; what stands "hierboven" has nothing more behind it. */
function isElsewhere(wording: string, at: number, words: Words): boolean {
  if (isDemonstrative(wording) || /^(?:die|dat|waar|zulke|zo’n|ander)/u.test(wording)) return true;
  if (/…|^als /u.test(wording)) return true;
  return /^(?:aan|op|met|voor|van)$/u.test(words.word(at + 1)) && /^(?:hier|daar)/u.test(wording);
}

/** "kwalitatief goede opvang": the second word says it all. */
function saidTwice({ block, entry, from }: Hit, at: number, words: Words): ProseEdit[] | undefined {
  const next = at + 1;
  if (entry.word !== 'kwalitatief' || words.word(at) !== 'kwalitatief' || words.gap(next) !== Gap.none)
    return undefined;
  if (
    !words.is(next, Is.adjective) ||
    !/^(?:goede?|betere?|slechte?|hoogwaardige?|hoogstaande?|sterke?|zwakke?)$/u.test(words.word(next))
  )
    return undefined;
  const text = block.text.slice(words.from(next), words.to(next));
  return [replace(from, words.to(next), withCapitalsOf(block.text.charAt(from), text))];
}

/** "het benodigde eigen vermogen": behind a definite article any noun asks for the same ending. */
function withinNoun(hit: Hit, wording: string, at: number, words: Words, grammars: SentenceGrammars) {
  const isDefinite = /^(?:de|het|deze|dit|die|dat|uw|onze|hun)$/u.test(words.word(at - 1));
  if (!isDefinite || !words.word(at).endsWith('e') || !words.is(at + 1, Is.adjective) || words.gap(at) !== Gap.none)
    return undefined;
  if (
    / /u.test(wording) ||
    ADVERBIAL.test(wording) ||
    AMOUNTS.has(wording) ||
    isDemonstrative(wording) ||
    BEHIND.test(wording)
  )
    return undefined;
  return grammars.isAdjective(wording)
    ? here(hit, wording.endsWith('e') ? wording : grammars.form(wording, 'A.attr'))
    : undefined;
}

/** "het meest cruciale punt": what says how much fits before one word. */
function isDegreeTwice({ tokenFrom, sentence }: Hit, wording: string, words: Words): boolean {
  return wording.includes(' ') && DEGREES.test(words.word(tokenFrom - sentence.tokenFrom - 1));
}

function here({ block, from, to }: Hit, wording: string): ProseEdit[] {
  return [replace(from, to, withCapitalsOf(block.text.slice(from, to), wording))];
}

/** Whether a wording fits where no noun follows: "veel duurder", "is genoeg", "is groot". */
function fitsFree(wording: string, at: number, words: Words): boolean {
  const isLast = at + 1 >= words.count || words.gap(at + 1) !== Gap.none || words.is(at + 1, Is.verb);
  const isSaidOf = saysWhatItIs(at, words);
  if (wording === 'veel' && /^\p{L}{3,}er$|^meer$/u.test(words.word(at + 1))) return true;
  if (AMOUNTS.has(wording)) return isLast && isSaidOf && wording === 'genoeg';
  return !SIZES.has(wording) || (isLast && isSaidOf);
}

const SIZES = new Set(['groot', 'klein', 'ander', 'vorig', 'volgend', 'extra', 'nieuw', 'best', 'eerst', 'heel']);

/** "De kosten zijn aanzienlijk", and not "stijgen aanzienlijk". */
function saysWhatItIs(at: number, words: Words): boolean {
  for (let one = 0; one < words.count; one++) {
    if (one !== at && words.is(one, Is.verb) && /^(?:zijn|worden|lijken|blijven|blijken)$/u.test(words.lemma(one)))
      return true;
  }
  return false;
}

/** The noun that an attribute is said of: behind it, with other attributes between them. */
export function headBehind(at: number, words: Words): number | undefined {
  for (let next = at + 1; next < Math.min(words.count, at + 4); next++) {
    if (words.gap(next) !== Gap.none) return undefined;
    const tag = words.tag(next);
    if (tag === Tag['N.zijd'] || tag === Tag['N.onz'] || tag === Tag['N.mv']) return next;
    if (!words.is(next, Is.adjective) && tag !== Tag['V.vd.attr']) return undefined;
  }
  return undefined;
}

/** What a noun is. Without a determiner, an attribute at `at` without an ending proves a "het" word: "onderstaand strookje". */
function kindAt(at: number, head: number, determiner: number, words: Words, grammars: SentenceGrammars): NounKind {
  if (words.tag(head) === Tag['N.mv']) return 'plural';
  if (determiner < 0 && /^(?:boven|onder|voor|na|bij)staand$/u.test(words.word(at))) return 'het';
  // A diminutive is its own noun: "het filmpje", "de film".
  return isDiminutive(words.word(head)) ? 'het' : articleOf(words.lemma(head), grammars);
}

function attributive(
  hit: Hit,
  wording: string,
  at: number,
  head: number,
  words: Words,
  grammars: SentenceGrammars,
): ProseEdit[] | undefined {
  const original = hit.block.text.slice(hit.from, hit.to);
  if (NAMES[hit.entry.word]?.test(words.word(head))) return undefined;
  const { determiner } = agreeingWordsOf(head, words);
  const kind = kindAt(at, head, determiner, words, grammars);
  const isBesideDeterminer = determiner >= 0 && determiner === at - 1;
  if (isPointing(wording)) return pointed(hit, wording, kind, head, words);
  if (wording === 'best' && !/^(?:de|het|onze|uw|hun)$/u.test(words.word(determiner))) return undefined;
  if (AMOUNTS.has(wording)) {
    return determiner < 0 && kind === 'plural'
      ? [replace(hit.from, hit.to, withCapitalsOf(original, wording))]
      : undefined;
  }
  if (wording === 'zo goed mogelijk') return bestPossible(hit, kind, determiner, isBesideDeterminer, words);
  if (ADVERBIAL.test(wording) || wording.includes('…')) return undefined;
  if (BEHIND.test(wording)) return behindNoun(hit, wording, kind, head, determiner, words);
  const form = inflected(wording, words.word(at), kind, words.word(determiner), grammars);
  return form === undefined ? undefined : [replace(hit.from, hit.to, withCapitalsOf(original, form))];
}

/** "de best mogelijke opvang" for "optimale opvang"; "een zo goed mogelijke opvang". */
function bestPossible(hit: Hit, kind: NounKind, determiner: number, isBeside: boolean, words: Words) {
  const original = hit.block.text.slice(hit.from, hit.to);
  if (determiner < 0 && words.word(hit.tokenFrom - hit.sentence.tokenFrom - 1) !== 'meer')
    return [
      replace(hit.from, hit.to, withCapitalsOf(original, kind === 'het' ? 'het best mogelijke' : 'de best mogelijke')),
    ];
  if (!isBeside || !original.endsWith('e')) return undefined;
  if (/^(?:de|het|uw|onze|hun|deze|dit)$/u.test(words.word(determiner)))
    return [replace(hit.from, hit.to, 'best mogelijke')];
  return words.word(determiner) === 'een' ? [replace(hit.from, hit.to, 'zo goed mogelijke')] : undefined;
}

/** "Bezorg ons onderstaand strookje": to us, and not ours. */
function isObject(at: number, words: Words): boolean {
  return /^(?:ons|je|haar|hun)$/u.test(words.word(at)) && words.is(at - 1, Is.verb);
}

/** "de tabel hierboven" for "de bovenstaande tabel"; "bovenstaande tabel" gets its article. */
function behindNoun(
  hit: Hit,
  wording: string,
  kind: NounKind,
  head: number,
  determiner: number,
  words: Words,
): ProseEdit[] | undefined {
  const { block, from, to } = hit;
  const next = words.word(head + 1);
  const isPlace = /^hier/u.test(wording);
  const isHeadLast = words.gap(head + 1) !== Gap.none || !/^(?:van|voor|met|over|die|dat|en|of|uit|tot)$/u.test(next);
  // "het adres hieronder van de dienst", "personen en bedrijven hieronder": not sure what it is said of.
  if (isPlace && /(?:communicatie|situatie|gevallen|geval|zin|overleg|kwaliteit)$/u.test(words.word(head)))
    return undefined;
  if (wording === 'hierboven' && hit.entry.word !== 'bovenstaand' && !ON_PAGE.test(words.word(head))) return undefined;
  // "de verklaring op eer", "de toelichtingen in de raadszaal": what follows belongs to the noun.
  const isOf = words.tag(head + 1) === Tag.VZ && !/^(?:naar|aan)$/u.test(next) && words.gap(head + 2) === Gap.none;
  if (isOf && words.is(head + 2, Is.noun | Is.determiner | Is.adjective)) return undefined;
  if (!isHeadLast || words.is(head + 1, Is.noun | Is.adjective)) return undefined;
  const behind = replace(words.to(head), words.to(head), ` ${wording}`);
  if (isObject(determiner, words)) return undefined;
  if (determiner >= 0) {
    if (
      words.to(determiner) + 1 !== from ||
      (isPlace && /^(?:een|geen|deze|dit|die|dat)$/u.test(words.word(determiner)))
    )
      return undefined;
    return [replace(from, to + 1, ''), behind];
  }
  if (!isPlace && !/^bij/u.test(wording))
    return kind === 'plural' && words.from(head) === to + 1
      ? withoutAttribute(block.text, from, to, behind)
      : undefined;
  // "onderstaand gegevens": a slip, and not sure of what.
  if (kind === 'plural' && /staand$/u.test(words.word(head - 1))) return undefined;
  const article = kind === 'het' ? 'het' : 'de';
  return [replace(from, to, withCapitalsOf(block.text.charAt(from), article)), behind];
}

function withoutAttribute(text: string, from: number, to: number, behind: ProseEdit): ProseEdit[] {
  return [replace(from, to + 2, withCapitalsOf(text.charAt(from), text.charAt(to + 1))), behind];
}

/** The wording with the ending that its place asks for: that of the word that goes, or of the noun if that has none. */
function inflected(
  wording: string,
  written: string,
  kind: NounKind,
  determiner: string,
  grammars: SentenceGrammars,
): string | undefined {
  const words = wording.split(' ');
  const last = words.at(-1) as string;
  if (!words.slice(0, -1).every((word) => /^(?:heel|niet|te|goed|meer|minder|even|zeer)$/u.test(word)))
    return undefined;
  if (!grammars.isAdjective(last) && !/(?:end|[dt])$/u.test(last)) return undefined;
  if (/(?:en|gratis|extra)$/u.test(last) && !/^(?:open)$/u.test(last)) return wording;
  const isFixed = /en$/u.test(written);
  const isBare = isFixed
    ? kind === 'het' && /^(?:|een|geen|elk|ieder|zo['’]n)$/u.test(determiner)
    : !written.endsWith('e');
  const form = isBare || last.endsWith('e') ? last : grammars.form(last, 'A.attr');
  return [...words.slice(0, -1), form].join(' ');
}
