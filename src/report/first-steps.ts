import type { Severity } from '../rule/rule.ts';
import { harmless } from './harmless.ts';
import type { Report } from './report.ts';

const MOST = 3;
const WEIGHT: Readonly<Record<Severity, number>> = { error: 10, warning: 3, info: 0.3 };

interface Pile {
  count: number;
  weight: number;
  readonly files: Map<string, number>;
}

/** What helps the reader most, gravest first: at most three rules, each with the text where it stands most. */
export function firstSteps(report: Report): string[] {
  return heaviestRules(report)
    .slice(0, MOST)
    .map(([ruleId, pile]) => stepText(report.rules[ruleId]?.title ?? ruleId, ruleId, pile));
}

/** The ids of all rules that were broken, with the one whose findings weigh most together first. */
export function rulesByWeight(report: Report): string[] {
  return heaviestRules(report).map(([ruleId]) => ruleId);
}

function heaviestRules(report: Report): [ruleId: string, pile: Pile][] {
  const piles = new Map<string, Pile>();
  for (const file of report.files) {
    for (const { ruleId, severity } of file.findings) {
      const pile = piles.get(ruleId) ?? { count: 0, weight: 0, files: new Map<string, number>() };
      piles.set(ruleId, pile);
      pile.count++;
      pile.weight += WEIGHT[severity];
      pile.files.set(file.path, (pile.files.get(file.path) ?? 0) + 1);
    }
  }
  return [...piles].sort(([idA, a], [idB, b]) => b.weight - a.weight || (idA < idB ? -1 : 1));
}

function stepText(title: string, ruleId: string, { count, files }: Pile): string {
  const [most] = [...files].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const where = files.size > 1 && most ? `, het vaakst in ${harmless(most[0])}` : '';
  return `${title}: ${count} keer${where}. Meer weten? klaretaal explain ${ruleId}`;
}
