import type { SentenceFacts } from './facts.ts';
import type { Tree } from './dependencies.ts';
import { NONE, type Configuration } from './transitions.ts';

/** Where a word stands, seen from the top of the stack, the word below it and the next word. */
const Where = {
  nowhere: 0,
  root: 1,
  next: 2,
  ahead: 3,
  within: 4,
  top: 5,
  below: 6,
  deeper: 7,
} as const;

/**
 * The tree that an earlier pass made of the sentence, in the places of the pass that reads it. That pass reads the other
 * way round and so is wrong elsewhere; what both find is mostly right (Nivre and McDonald 2008).
 */
export class Draft {
  head = new Int32Array(65);
  /** The number of each label and 1; 0 for the root. */
  label = new Uint8Array(65);
  /** The first and the last dependent of each place; the number of words and `NONE` where there are none. */
  first = new Int32Array(65);
  last = new Int32Array(65);

  /** @param tree heads and labels by word, the head of the root negative @param facts of the same sentence */
  read({ head, label }: Tree, facts: SentenceFacts): void {
    const { count } = facts;
    if (count >= this.head.length) this.#grow(count * 2);
    this.first.fill(count, 0, count + 1);
    this.last.fill(NONE, 0, count + 1);
    this.head[count] = NONE;
    this.label[count] = 0;
    for (let at = 0; at < count; at++) {
      const word = facts.mirror(at);
      const own = head[word] as number;
      const place = own < 0 ? count : facts.mirror(own);
      this.head[at] = place;
      this.label[at] = (label[word] as number) + 1;
      if (at < (this.first[place] as number)) this.first[place] = at;
      this.last[place] = at;
    }
  }

  /** Where the head of a word is. @param place of it, or `NONE` */
  headOf(place: number, state: Configuration): number {
    if (place < 0) return Where.nowhere;
    const head = this.head[place] as number;
    if (head === state.count && state.next < state.count) return Where.root;
    return whereIs(head, state);
  }

  /** Whether dependents are to come: 1 no, 2 only the next word, 3 that and others, 4 others. @param place or `NONE` */
  lastOf(place: number, { next }: Configuration): number {
    if (place < 0) return 0;
    const last = this.last[place] as number;
    if (last < next) return 1;
    if (last === next) return 2;
    return this.head[next] === place ? 3 : 4;
  }

  /** Where the first dependent of the next word is; `ahead` where there is none before it. */
  firstOfNext(state: Configuration): number {
    const first = this.first[state.next] as number;
    return first > state.next ? Where.ahead : whereIs(first, state);
  }

  #grow(size: number): void {
    this.head = new Int32Array(size);
    this.label = new Uint8Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
  }
}

function whereIs(place: number, state: Configuration): number {
  if (place >= state.next) return place === state.next ? Where.next : Where.ahead;
  const top = state.onStack(0);
  if (place >= top) return place === top ? Where.top : Where.within;
  const below = state.onStack(1);
  if (place === below) return Where.below;
  return place > below ? Where.within : Where.deeper;
}
