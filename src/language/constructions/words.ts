import { OffsetMap } from '../../document/offset-map.ts';
import { Analysis } from '../analysis.ts';
import { classOf, UPPER } from '../characters.ts';
import type { Morphology } from '../morphology/morphology.ts';
import type { Sentence } from '../sentences.ts';
import { Gap } from '../tagger/features.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { Tag, tagBits } from '../tagger/tags.ts';
import { Flag } from '../tokens.ts';

/** The words of one sentence with what they are in it. Words are numbered within the sentence, from 0. */
export class Words {
  readonly count: number;
  readonly #tags: Uint8Array;
  readonly #gaps: Uint8Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Whether white space stands before each: only then does it count as a word of its own. */
  readonly #apart: Uint8Array;
  readonly #text: string;
  readonly #lower: (string | undefined)[];
  readonly #lemmas: (string | undefined)[];
  readonly #classes: Uint16Array;

  constructor(
    analysis: Analysis,
    sentence: Pick<Sentence, 'tokenFrom' | 'tokenTo'>,
    private readonly tagger: Tagger,
    readonly morphology: Morphology,
  ) {
    const { count, tags, gap, start, end, wordClass } = tagger.tag(analysis, sentence);
    this.count = count;
    this.#tags = tags.slice(0, count);
    this.#gaps = gap.slice(0, count);
    this.#from = start.slice(0, count);
    this.#to = end.slice(0, count);
    this.#classes = wordClass.slice(0, count);
    this.#text = analysis.block.text;
    this.#apart = new Uint8Array(count);
    for (let at = 0; at < count; at++) {
      if (at === 0 || analysis.tokens.has(sentence.tokenFrom + at, Flag.spaceBefore)) this.#apart[at] = 1;
    }
    this.#lower = new Array<string | undefined>(count);
    this.#lemmas = new Array<string | undefined>(count);
  }

  tag(at: number): number {
    return this.#tags[at] ?? 0;
  }

  /** Whether the form of a word can have a tag, in another sentence. */
  mayBe(at: number, tag: number): boolean {
    return this.tagger.mayBe(this.#classes[at] ?? 0, tag);
  }

  /** Gives a word another tag, where the clause shows that the first was wrong. */
  retag(at: number, tag: number): void {
    this.#tags[at] = tag;
    this.#lemmas[at] = undefined;
  }

  /** Whether the word is any of what the bits of `Is` say. */
  is(at: number, bits: number): boolean {
    return (tagBits(this.tag(at)) & bits) !== 0;
  }

  /** Whether the word is written with a capital. */
  isCapital(at: number): boolean {
    return at < this.count && classOf(this.#text.charCodeAt(this.from(at))) === UPPER;
  }

  /** The character directly behind the word; empty at the end of the block. */
  markBehind(at: number): string {
    return this.#text.charAt(this.to(at));
  }

  /** The character directly before the word; empty at the start of the block. */
  markBefore(at: number): string {
    return this.#text.charAt(this.from(at) - 1);
  }

  /** What stands before the word: see `Gap`. */
  gap(at: number): number {
    return this.#gaps[at] ?? Gap.edge;
  }

  /** Prose offset at which the word starts. */
  from(at: number): number {
    return this.#from[at] as number;
  }

  /** Prose offset behind the word. */
  to(at: number): number {
    return this.#to[at] as number;
  }

  /** The word in lower case; empty past either end. */
  word(at: number): string {
    if (at < 0 || at >= this.count) return '';
    return (this.#lower[at] ??= this.#text.slice(this.#from[at], this.#to[at]).toLowerCase());
  }

  lemma(at: number): string {
    return (this.#lemmas[at] ??= this.morphology.lemma(this.word(at), this.tag(at)));
  }

  /** Number of words, separated by white space, from one word up to another. */
  between(from: number, to: number): number {
    let words = 0;
    for (let at = from; at < to; at++) words += this.#apart[at] as number;
    return words;
  }

  /** The words of another wording of the sentence, by itself; nothing where that is not one sentence. */
  reworded(text: string): Words | undefined {
    const analysis = new Analysis();
    const map = new OffsetMap([0, 0, text.length], text.length);
    analysis.read({ kind: 'paragraph', index: 0, text, map, heading: [], language: 'nl', spans: [] });
    const [sentence, ...others] = analysis.sentences;
    return sentence && others.length === 0 ? new Words(analysis, sentence, this.tagger, this.morphology) : undefined;
  }

  /** Whether the word is "te" before an infinitive. */
  isTe(at: number): boolean {
    const next = this.tag(at + 1);
    const mayFollow = next === Tag['V.inf'] || next === Tag['V.inf.attr'] || next === Tag['V.mv'];
    return mayFollow && this.word(at) === 'te';
  }
}
