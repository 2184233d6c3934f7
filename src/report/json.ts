import type { Report } from './report.ts';

/** The report as JSON, with a line end. The contract of other tools. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
