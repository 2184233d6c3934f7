import { InvalidArgumentError } from 'commander';
import type { Jobs } from './jobs.ts';
import type { Shard } from './shard.ts';
import type { ReportOptions, RuleOptions } from './shared-options.ts';

/** The output formats. */
export const FORMATS = [
  'pretty',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'eslint-json',
  'markdown',
  'html',
] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** The forms in which it can be saved: a docx is a folder with a reviewed copy of every text. */
export const SAVED = [...FORMATS, 'docx'] as const;
export type SavedFormat = (typeof SAVED)[number];

/** A level at which a run fails. */
export const LEVELS = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof LEVELS)[number];

/** The options of `check`, as commander gives them. */
export interface CheckOptions extends ReportOptions<OutputFormat, SavedFormat>, RuleOptions {
  readonly group?: 'criterion';
  readonly quiet?: boolean;
  readonly redact?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: FailLevel;
  readonly fix?: boolean;
  readonly fixSuggestions?: boolean;
  readonly diff?: boolean;
  readonly force?: boolean;
  readonly stdinFilename?: string;
  readonly showFiles?: boolean;
  readonly printConfig?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly changedSince?: string;
  readonly cache?: boolean;
  readonly shard?: Shard;
  readonly jobs: Jobs;
  readonly stats?: boolean;
  readonly progress: boolean;
  readonly errorOnUnmatched: boolean;
  readonly watch?: boolean;
}

/** Reads `--max-warnings`. */
export function parseCount(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError(`Bij “--max-warnings” hoort een getal, niet “${text}”.`);
  return Number(text);
}
