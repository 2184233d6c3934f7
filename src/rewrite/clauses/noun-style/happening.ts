import type { Piece, Rewrite } from '../../../document/edit.ts';
import { agentOf } from '../../../language/constructions/agents.ts';
import { isWithinNoun } from '../../../language/constructions/attributive-agents.ts';
import { explainedPhrase } from '../../../language/constructions/middle-field.ts';
import { phraseStart } from '../../../language/constructions/noun-phrases/phrase-starts.ts';
import { type SurePhrase, surePhraseFrom } from '../../../language/constructions/noun-phrases/sure-phrases.ts';
import { actionOf, type NounStyle } from '../../../language/constructions/noun-style.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import type { VerbGroup } from '../../../language/constructions/verb-groups.ts';
import type { Subject } from '../../../language/constructions/verb-use.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { VerbFact } from '../../../language/morphology/morphology.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import { finiteForm, imperativeOf, separated } from '../../inflect/verbs.ts';
import type { Draft } from '../draft.ts';
import { mayGoOn } from '../passives/doer.ts';
import type { Setting } from '../setting.ts';
import { PERSONAL_ACTIONS } from './personal-actions.ts';

/** Verbs that take no object, or whose "van" names who does it: "de verhuizing van de dienst gebeurt". */
const NO_OBJECT =
  /^(?:verhuizen|veranderen|communiceren|overleggen|deelnemen|meewerken|bijdragen|overschrijven|onderhandelen|stemmen|loten|toezicht houden|laten weten|zich inspannen|vergelijken|verminderen|kiezen)$/u;
/** The longest rest of a clause that a participle can close, in words. */
const LONGEST = 10;
/** Before these, a participle or particle can stand as well as at the end, and is read sooner. */
const TRAILING = /^(?:via|door|conform|volgens|overeenkomstig|zodra)$/u;

/** What in a text of a town that says "we" only the town does. */
const OURS = /^(?:verwerken|behandelen|beoordelen|uitbetalen|terugbetalen|terugvorderen|toekennen|berekenen)$/u;

const OWN = /^(?:risico|verantwoordelijkheid|kosten)$/u;

/** What "De controle van uw dossier gebeurt in mei" is made of. */
interface Happening {
  readonly group: VerbGroup;
  readonly first: number;
  readonly object: SurePhrase;
  readonly lemma: string;
  /** The last word behind the verb that belongs to the clause. */
  readonly end: number;
}

/** The sentence with the verb of the noun: "Uw dossier wordt in mei gecontroleerd". */
export function happeningWithVerb(
  draft: Draft,
  style: NounStyle,
  group: VerbGroup,
  grammar: Grammar,
  setting: () => Setting,
): Rewrite | undefined {
  const found = happeningOf(style, group, draft.words);
  if (!found) return withoutObject(draft, style, group, setting);
  const agent = agentOf(group.clause, draft.words, found.lemma);
  if (agent) {
    // "door een firma, die u zelf kiest": what is told of the doer would be told of the object.
    if (isOfOther(agent[0], found, draft.words) || mayGoOn(agent[1], grammar)) return undefined;
    return withAgent(draft, found, agent);
  }
  // "op het door de stad gekozen adres": who else acts is not sure. A passive would hide the doer as the noun did.
  if (namesOther(group, draft.words)) return undefined;
  return asOrder(draft, found) ?? asOurs(draft, found, setting) ?? atOwnRisk(draft, found, setting);
}

function happeningOf({ nouns, plain }: NounStyle, group: VerbGroup, words: Words): Happening | undefined {
  const [lemma = ''] = plain;
  const { clause, finite } = group;
  const noun = nouns.at(-1) ?? -1;
  const facts = words.morphology.verb(lemma);
  if ((facts & VerbFact.known) === 0 || (facts & (VerbFact.withZijn | VerbFact.withEither)) !== 0) return undefined;
  if (NO_OBJECT.test(lemma) || clause.kind !== 'main' || finite < 0 || words.is(finite, Is.past)) return undefined;
  const first = nouns.length > 1 ? (nouns[0] as number) : phraseStart(noun, words);
  if (first !== clause.words[0] || words.word(noun + 1) !== 'van') return undefined;
  // "De tweede controle", "elke betaling": how often it is said of, which a verb does not tell.
  for (let at = first; at < noun; at++) if (!/^(?:de|het)$/u.test(words.word(at))) return undefined;
  const object = surePhraseFrom(noun + 2, words);
  if (!object || object.last + 1 !== finite) return undefined;
  // "De controle van de tenten en de keuring van de tanks gebeuren": two deeds.
  if (words.is(finite, Is.plural) && !words.is(noun, Is.plural)) return undefined;
  const end = endOf(group, words);
  return end === undefined ? undefined : { group, first, object, lemma, end };
}

