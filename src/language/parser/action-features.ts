import { ATOMS, LAST_TEMPLATES, TEMPLATES } from './action-templates.ts';
import type { Draft } from './draft.ts';
import { binOf, type SentenceFacts } from './facts.ts';
import { Label } from './labels.ts';
import { Templates } from './templates.ts';
import { type Configuration, NONE } from './transitions.ts';

type Atom = (typeof ATOMS)[number];

/** Numbers of atoms, so that each is set by name. */
const A = Object.fromEntries(ATOMS.map((name, number) => [name, number])) as Readonly<Record<Atom, number>>;

/** Labels of dependents that mark what a phrase is. */
const MARKS = (1 << (Label.case & 31)) | (1 << (Label.mark & 31));

/** The features by which the next action is chosen. */
export class ActionFeatures extends Templates<Atom> {
  /** @param hasDraft whether `at` gets a draft */
  constructor(hasDraft: boolean) {
    super(ATOMS, hasDraft ? [...TEMPLATES, ...LAST_TEMPLATES] : TEMPLATES);
  }

  /** Computes the keys for where the parse is. */
  at(facts: SentenceFacts, state: Configuration, draft: Draft | undefined): void {
    const s0 = state.onStack(0);
    const s1 = state.onStack(1);
    const s2 = state.onStack(2);
    const b0 = state.next;
    this.#words(facts, s0, s1, s2, state.onStack(3), b0);
    this.#dependents(facts, state, s0, s1, b0);
    this.#between(facts, s0, s1, s2, b0);
    this.atoms[A.s2s] = s2 < 0 ? 0 : (state.labels[s2] as number);
    this.atoms[A.depth] = Math.min(state.depth, 6);
    if (draft) this.#draft(draft, state, s0, s1, b0);
    this.compute();
  }

