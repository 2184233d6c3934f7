import type { FileReport } from '../findings/file-report.ts';
import type { Report } from '../findings/report.ts';
import type { Severity } from '../rule/rule.ts';
import { harmless } from './harmless.ts';
import { numberText } from './numbers.ts';

const MOST = 3;
const WEIGHT: Readonly<Record<Severity, number>> = { error: 10, warning: 3, info: 0.3 };

interface Pile {
  count: number;
  weight: number;
  readonly files: Map<FileReport, number>;
}

/** A rule to begin with. */
interface FirstStep {
  readonly ruleId: string;
  /** A Dutch sentence: what, how often, and where most. */
  readonly text: string;
}

/**
 * What helps the reader most, gravest first: at most three rules, each with the text where it stands most.
 *
 * @param nameOf how the reader knows a text
 */
export function firstSteps(report: Report, nameOf: (file: FileReport) => string): FirstStep[] {
  return heaviestRules(report)
    .slice(0, MOST)
    .map(([ruleId, pile]) => ({ ruleId, text: stepText(report.rules[ruleId]?.title ?? ruleId, pile, nameOf) }));
}

/** The ids of all rules that were broken, with the one whose findings weigh most together first. */
export function rulesByWeight(report: Report): string[] {
  return heaviestRules(report).map(([ruleId]) => ruleId);
}

function heaviestRules(report: Report): [ruleId: string, pile: Pile][] {
  const piles = new Map<string, Pile>();
  for (const file of report.files) {
    for (const { ruleId, severity } of file.findings) {
      const pile = piles.get(ruleId) ?? { count: 0, weight: 0, files: new Map<FileReport, number>() };
      piles.set(ruleId, pile);
      pile.count++;
      pile.weight += WEIGHT[severity];
      pile.files.set(file, (pile.files.get(file) ?? 0) + 1);
    }
  }
  return [...piles].sort(([idA, a], [idB, b]) => b.weight - a.weight || (idA < idB ? -1 : 1));
}

function stepText(title: string, { count, files }: Pile, nameOf: (file: FileReport) => string): string {
  const named = [...files].map(([file, own]) => ({ name: nameOf(file), own }));
  const [most] = named.sort((a, b) => b.own - a.own || (a.name < b.name ? -1 : 1));
  const where = named.length > 1 && most ? `, het vaakst in ${harmless(most.name)}` : '';
  return `${title}: ${numberText(count)} keer${where}.`;
}
