/**
 * LiNT-II: how hard a Dutch text is, by four features. Formula, weights and levels as published by its makers
 * (Jenia Kim and Henk Pander Maat, 2025; github.com/vanboefer/lint_ii), who fitted them to cloze tests of 120 texts. Our
 * features come from another tagger, parser and list of frequencies: CONTRIBUTING.md says how far they agree.
 */

/** What a sentence counts for it. */
export interface LintCounts {
  /** Of content words, without names: their number, and the sum of their Zipf values. */
  readonly rated: number;
  readonly zipf: number;
  /** Nouns, names, verbs that are no auxiliary, adjectives, adverbs of manner. */
  readonly contentWords: number;
  /** Finite verbs; at least 1. */
  readonly clauses: number;
  /** Words between a word and its head, where that is most. */
  readonly longestDependency: number;
  readonly nouns: { readonly concrete: number; readonly abstract: number; readonly undefined: number };
}

/** The four features of a text. */
export interface LintFeatures {
  /** Mean Zipf value of content words. */
  readonly frequency: number;
  /** Mean over sentences of the longest dependency, in words. */
  readonly dependency: number;
  /** Mean over sentences of content words per clause. */
  readonly density: number;
  /** Share of concrete nouns among nouns. */
  readonly concrete: number;
}

const CONSTANT = -4.20782;
const WEIGHTS = { frequency: 17.283729, dependency: -1.624415, density: -2.53678, concrete: 16.001231 } as const;
/** Where levels 2, 3 and 4 start. */
const LEVELS = [34, 46, 58];

/** The features of some sentences; nothing where one can't be told: no content word, no noun. */
export function lintFeatures(sentences: readonly LintCounts[]): LintFeatures | undefined {
  const sum = (count: (one: LintCounts) => number) => sentences.reduce((total, one) => total + count(one), 0);
  const rated = sum((one) => one.rated);
  const concrete = sum(({ nouns }) => nouns.concrete);
  const nouns = concrete + sum((one) => one.nouns.abstract + one.nouns.undefined);
  if (rated === 0 || nouns === 0) return undefined;
  return {
    frequency: sum((one) => one.zipf) / rated,
    dependency: sum((one) => one.longestDependency) / sentences.length,
    density: sum((one) => one.contentWords / one.clauses) / sentences.length,
    concrete: concrete / nouns,
  };
}

/** 0 to 100; higher is harder. */
export function lintScore(features: LintFeatures): number {
  let ease = CONSTANT;
  for (const name of Object.keys(WEIGHTS) as (keyof LintFeatures)[]) ease += WEIGHTS[name] * features[name];
  return 100 - Math.min(100, Math.max(0, ease));
}

/** 1, the easiest, to 4: as its makers divide the scores. */
export function lintLevel(score: number): number {
  return 1 + LEVELS.filter((start) => score >= start).length;
}
