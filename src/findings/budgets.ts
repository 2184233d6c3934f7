import type { BudgetReport, FileReport } from './file-report.ts';
import type { Finding } from './finding.ts';

/** How much a text may have: of findings by rule, category or severity at the most; `score` at the least. */
export type Budget = Readonly<Record<string, number>>;

/** The key of the lowest score that a text may have. */
export const SCORE = 'score';

/** Holds a text against its budget. A text that is too short for a score is not held to one. */
export function judgeBudget(
  budget: Budget,
  findings: readonly Finding[],
  metrics: FileReport['metrics'],
): readonly BudgetReport[] {
  return Object.entries(budget)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([of, limit]): BudgetReport[] => {
      const found = of === SCORE ? metrics.score : findings.filter((finding) => isOf(of, finding)).length;
      return found === undefined ? [] : [{ of, limit, found }];
    });
}

/** The same budgets, where some findings don't count after all. */
export function withoutKnown(budgets: readonly BudgetReport[], known: readonly Finding[]): readonly BudgetReport[] {
  return budgets.map((one) => {
    return one.of === SCORE
      ? one
      : { ...one, found: one.found - known.filter((finding) => isOf(one.of, finding)).length };
  });
}

/** Whether a text has more than its budget allows; of the score: less. */
export function isOver({ of, limit, found }: BudgetReport): boolean {
  return of === SCORE ? found < limit : found > limit;
}

/** The findings that can make a run fail: all but those that a budget allows. */
export function failingFindings({ findings, budgets = [] }: Pick<FileReport, 'findings' | 'budgets'>): Finding[] {
  if (budgets.length === 0) return [...findings];
  return findings.filter((finding) => {
    const its = budgets.filter(({ of }) => isOf(of, finding));
    return its.length === 0 || its.some(isOver);
  });
}

function isOf(of: string, { ruleId, category, severity }: Finding): boolean {
  return of === ruleId || of === category || of === severity;
}
