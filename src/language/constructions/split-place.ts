import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/**
 * Why a sentence can be split: at a semicolon; at a colon or a comma before a main clause; before a main clause with a
 * conjunction, with a subject of its own (`coordination`) or with that of the clause before it (`shared`); before a
 * clause with a conjunction; before a relative clause; before examples, or before another tail with a preposition; behind a condition at the start, that is a
 * clause (`condition`) or has its verb in front as a question has (`question`).
 */
export type SplitReason =
  | 'semicolon'
  | 'colon'
  | 'comma'
  | 'coordination'
  | 'shared'
  | 'conjunction'
  | 'relative'
  | 'examples'
  | 'tail'
  | 'condition'
  | 'question';

/** Where a sentence can be made two. */
export interface SplitPlace {
  readonly reason: SplitReason;
  /** The number of the word that the second sentence starts with. */
  readonly at: number;
}

/** Fewest words, divided by white space, on either side. */
const SHORTEST_PART = 5;
/** The same for a question in front: "Bent u huurder?" */
const SHORTEST_QUESTION = 3;
/** How many words of balance a split may cost for being easier to write. */
const COST: Readonly<Record<SplitReason, number>> = {
  semicolon: 0,
  colon: 0,
  comma: 0,
  coordination: 0,
  question: 0,
  conjunction: 2,
  condition: 3,
  shared: 4,
  relative: 4,
  examples: 4,
  tail: 5,
};
/** Conjunctions that another word at the start of a sentence can take the place of. */
const SENTENCE_OPENERS: ReadonlyMap<string, string> = new Map([
  ['waarbij', 'daarbij'],
  ['waardoor', 'daardoor'],
  ['waarna', 'daarna'],
  ['waarop', 'daarop'],
  ['waarvoor', 'daarvoor'],
  ['waarmee', 'daarmee'],
  ['waarin', 'daarin'],
  ['waarover', 'daarover'],
  ['zodat', 'daardoor'],
  ['terwijl', 'tegelijk'],
  ['omdat', 'want'],
  ['aangezien', 'want'],
  ['tenzij', 'dat geldt niet als'],
]);
/** The word that opens a sentence made of a clause. */
export function sentenceOpenerAt(opener: number, grammar: Grammar): string {
  const word = grammar.words.word(opener);
  return word === 'zodat' && isWishedFor(opener, grammar) ? 'zo' : (SENTENCE_OPENERS.get(word) ?? '');
}

const DENIES = /^(?:niet|geen|nooit)$/u;

/** "…, zodat u veilig kunt parkeren", "…, zodat u alle dagen kent": what somebody acts for, and not what came of it. */
function isWishedFor(opener: number, { words, clauses }: Grammar): boolean {
  const clause = clauses.find((one) => one.opener === opener);
  if (!clause || words.is(clause.finite, Is.past)) return false;
  const denies = (one: Clause) => one.words.some((at) => DENIES.test(words.word(at)));
  const lemma = words.lemma(clause.finite);
  if (lemma === 'hoeven') return true;
  if (denies(clause)) return false;
  if (lemma === 'kunnen') return true;
  const main = clauses.find(({ kind, finite }) => kind === 'main' && finite >= 0 && finite < opener);
  const isAct = main && !/^(?:zijn|worden|hebben)$/u.test(words.lemma(main.finite)) && !denies(main);
  const isState = /^(?:zijn|worden|moeten)$/u.test(lemma);
  return (
    Boolean(isAct) &&
    !words.is(main?.finite ?? -1, Is.past) &&
    !isState &&
    /^(?:u|je|jij|jullie)$/u.test(words.word(opener + 1))
  );
}

/** "de datum waarop", "het uur waarop": which one it is, and no news of it. */
const OF_TIME = /(?:dag|datum|moment|tijdstip|uur|ogenblik|termijn)$/u;
/** Without a comma they say which one the noun before them is. */
const OF_NOUN = new Set(['waarin', 'waarover']);
/** Verbs that bring something up, that a next sentence can tell more of. */
const PRESENTS = new Set(
  'krijgen ontvangen sturen opsturen bezorgen organiseren houden plaatsen verzorgen openen starten opstarten inrichten aanleggen bouwen'.split(
    ' ',
  ),
);
/** With these it matters which one. */
const LIMITS =
  /^(?:elke?|iedere?|iedereen|wie|niet|geen|nooit|alleen|enkel|slechts|pas|als|indien|zo|zo’n|zelfde|dezelfde|hetzelfde|moet|moeten|mag|mogen|kan|kunnen|kunt|wil|wilt|willen|zou|zouden)$/u;
const CONDITIONS = new Set(['als', 'indien', 'wanneer', 'zodra']);

