// The ranked lists of @zxcvbn-ts/language-nl-be (MIT), with a Zipf value for each rank, and what follows from them for
// other words.
import { createRequire } from 'node:module';
import { loadTypeScript } from '../load-typescript.js';

const { lemmasOfForm } = /** @type {typeof import('../../src/language/frequency/word-facts.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/frequency/word-facts.ts'))
);
/** @typedef {import('../../src/language/frequency/word-facts.ts').Lexicon} Lexicon */

const { dictionary } = createRequire(import.meta.url)('@zxcvbn-ts/language-nl-be');
/** Words of subtitles, and of an encyclopedia; both the most common first. @type {string[]} */
const SUBTITLES = dictionary.commonWords;
/** @type {string[]} */
const ENCYCLOPEDIA = dictionary.wikipedia;
/** Whether a word is on a ranked list, before everyday words are taken off. @param {string} word */
export const isListed = (word) => LISTED.has(word);
const LISTED = new Set([...SUBTITLES, ...ENCYCLOPEDIA]);
/** First ranks bend off from a straight line. */
const SHIFT = 10;

/**
 * A line through the logarithm of rank and the Zipf value of the words of a list (Zipf's law).
 *
 * @param {string[]} list
 * @param {Map<string, number>} frequencies
 * @returns {(rank: number) => number} from rank, from 0, to Zipf value
 */
function fit(list, frequencies) {
  const points = list.flatMap((word, rank) => {
    const zipf = frequencies.get(word);
    return zipf === undefined ? [] : [{ x: Math.log10(rank + SHIFT), y: zipf }];
  });
  const mean = (/** @type {(point: { x: number, y: number }) => number} */ of) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  const slope = mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
  return (rank) => y + slope * (Math.log10(rank + SHIFT) - x);
}

export class FrequencyLists {
  /** Zipf value by word. @type {Map<string, number>} */
  rankedWords = new Map();
  /** The highest of any form, by lemma. @type {Map<string, number>} */
  families = new Map();

  /** Times in texts by word, and by lemma. @type {Map<string, number>} */
  words;
  /** @type {Map<string, number>} */
  lemmaCounts = new Map();

  /**
   * @param {Map<string, number>} frequencies to give ranks a Zipf value
   * @param {Lexicon} lexicon
   * @param {string[]} everyday words that everybody knows
   * @param {Map<string, number>} words how often each stands in texts
   */
  constructor(frequencies, lexicon, everyday, words) {
    this.lexicon = lexicon;
    this.words = words;
    for (const [word, count] of words) {
      for (const lemma of this.lemmas(word)) this.lemmaCounts.set(lemma, (this.lemmaCounts.get(lemma) ?? 0) + count);
    }
    const common = new Set(SUBTITLES);
    // Where subtitles tell how common a word is, no list of ours does.
    this.everydayWords = new Set(everyday.filter((word) => !common.has(word)));
    const ofSubtitles = fit(SUBTITLES, frequencies);
    const rare = ofSubtitles(SUBTITLES.length);
    SUBTITLES.forEach((word, rank) => this.rankedWords.set(word, ofSubtitles(rank)));
    // The list has no words of one letter.
    this.rankedWords.set('u', this.ranked('uw'));
    const onlyThere = ENCYCLOPEDIA.map((word) => (common.has(word) ? '' : word));
    const ofEncyclopedia = fit(onlyThere, frequencies);
    onlyThere.forEach((word, rank) => {
      if (!word || this.lemmas(word).some((lemma) => this.everydayWords.has(lemma)) || this.everydayWords.has(word))
        return;
      // What the subtitles lack is rarer in speech than what they have.
      this.rankedWords.set(word, Math.min(rare, ofEncyclopedia(rank)));
    });
    for (const [word, zipf] of this.rankedWords) {
      for (const lemma of this.lemmas(word)) {
        if (zipf > (this.families.get(lemma) ?? 0)) this.families.set(lemma, zipf);
      }
    }
  }

  /** @param {string} word */
  ranked(word) {
    return this.rankedWords.get(word) ?? 0;
  }

  /** @param {string} lemma */
  family(lemma) {
    return this.families.get(lemma) ?? 0;
  }

  /** @param {string} word */
  inTexts(word) {
    return doublings(this.words.get(word));
  }

  /** @param {string} lemma */
  lemmaInTexts(lemma) {
    return doublings(this.lemmaCounts.get(lemma));
  }

  /** @param {string} lemma */
  isEveryday(lemma) {
    return this.everydayWords.has(lemma);
  }

  /** @param {string} word */
  isRanked(word) {
    return this.rankedWords.has(word);
  }

  /** @param {string} word */
  lemmas(word) {
    return lemmasOfForm(word, this.lexicon);
  }
}

/** 0 for never, 1 for once, and 1 more each time that the number doubles. @param {number | undefined} count */
export function doublings(count) {
  return count ? 1 + Math.floor(Math.log2(count)) : 0;
}
