import type { Piece, ProseEdit } from '../../../document/edit.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import type { Phrase } from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import type { Passive } from '../../../language/constructions/passives.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import { withCapitalsOf } from '../../capitals.ts';
import { activeVerbs, type ActiveVerbs } from './active-verbs.ts';
import { type Doer, piecesOf } from './doer.ts';
import type { Frame } from './frame.ts';
import { looseTime } from './loose-time.ts';

/** A pronoun as subject, and as object; nothing for those that differ by what they stand for. */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['u', 'u'],
  ['je', 'je'],
  ['jij', 'jou'],
  ['jullie', 'jullie'],
  ['ik', 'mij'],
  ['hij', 'hem'],
  ['het', 'het'],
  ['we', 'ons'],
  ['wij', 'ons'],
]);
const DEMONSTRATIVE = /^(?:die|dat|deze|dit|welke?|wat)$/u;
/** Words that follow the verb before a noun: "We blokkeren dan uw kaart". */
const EARLY = /^(?:dan|dus|daarom|daarna|vervolgens|nadien)$/u;
const POSSESSIVE = /^(?:zijn|haar|hun|diens)$/u;

/** Everything that a clause needs to become active. */
interface Plan {
  readonly frame: Frame;
  readonly doer: Doer;
  readonly words: Words;
  readonly text: string;
}

/**
 * The changes that make a passive clause active; nothing where a right sentence is not sure.
 *
 * @param passives that share their auxiliary
 * @param text of the block
 */
export function activeEdits(
  frame: Frame,
  passives: readonly Passive[],
  doer: Doer,
  { words }: Grammar,
  text: string,
): ProseEdit[] | undefined {
  const plan = { frame, doer, words, text };
  const { kind } = frame;
  const object = frame.subject?.isPronoun ? objectOf(frame.subject, frame, words) : undefined;
  if ((frame.subject?.isPronoun && object === undefined) || mayRefer(plan)) return undefined;
  const staysInFront = kind === 'first' && isBestInFront(plan);
  const inverted = kind === 'inverted' || staysInFront;
  if (isAwkward(plan, staysInFront, inverted) || leavesComma(doer, words)) return undefined;
  const lone = lonePreposition(frame, words);
  if (lone === false) return undefined;
  const verbs = activeVerbs(passives, doer, words, kind === 'embedded', inverted);
  if (!verbs || isDoubled(verbs, frame, words)) return undefined;
  const edits =
    kind === 'embedded'
      ? embedded(plan, verbs)
      : inverted
        ? behindVerb(plan, verbs)
        : kind === 'first'
          ? beforeSubject(plan, verbs, object)
          : inFront(plan, verbs);
  if (!edits) return undefined;
  if (kind !== 'first' && frame.subject && object !== undefined && object !== words.word(frame.subject.head)) {
    edits.push({ from: words.from(frame.subject.first), to: words.to(frame.subject.last), pieces: [object] });
  }
  if (lone !== undefined) edits.push({ from: words.from(lone), to: words.from(lone), pieces: ['er'] });
  return joined(edits);
}

/** Whether no place is right for the doer. */
function isAwkward({ frame, doer, words }: Plan, staysInFront: boolean, inverted: boolean): boolean {
  if (doer.isPronoun) return frame.kind === 'first' && isBareWord(frame, words);
  // "Het bestuur biedt koffie op de dag van de stemming aan".
  if (frame.kind === 'first' && !staysInFront && !frame.subject?.isDefinite && frame.hasMiddle) return true;
  const hasNothing = !frame.subject && !frame.takenUp;
  return (staysInFront && doer.word === undefined) || (inverted && hasNothing && frame.start < frame.finite);
}

const PREPOSITIONS = /^(?:naar|aan|op|over|mee|van|voor|tegen|bij|in|uit)$/u;

/** "Er wordt naar gestreefd": the word that "er" belongs to, "ernaar"; false where "er" cannot stand beside it. */
function lonePreposition({ kind, er, finite, cluster }: Frame, words: Words): number | false | undefined {
  if (kind !== 'expletive' && er < 0) return undefined;
  const verb = Math.min(...cluster, ...(kind === 'embedded' ? [finite] : []));
  const at = verb - 1;
  if (!PREPOSITIONS.test(words.word(at)) || cluster.includes(at)) return undefined;
  return at === Math.max(kind === 'embedded' ? -1 : finite, er) + 1 ? at : false;
}

/** "We stelden het plan op op 12 januari", "We leggen de aanvragen voor advies voor". */
function isDoubled({ rest }: ActiveVerbs, { finite, cluster }: Frame, words: Words): boolean {
  const [first = finite] = cluster;
  if (rest === '') return false;
  for (let at = Math.max(finite + 1, first - DOUBLED_REACH); at < first; at++) if (words.word(at) === rest) return true;
  return rest === words.word((cluster.at(-1) ?? 0) + 1);
}

