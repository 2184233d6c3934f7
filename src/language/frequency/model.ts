import { hashOf } from '../characters.ts';
import { SectionReader } from '../tagger/sections.ts';
import type { Lists, WordFacts } from './word-facts.ts';
import { MEASURES, measuresOf, WordFeatures } from './word-features.ts';

/** "KTF2": tells the file from others, and this layout from later ones. */
export const FREQUENCY_MAGIC = 0x3246544b;
/** Zipf values are stored in bytes: this many to 1. */
export const ZIPF_SCALE = 30;
/** Zipf values lie between these: once in a billion words, and more often than any word. */
const LOWEST = 0;
const HIGHEST = 8;

/**
 * How common words are, read in place from one file:
 *
 * - 32 bit: magic; number of ranked words, of families, of words in texts, of lemmas in texts, of everyday words, of
 *   weights (a power of two);
 * - 32-bit floats: the bias, the step of the weights, and the weights of `measuresOf`;
 * - 32 bit: the hashes of ranked words, families, words and lemmas in texts and everyday words, each list sorted;
 * - bytes: Zipf values of ranked words and of families, numbers of words and of lemmas in texts; the weights.
 *
 * Made by scripts/train/frequency.js; see models/README.md.
 */
export class FrequencyModel implements Lists {
  readonly #ranked: HashedValues;
  readonly #families: HashedValues;
  readonly #words: HashedValues;
  readonly #lemmas: HashedValues;
  readonly #everyday: Uint32Array;
  readonly #bias: number;
  readonly #step: number;
  readonly #measureWeights: Float32Array;
  readonly #weights: Int8Array;
  readonly #features = new WordFeatures();

  /** @param bytes the file; its start is aligned to 4 bytes */
  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    const [magic, ranked = 0, families = 0, words = 0, lemmas = 0, everyday = 0, weights = 0] = reader.u32(7);
    if (magic !== FREQUENCY_MAGIC) throw new Error('This is no list of how common words are.');
    const [bias = 0, step = 0, ...ofMeasures] = reader.f32(2 + MEASURES);
    this.#bias = bias;
    this.#step = step;
    this.#measureWeights = Float32Array.from(ofMeasures);
    const keys = [ranked, families, words, lemmas].map((size) => reader.u32(size));
    this.#everyday = reader.u32(everyday);
    const lists = keys.map((own) => new HashedValues(own, reader.u8(own.length)));
    [this.#ranked, this.#families, this.#words, this.#lemmas] = lists as [
      HashedValues,
      HashedValues,
      HashedValues,
      HashedValues,
    ];
    this.#weights = reader.i8(weights);
  }

  ranked(word: string): number {
    return this.#ranked.of(hashOf(word)) / ZIPF_SCALE;
  }

  family(lemma: string): number {
    return this.#families.of(hashOf(lemma)) / ZIPF_SCALE;
  }

  inTexts(word: string): number {
    return this.#words.of(hashOf(word));
  }

  lemmaInTexts(lemma: string): number {
    return this.#lemmas.of(hashOf(lemma));
  }

  isEveryday(lemma: string): boolean {
    return placeOf(this.#everyday, hashOf(lemma)) >= 0;
  }

  /** The Zipf value that a word probably has, by what it is made of; for words that are not on the ranked lists. */
  estimate(facts: WordFacts): number {
    const features = this.#features;
    features.compute(facts);
    const mask = this.#weights.length - 1;
    let sum = 0;
    for (let at = 0; at < features.count; at++) sum += this.#weights[(features.keys[at] as number) & mask] as number;
    let zipf = this.#bias + sum * this.#step;
    measuresOf(facts).forEach((measure, at) => (zipf += measure * (this.#measureWeights[at] as number)));
    return Math.min(HIGHEST, Math.max(LOWEST, zipf));
  }
}

/** Bytes by the hash of a word. */
class HashedValues {
  /** @param keys hashes, sorted; @param values for each key one */
  constructor(
    private readonly keys: Uint32Array,
    private readonly values: Uint8Array,
  ) {}

  /** 0 for what is not there. */
  of(hash: number): number {
    const place = placeOf(this.keys, hash);
    return place < 0 ? 0 : (this.values[place] as number);
  }
}

/** The place of a hash in a sorted list; -1 when it is not there. */
function placeOf(keys: Uint32Array, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const key = keys[middle] as number;
    if (key === wanted) return middle;
    if (key < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
