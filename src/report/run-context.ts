import type { Hidden } from '../findings/shard.ts';

/**
 * What people must know of a run, and its report does not say, since it is about the run and not about the texts. Who
 * has only a report leaves it out.
 */
export interface RunContext {
  /** How many findings `--quiet` left out. */
  readonly hidden?: Hidden;
  /** The run fails. */
  readonly failed?: boolean;
  /** Why it fails where no finding of the report shows that, a Dutch sentence each. */
  readonly reasons?: readonly string[];
  /** Why there was nothing to read: a Dutch sentence. */
  readonly nothingRead?: string;
  /** What people are told elsewhere at the same time: messages on what can't be read. */
  readonly told?: ReadonlySet<string>;
  /** How many findings stand in the summary of a step; absent where there is none. */
  readonly summarised?: number;
}
