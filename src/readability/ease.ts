import { type SentenceTally, together } from './sentence-tally.ts';

/**
 * How easy a text is to read, without a parser: one number from sentence length, how common the words are, passives with
 * "worden", and words for who acts. The weights are those of a logistic regression that tells sentences of a
 * city from what its editors made of them (City of Amsterdam, 647 pairs; `npm run measure` fits them again, and says how
 * well they do on documents that were left out).
 */
export const WEIGHTS = {
  /** Per word of the mean sentence length. */
  sentenceLength: 0.28,
  /** Per point of Zipf value that the mean word lies below `COMMON`; names and numbers lie at it. */
  rarity: 2,
  /** Per form of "worden" with a participle near it, in each word. */
  worden: 38,
  /** Per word for who acts ("u", "we") in each word. */
  persons: -12,
} as const;

const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
/** 95 % of a normal distribution lies within this many standard deviations. */
const NORMAL_95 = 1.96;
/** The burden of a text that is neither easy nor hard: halfway between the originals and what editors made of them. */
const MIDDLE = 5.3;
/** The scale: so much above the middle gives a score of 27, so much below it 73. */
const SPREAD = 2;

/** Plain language: words per sentence, and how far the mean word lies below `COMMON` (Zipf value). */
const PLAIN_LENGTH = 12;
const PLAIN_RARITY = 0.5;

/** Less text says nothing of how easy a text is. */
export const FEWEST_WORDS = 60;
export const FEWEST_SENTENCES = 5;

/** How easy a text is to read. */
export interface Ease {
  /** 0 to 100; higher is easier. */
  readonly score: number;
  /** Half the width of the range in which the score lies, were the text longer in the same manner (95 %). */
  readonly margin: number;
}

/**
 * The features that the burden is made of. None of them gets worse when a sentence is split, nor when a word is replaced
 * by one that is more common; words for grammar ("worden", "u") are no such words.
 *
 * @param sum of the sentences
 * @param sentences how many there are
 */
export function featuresOf(sum: SentenceTally, sentences: number): Readonly<Record<keyof typeof WEIGHTS, number>> {
  const { words, rarity, worden, persons } = sum;
  const each = Math.max(1, words);
  return {
    sentenceLength: words / Math.max(1, sentences),
    rarity: rarity / each,
    worden: worden / each,
    persons: persons / each,
  };
}

/** The score of some sentences, 0 to 100, however few they are: to compare with, not to judge by. */
export function scoreOf(tallies: readonly SentenceTally[]): number {
  return scoreOfSum(together(tallies), tallies.length);
}

function scoreOfSum(sum: SentenceTally, sentences: number): number {
  const features = featuresOf(sum, sentences);
  let burden = 0;
  for (const name of NAMES) burden += WEIGHTS[name] * features[name];
  return 100 / (1 + Math.exp((burden - MIDDLE) / SPREAD));
}

/** How easy a text is to read; nothing where there is too little text to tell. */
export function easeOf(tallies: readonly SentenceTally[]): Ease | undefined {
  const { words } = together(tallies);
  if (words < FEWEST_WORDS || tallies.length < FEWEST_SENTENCES) return undefined;
  return { score: scoreOf(tallies), margin: marginOf(tallies) };
}

/** Jackknife: how much the score moves when one sentence is left out. */
function marginOf(tallies: readonly SentenceTally[]): number {
  const count = tallies.length;
  const scores = scoresWithoutEach(tallies);
  const mean = scores.reduce((sum, score) => sum + score, 0) / count;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return NORMAL_95 * Math.sqrt(((count - 1) / count) * squares);
}

/** For each sentence, the score of all others together. Linear in their number. */
function scoresWithoutEach(tallies: readonly SentenceTally[]): number[] {
  const all = together(tallies);
  return tallies.map((one) => scoreOfSum(without(all, one), tallies.length - 1));
}

/**
 * For each sentence, how many points the score would rise were it in plain language: in sentences of some 12 words, of
 * everyday words, without "worden". Never below 0; linear in the number of sentences.
 */
export function pointsToGain(tallies: readonly SentenceTally[]): number[] {
  const all = together(tallies);
  const now = scoreOfSum(all, tallies.length);
  return tallies.map((one) => {
    const sentences = Math.max(1, Math.ceil(one.words / PLAIN_LENGTH));
    const rarity = Math.min(one.rarity, one.words * PLAIN_RARITY);
    const rewritten = { ...all, rarity: all.rarity - one.rarity + rarity, worden: all.worden - one.worden };
    return scoreOfSum(rewritten, tallies.length - 1 + sentences) - now;
  });
}

function without(all: SentenceTally, one: SentenceTally): SentenceTally {
  return {
    words: all.words - one.words,
    judged: all.judged - one.judged,
    rarity: all.rarity - one.rarity,
    worden: all.worden - one.worden,
    persons: all.persons - one.persons,
  };
}
