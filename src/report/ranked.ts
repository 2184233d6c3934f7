import type { Severity } from '../rule/rule.ts';
import { rulesByWeight } from './first-steps.ts';
import type { FileReport, Finding, Report } from './report.ts';

/** A finding with the text that it stands in. */
export interface PlacedFinding {
  readonly file: FileReport;
  readonly finding: Finding;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings, for where not all of them fit: gravest first, then those of the rule to begin with, then as they stand. */
export function rankedFindings(report: Report): PlacedFinding[] {
  const order = new Map(rulesByWeight(report).map((ruleId, index) => [ruleId, index]));
  const rank = ({ finding }: PlacedFinding) => order.get(finding.ruleId) ?? 0;
  return report.files
    .flatMap((file) => file.findings.map((finding) => ({ file, finding })))
    .sort((a, b) => RANKS[a.finding.severity] - RANKS[b.finding.severity] || rank(a) - rank(b));
}