/** What they open says more of the whole sentence, and not of the word before the comma. */
const TAILS = new Set(['met', 'zonder', 'naast', 'ongeacht', 'dankzij']);
const TWO_WORD_EXAMPLES = new Set(['onder meer', 'onder andere', 'met name']);
const EXAMPLES = /^(?:zoals|bijvoorbeeld|waaronder)$/u;

const SUBJECT_TAGS = new Set<number>([
  Tag['PRON.bez'],
  Tag['PRON.aanw'],
  Tag['LID.bep'],
  Tag['LID.onbep'],
  Tag['DET.aanw'],
  Tag['DET.onbep'],
]);
/** Behind how many words the verb of a main clause stands at the latest. */
const LATEST_VERB = 8;

/**
 * The places to make two sentences of a long one, the best first: what stands on both sides is about as long, and easy
 * to write.
 */
export function splitPlacesOf({ words, clauses }: Grammar): SplitPlace[] {
  const total = words.between(0, words.count);
  const costs = new Map<SplitPlace, number>();
  for (const place of [...atMarks(words), ...clauses.flatMap((clause) => placeBefore(clause, clauses, words) ?? [])]) {
    if (leadsToDat(place.at, words)) continue;
    const before = words.between(0, place.at);
    const shortest = place.reason === 'question' ? SHORTEST_QUESTION : SHORTEST_PART;
    if (before < shortest || total - before < SHORTEST_PART) continue;
    costs.set(place, Math.max(before, total - before) + COST[place.reason]);
  }
  return [...costs].sort(([, a], [, b]) => a - b).map(([place]) => place);
}

/** In words: "met dien verstande dat". */
const LONGEST_LEAD = 4;

/** "met dien verstande dat …", "behalve dat …": with a full stop before it, no sentence but a fragment. */
function leadsToDat(at: number, words: Words): boolean {
  if (words.tag(at) !== Tag.VZ && !/^(?:behalve|ervan|gezien|gelet)$/u.test(words.word(at))) return false;
  for (let next = at + 1; next <= at + LONGEST_LEAD && next < words.count; next++) {
    // "dien" looks like a verb.
    if (words.is(next, Is.finite) && words.word(next) !== 'dien') return false;
    // "met dat formulier"
    if (words.word(next) === 'dat') return words.tag(at) !== Tag.VZ || next > at + 1;
  }
  return false;
}

/** Semicolons, and commas before examples or another tail that close the sentence. */
function atMarks(words: Words): SplitPlace[] {
  const places: SplitPlace[] = [];
  for (let at = 1; at < words.count; at++) {
    const mark = words.markBehind(at - 1);
    if (mark === ';' && hasVerb(at, words)) places.push({ reason: 'semicolon', at });
    else if ((mark === ',' || mark === ';') && isTail(at, words)) {
      if (isExamples(at, words)) places.push({ reason: 'examples', at });
      else if (TAILS.has(words.word(at))) places.push({ reason: 'tail', at });
    }
  }
  return places;
}

/** Whether what follows has a verb of its own, and can be a sentence. */
function hasVerb(from: number, words: Words): boolean {
  for (let at = from; at < words.count; at++) if (words.is(at, Is.finite)) return true;
  return false;
}

function isExamples(at: number, words: Words): boolean {
  return EXAMPLES.test(words.word(at)) || TWO_WORD_EXAMPLES.has(`${words.word(at)} ${words.word(at + 1)}`);
}

/** Whether the sentence before is complete: nothing of its verbs, and no other item of a series, stands behind the comma. */
function isTail(at: number, words: Words): boolean {
  for (let next = at; next < words.count; next++) {
    if (words.is(next, Is.verb) || words.markBehind(next) === ';' || words.markBehind(next) === ':') return false;
    const isItem = words.tag(next) === Tag.NEVEN && words.tag(next + 1) === Tag.VZ;
    if (isItem) return false;
  }
  return true;
}

function placeBefore(clause: Clause, clauses: readonly Clause[], words: Words): SplitPlace | undefined {
  const first = clause.words[0] ?? -1;
  if (clause.kind === 'main') return mainPlace(clause, first, clauses, words);
  if (clause.finite < 0 || clause.opener < 0) return undefined;
  if (clause.opener === 0) return conditionPlace(clause, clauses, words);
  // Only what hangs on the sentence as a whole, and with which it ends.
  if (!isBehindMain(clause, clauses) || !runsToEnd(clause, clauses)) return undefined;
  const opener = words.word(clause.opener);
  const behindComma = words.markBehind(clause.opener - 1) === ',';
  const isWhen = opener === 'waarop' && OF_TIME.test(words.word(clause.opener - 1));
  const needsComma = opener === 'tenzij' || isWhen || (OF_NOUN.has(opener) && !isOfNew(clause, clauses, words));
  if (SENTENCE_OPENERS.has(opener) && (behindComma || !needsComma)) return { reason: 'conjunction', at: clause.opener };
  const mayPart = behindComma || isOfNew(clause, clauses, words);
  return mayPart && clause.kind === 'relative' && (opener === 'die' || opener === 'dat')
    ? { reason: 'relative', at: clause.opener }
    : undefined;
}