/** How many words apart the same preposition and particle would be heard twice. */
const DOUBLED_REACH = 3;

function objectOf({ head }: Phrase, { finite }: Frame, words: Words): string | undefined {
  const word = words.word(head);
  if (word === 'ze' || word === 'zij') return words.is(finite, Is.plural) ? 'ze' : undefined;
  return OBJECTS.get(word) ?? (DEMONSTRATIVE.test(word) ? word : undefined);
}

/** "zijn" and its like, which would belong to another in the active clause. */
function mayRefer({ frame, doer, words }: Plan): boolean {
  if (doer.isPronoun && doer.form !== 'singular') return false;
  const end = Math.max(frame.finite, frame.cluster.at(-1) ?? 0);
  for (let at = frame.start; at <= end; at++) {
    if (
      at !== frame.finite &&
      !frame.cluster.includes(at) &&
      POSSESSIVE.test(words.word(at)) &&
      words.tag(at) === Tag['PRON.bez']
    )
      return true;
  }
  return false;
}

/** What is known stays in front: "Die bezorgen we"; so do what is long and what is new: "Blanco documenten aanvaarden we niet". */
function isBestInFront({ frame, doer, words }: Plan): boolean {
  const { subject, isHeavy, hasMiddle, finite } = frame;
  if (!subject) return false;
  const word = words.word(subject.first);
  if (isHeavy || frame.receiver) return true;
  // "We vorderen onterecht uitbetaalde bedragen terug" is read as an unjust claim.
  if (
    !words.is(subject.first, Is.determiner | Is.noun | Is.pronoun) &&
    words.tag(subject.first + 1) === Tag['V.vd.attr']
  )
    return true;
  if (subject.isPronoun) return DEMONSTRATIVE.test(word) && doer.isPronoun;
  if (frame.isJoined) return false;
  if (/^(?:welke?|wat)$/u.test(word) || (doer.isPronoun && isBare(subject, words))) return true;
  return !subject.isDefinite && hasMiddle && (doer.isPronoun || word === 'een' || words.word(finite + 1) === 'niet');
}

/** "Loondoorbetaling": one thing without a word that says which, as in the style of notes. */
function isBare({ first, head, isPlural, isDefinite, isPronoun }: Phrase, words: Words): boolean {
  return first === head && !isPlural && !isDefinite && !isPronoun && words.tag(head) !== Tag.EIGEN;
}

/** "Voertuig wordt gewogen." */
function isBareWord({ subject, finite, hasMiddle }: Frame, words: Words): boolean {
  return subject !== undefined && isBare(subject, words) && subject.last === finite - 1 && !hasMiddle;
}

/** "We behandelen uw aanvraag …": the doer comes first, the subject behind the verb. */
function beforeSubject(
  { frame, doer, words, text }: Plan,
  { finite, ...rest }: ActiveVerbs,
  object: string | undefined,
): ProseEdit[] | undefined {
  const { subject, start } = frame;
  if (!subject) return undefined;
  const early = object === undefined ? earlyEnd(frame, words) : frame.finite;
  const time = looseTime(frame, doer, rest.rest, words);
  if (time === 'unsure') return undefined;
  const pieces: Piece[] = [...piecesOf(doer, text, words.isCapital(start)), ` ${finite} `];
  if (early > frame.finite) pieces.push([words.from(frame.finite + 1), words.to(early)], ' ');
  if (time) pieces.push([words.from(time[0]), words.to(time[1])], ' ');
  if (object !== undefined) pieces.push(object);
  else pieces.push(...lowered(start, frame.finite - 1, words, text));
  const edits: ProseEdit[] = [{ from: words.from(start), to: words.to(early), pieces }];
  if (time) edits.push({ from: words.to(time[0] - 1), to: words.to(time[1]), pieces: [] });
  return [...edits, ...agentGone(doer, words), ...clusterEdits(frame, { finite, ...rest }, words)];
}

/** Behind the finite verb: pronouns, and words that lean on it. */
function earlyEnd({ finite }: Frame, words: Words): number {
  return EARLY.test(words.word(finite + 1)) &&
    words.tag(finite + 2) !== Tag['VZ.achter'] &&
    words.word(finite + 2) !== 'ook'
    ? finite + 1
    : finite;
}

