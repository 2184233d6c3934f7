import type { Clause } from '../constructions/clauses.ts';
import type { Grammar } from '../constructions/grammar.ts';
import type { Words } from '../constructions/words.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Mention } from './people.ts';
import { AUXILIARIES, GIFTS, GIVES, HELPS, POSTURES, RECEIVES } from './verbs.ts';

/** What somebody does in a sentence: something himself, or he is helped; nothing where the sentence does not tell. */
export interface Part {
  readonly role: 'acts' | 'receives';
  /** What is done, as lemmas. */
  readonly verbs: readonly string[];
}

/** The part of each mention in its sentence, in their order. */
export function partsOf(grammar: Grammar, mentions: readonly Mention[]): (Part | undefined)[] {
  const parts = new Map<Mention, Part>();
  for (const clause of grammar.clauses) {
    for (const part of coordinated(clause, grammar.words, mentions)) readClause(part, grammar.words, mentions, parts);
  }
  return mentions.map((mention) => parts.get(mention) ?? (mention.isDoing ? { role: 'acts', verbs: [] } : undefined));
}

/** Verbs of help where their object is a person. */
const WITH_OBJECT = new Set(['leren', 'brengen', 'vervoeren', 'wegbrengen']);
/** Words behind which somebody only stands beside what happens. */
const BESIDE = /^(?:met|naast|tussen|van|over|tegen|zonder|rond|uit|in|op|achter)$/u;

/** "Meisjes koken en jongens herstellen fietsen": a clause for each of two subjects with a verb of their own. */
function coordinated(clause: Clause, words: Words, mentions: readonly Mention[]): Clause[] {
  const isLink = (at: number) => words.tag(at) === Tag.NEVEN || words.gap(at) === Gap.comma;
  const hasVerb = (from: number, to: number) => clause.words.slice(from, to).some((at) => words.is(at, Is.verb));
  const cut = clause.words.findIndex((at, place) => {
    if (!isLink(at) || !hasVerb(0, place)) return false;
    const next = mentions.find(({ first }) => first === at || first === at + 1);
    return next !== undefined && words.is(next.last + 1, Is.verb);
  });
  if (cut < 0) return [clause];
  return [
    { ...clause, words: clause.words.slice(0, cut) },
    { ...clause, kind: 'main', opener: -1, words: clause.words.slice(cut) },
  ];
}

function readClause(clause: Clause, words: Words, mentions: readonly Mention[], parts: Map<Mention, Part>): void {
  const inTrait = (at: number) => mentions.some(({ traits }) => traits.some(({ from, to }) => at >= from && at <= to));
  const isHead = (at: number) => mentions.some(({ head }) => head === at);
  const verbAt = clause.words.filter((at) => isVerb(at, words) && !inTrait(at) && !isHead(at));
  const [first] = verbAt;
  if (first === undefined) return;
  const verbs = verbAt.map((at) => verbLemma(at, clause, words));
  const here = mentions.filter(({ head }) => clause.words.includes(head));
  const subjects = subjectsOf(clause, first, here, mentions, words);
  const others = here.filter((mention) => !subjects.includes(mention));
  const set = (mention: Mention, role: Part['role']) => {
    if (!parts.has(mention) || role === 'receives') parts.set(mention, { role, verbs });
  };
  // "leert een man fietsen", "brengt een vrouw naar huis": help only where somebody is taught or brought.
  const movesOther = verbs.some((verb) => WITH_OBJECT.has(verb)) && others.some(({ preposition }) => !preposition);
  const helps = isHelp(verbs, clause, words) || movesOther;
  if (helps && isPassive(verbs, verbAt, words)) {
    for (const mention of subjects) set(mention, 'receives');
    for (const mention of others) if (mention.preposition === 'door') set(mention, 'acts');
  } else if (helps) {
    for (const mention of subjects) set(mention, 'acts');
    for (const mention of others) if (!BESIDE.test(mention.preposition)) set(mention, 'receives');
  } else if (verbs.some((verb) => RECEIVES.has(verb)) && hasGift(clause, words)) {
    for (const mention of subjects) set(mention, 'receives');
    for (const mention of others) if (/^(?:van|door)$/u.test(mention.preposition)) set(mention, 'acts');
  } else if (verbs.some((verb) => !POSTURES.has(verb) && !AUXILIARIES.has(verb))) {
    for (const mention of subjects) set(mention, 'acts');
  }
}

function isVerb(at: number, words: Words): boolean {
  const tag = words.tag(at);
  return words.is(at, Is.verb) && tag !== Tag['V.od.attr'] && tag !== Tag['V.vd.attr'];
}

/** The lemma, with the particle of a separable verb: "legt … uit". */
function verbLemma(at: number, clause: Clause, words: Words): string {
  const lemma = words.lemma(at);
  const hasParticle = (particle: string) => clause.words.some((other) => words.word(other) === particle);
  if (lemma === 'leggen' && hasParticle('uit')) return 'uitleggen';
  return lemma;
}

/** Who does it, or has it done. */
function subjectsOf(
  { kind, opener, finite }: Clause,
  firstVerb: number,
  here: readonly Mention[],
  all: readonly Mention[],
  words: Words,
): readonly Mention[] {
  if (kind === 'relative') return all.filter(({ head }) => head < opener).slice(-1);
  const direct = here.filter(({ preposition }) => preposition === '');
  const before = direct.filter(({ head }) => head < firstVerb);
  // A verb at the end: only the first is the subject.
  if (kind === 'subordinate') return before.slice(0, 1);
  if (before.length > 0) return before;
  // Somebody of whom the lists do not know: "De monnik helpt een vrouw".
  for (let at = 0; at < firstVerb; at++) {
    if (words.is(at, Is.noun | Is.pronoun) && !opensWithPreposition(at, words)) return [];
  }
  return finite >= 0 ? direct.slice(0, 1) : [];
}

/** "In het park": the noun hangs on a preposition. */
function opensWithPreposition(noun: number, words: Words): boolean {
  let at = noun - 1;
  while (words.is(at, Is.determiner | Is.adjective)) at--;
  return words.tag(at) === Tag.VZ;
}

function isHelp(verbs: readonly string[], clause: Clause, words: Words): boolean {
  if (verbs.some((verb) => HELPS.has(verb) || verb === 'uitleggen')) return true;
  return verbs.some((verb) => GIVES.has(verb)) && hasGift(clause, words);
}

function hasGift(clause: Clause, words: Words): boolean {
  return clause.words.some((at) => GIFTS.has(words.word(at)));
}

function isPassive(verbs: readonly string[], verbAt: readonly number[], words: Words): boolean {
  return verbs.includes('worden') && verbAt.some((at) => words.tag(at) === Tag['V.vd']);
}
