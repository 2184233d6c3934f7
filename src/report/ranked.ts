import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Severity } from '../rule/rule.ts';
import { rulesByWeight } from './first-steps.ts';

/** A finding with the text that it stands in. */
export interface PlacedFinding {
  readonly file: FileReport;
  readonly finding: Finding;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * All findings, for where not all of them fit: gravest first. Of one severity each text has its turn, the one with the
 * most of them first, and each turn is for the rule that had the fewest turns, so that the first ones tell the most.
 *
 * @param gradeOf how grave a finding is, where that is not as its severity says
 */
export function rankedFindings(
  report: Report,
  gradeOf: (placed: PlacedFinding) => Severity = ({ finding }) => finding.severity,
): PlacedFinding[] {
  const rules = rulesByWeight(report);
  const graded = new Map<Severity, PlacedFinding[]>();
  for (const file of report.files) {
    for (const finding of file.findings) {
      const placed = { file, finding };
      const grade = gradeOf(placed);
      addTo(graded, grade, placed);
    }
  }
  return SEVERITIES.flatMap((severity) => inTurns(graded.get(severity) ?? [], rules));
}

/** @param rules all of them, the one to begin with first */
function inTurns(findings: readonly PlacedFinding[], rules: readonly string[]): PlacedFinding[] {
  const order = new Map(rules.map((ruleId, index) => [ruleId, index]));
  const turns = new Map<string, number>();
  const rank = (ruleId: string) => (turns.get(ruleId) ?? 0) * rules.length + (order.get(ruleId) ?? 0);
  let waiting = waitingTexts(findings);
  const ranked: PlacedFinding[] = [];
  while (waiting.length > 0) {
    for (const { byRule } of waiting) {
      const ruleId = [...byRule.keys()].reduce((best, each) => (rank(each) < rank(best) ? each : best));
      const own = byRule.get(ruleId) as PlacedFinding[];
      ranked.push(own.pop() as PlacedFinding);
      turns.set(ruleId, (turns.get(ruleId) ?? 0) + 1);
      if (own.length === 0) byRule.delete(ruleId);
    }
    waiting = waiting.filter(({ byRule }) => byRule.size > 0);
  }
  return ranked;
}

/** The findings of a text that wait for their turn. */
interface WaitingText {
  /** Of each rule, the first one last. */
  readonly byRule: Map<string, PlacedFinding[]>;
  readonly count: number;
}

/** The texts, the one with the most findings first. */
function waitingTexts(findings: readonly PlacedFinding[]): WaitingText[] {
  const byFile = new Map<FileReport, PlacedFinding[]>();
  for (const placed of findings) addTo(byFile, placed.file, placed);
  return [...byFile.values()]
    .map((own) => {
      const byRule = new Map<string, PlacedFinding[]>();
      for (const placed of [...own].reverse()) addTo(byRule, placed.finding.ruleId, placed);
      return { byRule, count: own.length };
    })
    .sort((a, b) => b.count - a.count);
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
