import { isActor } from '../../language/constructions/actors.ts';
import type { Clause } from '../../language/constructions/clauses.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import { isTime, type Phrase, phraseAt } from '../../language/constructions/phrases.ts';
import type { VerbGroup } from '../../language/constructions/verb-groups.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';

/**
 * How a passive clause is built. `first`: its subject stands before the finite verb; `expletive`: "er" does; `agent`:
 * "door …" does; `inverted`: something else does, or nothing; `embedded`: its verbs stand at the end.
 */
export type FrameKind = 'first' | 'expletive' | 'agent' | 'inverted' | 'embedded';

/** The parts of a passive clause that change when it becomes active. Word numbers. */
export interface Frame {
  readonly kind: FrameKind;
  /** Its first word; behind "en". In an embedded clause the word that opens it. */
  readonly start: number;
  /** Whether "en", "maar" or "of" stands before it. */
  readonly isJoined: boolean;
  readonly finite: number;
  /** What stands beside the finite verb, side by side: "worden aangevraagd". Empty: nothing. */
  readonly cluster: readonly number[];
  /** Absent where a relative pronoun is it, or where there is none. */
  readonly subject?: Phrase;
  /** "u" in "wordt u een brief gestuurd". */
  readonly receiver?: Phrase;
  /** "er" behind the finite verb or the opener; -1 for none. */
  readonly er: number;
  /** Words between the subject in front and the finite verb that belong to the subject, with a clause of their own. */
  readonly isHeavy: boolean;
  /** In the middle, outside phrases with a preposition and the verbs. */
  readonly hasMiddle: boolean;
  /** Nothing undergoes it: "Daarna wordt samengewerkt". */
  readonly isImpersonal: boolean;
}

/** Words that look back within the clause: to whom is not sure in another order. */
const REFLEXIVE = /^(?:zich|zichzelf|elkaar|uzelf|jezelf|zelf|onszelf)$/u;
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
  const frame =
    clause.kind === 'main'
      ? mainFrame(clause, finite, cluster, words, agent)
      : embeddedFrame(clause, finite, cluster, words, agent);
  if (!frame || sharesSubject(clause, finite, cluster, grammar)) return undefined;
  return frame;
}

/** Side by side, with no other verbs in the clause, no brackets or colons, and nothing that refers within it. */
function isWhole({ words: own }: Clause, finite: number, cluster: readonly number[], words: Words): boolean {
  const [first = finite] = cluster;
  const last = cluster.at(-1) ?? finite;
  if (cluster.some((at, index) => at !== first + index && words.tag(at - 1) !== Tag.NEVEN)) return false;
  if (
    cluster.length > 0 &&
    words.gap(first) !== Gap.none &&
    !(words.gap(first) === Gap.comma && words.gap(last + 1) === Gap.none)
  )
    return false;
  for (let at = (own[0] as number) + 1; at <= Math.max(finite, last); at++) {
    const gap = words.gap(at);
    if (gap !== Gap.none && gap !== Gap.comma) return false;
  }
  return own.every((at) => {
    if (
      (REFLEXIVE.test(words.word(at)) && (at > finite || words.word(at) !== 'zelf')) ||
      (at > finite && words.tag(at) === Tag['VZ.achter'])
    )
      return false;
    // "We vragen de bewoners dat te melden": what is asked of them stands behind.
    if (at > last && words.is(at, Is.infinitive) && words.isTe(at - 1)) return true;
    return at === finite || cluster.includes(at) || !words.is(at, Is.participle | Is.infinitive);
  });
}

