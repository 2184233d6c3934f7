import { Label } from './labels.ts';

/** A word and the head that it depends on, with the number of words between them. */
export interface Dependency {
  readonly word: number;
  readonly head: number;
  readonly between: number;
}

/** A sentence that was parsed: for each word its head (-1 for the root) and its label. */
export interface Tree {
  readonly head: ArrayLike<number>;
  readonly label: ArrayLike<number>;
}

/**
 * The longest dependency of a sentence; nothing in one of a single word. Of what is coordinated every part has the head
 * of the first, and a subject goes with all of its verbs: so LiNT-II counts it. Linear in the number of words.
 */
export function longestDependency({ head, label }: Tree, count: number): Dependency | undefined {
  let longest: Dependency | undefined;
  const note = (word: number, own: number) => {
    const between = Math.abs(word - own) - 1;
    if (word >= 0 && own >= 0 && between > (longest?.between ?? -1)) longest = { word, head: own, between };
  };
  const firsts = firstConjuncts({ head, label }, count);
  const subjects = outerSubjects({ head, label }, count);
  for (let word = 0; word < count; word++) {
    const first = firsts[word] as number;
    note(word, head[first] as number);
    if (first === word) continue;
    note(subjects.left[first] as number, word);
    note(subjects.right[first] as number, word);
  }
  return longest;
}

/** For each word the first of what it is coordinated with; itself where that is nothing. */
function firstConjuncts({ head, label }: Tree, count: number): Int32Array {
  const firsts = new Int32Array(count).fill(-1);
  for (let word = 0; word < count; word++) {
    const chain: number[] = [];
    let at = word;
    while (firsts[at] === -1 && label[at] === Label.conj && (head[at] as number) >= 0) {
      chain.push(at);
      at = head[at] as number;
    }
    const first = firsts[at] === -1 ? at : (firsts[at] as number);
    firsts[at] = first;
    for (const one of chain) firsts[one] = first;
  }
  return firsts;
}

/** For each word its first and its last subject; -1 where it has none. */
function outerSubjects({ head, label }: Tree, count: number): { left: Int32Array; right: Int32Array } {
  const left = new Int32Array(count).fill(-1);
  const right = new Int32Array(count).fill(-1);
  for (let word = 0; word < count; word++) {
    const own = head[word] as number;
    if (own < 0 || label[word] !== Label.nsubj) continue;
    if (left[own] === -1) left[own] = word;
    right[own] = word;
  }
  return { left, right };
}
