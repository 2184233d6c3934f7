import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import { findParticle, joinedLemma } from './particles.ts';
import { isState } from './participles.ts';
import { WITH_INFINITIVE, WITH_PARTICIPLE, WITH_TE } from './verb-lists.ts';
import type { Words } from './words.ts';

/** The verbs of a clause that belong together, with "te" and the particle: "moet … worden ingevuld", "meldt … aan". */
export interface VerbGroup {
  readonly clause: Clause;
  /** Its words, in order. */
  readonly words: readonly number[];
  /** -1 where it has none: "om te betalen". */
  readonly finite: number;
  /** The verb that says what happens. */
  readonly main: number;
  /** Of the main verb, with its particle: "aanmelden", "in kennis stellen". */
  readonly lemma: string;
  /** Lemmas of the other verbs, from the finite one on. */
  readonly auxiliaries: readonly string[];
  /** Words that stand between its first and its last word and are none of its own. */
  readonly bracket: number;
  /** Where the longest opening within the group is: the word before and the word behind it. */
  readonly opening: readonly [before: number, behind: number];
}

/** Words that have a "te" of their own: "is van plan te verhuizen", "is bereid te helpen". */
const WITH_OWN_TE = new Set(
  'plan bereid verplicht staat nodig gerechtigd bevoegd mogelijk genoodzaakt vergeten belangrijk moeilijk gemakkelijk verboden toegestaan'.split(
    ' ',
  ),
);

/** The most verbs that can share an auxiliary; it bounds the work on what is no sentence. */
const MOST_SHARED = 8;

/** Verbs, "te" and particles that stand side by side at the end of a clause. */
interface Cluster {
  readonly words: number[];
  /** Whether "te" stands before its first infinitive. */
  readonly te: boolean;
}

/** The verb groups of a clause; one for each of several verbs that share an auxiliary. A lone verb makes a group of one word. */
export function verbGroupsOf(clause: Clause, words: Words): VerbGroup[] {
  const { finite } = clause;
  const all = clustersOf(clause, words);
  const clusters = all.filter((cluster, index) => finite < 0 || !isAside(cluster, all, index, finite, words));
  const own: Cluster[] = [];
  const groups: VerbGroup[] = [];
  for (const cluster of clusters) {
    if (finite >= 0 && belongsTo(clause, cluster, own, words)) own.push(cluster);
    else if (cluster.te) groups.push(groupOf(clause, cluster.words, -1, words));
    else if (finite < 0 && cluster.words.length > 1) groups.push(groupOf(clause, cluster.words, -1, words));
  }
  if (finite >= 0) {
    const parts = own.length > 0 ? own.slice(0, MOST_SHARED).map((cluster) => cluster.words) : [[]];
    groups.push(...parts.map((part) => groupOf(clause, [...new Set([finite, ...part])], finite, words)));
  }
  return groups.sort((a, b) => (a.words[0] as number) - (b.words[0] as number));
}

/**
 * "We hebben uw klacht, geschreven door een buurman, goed ontvangen": a participle between commas that says more of a
 * noun, where another one follows that the auxiliary waits for.
 */
function isAside(
  { words: own, te }: Cluster,
  all: readonly Cluster[],
  index: number,
  finite: number,
  words: Words,
): boolean {
  const [at = -1] = own;
  if (te || own.length !== 1 || at < finite || !words.is(at, Is.participle) || !words.is(at - 1, Is.noun)) return false;
  if (words.gap(at) !== Gap.comma || words.tag(at + 1) !== Tag.VZ || words.gap(at + 1) !== Gap.none) return false;
  if (all.slice(0, index).some(({ words: [first = -1] }) => first > finite)) return false;
  const next = all[index + 1]?.words[0] ?? -1;
  if (next < 0 || all[index + 1]?.te || !words.is(next, Is.participle)) return false;
  // "gelezen door de raad, goedgekeurd": a row of what was done.
  for (let mark = at + 2; mark < next; mark++) if (words.gap(mark) === Gap.comma) return words.gap(next) === Gap.none;
  return false;
}

function clustersOf({ words: own, finite, opener }: Clause, words: Words): Cluster[] {
  const clusters: Cluster[] = [];
  let current: number[] = [];
  const flush = () => {
    if (current.some((at) => at !== finite && isVerbForm(words, at))) {
      clusters.push(...divided(current, finite, words));
    }
    current = [];
  };
  own.forEach((at, index) => {
    const before = own[index - 1];
    const isApart = before !== at - 1 || words.gap(at) === Gap.comma;
    if (isApart) flush();
    if (isVerbForm(words, at) || at === finite || words.isTe(at)) current.push(at);
    else if (at !== opener && isParticleHere(words, at)) current.push(at);
    else flush();
  });
  flush();
  return clusters.flatMap((cluster) => [cluster, ...coordinatedWith(cluster, own, words)]);
}

/** "worden gegeten of gedronken": a last verb that shares what stands before the first one. */
function coordinatedWith({ words: cluster, te }: Cluster, own: readonly number[], words: Words): Cluster[] {
  const last = cluster.at(-1) as number;
  const second = last + 2;
  const isSame = (bit: number) => words.is(last, bit) && words.is(second, bit);
  if (words.tag(last + 1) !== Tag.NEVEN || !own.includes(second) || words.gap(second) !== Gap.none) return [];
  if (!isSame(Is.participle) && !(isSame(Is.infinitive) && cluster.length > 1)) return [];
  if (isVerbForm(words, second + 1) || words.is(second + 1, Is.finite)) return [];
  return [{ words: [...cluster.slice(0, -1), second], te }];
}

function isVerbForm(words: Words, at: number): boolean {
  return words.is(at, Is.infinitive | Is.participle);
}

