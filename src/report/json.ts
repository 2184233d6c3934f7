import type { Comparison } from '../compare/comparison.ts';
import type { Report } from '../findings/report.ts';
import type { ScoreReport } from './score/score-report.ts';

/** A report as JSON, with a line end. The contract of other tools. */
export function formatJson(report: Report | ScoreReport | Comparison): string {
  return `${jsonText(report, 2)}\n`;
}

/**
 * A value as JSON. In the log of a build, no text in it is a command to that build (`##[error]`, `##vso[`); whoever
 * parses it gets the same value.
 *
 * @param indent spaces a level; nothing for all on one line
 */
export function jsonText(value: object, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/##(?=\[|vso\[)/giu, '#\\u0023');
}