/** A phrase that no longer opens its sentence. */
function lowered(first: number, last: number, words: Words, text: string): Piece[] {
  const from = words.from(first);
  const to = words.to(last);
  const word = text.slice(from, words.to(first));
  const isName = words.tag(first) === Tag.EIGEN || /\p{Lu}|\d/u.test(word.slice(1));
  if (isName || !words.isCapital(first)) return [[from, to]];
  return [text.charAt(from).toLowerCase(), [from + 1, to]];
}

/** "Daarom behandelen we uw aanvraag": the doer comes behind the verb. */
function behindVerb({ frame, doer, words, text }: Plan, verbs: ActiveVerbs): ProseEdit[] {
  const { finite, er } = frame;
  const written = text.slice(words.from(finite), words.to(finite));
  const isNext = doer.agent?.[0] === Math.max(finite, er) + 1;
  const end = isNext ? (doer.agent?.[1] as number) : Math.max(finite, er);
  const pieces: Piece[] = [withCapitalsOf(written, verbs.finite), ' ', ...piecesOf(doer, text, false)];
  if (frame.takenUp) pieces.unshift(`${frame.takenUp} `);
  return [
    { from: words.from(finite), to: words.to(end), pieces },
    ...(isNext ? [] : agentGone(doer, words)),
    ...clusterEdits(frame, verbs, words),
  ];
}

/** "Er wordt …", "Door de stad wordt …": the doer takes the place in front. */
function inFront({ frame, doer, words, text }: Plan, verbs: ActiveVerbs): ProseEdit[] {
  const { start, finite, er, kind } = frame;
  const pieces = [...piecesOf(doer, text, words.isCapital(start)), ` ${verbs.finite}`];
  return [
    { from: words.from(start), to: words.to(Math.max(finite, er)), pieces },
    ...(kind === 'agent' ? [] : agentGone(doer, words)),
    ...clusterEdits(frame, verbs, words),
  ];
}

/** "dat we uw aanvraag behandelen": the doer comes behind the opener. */
function embedded({ frame, doer, words, text }: Plan, verbs: ActiveVerbs): ProseEdit[] {
  const { start, er, finite, cluster } = frame;
  const before = Math.max(start, er);
  const isNext = doer.agent?.[0] === before + 1;
  const pieces = piecesOf(doer, text, false);
  const edits: ProseEdit[] =
    isNext || er >= 0
      ? [{ from: words.from(start + 1), to: isNext ? words.to(doer.agent?.[1] as number) : words.to(er), pieces }]
      : [{ from: words.to(start), to: words.to(start), pieces: [' ', ...pieces] }];
  if (!isNext) edits.push(...agentGone(doer, words));
  if (verbs.isKept) edits.push({ from: words.from(finite), to: words.to(finite), pieces: [verbs.finite] });
  else {
    const all = [...cluster, finite].sort((a, b) => a - b);
    const written = [verbs.finite, verbs.rest].filter(Boolean).join(' ');
    edits.push({ from: words.from(all[0] as number), to: words.to(all.at(-1) as number), pieces: [written] });
  }
  return edits;
}

/** "door …" with the space before it; behind "wordt, ondanks de regen," with that behind it, so that both commas stay. */
function agentGone({ agent }: Doer, words: Words): ProseEdit[] {
  if (!agent) return [];
  const [from, to] = agent;
  if (words.gap(from) === Gap.comma) return [{ from: words.from(from), to: words.from(to + 1), pieces: [] }];
  return [{ from: words.to(from - 1), to: words.to(to), pieces: [] }];
}

/** Whether a comma before "door …" would be left without the verb that it stands before. */
function leavesComma({ agent }: Doer, words: Words): boolean {
  if (!agent || agent[0] === 0 || words.gap(agent[0]) !== Gap.comma) return false;
  return agent[1] + 1 >= words.count || words.gap(agent[1] + 1) !== Gap.none;
}

/** The verbs at the end of a main clause. */
function clusterEdits({ cluster }: Frame, { rest, isKept }: ActiveVerbs, words: Words): ProseEdit[] {
  const [first] = cluster;
  if (isKept || first === undefined) return [];
  const to = words.to(cluster.at(-1) as number);
  if (rest) return [{ from: words.from(first), to, pieces: [rest] }];
  // "kijken we, net als vorig jaar, naar": what stands behind it closes up.
  if (words.gap(first) !== Gap.none)
    return [{ from: words.from(first), to: words.from((cluster.at(-1) as number) + 1), pieces: [] }];
  return [{ from: words.to(first - 1), to, pieces: [] }];
}

/** In order. Nothing where two would touch the same prose. */
function joined(edits: readonly ProseEdit[]): ProseEdit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const overlaps = sorted.some((edit, index) => index > 0 && edit.from < (sorted[index - 1] as ProseEdit).to);
  return overlaps ? undefined : sorted;
}
