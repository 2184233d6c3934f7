import type { FileReport } from './report.ts';
import type { Hidden } from './run-context.ts';
import type { StaleText } from './stale-note.ts';
import type { UnusedHouse } from './unused.ts';

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