/** "U krijgt een brief waarin …": what the sentence brings up, with no more than "een" to say which one. */
export function isOfNew({ opener }: Clause, clauses: readonly Clause[], words: Words): boolean {
  const noun = opener - 1;
  const host = clauses.find(({ words: own }) => own.includes(noun));
  if (host?.kind !== 'main' || !words.is(noun, Is.noun) || words.is(noun, Is.plural)) return false;
  if (!PRESENTS.has(words.lemma(mainVerbOf(host, words)))) return false;
  let at = noun - 1;
  while (words.is(at, Is.adjective)) at--;
  return words.word(at) === 'een' && at > host.finite && !host.words.some((one) => LIMITS.test(words.word(one)));
}

/** The verb that says what is done: the last, beside an auxiliary. */
function mainVerbOf({ words: own, finite }: Clause, words: Words): number {
  return own.findLast((at) => words.is(at, Is.verb)) ?? finite;
}

/** "…, maar bewoners mogen …": a main clause behind another. */
function mainPlace(clause: Clause, first: number, clauses: readonly Clause[], words: Words): SplitPlace | undefined {
  const { finite } = clause;
  // With its verb at its end it goes on with a clause that has an opener: "als u werkt en kinderen hebt".
  if (first <= 0 || finite < 0 || (finite > first + 1 && finite === clause.words.at(-1))) return undefined;
  const before = clauses.filter(({ kind, finite: verb }) => kind === 'main' && verb >= 0 && verb < first);
  if (before.length === 0) return undefined;
  if (words.tag(first) === Tag.NEVEN) {
    return { reason: hasSubject(first, finite, words) ? 'coordination' : 'shared', at: first };
  }
  const mark = words.markBehind(first - 1);
  if (mark === ':')
    return words.markBefore(first) === ' ' && finite < first + LATEST_VERB ? { reason: 'colon', at: first } : undefined;
  if (mark !== ',') return undefined;
  // "Mocht u ziek zijn, dan …": with a question mark it would ask nothing.
  const isWish = /^mocht(?:en)?$/u.test(words.word(0));
  if (before[0]?.finite === 0)
    return opensAnswer(clause, first, words) ? { reason: isWish ? 'condition' : 'question', at: first } : undefined;
  // "…, zie artikel 2".
  if (finite === first && words.word(first) === 'zie') return { reason: 'comma', at: first };
  // "…, de stad streeft er dan ook naar": a subject, or a word that takes its place, and then the verb.
  return finite > first ? { reason: 'comma', at: first } : undefined;
}

/** "Bent u huurder, (dan) neem contact op": the verb of the answer comes at once. */
function opensAnswer({ finite }: Clause, first: number, words: Words): boolean {
  return finite === first || (words.word(first) === 'dan' && finite === first + 1);
}

/** Whether a clause behind a conjunction has a subject of its own: "en bewoners mogen", "en daar krijgt u". */
function hasSubject(conjunction: number, finite: number, words: Words): boolean {
  const opens = words.tag(conjunction + 1);
  const isAside = opens === Tag.VZ || opens === Tag.BW || opens === Tag['BW.vnw'];
  if (finite > conjunction + 1 && !isAside) return true;
  const behind = words.tag(finite + 1);
  if (behind === Tag['PRON.nom'] || words.word(finite + 1) === 'u') return true;
  // With the verb in front, what follows is as likely an object: "en vervangt de bakken".
  return isAside && (SUBJECT_TAGS.has(behind) || words.is(finite + 1, Is.noun));
}

/** "Als u verhuist, …": what follows can stand alone when the condition becomes a question. */
function conditionPlace(clause: Clause, clauses: readonly Clause[], words: Words): SplitPlace | undefined {
  if (!CONDITIONS.has(words.word(0))) return undefined;
  const last = clause.words.at(-1) as number;
  const main = clauses.find(({ kind, finite }) => kind === 'main' && finite > last);
  const at = main?.words.find((word) => word > last);
  return main && at !== undefined && opensAnswer(main, at, words) ? { reason: 'condition', at } : undefined;
}

function isBehindMain(clause: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some(({ kind, finite }) => kind === 'main' && finite >= 0 && finite < clause.opener);
}

/** Whether all that follows belongs to the clause, or to clauses within it. */
function runsToEnd({ opener }: Clause, clauses: readonly Clause[]): boolean {
  return clauses.every(({ words: own }) => (own[0] as number) >= opener || (own.at(-1) as number) < opener);
}