/** A particle before "te" or before a verb that it makes a whole with: "aan te vragen", "op wordt gehaald". */
function isParticleHere(words: Words, at: number): boolean {
  const tag = words.tag(at);
  if (tag !== Tag['VZ.achter'] && tag !== Tag.VZ && tag !== Tag.BW && tag !== Tag['A.vrij']) return false;
  for (let next = at + 1; next <= at + 4 && next < words.count; next++) {
    if (words.isTe(next)) continue;
    if (!words.is(next, Is.verb)) return false;
    if (joinedLemma(words, at, next) !== undefined) return true;
  }
  return false;
}

/** "moet beslissen te betalen": from "te" on it is a cluster of its own, unless the verb before makes a whole with it. */
function divided(cluster: readonly number[], finite: number, words: Words): Cluster[] {
  const te = cluster.findIndex((at) => words.isTe(at));
  if (te < 0) return [{ words: [...cluster], te: false }];
  const start = te > 0 && isParticleHere(words, cluster[te - 1] as number) ? te - 1 : te;
  const before = cluster.slice(0, start);
  const last = before.findLast((at) => words.is(at, Is.verb));
  const joins = last !== undefined && WITH_TE.has(words.lemma(last));
  if (joins && last !== finite) return [{ words: [...cluster], te: false }];
  // "om geholpen te worden": the participle goes with the auxiliary behind "te".
  const isBefore =
    last !== undefined &&
    words.is(last, Is.participle) &&
    WITH_PARTICIPLE.has(words.word(te + 1 < cluster.length ? (cluster[te + 1] as number) : -1));
  if (isBefore && !cluster.includes(finite)) return [{ words: [...cluster], te: true }];
  const rest = { words: cluster.slice(start).filter((at) => at !== finite), te: true };
  return before.some((at) => at !== finite && isVerbForm(words, at)) ? [{ words: before, te: false }, rest] : [rest];
}

/** @param own what the finite verb already has */
function belongsTo(clause: Clause, { words: cluster, te }: Cluster, own: readonly Cluster[], words: Words): boolean {
  const { finite } = clause;
  const lemma = words.lemma(finite);
  if (cluster.includes(finite)) {
    const other = cluster.filter((at) => at !== finite && words.is(at, Is.verb));
    return other.length !== 1 || fits(clause, lemma, other[0] as number, words);
  }
  if (te) return WITH_TE.has(lemma) && own.length === 0 && !clause.words.some((at) => WITH_OWN_TE.has(words.word(at)));
  const isBefore = clause.kind === 'main' && (cluster.at(-1) as number) < finite;
  const infinitives = cluster.filter((at) => words.is(at, Is.infinitive)).length;
  const participle = cluster.find((at) => words.is(at, Is.participle));
  if (participle !== undefined && WITH_PARTICIPLE.has(lemma)) {
    // "De kosten (bepaald in het reglement) worden …": only at the very front or beside the finite verb is it its own.
    const isFar = isBefore && cluster[0] !== clause.words[0] && (cluster.at(-1) as number) + 1 !== finite;
    if (isFar) return false;
    return cluster.length > 1 || !isState(clause, lemma, participle, words);
  }
  if (infinitives === 0 || isBefore) return false;
  // "is gaan lopen", never "is parkeren … verboden".
  return WITH_INFINITIVE.has(lemma) && (infinitives > 1 || !WITH_PARTICIPLE.has(lemma));
}

function groupOf(clause: Clause, cluster: readonly number[], finite: number, words: Words): VerbGroup {
  const verbs = cluster.filter((at) => words.is(at, Is.verb));
  const main = mainVerb(verbs, finite, words);
  const particle = findParticle(clause, cluster, main, words);
  const all = [...new Set([...cluster, ...particle.words])].sort((a, b) => a - b);
  const first = all[0] as number;
  const last = all.at(-1) as number;
  return {
    clause,
    words: all,
    finite,
    main,
    lemma: particle.lemma ?? words.lemma(main),
    auxiliaries: verbs.filter((at) => at !== main).map((at) => words.lemma(at)),
    bracket: words.between(first, last + 1) - all.reduce((sum, at) => sum + words.between(at, at + 1), 0),
    opening: widestOpening(all, words),
  };
}

/** Whether one form beside a finite verb goes with it: "is betaald", not "is verplicht" or "is parkeren … verboden". */
function fits(clause: Clause, auxiliary: string, at: number, words: Words): boolean {
  if (words.is(at, Is.participle)) return WITH_PARTICIPLE.has(auxiliary) && !isState(clause, auxiliary, at, words);
  return !WITH_PARTICIPLE.has(auxiliary) || words.isTe(at - 1);
}

/** The participle or infinitive that no other verb needs: the participle beside "worden", else the last infinitive. */
function mainVerb(verbs: readonly number[], finite: number, words: Words): number {
  const participle = verbs.find((at) => words.is(at, Is.participle) && !/^(?:geworden|geweest)$/u.test(words.word(at)));
  if (participle !== undefined) return participle;
  const infinitive = verbs.findLast((at) => words.is(at, Is.infinitive));
  return infinitive ?? verbs.find((at) => at === finite) ?? (verbs[0] as number);
}

function widestOpening(all: readonly number[], words: Words): readonly [number, number] {
  let widest: readonly [number, number] = [all[0] as number, all[0] as number];
  let most = 0;
  for (let index = 1; index < all.length; index++) {
    const before = all[index - 1] as number;
    const behind = all[index] as number;
    const between = words.between(before + 1, behind);
    if (between > most) {
      most = between;
      widest = [before, behind];
    }
  }
  return widest;
}
