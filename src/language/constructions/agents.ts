import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { mayGoWithVerb } from './agent-adjuncts.ts';
import { closingParticiple, isWithinNoun } from './attributive-agents.ts';
import type { Clause } from './clauses.ts';
import { phraseAt } from './noun-phrases/phrases-and-pronouns.ts';
import { isTimeWord } from './time-words.ts';
import type { Words } from './words.ts';

/** Causes that do nothing by themselves: "door de regen". */
const CAUSES =
  /(?:incident|incidenten|misverstand|misverstanden|voorval|voorvallen|ongemak|noodgeval|(?:gas|water|(?<!\p{L}))lek|bliksem|inslag|hagel|vuur|(?<!\p{L})mist|onweer|aanval|aanvallen|geweld|oorlog|epidemie|pandemie|corona|update|afwezigheid|verzuim|toeval|protest|succes|evenement|feest|kermis|(?<!super)markt|wedstrijd|isme|regen|storm|(?<!brand)weer|wind|sneeuw|vorst|droogte|hitte|brand|ziekte|werken|werkzaamheden|staking|ongeval|drukte|gebrek|tekort|fout|vergissing|vergetelheid|omstandigheden|overmacht|middel|verlof|ongeluk|schade|crisis|toedoen|lawaai|vervuiling|verkeer|wateroverlast|gladheid|problemen|probleem|vertraging|stijging|daling|panne|defect|gewicht|roest|schimmel|straat|laan|weg|park|tunnel|deur|virus|informatie|regeling|maatregel|maatregelen|wijziging|wet|decreet|besluit|gevolg|hoogte|breedte|muur|haag|gracht|rivier|spoor|wijk|buurt|bomen|water|licht|geluid)$/u;

/** Forces of nature: with what they destroy, they are who does it. */
const FORCES =
  /(?:regen|storm|wind|water|golf|golven|vloed|zee|rivier|hagel|sneeuw|bliksem|inslag|vuur|brand|onweer|orkaan|tornado|windhoos|vorst|roest|schimmel|overstroming|aardbeving|explosie|ontploffing|bom|bommen|bombardement)$/u;

/** Where something goes through, or by what means: no cause. */
const NO_CAUSES =
  /(?:straat|laan|weg|park|tunnel|deur|muur|haag|gracht|rivier|spoor|bomen|hoogte|breedte|middel|week|weekend|dag|nacht|jaar|toedoen)$/u;
/** What somebody puts there: "vervangen door een nieuw model". */
const WITH_THING = /^(?:vervangen|omringen|omgeven|kenmerken|begrenzen|aanvullen|scheiden)$/u;

/**
 * What stands behind "door" in the clause of a verb, where that names no doer for sure: a `cause` ("door een tekort"),
 * or somebody or something (`either`: "door loting", "door de buurt").
 */
export function causeOf(clause: Clause, main: number, lemma: string, words: Words): 'cause' | 'either' | undefined {
  if (WITH_THING.test(lemma)) return undefined;
  for (const at of clause.words) {
    if (words.word(at) !== 'door' || words.tag(at) !== Tag.VZ || isWithinNoun(at, words)) continue;
    // "goedgekeurd door de raad, wordt …": what another participle says.
    const isOther = words.is(at - 1, Is.participle) && at - 1 !== main;
    const head = isOther || words.word(at - 1) === 'niet' ? -1 : headOf(at + 1, phraseEnd(at + 1, words), words);
    const noun = words.word(head);
    if (head < 0 || NO_CAUSES.test(noun)) continue;
    return CAUSES.test(noun) && !/(?:buurt|wijk)$/u.test(noun) ? 'cause' : 'either';
  }
  return undefined;
}

/** Whether a force of nature stands behind "door" in a clause: "weggespoeld door de storm". */
export function namesForce({ words: own }: Clause, words: Words): boolean {
  return own.some((at) => {
    if (words.word(at) !== 'door' || words.tag(at) !== Tag.VZ) return false;
    const head = headOf(at + 1, phraseEnd(at + 1, words), words);
    return head >= 0 && FORCES.test(words.word(head));
  });
}

/**
 * The last word of who does it, with all that "en" and "of" join to it: "de huurder of de eigenaar".
 *
 * @param finite of the clause: a noun before another verb begins a clause
 */
export function wholeAgentEnd([from, to]: readonly [number, number], finite: number, words: Words): number {
  const own = bareObjectIn(from, to, words);
  if (own >= 0) return own - 1;
  let end = rowEnd(words.tag(to) === Tag.NEVEN ? to - 1 : to, finite, words);
  while (words.tag(end + 1) === Tag.NEVEN && words.gap(end + 1) === Gap.none) {
    const next = phraseAt(end + 2, words);
    if (!next || next.isPronoun || words.gap(end + 2) !== Gap.none || opensClause(next.last + 1, finite, words)) break;
    end = next.last;
  }
  return end;
}

/** Behind these comes their name: "de dienst burgerzaken", "de heer burgemeester". */
const NAMED = /(?:dienst|cel|team|afdeling|heer|heren|mevrouw|dokter)$/u;
/** How many there are of what follows: "een ploeg vrijwilligers", "een aantal leden". */
const AMOUNTS = /^(?:ploeg|groep|groepje|aantal|paar|\p{L}+tal|tientallen|honderden|duizenden)$/u;

/**
 * Where a bare noun stands behind who does it, so that it can be what is done: "door het labo bacteriën gevonden",
 * "door drie buren klachten ingediend"; -1 where none does.
 */
