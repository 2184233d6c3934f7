import type { Output } from './option-values.ts';

/** The output formats. */
export const SCORE_FORMATS = ['pretty', 'json', 'csv'] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** The options of `score`, as commander gives them. */
export interface ScoreOptions {
  readonly format: ScoreFormat;
  readonly output: readonly Output<ScoreFormat>[];
  readonly sort?: boolean;
  readonly kind: string;
  /** A file, or false for --no-config. */
  readonly config: string | boolean;
  readonly stdinFilename?: string;
  readonly color?: boolean;
  readonly progress: boolean;
  readonly errorOnUnmatched: boolean;
}
