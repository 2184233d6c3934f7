import type { Clause } from '../../../language/constructions/clauses.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import {
  barePhrases,
  isTime,
  type Phrase,
  phraseAt,
} from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import { actionOf } from '../../../language/constructions/noun-style.ts';
import type { VerbGroup } from '../../../language/constructions/verb-groups.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import type { Frame } from './frame.ts';
import { hasGap, leansOn, takenUpBy } from './leaning-clauses.ts';
import { isEitherWay } from './other-doers.ts';
import { isWhole } from './whole-clause.ts';

/** Words of an amount that go with either number. */
const AMOUNT = /^(?:aantal|helft|deel|reeks|paar|procent|meerderheid|rest|groep|team|politie|%)$/u;
const FOCUS = /^(?:geen|niemand|niets|wie|wat|welke?|hoeveel|alleen|enkel)$/u;

/** Reads the frame of a clause with a passive; nothing where it is not sure. @param cluster verbs of all that share the auxiliary */
export function frameOf(
  group: VerbGroup,
  cluster: readonly number[],
  grammar: Grammar,
  agent?: readonly [number, number],
): Frame | undefined {
  const { words } = grammar;
  const { clause, finite } = group;
  if (finite < 0 || !isWhole(clause, finite, cluster, words)) return undefined;
  const parts = { clause, finite, cluster, words, ...(agent && { agent }) };
  const frame = clause.kind === 'main' ? mainFrame(parts, grammar) : embeddedFrame(parts);
  if (!frame || leansOn(clause, frame.subject, grammar) || hasGap(clause, finite, cluster, words)) return undefined;
  return frame;
}

/** What a clause is read from. */
interface Parts {
  readonly clause: Clause;
  readonly finite: number;
  readonly cluster: readonly number[];
  readonly words: Words;
  readonly agent?: readonly [number, number];
}

type Common = Omit<Frame, 'kind' | 'hasMiddle'>;

function mainFrame(parts: Parts, grammar: Grammar): Frame | undefined {
  const { clause, finite, cluster, words, agent } = parts;
  const { words: own } = clause;
  let start = own[0] as number;
  // "en wordt verplaatst" has its subject before "en".
  if (words.tag(start) === Tag.NEVEN) start = own[1] as number;
  const isJoined = own[0] !== start;
  if (isJoined && isWithin(start - 2, clause, grammar)) return undefined;
  if (isVerbFinal(start, finite, isJoined, words)) return undefined;
  if (cluster.length > 0 && (cluster[0] as number) < finite) return undefined;
  const er = words.word(finite + 1) === 'er' ? finite + 1 : -1;
  if (countOf(own, 'er', words) > (er >= 0 || words.word(start) === 'er' ? 1 : 0)) return undefined;
  if (agent && !isOwnAgent(agent, start, parts)) return undefined;
  const end = cluster[0] ?? words.count;
  const middle = own.filter((at) => at > finite && at < end && at !== er);
  const bare = barePhrases(middle, words);
  const before = own.filter((at) => at >= start && at < finite);
  if (isJoined && start === finite) {
    const takenUp = bare.length === 0 && er < 0 && !agent ? takenUpBy(clause, grammar) : undefined;
    const common = { start, finite, cluster, er, isHeavy: false, isJoined, isImpersonal: false };
    return takenUp === undefined ? undefined : { ...common, kind: 'inverted', hasMiddle: true, takenUp };
  }
  const isImpersonal =
    bare.length === 0 && barePhrases(before, words).length === 0 && opensAdverbial(start, finite, words);
  return byFront({ start, finite, cluster, er, isHeavy: false, isJoined, isImpersonal }, bare, parts);
}

/** "of er een bericht werd ontvangen" that was read as a sentence. */
function isVerbFinal(start: number, finite: number, isJoined: boolean, words: Words): boolean {
  if (start === finite) return false;
  return (isJoined && words.word(start - 1) === 'of') || (words.word(start) === 'er' && start < finite - 1);
}

