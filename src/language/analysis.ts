import type { Block } from '../document/document.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { scan, Tokens } from './tokens.ts';

/** What an analysis says of a block, to be shown again. */
export interface KeptAnalysis {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/**
 * The tokens and sentences of the block that is being looked at. One analysis serves a whole run: it is filled again
 * for each block, so nothing of it may be kept, but by `kept`.
 */
export class Analysis {
  /** Scanned into again and again. */
  readonly #own = new Tokens();
  #tokens = this.#own;
  #block: Block | undefined;
  #sentences: readonly Sentence[] | undefined;

  /** Scans a block. */
  read(block: Block): void {
    this.#block = block;
    this.#sentences = undefined;
    this.#tokens = this.#own;
    scan(block.text, block.spans, this.#own);
  }

  /** What it says of the block that was read, for good. */
  kept(): KeptAnalysis {
    return { tokens: this.#tokens.copy(), sentences: this.sentences };
  }

  /** Takes a block for read. @param kept of a block with the same prose and spans; of the block read last when absent */
  show(block: Block, kept?: KeptAnalysis): void {
    this.#block = block;
    if (!kept) return;
    this.#tokens = kept.tokens;
    this.#sentences = kept.sentences;
  }

  get tokens(): Tokens {
    return this.#tokens;
  }

  get block(): Block {
    if (!this.#block) throw new Error('No block has been read.');
    return this.#block;
  }

  /** Its sentences, split when they are first asked for. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.block.text, this.tokens);
    return this.#sentences;
  }

  /** The word as written. */
  word(token: number): string {
    return this.block.text.slice(this.tokens.start[token], this.tokens.end[token]);
  }

  /** Whether this is the block that was read last. */
  has(block: Block): boolean {
    return this.#block === block;
  }

  /** The sentence that a token stands in. */
  sentenceOf(token: number): Sentence {
    return lastUpTo(this.sentences, (sentence) => sentence.tokenFrom <= token) as Sentence;
  }

  /** The sentence that holds a prose offset, else the one before it; nothing in a block without words. */
  sentenceAt(offset: number): Sentence | undefined {
    return lastUpTo(this.sentences, (sentence) => sentence.from <= offset);
  }
}

/** The last of some ordered sentences for which a test holds that holds for all before it, else the first. */
function lastUpTo(sentences: readonly Sentence[], holds: (sentence: Sentence) => boolean): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(sentences[middle] as Sentence)) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
