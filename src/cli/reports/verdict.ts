import { failingFindings, isOver, SCORE } from '../../findings/budgets.ts';
import type { FileReport } from '../../findings/file-report.ts';
import type { Counts } from '../../findings/shard.ts';
import { overBudgetLines } from '../../report/budget-lines.ts';
import { numberText } from '../../report/numbers.ts';
import { shownPaths } from '../../report/place.ts';
import { countsText } from '../../report/severity-names.ts';
import { EXIT } from '../exit.ts';
import type { CheckOptions, FailLevel, OutputFormat } from '../options/check-options.ts';
import { tellUser } from '../tell-user.ts';

/** What makes a run fail, or not. */
export interface Judged {
  readonly files: readonly FileReport[];
  /** How many findings can make it fail: also those that `--quiet` leaves out of the files. */
  readonly counts: Counts;
}

const FAILING: Readonly<Record<FailLevel, readonly (keyof Counts)[]>> = {
  error: ['errors'],
  warning: ['errors', 'warnings'],
  info: ['errors', 'warnings', 'infos'],
  never: [],
};

/** The forms that people read where they are written: these say themselves which texts go over a budget. */
const SHOWN_TO_PEOPLE: readonly OutputFormat[] = ['pretty', 'github', 'markdown', 'html'];

/** Says why the run fails, where the report does not: on findings that are not all to be seen, on a budget. */
export function tellWhyFailed(
  { files }: Judged,
  { format, diff }: Pick<CheckOptions, 'format' | 'diff'>,
  reasons: readonly string[],
): void {
  if (!SHOWN_TO_PEOPLE.includes(format) || diff) {
    const nameOf = shownPaths({ files });
    for (const file of files) for (const line of overBudgetLines(file)) tellUser(`${nameOf(file)}: ${line}`);
  }
  for (const reason of reasons) tellUser(reason);
}

/** Why a run fails where no finding of its report shows that, a Dutch sentence each. */
export function failingReasons(
  { files, counts }: Judged,
  { failOn, maxWarnings, quiet }: Pick<CheckOptions, 'failOn' | 'maxWarnings' | 'quiet'>,
): string[] {
  const { errors, warnings, infos } = counts;
  const reasons: string[] = [];
  const hidden = countsText({
    ...(FAILING[failOn].includes('warnings') && { warning: warnings }),
    ...(FAILING[failOn].includes('infos') && { info: infos }),
  });
  if (quiet && errors === 0 && hidden) reasons.push(`De controle mislukt op ${hidden}, door --fail-on ${failOn}.`);
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    const found = warnings === 1 ? 'Er is 1 waarschuwing' : `Er zijn ${numberText(warnings)} waarschuwingen`;
    const which = files.some(isWithinBudget) ? `${found} buiten het budget` : found;
    reasons.push(`${which}; --max-warnings laat er ${numberText(maxWarnings)} toe.`);
  }
  return reasons;
}

/** Whether a text has findings that its budget allows, which the report counts too. */
function isWithinBudget({ budgets = [] }: FileReport): boolean {
  return budgets.some((budget) => budget.of !== SCORE && budget.found > 0 && !isOver(budget));
}

/** The exit code of a run of which everything could be read. */
export function exitCode(
  { files, counts }: Judged,
  { failOn, maxWarnings }: Pick<CheckOptions, 'failOn' | 'maxWarnings'>,
): number {
  const tooMany = maxWarnings !== undefined && counts.warnings > maxWarnings;
  const overBudget = failOn !== 'never' && files.some(({ budgets = [] }) => budgets.some(isOver));
  const grave = FAILING[failOn].some((severity) => counts[severity] > 0);
  return tooMany || overBudget || grave ? EXIT.findings : EXIT.clean;
}

/** How many findings can make a run fail: what a budget allows can't. */
export function failingCounts(files: readonly FileReport[]): Counts {
  const severities = files.flatMap(failingFindings).map(({ severity }) => severity);
  const count = (wanted: string) => severities.filter((severity) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