/** "een norm waarin X staat en Y kan worden ingezet": behind "en" it may go on with the clause before it. */
function isWithin(before: number, clause: Clause, { clauses }: Grammar): boolean {
  // "een beleid waarin … en …": no sentence stands before "en".
  const hasSentence = clauses.some((one) => one.kind === 'main' && one.finite >= 0 && one.finite <= before);
  return !hasSentence || clauses.some((one) => one !== clause && one.kind !== 'main' && one.words.includes(before));
}

/** In front, or in the middle, or right behind the verbs: "een kopie bij het onderzoek door de agent" is another's. */
function isOwnAgent(agent: readonly [number, number], start: number, { finite, cluster, words }: Parts): boolean {
  if (agent[1] < finite) return start === agent[0] && agent[1] === finite - 1;
  // "wordt na controle door de dienst betaald": the service may check only.
  if (actionOf(agent[0] - 1, words) && words.tag(agent[0] - 2) === Tag.VZ) return false;
  const [first] = cluster;
  return first === undefined || agent[0] < first || agent[0] === (cluster.at(-1) as number) + 1;
}

/** The frame by what stands before the finite verb. */
function byFront(common: Common, bare: readonly Phrase[], parts: Parts): Frame | undefined {
  const { start, finite } = common;
  const { words, agent } = parts;
  const front = start < finite ? phraseAt(start, words) : undefined;
  const isSubject = front !== undefined && !isTime(front, words);
  const isExpletive = words.word(start) === 'er' && start === finite - 1;
  const isAgent = agent !== undefined && start === agent[0];
  // "dat, als iets ontbreekt, de aanvraag wordt geweigerd" is one clause: behind a comma only the verb may come first.
  const isBehindComma = !common.isJoined && words.gap(start) === Gap.comma;
  if (isBehindComma && (isSubject || isExpletive || isAgent)) return undefined;
  if (isSubject && !isAgent) return withSubjectInFront(common, front, bare, parts);
  const kind = isAgent ? 'agent' : isExpletive ? 'expletive' : 'inverted';
  if (kind === 'inverted' && !front && isCrowded(start, finite, words)) return undefined;
  return withSubject({ ...common, kind, hasMiddle: true }, bare, words);
}

/** "Beste ouder, je dochter wordt …", "niettegenstaande het formulier u werd …": more than one thing stands in front. */
function isCrowded(start: number, finite: number, words: Words): boolean {
  if (start === finite) return false;
  const hasPronoun = /^(?:u|je|ons|hem|hen)$/u.test(words.word(finite - 1)) && words.tag(finite - 2) !== Tag.VZ;
  return hasPronoun || (!opensAdverbial(start, finite, words) && hasComma(start, finite, words));
}

function withSubjectInFront(
  common: Common,
  front: Phrase,
  bare: readonly Phrase[],
  { clause, words, agent, cluster }: Parts,
): Frame | undefined {
  const { start, finite, er } = common;
  const isNext = bare[0]?.first === finite + 1 && /^(?:u|je)$/u.test(words.word(finite + 1));
  const receiver = isNext ? bare[0] : undefined;
  if (bare.length > (receiver ? 1 : 0) || er >= 0 || !agrees(front, finite, words)) return undefined;
  if (hasMore(front.last, finite, words) && !isAttached(front.last + 1, finite, words)) return undefined;
  if (words.gap(front.last + 1) === Gap.comma && front.last + 1 < finite) return undefined;
  if (FOCUS.test(words.word(start))) return undefined;
  const end = cluster[0] ?? words.count;
  const hasMiddle = clause.words.some((at) => at > finite && at < end && (!agent || at < agent[0] || at > agent[1]));
  const isHeavy = words.gap(finite) !== Gap.none || finite - start > 8;
  return { ...common, kind: 'first', subject: front, ...(receiver && { receiver }), isHeavy, hasMiddle };
}

function hasComma(start: number, finite: number, words: Words): boolean {
  for (let at = start + 1; at <= finite; at++) if (words.gap(at) !== Gap.none) return true;
  return false;
}

/** What stands before the verb is no subject: "er", an adverb, a phrase with a preposition, or nothing. */
function opensAdverbial(start: number, finite: number, words: Words): boolean {
  if (start === finite) return true;
  const tag = words.tag(start);
  return tag === Tag.VZ || tag === Tag.BW || tag === Tag['BW.vnw'] || words.word(start) === 'er';
}

