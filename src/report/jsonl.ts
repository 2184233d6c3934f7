import type { FileReport } from '../findings/file-report.ts';
import type { Report, RuleReport } from '../findings/report.ts';
import { jsonText } from './json.ts';

/** What one text gave, with all that is needed to read it without the other lines. */
export interface JsonLine extends FileReport, Pick<Report, 'schemaVersion' | 'tool' | 'columnUnit'> {
  /** The rules of its findings. */
  readonly rules: Readonly<Record<string, RuleReport>>;
}

/**
 * A report as lines of JSON: one for each text, its path first. Each line stands alone, without a first or last line
 * that speaks for others, so that the lines of several runs can be put behind one another in any order.
 */
export function formatJsonl(report: Report): string {
  return report.files.map((file) => `${jsonText(lineOf(file, report))}\n`).join('');
}

function lineOf(file: FileReport, { schemaVersion, tool, columnUnit, rules }: Report): JsonLine {
  const { path, ...others } = file;
  const ids = new Set([...file.findings, ...file.suppressedFindings].map(({ ruleId }) => ruleId));
  const own = Object.fromEntries(Object.entries(rules).filter(([id]) => ids.has(id)));
  return { path, schemaVersion, tool, columnUnit, ...others, rules: own };
}