/** "na controle door de dienst", "het adres opgegeven door de aanvrager": somebody who does something else. */
function isOfOther(by: number, { group }: Happening, words: Words): boolean {
  if (words.is(by - 1, Is.participle)) return true;
  for (let at = group.finite + 1; at < by; at++)
    if (actionOf(at, words) || words.tag(at) === Tag['V.inf.zelfst'] || isCalled(at, words)) return true;
  return false;
}

/** "na advies door", "op vraag van": nouns of what somebody does that no verb replaces. */
function isCalled(at: number, words: Words): boolean {
  return words.is(at, Is.noun) && /(?:ing|atie|advies|akkoord|voorstel|vraag|keuze|bezoek)$/u.test(words.word(at));
}

function namesOther({ clause }: VerbGroup, words: Words): boolean {
  return clause.words.some((at) => words.word(at) === 'door' && isWithinNoun(at, words));
}

/** The last word of the clause, where it stands in one piece and is short. */
function endOf({ clause, finite, words: own }: VerbGroup, words: Words): number | undefined {
  let end = finite;
  while (clause.words.includes(end + 1) && words.gap(end + 1) === Gap.none) end++;
  if (words.tag(end) === Tag.NEVEN || clause.words.at(-1) !== end || words.between(finite, end + 1) > LONGEST)
    return undefined;
  return own.every((at) => at <= end) && end > finite ? end : undefined;
}

/** The object where it opens the sentence, with its capital. */
function opening({ first, last }: SurePhrase, draft: Draft): Piece[] {
  const from = draft.words.from(first);
  const letter = draft.written(first).charAt(0);
  return [draft.words.isCapital(0) ? letter.toUpperCase() : letter, [from + 1, draft.words.to(last)]];
}

/** "De dienst Wonen controleert uw dossier in mei", for "… gebeurt in mei door de dienst Wonen". */
function withAgent(
  draft: Draft,
  { group, first, object, lemma, end }: Happening,
  [from, to]: readonly [number, number],
) {
  const { words } = draft;
  const { finite, main } = group;
  if (main !== finite || from <= finite || to > end || group.words.length > 1) return undefined;
  const agent = surePhraseFrom(from + 1, words);
  if (!agent?.isNumberSure || agent.last !== to || first !== 0) return undefined;
  const form = finiteForm(lemma, 'present', agent.isPlural ? 'plural' : 'singular', words.morphology);
  const particle = separated(lemma, words.morphology)?.particle;
  draft.replace(first, finite, ...opening({ ...agent, first: from + 1 }, draft), ` ${form} `, [
    words.from(object.first),
    words.to(object.last),
  ]);
  draft.remove(from, to);
  if (particle) draft.insertBehind(from === finite + 1 ? finite : from - 1, ` ${particle}`);
  return draft.rewrite();
}

/** "Dien uw aanvraag in via het e-loket", for what only the reader does with what is his. */
function asOrder(draft: Draft, { group, first, object, lemma, end }: Happening): Rewrite | undefined {
  const { words } = draft;
  const { finite, main, auxiliaries } = group;
  const isReaders = PERSONAL_ACTIONS.has(lemma) && /^(?:uw|je|jouw)$/u.test(words.word(object.determiner));
  const isDuty = main === finite || auxiliaries.every((one) => one === 'moeten' || one === 'dienen');
  if (!isReaders || !isDuty || first !== 0) return undefined;
  const imperative = imperativeOf(lemma, words.morphology);
  const capital = imperative.charAt(0).toUpperCase() + imperative.slice(1);
  draft.replace(first, finite, `${capital} `, [words.from(object.first), words.to(object.last)]);
  const particle = separated(lemma, words.morphology)?.particle;
  if (main !== finite) draft.remove(words.isTe(main - 1) ? main - 1 : main, main);
  if (!particle) return draft.rewrite();
  let before = finite + 1;
  while (before <= end && words.tag(before) !== Tag.VZ && before !== main) before++;
  draft.insertBehind(before - 1, ` ${particle}`);
  return draft.rewrite();
}

