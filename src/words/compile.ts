import { fold, hashOf } from '../language/characters.ts';
import { Flag, scan, Tokens } from '../language/tokens.ts';
import type { Entry, SourceEntry, WordList } from './entry.ts';
import {
  COMMA,
  HEADER_LENGTH,
  HEAD_LETTERS,
  HEAD_LONGEST,
  MAGIC,
  OUTPUT_BITS,
  OUTPUT_EXCEPTION,
  OUTPUT_NEEDS_STOP,
  OUTPUT_PIECE,
  SLASH,
  Section,
  VERSION,
} from './layout.ts';
import { expand, expandBrackets, patternOf } from './wordings.ts';

/** A word list that can't be compiled, with the entry at fault. */
export class WordListError extends Error {}

interface Node {
  /** Word number to node. */
  readonly next: Map<number, Node>;
  readonly outputs: number[];
  place: number;
}

/**
 * Compiles word lists to one automaton: a table of words, and a trie of phrases over word numbers. The bytes are used
 * in place; the layout stands in layout.ts. The same lists give the same bytes.
 *
 * @throws WordListError when an entry holds no word
 */
export function compile(lists: readonly WordList[]): Uint8Array<ArrayBuffer> {
  const compiler = new Compiler();
  for (const list of lists) for (const entry of list.entries) compiler.add(list, entry);
  return compiler.bytes();
}

class Compiler {
  readonly #entries: Entry[] = [];
  readonly #words = new Map<string, number>();
  readonly #root: Node = newNode();
  /** Words that compounds can end in. */
  readonly #heads: string[] = [];
  readonly #tokens = new Tokens();

  add(list: WordList, source: SourceEntry): void {
    const index = this.#entries.length;
    this.#entries.push(runtimeEntry(list, source));
    for (const wording of [source.word, ...(source.also ?? [])]) {
      const place = `${list.theme}: ${source.word}`;
      const forms = expand(wording, source);
      for (const form of forms) this.#insert(form, index, 0, place);
      if (source.compounds) this.#heads.push(...forms);
      const pattern = patternOf(wording);
      if (pattern) this.#insert(pattern.pieces[0] as string, index, OUTPUT_PIECE, place);
    }
    for (const phrase of source.unless?.phrases ?? []) {
      for (const form of expandBrackets(phrase)) this.#insert(form, index, OUTPUT_EXCEPTION, phrase);
    }
  }

