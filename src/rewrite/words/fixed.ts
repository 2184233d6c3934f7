import type { BlockKind } from '../../document/document.ts';
import { type ProseEdit, replace } from '../../document/edit.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { withCapitalsOf } from '../capitals.ts';
import { headBehind } from './adjectives.ts';
import { chosenFor } from './choices.ts';
import { asAnd, asBut, asClause, asOnlyIf, CLAUSE } from './clausal.ts';
import { type HitPlace, isElliptic, openedClause } from './place.ts';
import { asWant } from './wishes.ts';

/** A wording with the changes that put it there. */
export interface Fixed {
  readonly wording: string;
  readonly edits: ProseEdit[];
}

/** They open a clause with its verb at the end. */
const SUBORDINATORS = new Set('als omdat hoewel zodra voordat voor zodat wanneer terwijl zolang waardoor'.split(' '));
const ONLY_IF = new Set(['mits', 'op voorwaarde dat']);
const BUT = new Set(['echter', 'evenwel', 'daarentegen']);
const AND = new Set(['alsook', 'alsmede', 'evenals']);
/** Behind an apposition the sentence goes on with these. */
const CLOSES_APPOSITION =
  /^(?:om|bij|in|aan|via|per|met|tegen|voor|[hb]ebt|hee?ft|kunt?|moet|betaalt|is|wordt|worden)$/u;
/** Amounts take the place of a noun in the singular: the verb may have to change. */
const AMOUNTS = /^(?:veel|weinig|veel verschillende|meer en meer)$/u;
/** They have something behind them. */
const INTRODUCES = /^(?:onder andere|onder meer|bijvoorbeeld|dat wil zeggen)$/u;
/** What somebody is "ertoe" or "daartoe", and not "daarvoor". */
const HELD = /^(?:verplicht|gehouden|gemachtigd|bevoegd|gedwongen|genoodzaakt|uitgenodigd|aangezet|beperkt|bereid)$/u;
/** Words of a place in time or of a manner, that no noun can stand behind at once. */
const NEEDS_NOUN = /^(?:van|tot|met|op|aan|in)$/u;

/** Puts a simpler wording in the place of words that have no other form: prepositions, conjunctions, adverbs, phrases. */
export function fixedRewrite(place: HitPlace): Fixed | undefined {
  const { hit } = place;
  const { entry } = hit;
  if (ONLY_IF.has(entry.word)) return made(entry.simpler?.[0], asOnlyIf(place));
  if (entry.word === 'wenst') return made(entry.simpler?.[0], asWant(place));
  if (entry.word === 'met als doel') return made('om … te', asPurpose(place));
  if (entry.word === 'zodanig' && place.before === 'een') return made(entry.simpler?.[0], asSuchA(place));
  if (BUT.has(entry.word)) return made('maar', asBut(place));
  const wording = AND.has(entry.word) ? asAnd(place) : chosenFor(place);
  if (wording === undefined || !entry.simpler?.includes(wording) || wording.includes('…')) return undefined;
  if (CLAUSE.test(wording) && entry.pos !== 'conj' && !/(?: dat|geval)$/u.test(entry.word))
    return made(wording, asClause(place, wording));
  return fits(place, wording) ? made(wording, plain(place, wording)) : undefined;
}

function made(wording: string | undefined, edits: ProseEdit[] | undefined): Fixed | undefined {
  return wording !== undefined && edits ? { wording, edits } : undefined;
}

function plain(place: HitPlace, wording: string): ProseEdit[] {
  const { hit } = place;
  const { block, from, to, sentence, entry } = hit;
  const text = withCapitalsOf(block.text.slice(from, to), withArticle(wording, place));
  // "dertig dagen, te rekenen vanaf": the period and its start are one.
  if (entry.word === 'te rekenen vanaf' && block.text.slice(from - 2, from) === ', ')
    return [replace(from - 2, to, ` ${wording}`), ...withoutComma(place)];
  // "potten, pannen, e.d.": "en" needs no comma.
  const hasComma = entry.pos === 'abbr' && text.startsWith('en ') && block.text.slice(from - 2, from) === ', ';
  // "enz." at the end: its stop is that of the sentence too.
  const takesStop = entry.pos === 'abbr' && block.text.charAt(to - 1) === '.';
  const isLast = block.text.slice(to, sentence.to).trim() === '';
  const whole = takesStop && isLast && endsSentence(place) ? `${text}.` : text;
  return hasComma ? [replace(from - 2, to, ` ${whole}`)] : [replace(from, to, whole)];
}

const SHORT_KINDS: ReadonlySet<BlockKind> = new Set(['tableCell', 'listItem', 'heading']);