function mainFrame(
  clause: Clause,
  finite: number,
  cluster: readonly number[],
  words: Words,
  agent?: readonly [number, number],
): Frame | undefined {
  const { words: own } = clause;
  let start = own[0] as number;
  // "en wordt verplaatst" has its subject before "en".
  if (words.tag(start) === Tag.NEVEN) start = own[1] as number;
  const isJoined = own[0] !== start;
  if (start === finite && isJoined) return undefined;
  if (cluster.length > 0 && (cluster[0] as number) < finite) return undefined;
  const end = cluster[0] ?? words.count;
  const er = words.word(finite + 1) === 'er' ? finite + 1 : -1;
  if (countOf(own, 'er', words) > (er >= 0 || words.word(start) === 'er' ? 1 : 0)) return undefined;
  const bare = barePhrases(
    own.filter((at) => at > finite && at < end && at !== er),
    words,
  );
  const inFront = barePhrases(
    own.filter((at) => at >= start && at < finite),
    words,
  );
  const isImpersonal = bare.length === 0 && inFront.length === 0 && opensAdverbial(start, finite, words);
  const common = { start, finite, cluster, er, isHeavy: false, isJoined, isImpersonal };
  if (agent && agent[1] < finite && start !== agent[0]) return undefined;
  // "een kopie die wordt gevoegd bij het onderzoek door de agent": only beside the verb it is surely its own.
  if (agent && agent[0] > finite && agent[0] > end && agent[0] !== (cluster.at(-1) as number) + 1) return undefined;
  const front = start < finite ? phraseAt(start, words) : undefined;
  // "dat, als iets ontbreekt, de aanvraag wordt geweigerd" is one clause: behind a comma only the verb may come first.
  const isBehindComma = !isJoined && words.gap(start) === Gap.comma;
  if (isBehindComma && ((front && !isTime(front, words)) || words.word(start) === 'er' || start === agent?.[0]))
    return undefined;
  if (agent && start === agent[0]) {
    if (agent[1] !== finite - 1) return undefined;
    return withSubject({ ...common, kind: 'agent', hasMiddle: true }, bare, words);
  }
  if (words.word(start) === 'er' && start === finite - 1)
    return withSubject({ ...common, kind: 'expletive', hasMiddle: true }, bare, words);
  // "Beste ouder, je dochter wordt …": more than one thing stands in front.
  if (!front && !opensAdverbial(start, finite, words) && hasComma(start, finite, words)) return undefined;
  if (!front || isTime(front, words)) return withSubject({ ...common, kind: 'inverted', hasMiddle: true }, bare, words);
  const receiver =
    bare[0] && bare[0].from === finite + 1 && /^(?:u|je)$/u.test(words.word(finite + 1)) ? bare[0] : undefined;
  if (bare.length > (receiver ? 1 : 0) || er >= 0 || !agrees(front, finite, words)) return undefined;
  const isHeavy = words.gap(finite) !== Gap.none || finite - start > 8;
  if (hasMore(front.to, finite, words) && !isAttached(front.to + 1, finite, words)) return undefined;
  const hasMiddle = own.some((at) => at > finite && at < end && (!agent || at < agent[0] || at > agent[1]));
  if (words.gap(front.to + 1) === Gap.comma && front.to + 1 < finite) return undefined;
  if (FOCUS.test(words.word(start)) && !/^(?:welke?|wat)$/u.test(words.word(start))) return undefined;
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

function embeddedFrame(
  clause: Clause,
  finite: number,
  cluster: readonly number[],
  words: Words,
  agent?: readonly [number, number],
): Frame | undefined {
  const { words: own, opener, kind } = clause;
  if (kind === 'infinitive' || opener < 0 || own[0] !== opener) return undefined;
  const verbs = [...cluster, finite].sort((a, b) => a - b);
  const first = verbs[0] as number;
  if (
    verbs.some((at, index) => index > 0 && at !== (verbs[index - 1] as number) + 1 && words.tag(at - 1) !== Tag.NEVEN)
  )
    return undefined;
  const er = words.word(opener + 1) === 'er' ? opener + 1 : -1;
  if (countOf(own, 'er', words) > (er >= 0 ? 1 : 0)) return undefined;
  const inner = own.filter(
    (at) => at > opener && at < first && at !== er && (!agent || at < agent[0] || at > agent[1]),
  );
  const bare = barePhrases(inner, words);
  const frame = {
    kind: 'embedded',
    isJoined: false,
    isImpersonal: bare.length === 0 && kind !== 'relative',
    start: opener,
    finite,
    cluster,
    er,
    isHeavy: false,
    hasMiddle: true,
  } as const;
  const word = words.word(opener);
  if (agent && agent[0] > finite && agent[0] !== (verbs.at(-1) as number) + 1) return undefined;
  // "inwoners die een inspecteur opbelde": who called whom?
  if (agent && word === 'die' && isActor(opener - 1, words) && !words.is(agent[0] + 1, Is.pronoun & ~Is.determiner))
    return undefined;
  if (kind === 'relative' && (word === 'die' || word === 'dat' || word === 'wat'))
    return bare.length === 0 && er < 0 ? frame : undefined;
  if (kind === 'relative' && !/^(?:waar\p{L}*|hoe|wanneer|waarom)$/u.test(word)) return undefined;
  // What stands between the opener and its subject would come behind the doer.
  if (bare[0] && er < 0 && bare[0].from !== opener + 1 && bare[0].isPronoun) return undefined;
  return withSubject(frame, bare, words);
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

/** Noun phrases and pronouns outside phrases with a preposition, that say who or what. */
function barePhrases(own: readonly number[], words: Words): Phrase[] {
  const found: Phrase[] = [];
  for (let index = 0; index < own.length;) {
    const at = own[index] as number;
    const leads = words.tag(at) === Tag.VZ || /^(?:als|zoals|dan)$/u.test(words.word(at));
    const phrase = phraseAt(leads ? at + 1 : at, words);
    const isOwn = phrase && own.includes(phrase.to);
    if (isOwn && !leads && !isTime(phrase, words)) found.push(phrase);
    const last = isOwn ? phrase.to : at;
    while (index < own.length && (own[index] as number) <= last) index++;
  }
  return found;
}

/** "wordt gewogen en is dan klaar": a clause behind it leans on its subject. */
function sharesSubject(
  clause: Clause,
  finite: number,
  cluster: readonly number[],
  { clauses, words }: Grammar,
): boolean {
  const isElided = clauses.some((other) => {
    const [first = 0, second = 0] = other.words;
    if (other === clause || first < finite || words.tag(first) !== Tag.NEVEN || other.finite < 0) return false;
    if (other.kind !== 'main') return other.opener < 0;
    const hasPhrase =
      barePhrases(
        other.words.slice(1).filter((at) => at !== other.finite),
        words,
      ).length > 0;
    return second === other.finite ? !hasSubjectBehind(other.finite, words) : !hasPhrase;
  });
  return isElided || hasGap(clause, finite, cluster, words);
}

/** "wordt gestart en in juni afgerond", "worden genomen en met redenen worden omkleed": a second verb shares the first. */
function hasGap({ words: own }: Clause, finite: number, cluster: readonly number[], words: Words): boolean {
  const last = own.at(-1) as number;
  for (let at = finite + 1; at < words.count; at++) {
    if (words.gap(at) === Gap.stop) return false;
    if (!/^(?:en|of|maar)$/u.test(words.word(at)) || (at > last + 1 && words.gap(at) !== Gap.comma)) continue;
    // "tussen 1 en 3 maart", "snel en goed behandeld".
    if (words.tag(at + 1) === Tag.TW) continue;
    let next = at + 1;
    const between: number[] = [];
    for (; next < words.count && words.gap(next) === Gap.none && !words.is(next, Is.verb); next++) between.push(next);
    const isVerb =
      next < words.count && words.is(next, Is.participle | Is.finite | Is.infinitive) && !words.isTe(next - 1);
    const isShared = between.length > 0 || words.is(next, Is.finite);
    if (next === cluster[0] || next === finite) continue;
    if (between.some((one) => words.tag(one) === Tag.ONDER)) continue;
    if (isVerb && isShared && barePhrases(between, words).length === 0 && !hasSubjectBehind(next, words)) return true;
  }
  return false;
}

function hasSubjectBehind(finite: number, words: Words): boolean {
  return /^(?:u|ik|je|jij|we|wij|hij|ze|zij|er)$/u.test(words.word(finite + 1));
}
