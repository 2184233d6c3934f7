import { fold, HASH_START, hashStep } from './characters.ts';
import { HashTable, mix } from './tagger/hash-table.ts';
import { SectionReader } from './tagger/sections.ts';

/** "KTN1": tells the file from others, and this layout from later ones. */
export const NOUNS_MAGIC = 0x314e544b;
/** What a noun stands for, in the order of the file. `undefined` has a concrete and an abstract sense: "bank". */
export const NOUN_CLASSES = ['concrete', 'abstract', 'undefined'] as const;
export type NounClass = (typeof NOUN_CLASSES)[number];
/** Stands before the first letter, in an ending that is a whole word. */
export const WORD_START = '\0';
const START_CODE = WORD_START.charCodeAt(0);
const GROUPS = 0x10000;

/** The key of an ending. @param hash of its letters, from the last one back */
const keyOf = (hash: number): number => mix(hash) >>> 0;

/** The key of an ending in the file, from 0 to 2^32 - 1. @param ending with `WORD_START` when it is a whole word */
export function keyOfEnding(ending: string): number {
  let hash = HASH_START;
  for (let at = ending.length - 1; at >= 0; at--) hash = hashStep(hash, fold(ending.charCodeAt(at)));
  return keyOf(hash);
}

/**
 * Whether nouns are concrete or abstract, as LiNT-II divides them: people, things, places, times and events that can be
 * seen are concrete; organisations, ideas and other events are abstract. The longest ending that is known decides:
 * derivations by their suffix ("-ing"), compounds by their head ("-zak"). Learnt by scripts/train/noun-classes.js; the
 * layout is
 *
 * - header: magic; number of endings; letters in the longest, with `WORD_START`;
 * - 32 bit: the keys of the endings, sorted;
 * - bytes: their classes.
 */
export class NounClasses {
  readonly #longest: number;
  readonly #endings: HashTable;
  readonly #classes: Uint8Array;

  /** @param bytes the file @throws when it is another file, or not all of it */
  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    const [magic, size = 0, longest = 0] = reader.u32(3);
    if (magic !== NOUNS_MAGIC) throw new Error('These are no classes of nouns.');
    this.#longest = longest;
    const keys = reader.u32(size);
    this.#classes = reader.u8(size);
    // The endings are so few that their groups take less time to count than to read.
    const index = new Uint32Array(GROUPS + 1);
    for (const key of keys) index[(key >>> 16) + 1]! += 1;
    for (let group = 0; group < GROUPS; group++) index[group + 1]! += index[group]!;
    this.#endings = new HashTable(index, new Uint16Array(keys));
  }

  /** The class of a noun as written, or of its lemma; capitals don't count. Linear in its length. */
  classOf(noun: string): NounClass {
    const { length } = noun;
    let hash = HASH_START;
    let found = this.#endings.find(keyOf(hash));
    for (let letters = 1; letters <= this.#longest && letters <= length + 1; letters++) {
      hash = hashStep(hash, letters <= length ? fold(noun.charCodeAt(length - letters)) : START_CODE);
      const longer = this.#endings.find(keyOf(hash));
      if (longer >= 0) found = longer;
    }
    return NOUN_CLASSES[this.#classes[found] as number] as NounClass;
  }
}
