import type { FileReport } from './report.ts';
import type { UnusedHouse } from './unused.ts';

/** How many findings there are of each severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
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
  /** Of all findings, also those that `--quiet` left out. */
  readonly counts: Counts;
  readonly quiet: boolean;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly maxWarnings?: number;
  /** Something else than a text was wrong, and was told. */
  readonly failed: boolean;
  /** What of the configurations no text of this part had. */
  readonly unused: readonly UnusedHouse[];
  /** Reports on configuration files: exceptions that no text of this part had. */
  readonly exceptions: readonly FileReport[];
}
