import type { Report } from '../../findings/report.ts';
import { statsLines } from '../../report/stats.ts';
import type { CheckOptions } from '../options/check-options.ts';

/** The forms that show the figures of a run themselves. */
const SHOWING: readonly string[] = ['pretty', 'json'];

/** Tells the figures of a run on standard error, where what is on the screen has no place for them. */
export function tellStats(
  { stats }: Pick<Report, 'stats'>,
  { format, diff }: Pick<CheckOptions, 'format' | 'diff'>,
): void {
  if (diff || !SHOWING.includes(format)) process.stderr.write(statsLines(stats));
}