/**
 * A cell, an item or a heading that does not tell what somebody does is no sentence: in "Koffie: z.s.m." the stop is of
 * the abbreviation alone.
 */
function endsSentence({ hit: { block, sentence }, grammar: { clauses, words }, first }: HitPlace): boolean {
  if (!SHORT_KINDS.has(block.kind) || sentence.from > 0) return true;
  if (block.kind === 'tableCell') return false;
  return clauses.some(({ kind, finite }) => {
    return kind === 'main' && finite > 0 && finite < first && !words.is(finite, Is.plural);
  });
}

/** ", te rekenen vanaf de zending, om": with the comma before it goes the one behind it. */
function withoutComma({ hit, words, last }: HitPlace): ProseEdit[] {
  const second = commaBehind(last, words);
  if (second === undefined) return [];
  const at = words.to(second - 1);
  return hit.block.text.charAt(at) === ',' && CLOSES_APPOSITION.test(words.word(second))
    ? [replace(at, at + 1, '')]
    : [];
}

/** The first word behind a comma that closes what a hit opens; nothing where a clause stands between. */
function commaBehind(last: number, words: HitPlace['words']): number | undefined {
  for (let at = last + 1; at < words.count; at++) {
    if (words.gap(at) === Gap.comma) return at;
    if (words.is(at, Is.finite)) return undefined;
  }
  return undefined;
}

/** "volgens de duur" for "naargelang de duur": an article that a hit ends in stays. */
function withArticle(wording: string, { hit, words, last }: HitPlace): string {
  const article = words.word(last);
  const isOwn = /(?:^| )(?:de|het|een)$/u;
  if (!/^(?:de|het|een)$/u.test(article) || isOwn.test(hit.entry.word) || isOwn.test(wording)) return wording;
  return `${wording} ${article}`;
}

/** "op zo’n tijdstip dat" for "op een zodanig tijdstip dat". */
function asSuchA({ hit, words, first, last }: HitPlace): ProseEdit[] | undefined {
  // "op zo’n tijdstip gevraagd dat": what it points to stands too far.
  if (!words.is(last + 1, Is.noun) || words.gap(first) !== Gap.none) return undefined;
  if (words.word(last + 2) !== 'dat' && hasThat(last + 3, words)) return undefined;
  const from = words.from(first - 1);
  return [replace(from, hit.to, withCapitalsOf(hit.block.text.charAt(from), 'zo’n'))];
}

function hasThat(from: number, words: HitPlace['words']): boolean {
  for (let at = from; at < words.count; at++) if (words.word(at) === 'dat') return true;
  return false;
}

/** "om de straat veiliger te maken" for "met als doel de straat veiliger te maken". */
function asPurpose(place: HitPlace): ProseEdit[] | undefined {
  const { hit, after } = place;
  if (/^(?:om|dat|)$/u.test(after)) return undefined;
  const text = withCapitalsOf(hit.block.text.slice(hit.from, hit.to), 'om');
  return hasTe(place) ? [replace(hit.from, hit.to, text)] : undefined;
}

/** Whether a wording that opens a clause has one behind it: "als u betaalt", and not "als gewenst". */
function fitsClause(place: HitPlace, wording: string): boolean {
  const { hit, words, first, last, before } = place;
  if (hit.entry.pos !== 'conj' && !/^(?:dat|geval)$/u.test(words.word(last))) return true;
  if (/^(?:alvorens|vooraleer)$/u.test(hit.entry.word) && hasTe(place)) return false;
  if (SUBORDINATORS.has(wording) && ((!openedClause(place) && !hasSubject(place)) || isElliptic(place))) return false;
  if (wording === 'zodat' && first === 0) return false;
  // "indien en voor zover": one of two.
  return !(/^(?:en|of)$/u.test(before) && words.tag(first - 2) === Tag.ONDER);
}

/** "alvorens te beslissen": no clause with a finite verb. */
function hasTe({ words, last }: HitPlace): boolean {
  for (let at = last + 1; at < words.count && words.gap(at) === Gap.none; at++)
    if (words.word(at) === 'te') return true;
  return false;
}

/** "indien u", "indien:" before a list: more than "indien gewenst", also where its verb was not found. */
function hasSubject({ hit, words, last, after }: HitPlace): boolean {
  if (/^(?:alvorens|vooraleer)$/u.test(hit.entry.word)) return false;
  if (hit.block.text.charAt(hit.to) === ':') return true;
  return (
    /^(?:u|je|jij|we|wij|ze|zij|hij|ik|er|men|de|het|een|dit|dat|deze|uw|hun|iemand|niemand)$/u.test(after) &&
    last + 3 < words.count
  );
}

