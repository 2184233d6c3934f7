import { easeOf, scoreOf } from './ease.ts';
import { brouwer, fleschDouma, lix } from './formulas.ts';
import { lintFeatures, lintLevel, lintScore } from './lint-ii.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { type SentenceTally, together } from './sentence-tally.ts';

/** Measures under their names, as reports have them. What can't be told is absent. */
export type Measures = Readonly<Record<string, number>>;

/** What every check tells: the number of sentences, how long they are, and the score where there is enough text. */
export function easeMeasures(tallies: readonly SentenceTally[]): Measures {
  if (tallies.length === 0) return { sentences: 0 };
  const ease = easeOf(tallies);
  return {
    sentences: tallies.length,
    wordsPerSentence: rounded(together(tallies).words / tallies.length, 1),
    ...(ease && { score: rounded(ease.score, 1), scoreMargin: rounded(ease.margin, 1) }),
  };
}

/** All measures of a text, or of several as one. @param words all of its words, also outside of sentences */
export function textMeasures(words: number, sentences: readonly SentenceReading[]): Measures {
  const tallies = sentences.map(({ tally }) => tally);
  return { words, ...easeMeasures(tallies), ...formulaMeasures(sentences) };
}

/** All measures of a paragraph; its score is there to compare with, however short it is. */
export function paragraphMeasures(sentences: readonly SentenceReading[]): Measures {
  const tallies = sentences.map(({ tally }) => tally);
  const { words } = together(tallies);
  return { words, ...easeMeasures(tallies), score: rounded(scoreOf(tallies), 1), ...formulaMeasures(sentences) };
}

/** The measures of one sentence. */
export function sentenceMeasures(reading: SentenceReading): Measures {
  const { tally, difficultWords, passives, brackets, dependency } = reading;
  return {
    words: tally.words,
    score: rounded(scoreOf([tally]), 1),
    difficultWords: difficultWords.length,
    passives: passives.length,
    longBrackets: brackets.length,
    longestDependency: dependency?.between ?? 0,
    ...lintMeasures([reading]),
  };
}

function formulaMeasures(sentences: readonly SentenceReading[]): Measures {
  const { words, judged } = together(sentences.map(({ tally }) => tally));
  if (words === 0 || judged === 0) return {};
  const sum = (count: (one: SentenceReading) => number) => sentences.reduce((total, one) => total + count(one), 0);
  const syllablesPerWord = sum((one) => one.syllables) / judged;
  const counts = { words, sentences: sentences.length, syllablesPerWord, longWords: sum((one) => one.longWords) };
  return {
    longestSentence: Math.max(...sentences.map(({ tally }) => tally.words)),
    difficultWordsPercent: rounded((100 * sum((one) => one.difficult)) / judged, 1),
    passives: sum((one) => one.passives.length),
    longBrackets: sum((one) => one.brackets.length),
    syllablesPerWord: rounded(syllablesPerWord, 2),
    fleschDouma: rounded(fleschDouma(counts), 1),
    brouwer: rounded(brouwer(counts), 1),
    lix: rounded(lix(counts), 1),
    ...lintMeasures(sentences),
  };
}

function lintMeasures(sentences: readonly SentenceReading[]): Measures {
  const counts = sentences.flatMap(({ lint }) => lint ?? []);
  const features = lintFeatures(counts);
  if (!features) return {};
  const score = lintScore(features);
  return {
    lintII: rounded(score, 1),
    lintIILevel: lintLevel(score),
    lintIIFrequency: rounded(features.frequency, 2),
    lintIIDependency: rounded(features.dependency, 2),
    lintIIDensity: rounded(features.density, 2),
    lintIIConcrete: rounded(features.concrete, 2),
  };
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
