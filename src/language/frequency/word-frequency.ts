import { hashOf } from '../characters.ts';
import { Tag } from '../tagger/tags.ts';
import { FrequencyModel } from './model.ts';
import { isTransparent } from './transparency.ts';
import { factsOf, familyZipf, type Lexicon, lemmasOfForm } from './word-facts.ts';

/** How common a word is, and how that is known. */
export interface Commonness {
  /** Log10 of how often it stands in a billion words of subtitles: 7 for "de", 3 for once in a million. */
  readonly zipf: number;
  /** On the ranked lists, on our own list of everyday words, or estimated from what it is made of. */
  readonly by: 'list' | 'everyday' | 'estimate';
  /**
   * On no ranked list, rare in all of its forms, not known to everybody, and not put together from common words ("haalbaarheid"): many
   * readers can't work out what it means.
   */
  readonly isDifficult: boolean;
}

/**
 * A word that every inhabitant knows counts as at least as common (Zipf value) as the rarest word of the subtitle list:
 * it is never hard for being absent there.
 */
const EVERYDAY_ZIPF = 3.2;
/** A word is rare when it stands less than once in a million words of subtitles (Zipf value). */
const RARE = 3;
/** Words that are remembered; more than a text of any size has. */
const MOST_REMEMBERED = 200_000;

/** How common Dutch words are in everyday language. One serves a whole run: it remembers what it worked out. */
export class WordFrequency {
  readonly #model: FrequencyModel;
  readonly #known = new Map<number, Commonness>();

  /** @param bytes of models/frequency.bin */
  constructor(
    bytes: Uint8Array,
    private readonly lexicon: Lexicon,
  ) {
    this.#model = new FrequencyModel(bytes);
  }

  /**
   * How common a word is. Capitals do not count; whoever asks leaves names and numbers out.
   *
   * @param hash of the folded word
   * @param word as written; only called for where it is not known yet
   */
  of(hash: number, word: () => string): Commonness {
    let known = this.#known.get(hash);
    if (!known) {
      if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
      known = this.#workOut(word().toLowerCase());
      this.#known.set(hash, known);
    }
    return known;
  }

  /** The same of a word that is no token of a text. */
  lookUp(word: string): Commonness {
    return this.of(hashOf(word), () => word);
  }

  /** Whether a form is a word and not only a name. @param hash of the folded word */
  isWord(hash: number): boolean {
    const tags = this.lexicon.tagsOfForm(hash);
    return tags !== undefined && Array.from(tags).some((tag) => tag !== Tag.EIGEN);
  }

  /** Whether a form can have a tag, by the lexicon. @param hash of the folded word */
  mayBe(hash: number, tag: number): boolean {
    const tags = this.lexicon.tagsOfForm(hash);
    return tags !== undefined && Array.prototype.includes.call(tags, tag);
  }

  #workOut(word: string): Commonness {
    const ranked = this.#model.ranked(word);
    if (ranked > 0) return { zipf: ranked, by: 'list', isDifficult: false };
    const facts = factsOf(word, this.lexicon, this.#model);
    const zipf = this.#model.estimate(facts);
    if (facts.isEveryday) return { zipf: Math.max(EVERYDAY_ZIPF, zipf), by: 'everyday', isDifficult: false };
    const isRare = Math.max(zipf, facts.family) < RARE;
    return { zipf, by: 'estimate', isDifficult: isRare && !this.#isTransparent(word) };
  }

  #isTransparent(word: string): boolean {
    const zipfOf = (stem: string) => this.#stemZipf(stem);
    const forms = [word, ...lemmasOfForm(word, this.lexicon)];
    return forms.some((form) => isTransparent(form, zipfOf));
  }

  #stemZipf(stem: string): number {
    const isEveryday = [stem, ...lemmasOfForm(stem, this.lexicon)].some((lemma) => this.#model.isEveryday(lemma));
    return Math.max(isEveryday ? KNOWN_STEM : 0, familyZipf(stem, this.lexicon, this.#model));
  }
}

/** What an everyday word counts for as a part of another (Zipf value). */
const KNOWN_STEM = 4.5;
