import { classOf, fold, HASH_START, hashOf, hashStep, IGNORED } from '../language/characters.ts';
import { Flag } from '../language/tokens.ts';
import type { Entry } from './entry.ts';
import { COMMA, HEAD_LETTERS, HEAD_LONGEST, MAGIC, SLASH, Section, VERSION } from './layout.ts';

/** The shortest first part of a compound, in letters. */
const SHORTEST_PART = 2;

/** Compiled word lists, read in place. */
export class Automaton {
  readonly #sections: Int32Array[] = [];
  readonly #records: Uint8Array;
  readonly #entries: (Entry | undefined)[];
  readonly entryCount: number;
  readonly #slash: number;
  readonly #comma: number;

  /** @throws when the bytes were made by another version */
  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const all = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
    if (all[0] !== MAGIC || all[1] !== VERSION) throw new Error('The compiled word lists are of another version.');
    for (let index = 0; index < Section.count; index++) {
      const start = all[4 + index * 2] as number;
      this.#sections.push(all.subarray(start, start + (all[5 + index * 2] as number)));
    }
    const records = this.#sections[Section.records] as Int32Array;
    this.#records = new Uint8Array(records.buffer, records.byteOffset, records.byteLength);
    this.entryCount = all[3] as number;
    this.#entries = new Array(this.entryCount);
    this.#slash = this.wordNumber(SLASH, 0, SLASH.length, hashOf(SLASH));
    this.#comma = this.wordNumber(COMMA, 0, COMMA.length, hashOf(COMMA));
  }

  /** The number of a word that stands in some list, else 0. */
  wordNumber(text: string, start: number, end: number, hash: number): number {
    const table = this.#sections[Section.hashTable] as Int32Array;
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = table[slot] as number;
      if (id === 0 || this.#isWord(id, text, start, end)) return id;
    }
  }

  #isWord(id: number, text: string, start: number, end: number): boolean {
    const offsets = this.#sections[Section.wordOffsets] as Int32Array;
    const letters = this.#sections[Section.letters] as Int32Array;
    const last = offsets[id + 1] as number;
    let letter = offsets[id] as number;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (classOf(code) === IGNORED) continue;
      if (letter === last || letters[letter++] !== fold(code)) return false;
    }
    return letter === last;
  }

  /** The node of phrases that start with a word, or 0. */
  firstNode(word: number): number {
    return (this.#sections[Section.firstNode] as Int32Array)[word] as number;
  }

  /** Where the words start that a longer word ends in, of those that compounds may end in; the longest first. */
  headsOf(text: string, start: number, end: number): number[] {
    const last = fold(text.charCodeAt(end - 1));
    const lengths = last < HEAD_LETTERS ? ((this.#sections[Section.headLengths] as Int32Array)[last] as number) : 0;
    const found: number[] = [];
    for (let length = Math.min(HEAD_LONGEST - 1, end - start - SHORTEST_PART); length > 0 && lengths !== 0; length--) {
      if ((lengths & (1 << length)) === 0) continue;
      let hash = HASH_START;
      for (let at = end - length; at < end; at++) hash = hashStep(hash, fold(text.charCodeAt(at)));
      const word = this.wordNumber(text, end - length, end, hash);
      if (word !== 0 && this.firstNode(word) !== 0) found.push(end - length);
    }
    return found;
  }

  /** The node that a word leads to, or 0. */
  nextNode(node: number, word: number): number {
    const nodes = this.#sections[Section.nodes] as Int32Array;
    const edges = this.#sections[Section.edges] as Int32Array;
    let low = (nodes[node * 2] as number) / 2;
    let high = (nodes[node * 2 + 2] as number) / 2 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = edges[middle * 2] as number;
      if (found === word) return edges[middle * 2 + 1] as number;
      if (found < word) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Where an expression goes on behind the gap before a token, which is white space or a mark of its own; or 0. */
  acrossGap(node: number, flags: number): number {
    if ((flags & Flag.plainGap) !== 0) return node;
    if ((flags & Flag.slashGap) !== 0) return this.nextNode(node, this.#slash);
    return (flags & Flag.commaGap) !== 0 ? this.nextNode(node, this.#comma) : 0;
  }

  hasNext(node: number): boolean {
    const nodes = this.#sections[Section.nodes] as Int32Array;
    return nodes[node * 2] !== nodes[node * 2 + 2];
  }

  /** The outputs of a node: entry and bits, see layout.ts. */
  outputs(node: number): Int32Array {
    const nodes = this.#sections[Section.nodes] as Int32Array;
    return (this.#sections[Section.outputs] as Int32Array).subarray(nodes[node * 2 + 1], nodes[node * 2 + 3]);
  }

  /** An entry by its number; its record is read when it is first asked for. */
  entry(index: number): Entry {
    const known = this.#entries[index];
    if (known) return known;
    const offsets = this.#sections[Section.recordOffsets] as Int32Array;
    const entry: Entry = JSON.parse(
      new TextDecoder().decode(this.#records.subarray(offsets[index], offsets[index + 1])),
    );
    this.#entries[index] = entry;
    return entry;
  }
}
