import { isOver } from '../findings/budgets.ts';
import type { FileReport } from '../findings/file-report.ts';
import { overBudgetLine } from './budget-lines.ts';
import { harmless } from './harmless.ts';

/** The id of what stands for a budget that a text goes over, beside those of the rules. */
export const BUDGET = 'budget';

/** What is wrong with a text as a whole, and makes the run fail: it can't be read, or goes over a budget. */
interface WholeFault {
  /** `budget`, or why the text can't be read. */
  readonly id: string;
  /** What the budget is of. */
  readonly of?: string;
  readonly title: string;
  /** On one line. */
  readonly message: string;
}

/** The faults of a text as a whole: none, that it can't be read, or one for each budget that it goes over. */
export function wholeFaults(file: FileReport): WholeFault[] {
  const { fatal, kind, budgets = [] } = file;
  if (fatal) return [{ id: fatal.code, title: 'Niet te lezen', message: harmless(fatal.message) }];
  return budgets.filter(isOver).map((budget) => {
    return { id: BUDGET, of: budget.of, title: 'Over het budget', message: overBudgetLine(budget, kind) };
  });
}