  #insert(phrase: string, entry: number, kind: number, place: string): void {
    scan(phrase, [], this.#tokens);
    const { count, start, end } = this.#tokens;
    if (count === 0) throw new WordListError(`In “${place}” staat geen woord.`);
    let node = this.#root;
    for (let at = 0; at < count; at++) {
      if (this.#tokens.has(at, Flag.slashGap)) node = this.#step(node, SLASH);
      if (this.#tokens.has(at, Flag.commaGap)) node = this.#step(node, COMMA);
      node = this.#step(node, folded(phrase.slice(start[at], end[at])));
    }
    const needsStop = this.#tokens.has(count - 1, Flag.stopAfter) ? OUTPUT_NEEDS_STOP : 0;
    const output = (entry << OUTPUT_BITS) + kind + needsStop;
    if (!node.outputs.includes(output)) node.outputs.push(output);
  }

  #step(node: Node, word: string): Node {
    const id = this.#words.get(word) ?? this.#words.size + 1;
    this.#words.set(word, id);
    const next = node.next.get(id) ?? newNode();
    node.next.set(id, next);
    return next;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const nodes = this.#numberNodes();
    const words = [...this.#words.keys()];
    const sections: Int32Array[] = new Array(Section.count);
    [sections[Section.hashTable], sections[Section.wordOffsets], sections[Section.letters]] = wordTable(words);
    const first = new Int32Array(words.length + 1);
    for (const [id, node] of this.#root.next) first[id] = node.place;
    sections[Section.firstNode] = first;
    const [nodeTable, edges, outputs] = trie(nodes);
    sections[Section.nodes] = nodeTable;
    sections[Section.edges] = edges;
    sections[Section.outputs] = outputs;
    sections[Section.headLengths] = headLengths(this.#heads);
    const records = this.#entries.map((entry) => new TextEncoder().encode(JSON.stringify(entry)));
    [sections[Section.recordOffsets], sections[Section.records]] = recordTable(records);
    return join(sections, words.length, this.#entries.length);
  }

  /** Nodes below the root, parents before children; place 0 stands for none. */
  #numberNodes(): Node[] {
    const nodes: Node[] = [];
    const queue = [...this.#root.next.values()];
    for (let node = queue.shift(); node; node = queue.shift()) {
      nodes.push(node);
      node.place = nodes.length;
      queue.push(...node.next.values());
    }
    return nodes;
  }
}

function newNode(): Node {
  return { next: new Map(), outputs: [], place: 0 };
}

function folded(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at++) text += String.fromCharCode(fold(word.charCodeAt(at)));
  return text;
}

function runtimeEntry(list: WordList, source: SourceEntry): Entry {
  const { also, forms, unless, reviewed, wrong, right, traps, ...kept } = source;
  const { phrases, ...conditions } = unless ?? {};
  const patterns = [source.word, ...(also ?? [])].flatMap((wording) => patternOf(wording) ?? []);
  return {
    ...kept,
    theme: list.theme,
    rule: list.rule,
    ...(source.case === 'exact' && { spellings: [source.word, ...(also ?? []), ...(forms ?? [])] }),
    ...(Object.keys(conditions).length > 0 && { unless: conditions }),
    ...([source.word, ...(also ?? [])].every((wording) => /^\p{Lu}/u.test(wording)) && { capital: true as const }),
    ...(phrases && { exceptions: phrases }),
    ...(patterns.length > 0 && { patterns }),
  };
}

/** An open-addressing table of word numbers by hash; then where each word's letters stand, and the letters. */
function wordTable(words: readonly string[]): [Int32Array, Int32Array, Int32Array] {
  let size = 16;
  while (size < words.length * 2) size *= 2;
  const table = new Int32Array(size);
  const offsets = new Int32Array(words.length + 2);
  const letters: number[] = [];
  words.forEach((word, index) => {
    const id = index + 1;
    offsets[id] = letters.length;
    for (let at = 0; at < word.length; at++) letters.push(word.charCodeAt(at));
    let slot = hashOf(word) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = id;
  });
  offsets[words.length + 1] = letters.length;
  return [table, offsets, Int32Array.from(letters)];
}

/** By the last letter of words that compounds can end in, their lengths: bit n for n letters. */
function headLengths(heads: readonly string[]): Int32Array {
  const lengths = new Int32Array(HEAD_LETTERS);
  for (const head of heads) {
    const last = folded(head).charCodeAt(head.length - 1);
    if (last < HEAD_LETTERS && head.length < HEAD_LONGEST)
      lengths[last] = (lengths[last] as number) | (1 << head.length);
  }
  return lengths;
}

/** Per node: first edge, first output; edges as pairs of word number and node, sorted; outputs. */
function trie(nodes: readonly Node[]): [Int32Array, Int32Array, Int32Array] {
  const table: number[] = [0, 0];
  const edges: number[] = [];
  const outputs: number[] = [];
  for (const node of nodes) {
    table.push(edges.length, outputs.length);
    for (const [id, next] of [...node.next].sort((a, b) => a[0] - b[0])) edges.push(id, next.place);
    outputs.push(...node.outputs);
  }
  table.push(edges.length, outputs.length);
  return [Int32Array.from(table), Int32Array.from(edges), Int32Array.from(outputs)];
}

function recordTable(records: readonly Uint8Array[]): [Int32Array, Int32Array] {
  const offsets = new Int32Array(records.length + 1);
  records.forEach((record, index) => {
    offsets[index + 1] = (offsets[index] as number) + record.length;
  });
  const bytes = new Uint8Array(Math.ceil((offsets.at(-1) ?? 0) / 4) * 4);
  records.forEach((record, index) => {
    bytes.set(record, offsets[index]);
  });
  return [offsets, new Int32Array(bytes.buffer)];
}

function join(sections: readonly Int32Array[], words: number, entries: number): Uint8Array<ArrayBuffer> {
  const header = new Int32Array(HEADER_LENGTH);
  header.set([MAGIC, VERSION, words, entries]);
  let place = HEADER_LENGTH;
  sections.forEach((section, index) => {
    header.set([place, section.length], 4 + index * 2);
    place += section.length;
  });
  const all = new Int32Array(place);
  all.set(header);
  sections.forEach((section, index) => {
    all.set(section, header[4 + index * 2]);
  });
  return new Uint8Array(all.buffer);
}
