/**
 * What the parser does next: read on, attach the top of the stack to the next word, or to the word below it on the
 * stack. This is the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the root behind the last word.
 */
export const Action = { shift: 0, left: 1, right: 2 } as const;

/** How many actions there are. */
export const ACTIONS = 3;

/** No word: of a place that is empty, and of a dependent that is not there. */
export const NONE = -1;

/**
 * How far the parse of one sentence has come: the stack, the next word, and the arcs so far. Words are numbered in
 * the order in which they are read, from 0; the number behind the last stands for the root. Left is what was read before. The arrays are used again for the next sentence.
 */
export class Configuration {
  /** Words of the sentence. */
  count = 0;
  /** The next word that was not read; `count` when all were. */
  next = 0;
  /** How many words are on the stack. */
  depth = 0;
  stack = new Int32Array(64);
  /** The head of each word: `NONE` as long as there is none, `count` for the root. */
  head = new Int32Array(64);
  label = new Uint8Array(64);
  /** The outermost dependents on each side, and the ones within them. */
  left = new Int32Array(65);
  left2 = new Int32Array(65);
  right = new Int32Array(65);
  right2 = new Int32Array(65);
  /** How many dependents there are on each side. */
  leftCount = new Uint16Array(65);
  rightCount = new Uint16Array(65);
  /** Labels of the dependents: a bit each, of the number of the label modulo 32. */
  labels = new Int32Array(65);

  /** Starts a sentence. @param count number of its words */
  reset(count: number): void {
    this.count = count;
    this.next = 0;
    this.depth = 0;
    if (count >= this.head.length) this.#grow(count * 2);
    this.head.fill(NONE, 0, count);
    this.label.fill(0, 0, count);
    for (const dependents of [this.left, this.left2, this.right, this.right2]) dependents.fill(NONE, 0, count + 1);
    this.leftCount.fill(0, 0, count + 1);
    this.rightCount.fill(0, 0, count + 1);
    this.labels.fill(0, 0, count + 1);
  }

  /** Whether every word has its head: after twice as many actions as there are words. */
  get done(): boolean {
    return this.depth === 0 && this.next === this.count;
  }

  /** Whether an action is possible. The root gets one dependent: the word that is left at the end. */
  allows(action: number): boolean {
    if (action === Action.shift) return this.next < this.count;
    if (action === Action.right) return this.depth > 1;
    return this.depth > 0 && (this.next < this.count || this.depth === 1);
  }

  /** The action, where only one is possible: the first word is read, the last ones are attached; else `NONE`. */
  get onlyAction(): number {
    if (this.depth === 0) return Action.shift;
    if (this.next < this.count) return NONE;
    return this.depth === 1 ? Action.left : Action.right;
  }

  /** A word on the stack. @param below 0 for the top; `NONE` past the bottom */
  onStack(below: number): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] as number) : NONE;
  }

  /** Moves the next word to the stack. */
  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The word that would become the head of the top of the stack. @param action left or right */
  headBy(action: number): number {
    return action === Action.left ? this.next : this.onStack(1);
  }

  /** Attaches the top of the stack, and takes it off. @param action left or right */
  attach(action: number, label: number): void {
    const head = this.headBy(action);
    const dependent = this.stack[--this.depth] as number;
    this.head[dependent] = head;
    this.label[dependent] = label;
    this.labels[head] = (this.labels[head] as number) | (1 << (label & 31));
    if (action === Action.left) {
      this.left2[head] = this.left[head] as number;
      this.left[head] = dependent;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
    } else {
      this.right2[head] = this.right[head] as number;
      this.right[head] = dependent;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
    }
  }

  #grow(size: number): void {
    this.stack = new Int32Array(size);
    this.head = new Int32Array(size);
    this.label = new Uint8Array(size);
    this.left = new Int32Array(size + 1);
    this.left2 = new Int32Array(size + 1);
    this.right = new Int32Array(size + 1);
    this.right2 = new Int32Array(size + 1);
    this.leftCount = new Uint16Array(size + 1);
    this.rightCount = new Uint16Array(size + 1);
    this.labels = new Int32Array(size + 1);
  }
}
