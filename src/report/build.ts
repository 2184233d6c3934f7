import type { FileReport } from '../findings/file-report.ts';
import type { Report, RuleReport } from '../findings/report.ts';
import { RULE_PRECISION } from '../findings/rule-precision.ts';
import type { Rule } from '../rule/rule.ts';

/** Where a rule is explained, relative to the project. Rules of the house have one page together, and so have plugins. */
export function ruleUrl(ruleId: string): string {
  if (ruleId.startsWith('huis/')) return 'README.md#eigen-woorden-en-regels';
  if (ruleId.startsWith('retext/')) return 'docs/bibliotheek.md#plugins-van-retext-in-klaretaal';
  return `docs/regels/${ruleId}.md`;
}

/**
 * The report of a run.
 *
 * @param version of the tool
 * @param rules all that could have reported
 */
export function buildReport(files: readonly FileReport[], rules: readonly Rule[], version: string): Report {
  return reportOf(files, Object.fromEntries(rules.map((rule) => [rule.id, ruleReport(rule)])), version);
}

/** The report on files, in the order of their paths, with what it says of rules. */
export function reportOf(files: readonly FileReport[], rules: Report['rules'], version: string): Report {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const sum = (count: (file: FileReport) => number) => sorted.reduce((total, file) => total + count(file), 0);
  return {
    schemaVersion: 1,
    tool: { name: 'klaretaal', version },
    columnUnit: 'utf16',
    summary: {
      files: sorted.length,
      errors: sum((file) => file.errorCount),
      warnings: sum((file) => file.warningCount),
      infos: sum((file) => file.infoCount),
      fixable: sum((file) => file.fixableCount),
      suppressed: sum((file) => file.suppressedFindings.length),
      baselined: sum((file) => file.baselinedCount ?? 0),
    },
    rules,
    files: sorted,
  };
}

function ruleReport(rule: Rule): RuleReport {
  const { id, title, description, why, how, category, criterion, severity, fixable } = rule;
  const precision = RULE_PRECISION[id];
  return {
    title,
    description,
    why,
    how,
    url: ruleUrl(id),
    category,
    ...(criterion && { criterion }),
    defaultSeverity: severity.webpagina,
    fixable,
    ...(precision && { precision }),
  };
}
