import type { FileReport } from './file-report.ts';

/** How many findings there are that are not shown. */
export interface Hidden {
  readonly warnings: number;
  readonly infos: number;
}

/** Findings of a text that a baseline holds, and that are no longer there. */
export interface StaleText {
  readonly path: string;
  /** How many. */
  readonly count: number;
}

/** A word of the house that no text has. */
export interface UnusedWord {
  /** Names it among all words; those of one rule by words share one. */
  readonly id: string;
  /** The file that it stands in, as people know it, and the line. */
  readonly name: string;
  readonly line?: number;
  readonly word: string;
}

/** What of a configuration was of no use. */
export interface UnusedHouse {
  /** Of each pattern for files, a Dutch sentence. */
  readonly globs: readonly string[];
  readonly words: readonly UnusedWord[];
}

/** How many findings there are of each severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What a part found of a baseline. */
export interface BaselinePart {
  /** The file, as people know it. */
  readonly name: string;
  readonly stale: readonly StaleText[];
  /** Texts that have another name now. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** What the report of a part of the texts must tell, so that the parts together make the report of all. */
export interface ShardPart {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Names the run: the same texts, options and program give the same. */
  readonly run: string;
  /** The place of each file of the report among all texts, from 0. */
  readonly places: readonly number[];
  /** Of all findings that can make the run fail, also those that `--quiet` left out. */
  readonly counts: Counts;
  readonly quiet: boolean;
  /** What `--quiet` left out; absent where that is nothing. */
  readonly hidden?: Hidden;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly maxWarnings?: number;
  /** Something else than a text was wrong, and was told. */
  readonly failed: boolean;
  /** What of the configurations no text of this part had. */
  readonly unused: readonly UnusedHouse[];
  /** Absent where the run has no baseline. */
  readonly baseline?: BaselinePart;
  /** Reports on configuration files: exceptions that no text of this part had. */
  readonly exceptions: readonly FileReport[];
}
