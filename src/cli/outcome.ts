import { failingFindings, isOver } from '../lint/budgets.ts';
import { overBudgetLines } from '../report/budget-lines.ts';
import type { FileReport, Report } from '../report/report.ts';
import type { Severity } from '../rule/rule.ts';
import type { CheckOptions, FailLevel } from './check-command.ts';
import { EXIT } from './program.ts';
import { tellUser } from './usage-error.ts';

/** Says why the run fails, where the report does not: on warnings that are not all to be seen, on a budget. */
export function tellWhyFailed(
  { files }: Report,
  { maxWarnings, format, diff }: Pick<CheckOptions, 'maxWarnings' | 'format' | 'diff'>,
): void {
  if (format !== 'pretty' || diff) {
    for (const file of files) for (const line of overBudgetLines(file)) tellUser(`${file.path}: ${line}`);
  }
  const { warning } = failingCounts(files);
  if (maxWarnings === undefined || warning <= maxWarnings) return;
  const found = warning === 1 ? 'Er is 1 waarschuwing' : `Er zijn ${warning} waarschuwingen`;
  tellUser(`${found}; --max-warnings laat er ${maxWarnings} toe.`);
}

const FAILING: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

/** The exit code of a run of which everything could be read. */
export function exitCode(
  { files }: Report,
  { failOn, maxWarnings }: Pick<CheckOptions, 'failOn' | 'maxWarnings'>,
): number {
  const counts = failingCounts(files);
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings;
  const overBudget = failOn !== 'never' && files.some(({ budgets = [] }) => budgets.some(isOver));
  const grave = FAILING[failOn].some((severity) => counts[severity] > 0);
  return tooMany || overBudget || grave ? EXIT.findings : EXIT.clean;
}

/** How many findings can make a run fail: what a budget allows can't. */
function failingCounts(files: readonly FileReport[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of files.flatMap(failingFindings)) counts[severity]++;
  return counts;
}