/** "We verwerken uw dossier in juni", where the town says "we". */
function asOurs(draft: Draft, happening: Happening, setting: () => Setting): Rewrite | undefined {
  const { group, first, object, lemma } = happening;
  const { words } = draft;
  const { finite, main } = group;
  const isReaders = /^(?:uw|je|jouw)$/u.test(words.word(object.determiner));
  if (!(OURS.test(lemma) || (lemma === 'controleren' && isReaders)) || first !== 0 || main !== finite) return undefined;
  if (setting().sender !== 'we') return undefined;
  return withSubject(draft, happening, 'We', 'plural');
}

/** "U betreedt het terrein op eigen risico": whose risk it is, does it. */
function atOwnRisk(draft: Draft, happening: Happening, setting: () => Setting): Rewrite | undefined {
  const { group, first } = happening;
  const { words } = draft;
  const { finite, main } = group;
  const isOwn = group.clause.words.some((at) => words.word(at - 1) === 'eigen' && OWN.test(words.word(at)));
  const { reader } = setting();
  if (!isOwn || !reader || first !== 0 || main !== finite) return undefined;
  return withSubject(draft, happening, reader, reader);
}

/** The object behind whoever does it, with the verb between them and its particle behind them. */
function withSubject(
  draft: Draft,
  { group, first, object, lemma, end }: Happening,
  subject: string,
  person: Subject,
): Rewrite | undefined {
  const { words } = draft;
  const form = finiteForm(lemma, 'present', person, words.morphology);
  draft.replace(first, group.finite, `${subject} ${form} `, [words.from(object.first), words.to(object.last)]);
  for (const at of group.words) if (at !== group.finite) draft.remove(at);
  const particle = separated(lemma, words.morphology)?.particle;
  if (particle) draft.insertBehind(trailingFrom(group.finite + 1, end, words) - 1, ` ${particle}`);
  return draft.rewrite();
}

/** "We betalen in mei uit", "U betaalt met bancontact": without an object, only for what these verbs do by themselves. */
function withoutObject(
  draft: Draft,
  { nouns, plain: [lemma = ''] }: NounStyle,
  group: VerbGroup,
  setting: () => Setting,
): Rewrite | undefined {
  const { words } = draft;
  const { finite, main, auxiliaries } = group;
  const noun = nouns[0] ?? -1;
  const first = 0;
  const end = nouns.length === 1 ? endOfBare(noun, group, words) : undefined;
  if (end === undefined) return undefined;
  const { sender, reader } = setting();
  const isAlone = main === finite;
  if (words.word(noun) === 'uitbetaling' && sender === 'we' && isAlone) {
    draft.put(first, 'we betalen', finite);
    for (const at of group.words) if (at !== finite) draft.remove(at);
    return draft.insertBehind(trailingFrom(finite + 1, end, words) - 1, ' uit').rewrite();
  }
  const isOwn = lemma === 'betalen' && words.word(noun) === 'betaling' && reader !== undefined;
  if (!isOwn || paysReader(group, words)) return undefined;
  if (!isAlone) {
    if (!auxiliaries.every((one) => one === 'moeten' || one === 'dienen')) return undefined;
    return draft
      .put(first, 'betaal', finite)
      .remove(words.isTe(main - 1) ? main - 1 : main, main)
      .rewrite();
  }
  draft.put(first, `${reader} betaalt`, finite);
  for (const at of group.words) if (at !== finite) draft.remove(at);
  return draft.rewrite();
}

/** The last word of a sentence that begins "De betaling gebeurt", and says neither who does it nor only how or when. */
function endOfBare(noun: number, group: VerbGroup, words: Words): number | undefined {
  const { clause, finite } = group;
  const isPlain = words.word(0) === 'de' && noun === 1 && finite === 2 && clause.words[0] === 0;
  if (!isPlain || clause.kind !== 'main' || words.is(finite, Is.past) || agentOf(clause, words)) return undefined;
  if (namesOther(group, words)) return undefined;
  return endOf(group, words);
}

/** "De betaling gebeurt op uw rekening": there the town pays. */
function paysReader({ clause }: VerbGroup, words: Words): boolean {
  return clause.words.some((at) => /^(?:uw|u|je|jouw|rekening|rekeningnummer)$/u.test(words.word(at)));
}

/** The word before which a participle or particle stands, from a word on: behind the end where none trails. */
function trailingFrom(from: number, end: number, words: Words): number {
  let at = from;
  while (at <= end && !(TRAILING.test(words.word(at)) && !isWithinNoun(at, words))) at++;
  return at > end ? (explainedPhrase(from, end, words) ?? at) : at;
}
