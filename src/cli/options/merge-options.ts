import type { FailLevel, OutputFormat } from './check-options.ts';
import type { ReportOptions } from './shared-options.ts';

/** The options of `merge`, as commander gives them. */
export interface MergeOptions extends ReportOptions<OutputFormat> {
  /** As in the runs themselves when absent. */
  readonly failOn?: FailLevel;
  readonly maxWarnings?: number;
}
