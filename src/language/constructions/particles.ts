import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import { FIXED_EXPRESSIONS, PARTICLES } from './verb-lists.ts';
import type { Words } from './words.ts';

/** What a verb has apart from itself, and what the two are together. */
export interface SplitPart {
  readonly words: readonly number[];
  /** Of the whole; absent where nothing stands apart. */
  readonly lemma?: string;
}

const NOTHING: SplitPart = { words: [] };

/** The separable verb that a word and a verb make: "aan" and "vragen"; nothing if there is no such verb. */
export function joinedLemma(words: Words, particle: number, verb: number): string | undefined {
  const first = words.word(particle);
  if (!PARTICLES.has(first)) return undefined;
  const lemma = words.lemma(verb);
  // What is written as one already has its particle.
  return words.morphology.joined(first, lemma);
}

/** The particle of a verb that stands apart from it, or the words of a fixed expression with it. */
export function findParticle(clause: Clause, group: readonly number[], main: number, words: Words): SplitPart {
  for (const at of group) {
    const lemma = at === main || words.is(at, Is.verb) ? undefined : joinedLemma(words, at, main);
    if (lemma) return { words: [at], lemma };
  }
  return expressionOf(clause, main, words) ?? particleBehind(clause, group, main, words);
}

/** "meldt u zich voor 1 mei aan": only a verb that stands at the front of its clause leaves its particle behind. */
function particleBehind(clause: Clause, group: readonly number[], main: number, words: Words): SplitPart {
  const { finite } = clause;
  if (
    main !== finite ||
    /^(?:zijn|worden)$/u.test(words.lemma(main)) ||
    group.some((at) => at !== main && words.is(at, Is.verb))
  )
    return NOTHING;
  const own = clause.words;
  for (let index = own.length - 1; index >= 0; index--) {
    const at = own[index] as number;
    if (at <= main) break;
    const lemma = joinedLemma(words, at, main);
    // Behind a comma it belongs to what follows: ", samen met de buren".
    const isOwn = lemma && words.gap(at) === Gap.none && standsAlone(at, own[index + 1], words);
    if (isOwn && !repeatsVerb(at, words)) return { words: [at], lemma };
  }
  return NOTHING;
}

/** What says when or how a second action follows the first. */
const FOLLOWS = /^(?:daarna|dan|nadien|vervolgens|later|straks|meteen|ook|weer|opnieuw|soms|'s|avonds|morgens)$/u;

/**
 * "rijdt naar het station en daarna terug": behind "en" a particle is all that is left of a second clause with the same
 * verb. In "vraagt u nu of later aan" the joiner joins two adverbs.
 */
function repeatsVerb(at: number, words: Words): boolean {
  let start = at;
  while (FOLLOWS.test(words.word(start - 1)) && words.gap(start) === Gap.none) start--;
  return words.tag(start - 1) === Tag.NEVEN && !words.is(start - 2, Is.adjective) && words.tag(start - 2) !== Tag.BW;
}

/** Particles that nothing else in a clause looks like, where they stand alone. */
const MERE_PARTICLE = /^(?:aan|af|bij|door|in|mee|neer|om|onder|op|over|terug|toe|uit|voor|weg)$/u;

/** Whether a particle stands behind a word of a clause: "kuist de tenten af", also where that verb is not known. */
export function hasParticleBehind({ words: own }: Clause, from: number, words: Words): boolean {
  return own.some(
    (at, index) =>
      at > from &&
      MERE_PARTICLE.test(words.word(at)) &&
      words.gap(at) === Gap.none &&
      words.is(at - 1, Is.noun | Is.pronoun | Is.adjective) &&
      standsAlone(at, own[index + 1], words),
  );
}

/** A particle closes its part of the clause; a preposition has its noun behind it. */
function standsAlone(at: number, next: number | undefined, words: Words): boolean {
  // "op te sturen" has its own verb; "afspraken over:" has its noun in the list that follows.
  if (words.isTe(at + 1) || words.markBehind(at) === ':') return false;
  const tag = words.tag(at);
  if (tag === Tag['VZ.achter']) return true;
  if (next === undefined || next !== at + 1 || words.gap(next) !== Gap.none) return true;
  const behind = words.tag(next);
  if (tag === Tag.VZ || tag === Tag.ONDER) return behind === Tag.NEVEN || behind === Tag.ONDER;
  if (tag !== Tag.BW && tag !== Tag['A.vrij']) return behind === Tag.VZ || behind === Tag.NEVEN;
  return behind === Tag.VZ || behind === Tag.NEVEN || behind === Tag.ONDER;
}

/** "stellen u hiervan in kennis": the words of the expression side by side, in the clause of the verb. */
function expressionOf(clause: Clause, main: number, words: Words): SplitPart | undefined {
  const expressions = FIXED_EXPRESSIONS.get(words.lemma(main));
  if (!expressions) return undefined;
  for (const at of clause.words) {
    for (const [preposition, noun] of expressions) {
      const nouns = noun.split(' ');
      if (words.word(at) !== preposition || !nouns.every((one, index) => words.word(at + 1 + index) === one)) continue;
      const all = [at, ...nouns.map((_, index) => at + 1 + index)];
      return { words: all, lemma: `${preposition} ${noun} ${words.lemma(main)}` };
    }
  }
  return undefined;
}