  #draft(draft: Draft, state: Configuration, s0: number, s1: number, b0: number): void {
    const { atoms } = this;
    atoms[A.s0H] = draft.headOf(s0, state);
    atoms[A.s1H] = draft.headOf(s1, state);
    atoms[A.b0H] = draft.headOf(b0, state);
    atoms[A.s0R] = draft.lastOf(s0, state);
    atoms[A.s1R] = draft.lastOf(s1, state);
    atoms[A.b0F] = draft.firstOfNext(state);
    atoms[A.s0D] = s0 < 0 ? 0 : (draft.label[s0] as number);
    atoms[A.b0D] = draft.label[b0] as number;
  }

  #words(facts: SentenceFacts, s0: number, s1: number, s2: number, s3: number, b0: number): void {
    const { atoms } = this;
    const { tag, word, ending, wordClass, gap, count } = facts;
    const b1 = b0 + 1 <= count ? b0 + 1 : NONE;
    const b2 = b0 + 2 <= count ? b0 + 2 : NONE;
    const b3 = b0 + 3 <= count ? b0 + 3 : NONE;
    atoms[A.s0t] = s0 < 0 ? 0 : (tag[s0] as number);
    atoms[A.s1t] = s1 < 0 ? 0 : (tag[s1] as number);
    atoms[A.s2t] = s2 < 0 ? 0 : (tag[s2] as number);
    atoms[A.s3t] = s3 < 0 ? 0 : (tag[s3] as number);
    atoms[A.b0t] = tag[b0] as number;
    atoms[A.b1t] = b1 < 0 ? 0 : (tag[b1] as number);
    atoms[A.b2t] = b2 < 0 ? 0 : (tag[b2] as number);
    atoms[A.b3t] = b3 < 0 ? 0 : (tag[b3] as number);
    atoms[A.s0w] = s0 < 0 ? 0 : (word[s0] as number);
    atoms[A.s1w] = s1 < 0 ? 0 : (word[s1] as number);
    atoms[A.s2w] = s2 < 0 ? 0 : (word[s2] as number);
    atoms[A.b0w] = word[b0] as number;
    atoms[A.b1w] = b1 < 0 ? 0 : (word[b1] as number);
    atoms[A.s0e] = s0 < 0 ? 0 : (ending[s0] as number);
    atoms[A.s1e] = s1 < 0 ? 0 : (ending[s1] as number);
    atoms[A.b0e] = ending[b0] as number;
    atoms[A.s0c] = s0 < 0 ? 0 : (wordClass[s0] as number);
    atoms[A.s1c] = s1 < 0 ? 0 : (wordClass[s1] as number);
    atoms[A.b0c] = wordClass[b0] as number;
    atoms[A.s0g] = s0 < 0 ? 0 : (gap[s0] as number);
    atoms[A.b0g] = gap[b0] as number;
    atoms[A.b1g] = b1 < 0 ? 7 : (gap[b1] as number);
  }

  #dependents(facts: SentenceFacts, state: Configuration, s0: number, s1: number, b0: number): void {
    const { atoms } = this;
    const { tag, word } = facts;
    const { label } = state;
    const s0l = s0 < 0 ? NONE : (state.left[s0] as number);
    const s0r = s0 < 0 ? NONE : (state.right[s0] as number);
    const s1l = s1 < 0 ? NONE : (state.left[s1] as number);
    const s1r = s1 < 0 ? NONE : (state.right[s1] as number);
    const s1q = s1 < 0 ? NONE : (state.right2[s1] as number);
    const b0l = state.left[b0] as number;
    const b0k = state.left2[b0] as number;
    atoms[A.s0lt] = s0l < 0 ? 0 : (tag[s0l] as number);
    atoms[A.s0lL] = s0l < 0 ? 0 : (label[s0l] as number);
    atoms[A.s0rt] = s0r < 0 ? 0 : (tag[s0r] as number);
    atoms[A.s0rL] = s0r < 0 ? 0 : (label[s0r] as number);
    atoms[A.s0rw] = s0r < 0 ? 0 : (word[s0r] as number);
    atoms[A.s1lt] = s1l < 0 ? 0 : (tag[s1l] as number);
    atoms[A.s1lL] = s1l < 0 ? 0 : (label[s1l] as number);
    atoms[A.s1rt] = s1r < 0 ? 0 : (tag[s1r] as number);
    atoms[A.s1rL] = s1r < 0 ? 0 : (label[s1r] as number);
    atoms[A.s1rw] = s1r < 0 ? 0 : (word[s1r] as number);
    atoms[A.s1qt] = s1q < 0 ? 0 : (tag[s1q] as number);
    atoms[A.b0lt] = b0l < 0 ? 0 : (tag[b0l] as number);
    atoms[A.b0lL] = b0l < 0 ? 0 : (label[b0l] as number);
    atoms[A.b0kt] = b0k < 0 ? 0 : (tag[b0k] as number);
    atoms[A.s0n] = numbersOf(state, s0);
    atoms[A.s1n] = numbersOf(state, s1);
    atoms[A.b0n] = numbersOf(state, b0);
    atoms[A.s0s] = s0 < 0 ? 0 : (state.labels[s0] as number);
    atoms[A.s1s] = s1 < 0 ? 0 : (state.labels[s1] as number);
    atoms[A.b0s] = state.labels[b0] as number;
    atoms[A.s0m] = markOf(facts, state, s0);
    atoms[A.s1m] = markOf(facts, state, s1);
    atoms[A.s0rm] = markOf(facts, state, s0r);
    atoms[A.s1rm] = markOf(facts, state, s1r);
  }

  #between(facts: SentenceFacts, s0: number, s1: number, s2: number, b0: number): void {
    const { atoms } = this;
    atoms[A.d10] = s1 < 0 ? 0 : binOf(s0 - s1);
    atoms[A.d0b] = s0 < 0 ? 0 : binOf(b0 - s0);
    atoms[A.p10] = s1 < 0 ? 0 : marksBetween(facts, s1, s0);
    atoms[A.p0b] = s0 < 0 ? 0 : marksBetween(facts, s0, b0);
    atoms[A.p21] = s2 < 0 ? 0 : marksBetween(facts, s2, s1);
    atoms[A.v10] = s1 < 0 ? 0 : verbsBetween(facts, s1, s0);
    atoms[A.v0b] = s0 < 0 ? 0 : verbsBetween(facts, s0, b0);
    const verb = facts.nextVerb[b0] as number;
    atoms[A.nextFinite] =
      binOf((facts.nextFinite[b0] as number) - b0) | ((facts.nextFinite[b0] as number) === facts.count ? 8 : 0);
    atoms[A.nextVerb] = binOf(verb - b0) | (verb > b0 && verb >= (facts.nextMark[b0] as number) ? 8 : 0);
    atoms[A.nextVerbTag] = facts.tag[verb] as number;
    atoms[A.nextMark] = binOf((facts.nextMark[b0] as number) - b0);
  }
}

/** Numbers of dependents on the left and right. */
function numbersOf(state: Configuration, word: number): number {
  if (word < 0) return 0;
  return Math.min(state.leftCount[word] as number, 5) | (Math.min(state.rightCount[word] as number, 5) << 3);
}

/** The preposition or conjunction that marks what a phrase is: the first of the phrase, so the outermost on the right. */
export function markOf(facts: SentenceFacts, state: Configuration, word: number): number {
  if (word < 0) return 0;
  if (((state.labels[word] as number) & MARKS) === 0) return 1;
  const outer = state.right[word] as number;
  if (outer >= 0 && isMark(state, outer)) return facts.word[outer] as number;
  const inner = state.right2[word] as number;
  return inner >= 0 && isMark(state, inner) ? (facts.word[inner] as number) : 2;
}

function isMark(state: Configuration, word: number): boolean {
  const label = state.label[word];
  return label === Label.case || label === Label.mark;
}

/** Marks between two words: commas in few steps, and whether others. */
export function marksBetween({ commas, stops }: SentenceFacts, from: number, to: number): number {
  const few = Math.min((commas[to] as number) - (commas[from] as number), 3);
  return few | ((stops[to] as number) > (stops[from] as number) ? 4 : 0);
}

/** Finite verbs and openers of clauses strictly between two words. */
export function verbsBetween({ finites, openers }: SentenceFacts, from: number, to: number): number {
  const last = to - 1;
  if (last <= from) return 0;
  const verbs = Math.min((finites[last] as number) - (finites[from] as number), 2);
  return verbs | (Math.min((openers[last] as number) - (openers[from] as number), 2) << 2);
}