export function bareObjectIn(from: number, to: number, words: Words): number {
  for (let at = from + 2; at <= to; at++) {
    if (!words.is(at, Is.noun) || !words.is(at - 1, Is.noun) || words.isCapital(at) || words.gap(at) !== Gap.none)
      continue;
    const before = words.word(at - 1);
    const isAmount = AMOUNTS.test(before) && (at - 1 === from + 1 || words.tag(at - 2) === Tag['LID.onbep']);
    if (!NAMED.test(before) && !isAmount) return at;
  }
  return -1;
}

/** The last of "de voorzitter, de secretaris en twee leden" before its joiner, or with it; the same word where no row goes on. */
function rowEnd(start: number, finite: number, words: Words): number {
  let last = start;
  while (words.gap(last + 1) === Gap.comma) {
    const next = phraseAt(last + 1, words);
    if (!next || next.isPronoun || opensClause(next.last + 1, finite, words)) return start;
    ({ last } = next);
    // "de voorzitter en twee leden", and not "een sociaal en juridisch onderzoek": that is no third doer.
    for (let at = next.first; at <= last; at++)
      if (words.tag(at) === Tag.NEVEN) return words.is(at - 1, Is.noun) ? last : start;
    if (words.tag(last + 1) === Tag.NEVEN && words.gap(last + 1) === Gap.none) return last;
  }
  return start;
}

/** Whether a verb of another clause stands there: what is before it is its subject. */
function opensClause(at: number, finite: number, words: Words): boolean {
  return words.is(at, Is.finite) && at !== finite && words.gap(at) === Gap.none;
}

/** Who does it: "door" with a noun or pronoun that can act, in the clause of the verb; not "het door de raad goedgekeurde plan". @param lemma of the verb: with "van de trap jagen", nobody is "van de trap" */
export function agentOf(clause: Clause, words: Words, lemma = ''): readonly [from: number, to: number] | undefined {
  for (const at of clause.words) {
    // "niet door de stad, maar door …": the first is who does not do it.
    if (words.word(at) !== 'door' || words.tag(at) !== Tag.VZ || words.word(at - 1) === 'niet') continue;
    if (isWithinNoun(at, words)) continue;
    const start = phraseStart(at + 1, words);
    const end = phraseEnd(start, words);
    if (end <= at + 1) continue;
    const head = headOf(start, end, words);
    if (head >= 0 && canAct(words.word(head))) return [at, beforeAdjunct(head, end, lemma, words) - 1];
  }
  return undefined;
}

/** The end of a phrase without what may go with the verb: "een buurman" of "een buurman van de straat" with "plukken". */
export function beforeAdjunct(head: number, end: number, lemma: string, words: Words): number {
  for (let at = head + 1; at < end; at++)
    if (words.word(at) === 'van' && mayGoWithVerb(at, head, lemma, words)) return at;
  return end;
}

/** Where a noun phrase begins for sure: behind what another did, in "de door het college aangestelde ambtenaar". */
function phraseStart(start: number, words: Words): number {
  const inner = words.word(start) === 'door' ? start : start + 1;
  return words.word(inner) === 'door' ? Math.max(start, closingParticiple(inner, words) + 1) : start;
}

/** The end of a noun phrase that starts at a word; the same word where none starts. "u" and "wie" are one by themselves. */
function phraseEnd(start: number, words: Words): number {
  if (words.is(start, Is.pronoun) && !words.is(start, Is.determiner)) return start + 1;
  let at = start;
  let hasNoun = false;
  for (; at < words.count; at++) {
    if (at > start && (words.gap(at) !== Gap.none || (ARTICLES.has(words.tag(at)) && words.word(at - 1) !== 'van')))
      break;
    // "de dienst Wonen": the name of what stands before it.
    if (words.is(at, Is.noun) || (hasNoun && words.isCapital(at))) hasNoun = true;
    else if (!hasNoun && leadsNoun(at, words)) continue;
    // "het college van burgemeester en schepenen": the phrase goes on with another noun.
    else if (hasNoun && goesOn(at, words)) hasNoun = false;
    else break;
  }
  return at;
}

const ARTICLES: ReadonlySet<number> = new Set([Tag['LID.bep'], Tag['LID.onbep']]);

function leadsNoun(at: number, words: Words): boolean {
  const tag = words.tag(at);
  return words.is(at, Is.determiner | Is.adjective) || LEADING.has(tag);
}

const LEADING: ReadonlySet<number> = new Set([Tag.TW, Tag['TW.rang'], Tag['V.vd.attr'], Tag['V.od.attr'], Tag.NEVEN]);

function goesOn(at: number, words: Words): boolean {
  const joins = words.tag(at) === Tag.NEVEN || words.word(at) === 'van';
  return (
    joins && words.is(at + 1, Is.noun | Is.determiner | Is.adjective) && !words.is(at + 1, Is.pronoun & ~Is.determiner)
  );
}

/** The first noun of a phrase, or its pronoun: "aannemer Desmedt", "de dienst Wonen". */
function headOf(start: number, end: number, words: Words): number {
  for (let at = start; at < end; at++) if (words.is(at, Is.noun)) return at;
  return words.is(start, Is.pronoun) ? start : -1;
}

/** Whether a noun can act: not a cause, and in -ing only people who are together. */
function canAct(word: string): boolean {
  if (ORGANISATIONS.test(word)) return true;
  return !CAUSES.test(word) && !isTimeWord(word) && !/(?:ing|ingen|heid|iteit)$/u.test(word);
}

const ORGANISATIONS =
  /(?:vereniging|stichting|instelling|regering|vergadering|verzekering|leerling|inrichting|verenigingen|instellingen|leerlingen|vluchteling|vluchtelingen|leiding|overheid|brandweer)$/u;
