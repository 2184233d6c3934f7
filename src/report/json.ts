import type { Comparison } from '../compare/comparison.ts';
import type { Report } from './report.ts';
import type { ScoreReport } from './score/score-report.ts';

/** A report as JSON, with a line end. The contract of other tools. */
export function formatJson(report: Report | ScoreReport | Comparison): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