/** "De aanvraag voor een premie", "De aanvragen die te laat zijn,": what hangs on the subject. */
function isAttached(at: number, finite: number, words: Words): boolean {
  if (words.gap(at) === Gap.none && words.tag(at) === Tag.VZ) {
    for (let next = at; next <= finite; next++) if (words.gap(next) !== Gap.none) return false;
    return true;
  }
  return words.tag(at) === Tag['PRON.betr'] || /^(?:die|dat|waar\p{L}+)$/u.test(words.word(at));
}

function hasMore(last: number, finite: number, words: Words): boolean {
  return last < finite - 1 || words.gap(finite) !== Gap.none;
}

function embeddedFrame({ clause, finite, cluster, words, agent }: Parts): Frame | undefined {
  const { words: own, opener, kind } = clause;
  if (kind === 'infinitive' || opener < 0 || own[0] !== opener) return undefined;
  const verbs = [...cluster, finite].sort((a, b) => a - b);
  if (!isInRow(verbs, words)) return undefined;
  const er = words.word(opener + 1) === 'er' ? opener + 1 : -1;
  if (countOf(own, 'er', words) > (er >= 0 ? 1 : 0)) return undefined;
  if (agent && (isFarBehind(agent, verbs) || isEitherWay(opener, agent, words))) return undefined;
  const isInner = (at: number) => at > opener && at < (verbs[0] as number) && at !== er;
  const inner = own.filter((at) => isInner(at) && (!agent || at < agent[0] || at > agent[1]));
  const bare = barePhrases(inner, words);
  const isImpersonal = bare.length === 0 && kind !== 'relative';
  const common = { start: opener, finite, cluster, er, isHeavy: false, isJoined: false, isImpersonal };
  const frame: Frame = { ...common, kind: 'embedded', hasMiddle: true };
  const word = words.word(opener);
  if (kind === 'relative') {
    if (/^(?:die|dat|wat)$/u.test(word)) return bare.length === 0 && er < 0 ? frame : undefined;
    if (!/^(?:al)?(?:waar\p{L}*|hoe|wanneer|waarom)$/u.test(word)) return undefined;
  }
  // What stands between the opener and its subject would come behind the doer.
  if (bare[0] && er < 0 && bare[0].first !== opener + 1 && bare[0].isPronoun) return undefined;
  return withSubject(frame, bare, words);
}

function isInRow(verbs: readonly number[], words: Words): boolean {
  return verbs.every((at, index) => {
    return index === 0 || at === (verbs[index - 1] as number) + 1 || words.tag(at - 1) === Tag.NEVEN;
  });
}

function isFarBehind(agent: readonly [number, number], verbs: readonly number[]): boolean {
  const last = verbs.at(-1) as number;
  return agent[0] > last && agent[0] !== last + 1;
}

function withSubject(frame: Frame, bare: readonly Phrase[], words: Words): Frame | undefined {
  const [first, second] = bare;
  if (bare.length === 0) return words.is(frame.finite, Is.plural) ? undefined : frame;
  if (bare.length === 1)
    return agrees(first as Phrase, frame.finite, words) ? { ...frame, subject: first as Phrase } : undefined;
  if (bare.length > 2 || !/^(?:u|je)$/u.test(words.word((first as Phrase).head))) return undefined;
  return agrees(second as Phrase, frame.finite, words)
    ? { ...frame, receiver: first as Phrase, subject: second as Phrase }
    : undefined;
}

function agrees({ head, isPlural }: Phrase, finite: number, words: Words): boolean {
  const word = words.word(head);
  if (AMOUNT.test(word) || word === 'u' || words.word(finite) === 'mag') return true;
  const several = isPlural || (/^(?:ze|zij|die|deze)$/u.test(word) && words.is(finite, Is.plural));
  return several === words.is(finite, Is.plural);
}

function countOf(own: readonly number[], word: string, words: Words): number {
  return own.filter((at) => words.word(at) === word).length;
}
