import { Features, Gap, kindOf, newClause, passWord, suffixHash, type TaggerInput } from './features.ts';
import { HashTable } from './hash-table.ts';
import { SectionReader } from './sections.ts';
import { Tag, TAGS } from './tags.ts';

/** "KTM1": tells the file from others, and this layout from later ones. */
export const MAGIC = 0x314d544b;
/** The longest ending that tells what an unknown word can be, in letters. */
export const LONGEST_ENDING = 5;
/** Groups of a `HashTable`, and one more for the end. */
const GROUPS = 0x10001;

/**
 * The key of an ending of an unknown word in the table of endings.
 *
 * @param shape of the word: only a capital at the start and a digit count
 */
export function endingKey(text: string, start: number, end: number, length: number, shape: number): number {
  const look = (shape & 1) | ((shape & 4) >> 1);
  return suffixHash(text, start, end, length) ^ Math.imul(look, 0x9e3779b) ^ (length << 27);
}

/**
 * The weights of the tagger, read in place: which tags a word form can have, and for each feature how much it speaks
 * for or against a tag. Written by scripts/train/tagger.js; the layout is 32-bit numbers first, then 16-bit, then bytes:
 *
 * - header: magic; number of classes, of class tags, of words, of endings, of features, of weights;
 * - 32 bit: groups of the words, of the endings, of the features; where the weights of each group of features start;
 * - 16 bit: where the tags of each class start; the rests and classes of words, the same of endings; rests of features;
 * - bytes: tags of classes; number of weights per feature; tags of weights; the weights.
 */
export class TaggerModel {
  readonly #classStart: Uint16Array;
  readonly #classTags: Uint8Array;
  readonly #words: HashTable;
  readonly #wordClass: Uint16Array;
  readonly #endings: HashTable;
  readonly #endingClass: Uint16Array;
  readonly #featureGroups: Uint32Array;
  readonly #featureRests: Uint16Array;
  readonly #weightGroups: Uint32Array;
  readonly #weightCounts: Uint8Array;
  readonly #weightTags: Uint8Array;
  readonly #weights: Int8Array;
  readonly #features: Features;
  readonly #scores = new Int32Array(TAGS.length);
  /** Bits of `Kind` for each class. */
  readonly #kinds: Uint8Array;
  /** For each class the one tag that it has besides a name: what is written small is no name. 0 for none. */
  readonly #onlySmall: Uint8Array;

  /** @param bytes the file; its start is aligned to 4 bytes */
  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    const header = reader.u32(7);
    if (header[0] !== MAGIC) throw new Error('These are no weights of the tagger.');
    const [, classes = 0, classTags = 0, words = 0, endings = 0, features = 0, weights = 0] = header;
    const wordGroups = reader.u32(GROUPS);
    const endingGroups = reader.u32(GROUPS);
    this.#featureGroups = reader.u32(GROUPS);
    this.#weightGroups = reader.u32(GROUPS);
    this.#classStart = reader.u16(classes + 1);
    const wordRests = reader.u16(words);
    this.#wordClass = reader.u16(words);
    const endingRests = reader.u16(endings);
    this.#endingClass = reader.u16(endings);
    this.#featureRests = reader.u16(features);
    this.#classTags = reader.u8(classTags);
    this.#weightCounts = reader.u8(features);
    this.#weightTags = reader.u8(weights);
    this.#weights = reader.i8(weights);
    this.#words = new HashTable(wordGroups, wordRests);
    this.#endings = new HashTable(endingGroups, endingRests);
    this.#kinds = Uint8Array.from({ length: classes }, (_, at) => kindOf([...this.tagsOf(at)]));
    this.#onlySmall = Uint8Array.from({ length: classes }, (_, at) => {
      const others = this.tagsOf(at).filter((tag) => tag !== Tag.EIGEN);
      return others.length === 1 ? (others[0] as number) : 0;
    });
    this.#features = new Features(this.#kinds);
  }

  /** The tags that words of a class can have. */
  tagsOf(wordClass: number): Uint8Array {
    return this.#classTags.subarray(this.#classStart[wordClass], this.#classStart[wordClass + 1]);
  }

  /**
   * The class of a word: by its form where that is known, else by its ending.
   *
   * @param hash of the folded word
   */
  classOf(hash: number, text: string, start: number, end: number, shape: number): number {
    const known = this.#words.find(hash);
    if (known >= 0) return this.#wordClass[known] as number;
    for (let length = Math.min(LONGEST_ENDING, end - start); length >= 0; length--) {
      const at = this.#endings.find(endingKey(text, start, end, length, shape));
      if (at >= 0) return this.#endingClass[at] as number;
    }
    return 0;
  }

  /** The tags that a form can have by the lexicon; nothing for one that is not in it. @param hash of the folded word */
  tagsOfForm(hash: number): Uint8Array | undefined {
    const known = this.#words.find(hash);
    return known < 0 ? undefined : this.tagsOf(this.#wordClass[known] as number);
  }

  /** Tags the words of a sentence, from left to right; linear in their number. The input is all set but for its tags. */
  tag(input: TaggerInput): void {
    const state = newClause();
    input.gap[input.count] = Gap.edge;
    for (let at = 0; at < input.count; at++) {
      const wordClass = input.wordClass[at] as number;
      const from = this.#classStart[wordClass] as number;
      const to = this.#classStart[wordClass + 1] as number;
      let best = this.#classTags[from] as number;
      const isSmall = ((input.shape[at] as number) & 1) === 0;
      const only = isSmall ? (this.#onlySmall[wordClass] as number) : 0;
      if (only > 0) best = only;
      else if (to - from > 1) {
        this.#features.compute(input, at, state);
        this.#score();
        let top = -Infinity;
        for (let one = from; one < to; one++) {
          const tag = this.#classTags[one] as number;
          const score = this.#scores[tag] as number;
          if (score > top && !(isSmall && tag === Tag.EIGEN)) {
            top = score;
            best = tag;
          }
        }
      }
      input.tags[at] = best;
      passWord(state, input, at);
    }
  }

  /** Adds up the weights of all features; most have none, so the weights are only looked up once a feature is found. */
  #score(): void {
    const { keys, count } = this.#features;
    const groups = this.#featureGroups;
    const rests = this.#featureRests;
    const scores = this.#scores;
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const key = keys[index] as number;
      const group = key >>> 16;
      const rest = key & 0xffff;
      const from = groups[group] as number;
      const end = groups[group + 1] as number;
      for (let at = from; at < end; at++) {
        if (rests[at] === rest) {
          this.#addWeights(group, from, at);
          break;
        }
      }
    }
  }

  #addWeights(group: number, from: number, feature: number): void {
    const scores = this.#scores;
    let start = this.#weightGroups[group] as number;
    for (let at = from; at < feature; at++) start += this.#weightCounts[at] as number;
    const end = start + (this.#weightCounts[feature] as number);
    for (let one = start; one < end; one++) {
      const tag = this.#weightTags[one] as number;
      scores[tag] = (scores[tag] as number) + (this.#weights[one] as number);
    }
  }
}
