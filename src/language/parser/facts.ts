import { Gap, suffixHash, type TaggerInput } from '../tagger/features.ts';
import { verbHash } from './auxiliaries.ts';
import { Is, Tag, tagBits } from '../tagger/tags.ts';

/** What the parser needs of the words of a sentence: what the tagger has filled in. */
export type ParserInput = Pick<
  TaggerInput,
  'count' | 'hash' | 'wordClass' | 'shape' | 'gap' | 'tags' | 'text' | 'start' | 'end'
>;

/** Length of the endings that stand for words that are too rare to learn from, in letters. */
const ENDING = 3;
/** Stands for the root, where a tag or a word is asked. */
const ROOT = 62;

/** A distance, or number, in few steps: 0, 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
export function binOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  return distance < 11 ? 6 : 7;
}

/**
 * Facts of the words of a sentence, worked out once. A pass can read from the last word to the first: then places are
 * counted from the end, and "before" is before in that order. The place behind the last one stands for the root.
 */
export class SentenceFacts {
  count = 0;
  /** Tag of each word and 1; 0 is for no word. */
  tag = new Uint8Array(65);
  /** Hash of each word; forms of auxiliaries share one. */
  word = new Int32Array(65);
  wordClass = new Uint16Array(65);
  /** Hash of how the word ends and what it looks like. */
  ending = new Int32Array(65);
  /** What stands between a place and the one before it. */
  gap = new Uint8Array(65);
  /** How many gaps up to a place hold a comma, or something else. */
  commas = new Uint16Array(65);
  stops = new Uint16Array(65);
  /** How many words up to a place, with itself, are finite verbs, or open a clause. */
  finites = new Uint16Array(65);
  openers = new Uint16Array(65);
  /** The first finite verb from a place on, the first verb, and the first place behind a mark; the root's for none. */
  nextFinite = new Int32Array(65);
  nextVerb = new Int32Array(65);
  nextMark = new Int32Array(65);

  /** @param backwards whether words are read from the last to the first */
  constructor(private readonly backwards: boolean) {}

  /** The place of a word, or the word at a place; the root stays behind the last. */
  mirror(at: number): number {
    return this.backwards && at < this.count ? this.count - 1 - at : at;
  }

  read(input: ParserInput): void {
    const { count } = input;
    if (count >= this.tag.length) this.#grow(count * 2);
    this.count = count;
    let [commas, stops, finites, openers] = [0, 0, 0, 0];
    for (let at = 0; at < count; at++) {
      const from = this.mirror(at);
      const tag = input.tags[from] as number;
      const gap = at === 0 ? Gap.none : (input.gap[this.backwards ? from + 1 : from] as number);
      this.#readWord(input, at, from);
      this.gap[at] = gap;
      if (gap === Gap.comma) commas++;
      else if (gap !== Gap.none) stops++;
      if ((tagBits(tag) & Is.finite) !== 0) finites++;
      if (tag === Tag.ONDER || tag === Tag['PRON.betr']) openers++;
      this.commas[at] = commas;
      this.stops[at] = stops;
      this.finites[at] = finites;
      this.openers[at] = openers;
    }
    this.#addRoot();
    this.#lookAhead();
  }

  #readWord(input: ParserInput, at: number, from: number): void {
    const start = input.start[from] as number;
    const end = input.end[from] as number;
    this.tag[at] = (input.tags[from] as number) + 1;
    const hash = input.hash[from] as number;
    const isVerb = (tagBits(input.tags[from] as number) & Is.verb) !== 0;
    this.word[at] = isVerb ? verbHash(hash) : hash;
    this.wordClass[at] = (input.wordClass[from] as number) + 1;
    this.ending[at] = suffixHash(input.text, start, end, ENDING) ^ ((input.shape[from] as number) << 8);
  }

  #addRoot(): void {
    const { count } = this;
    this.tag[count] = ROOT;
    this.word[count] = ROOT;
    this.wordClass[count] = 0;
    this.ending[count] = ROOT;
    this.gap[count] = Gap.edge;
    for (const sums of [this.commas, this.stops, this.finites, this.openers]) {
      sums[count] = count === 0 ? 0 : (sums[count - 1] as number);
    }
  }

  #lookAhead(): void {
    const { count } = this;
    let [finite, verb, mark] = [count, count, count];
    for (let at = count; at >= 0; at--) {
      const bits = at < count ? tagBits((this.tag[at] as number) - 1) : 0;
      if ((bits & Is.finite) !== 0) finite = at;
      if ((bits & Is.verb) !== 0) verb = at;
      this.nextFinite[at] = finite;
      this.nextVerb[at] = verb;
      this.nextMark[at] = mark;
      if ((this.gap[at] as number) !== Gap.none) mark = at;
    }
  }

  #grow(size: number): void {
    this.tag = new Uint8Array(size);
    this.word = new Int32Array(size);
    this.wordClass = new Uint16Array(size);
    this.ending = new Int32Array(size);
    this.gap = new Uint8Array(size);
    this.commas = new Uint16Array(size);
    this.stops = new Uint16Array(size);
    this.finites = new Uint16Array(size);
    this.openers = new Uint16Array(size);
    this.nextFinite = new Int32Array(size);
    this.nextVerb = new Int32Array(size);
    this.nextMark = new Int32Array(size);
  }
}