function fits(place: HitPlace, wording: string): boolean {
  const { hit, words, last, first, before, after } = place;
  const { entry } = hit;
  if (!fitsClause(place, wording)) return false;
  if (AMOUNTS.test(wording) && !isFreeAmount(place)) return false;
  if (wording === 'genoeg' && words.is(last + 1, Is.adjective) && headBehind(last, words) === undefined) return false;
  // An expression that ends in a preposition has a noun behind it, and so has what comes.
  if (
    NEEDS_NOUN.test(words.word(last)) &&
    (after === '' || words.gap(last + 1) !== 0 || /^(?:dan|en|of)$/u.test(after))
  )
    return false;
  if (/^(?:dan|ook)$/u.test(after) && /^(?:hoe|wat|waar)$/u.test(wording)) return false;
  if (/^(?:adv|phrase)$/u.test(entry.pos ?? '') && first === last && isAttribute(place)) return false;
  if (!fitsWhatFollows(place, wording) || isNamedAgain(place) || isTwice(place, wording)) return false;
  if (/^(?:degene|diegene|datgene)/u.test(entry.word)) return !/genen/u.test(words.word(first));
  if (/^(?:te|ten|ter)$/u.test(before)) return false;
  // "Evenmin werd": "ook niet" can't open a sentence.
  if (/^(?:ook niet|niet|helemaal niet)$/u.test(wording) && first === 0) return false;
  return true;
}

/** Adverbs that stand before what is said of the subject, and never behind it as a phrase with a preposition can. */
const BARE = /^(?:voorlopig|altijd|vaak|soms|meestal|nog|al|nu|binnenkort)$/u;

/** "is dicht tot nader order": behind all that the clause says. An adverb has its place before that. */
function isLate({ words, first, last }: HitPlace): boolean {
  const closes = last + 1 >= words.count || words.gap(last + 1) !== Gap.none || words.tag(last + 1) === Tag.VZ;
  const isBehind =
    words.is(first - 1, Is.adjective | Is.participle | Is.infinitive) || words.tag(first - 1) === Tag['VZ.achter'];
  return first > 0 && closes && isBehind && words.gap(first) === Gap.none;
}

/** "over o.a." at the end: what was to follow stands elsewhere; "daartoe verplicht" is not "daarvoor". */
function fitsWhatFollows(place: HitPlace, wording: string): boolean {
  const { hit, after } = place;
  if (BARE.test(wording) && isLate(place)) return false;
  if (after === '' && INTRODUCES.test(wording) && hit.block.text.charAt(hit.to) !== ':') return false;
  return !(/^(?:daarvoor|hiervoor)$/u.test(wording) && HELD.test(after));
}

/** "met een dashboard met indicatoren": the same preposition twice, where one was. */
function isTwice({ words, first, last }: HitPlace, wording: string): boolean {
  if (!/^(?:met|voor|over|door)$/u.test(wording)) return false;
  for (let at = last + 1; at <= last + 4 && words.gap(at) === Gap.none; at++)
    if (words.word(at) === wording) return true;
  return words.word(first - 1) === wording || words.word(first - 3) === wording;
}

/** "op voordracht van de raad … de voordracht": one thing keeps one name. */
function isNamedAgain({ hit, words, first, last }: HitPlace): boolean {
  const nouns = hit.entry.word.split(' ').filter((word) => word.length > 5);
  for (let at = 0; at < words.count; at++) {
    if ((at < first || at > last) && nouns.includes(words.word(at)) && words.is(at, Is.noun)) return true;
  }
  return false;
}

/** "een zodanig tijdstip": no adverb. */
function isAttribute({ words, first, last }: HitPlace): boolean {
  if (words.tag(last) === Tag['A.attr'] && words.word(last).endsWith('e')) return true;
  const isBound =
    words.is(first - 1, Is.determiner) || (words.tag(first - 1) === Tag.VZ && words.word(last).endsWith('end'));
  return isBound && words.is(last + 1, Is.noun) && !NEEDS_NOUN.test(words.word(last));
}

/** "Een groot aantal mensen komt": with "veel" the verb would have to change. */
function isFreeAmount({ words, first, grammar }: HitPlace): boolean {
  if (words.tag(first - 1) === Tag.VZ) return true;
  if (words.is(first - 1, Is.determiner)) return false;
  const clause = grammar.clauses.find((one) => one.words.includes(first));
  if (!clause || clause.finite < 0) return true;
  const tag = words.tag(clause.finite);
  const isPlural = tag === Tag['V.mv'] || tag === Tag['V.verl.mv'];
  const beside = [words.word(clause.finite - 1), words.word(clause.finite + 1)];
  return isPlural || beside.some((word) => /^(?:u|we|wij|ik|je|jij)$/u.test(word));
}
