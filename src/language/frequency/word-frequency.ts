import { Tag } from '../tagger/tags.ts';
import { FrequencyModel } from './model.ts';
import { factsOf, type Lexicon } from './word-facts.ts';

/** How common a word is, and how that is known. */
export interface Commonness {
  /** Log10 of how often it stands in a billion words of subtitles: 7 for "de", 3 for once in a million. */
  readonly zipf: number;
  /** On the ranked lists, on our own list of everyday words, or estimated from what it is made of. */
  readonly by: 'list' | 'everyday' | 'estimate';
  /** The parts of a compound that is estimated. */
  readonly parts?: readonly string[];
}

/**
 * A word that every inhabitant knows counts as at least as common (Zipf value) as the rarest word of the subtitle list:
 * it is never hard for being absent there.
 */
const EVERYDAY_ZIPF = 3.2;
/** Words that are remembered; more than a text of any size has. */
const MOST_REMEMBERED = 200_000;

/** How common Dutch words are in everyday language. One serves a whole run: it remembers what it worked out. */
export class WordFrequency {
  readonly #model: FrequencyModel;
  readonly #known = new Map<number, number>();

  /** @param bytes of models/frequency.bin */
  constructor(
    bytes: Uint8Array,
    private readonly lexicon: Lexicon,
  ) {
    this.#model = new FrequencyModel(bytes);
  }

  /**
   * The Zipf value of a word, as `commonness` gives it.
   *
   * @param hash of the folded word
   * @param word as written; only called for where it is not known yet
   */
  zipf(hash: number, word: () => string): number {
    let zipf = this.#known.get(hash);
    if (zipf === undefined) {
      if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
      zipf = this.commonness(word()).zipf;
      this.#known.set(hash, zipf);
    }
    return zipf;
  }

  /** Whether a form is a word and not only a name. @param hash of the folded word */
  isWord(hash: number): boolean {
    const tags = this.lexicon.tagsOfForm(hash);
    return tags !== undefined && Array.from(tags).some((tag) => tag !== Tag.EIGEN);
  }

  /** How common a word is. Capitals do not count; whoever asks leaves names and numbers out. */
  commonness(word: string): Commonness {
    const lower = word.toLowerCase();
    const ranked = this.#model.ranked(lower);
    if (ranked > 0) return { zipf: ranked, by: 'list' };
    const facts = factsOf(lower, this.lexicon, this.#model);
    const estimate = this.#model.estimate(facts);
    if (facts.isEveryday) return { zipf: Math.max(EVERYDAY_ZIPF, estimate), by: 'everyday' };
    const parts = facts.parts.map((part) => part.word);
    return { zipf: estimate, by: 'estimate', ...(parts.length > 0 && { parts }) };
  }
}
