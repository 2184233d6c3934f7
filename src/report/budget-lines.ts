import { isOver, SCORE } from '../findings/budgets.ts';
import type { BudgetReport, FileReport } from '../findings/file-report.ts';
import { CATEGORIES } from '../rule/rule.ts';
import { harmless } from './harmless.ts';

const SEVERITIES: Readonly<Record<string, readonly [one: string, more: string]>> = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['tip', 'tips'],
};

/** What a text has too much of for its kind, a Dutch sentence each. */
export function overBudgetLines({ kind, budgets = [] }: Pick<FileReport, 'kind' | 'budgets'>): string[] {
  return budgets.filter(isOver).map((budget) => overBudgetLine(budget, kind));
}

/** What a text has too much of for its kind, in a Dutch sentence. */
export function overBudgetLine(budget: BudgetReport, kind = ''): string {
  return `Over het budget van “${harmless(kind)}”: ${lineOf(budget)}`;
}

/** What a text has of what it may have, on one line; empty where it has nothing of it, or all of it is too much. */
export function withinBudgetLine({ kind = '', budgets = [] }: Pick<FileReport, 'kind' | 'budgets'>): string {
  const within = budgets.filter((budget) => budget.of !== SCORE && budget.found > 0 && !isOver(budget));
  if (within.length === 0) return '';
  const parts = within.map(({ of, found, limit }) => `${named(of, limit)}: ${found} van ${limit}`);
  return `Binnen het budget van “${harmless(kind)}”: ${parts.join(', ')}.`;
}

function lineOf({ of, limit, found }: BudgetReport): string {
  if (of === SCORE) return `de score is ${String(found).replace('.', ',')}, en moet minstens ${limit} zijn.`;
  const may = limit === 0 ? 'er mag er geen zijn' : limit === 1 ? 'er mag er 1 zijn' : `er mogen er ${limit} zijn`;
  const names = SEVERITIES[of];
  if (names) return `${found} ${found === 1 ? names[0] : names[1]}, ${may}.`;
  return `${found} ${found === 1 ? 'melding' : 'meldingen'} ${isCategory(of) ? `uit de categorie “${of}”` : `van ${of}`}, ${may}.`;
}

function named(of: string, limit: number): string {
  const names = SEVERITIES[of];
  return names ? (limit === 1 ? names[0] : names[1]) : of;
}

function isCategory(of: string): boolean {
  return CATEGORIES.some((category) => category === of);
}
