import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { ALL_CRITERIA, CRITERIA, type Criterion } from '../rule/criteria.ts';
import { harmless } from './harmless.ts';
import { numberText } from './numbers.ts';
import type { Palette } from './palette.ts';
import { shownPaths } from './place.ts';
import { budgetLines, encodingLines, kindLine, prettyGroup, total, untold } from './pretty.ts';
import type { RunContext } from './run-context.ts';
import { bySentence } from './sentence-groups.ts';
import { countsText } from './severity-names.ts';

/** What was found for one criterion in a text. */
interface Outcome {
  readonly criterion: Criterion;
  readonly findings: readonly Finding[];
  /** Nothing but tips, or nothing at all. */
  readonly met: boolean;
}

/**
 * The report for people by criterion: per text every criterion that it was held to, met or not, with its findings
 * under it; then, of several texts, in how many each is met.
 *
 * @param width of the terminal, in columns
 */
export function formatByCriterion(report: Report, palette: Palette, width: number, context: RunContext = {}): string {
  const nameOf = shownPaths(report);
  const read = report.files.filter((file) => file.criteria);
  const parts = untold(report, context).map((file) => fileByCriterion(file, nameOf(file), report, palette, width));
  const together = read.length > 1 ? `${overview(read, report, palette)}\n` : '';
  return `${parts.join('\n')}\n${together}${total(report, palette, context)}`;
}

function fileByCriterion(file: FileReport, path: string, report: Report, palette: Palette, width: number): string {
  const name = palette.bold(harmless(path));
  if (file.fatal) return `${name}\n  ${palette.error('✖')} ${harmless(file.fatal.message)}\n`;
  const lines = [
    `${name}  ${palette.dim(kindLine(file))}`.trimEnd(),
    ...encodingLines(file, palette),
    ...budgetLines(file, palette),
    '',
  ];
  const show = (findings: readonly Finding[]) => {
    if (findings.length === 0) return;
    for (const group of bySentence(findings))
      lines.push('', ...prettyGroup(group, file.textSource === 'extracted', palette, width));
    lines.push('');
  };
  for (const outcome of outcomesOf(file, report)) {
    lines.push(`  ${titleOf(outcome.criterion)} ${markOf(outcome, palette)}`);
    show(outcome.findings);
  }
  const others = file.findings.filter(({ ruleId }) => !report.rules[ruleId]?.criterion);
  if (others.length > 0) lines.push(`  Andere meldingen: ${countsOf(others)}`);
  show(others);
  return `${lines.join('\n').trimEnd()}\n`;
}

function outcomesOf(file: FileReport, report: Report): Outcome[] {
  return (file.criteria ?? []).map((criterion) => {
    const findings = file.findings.filter(({ ruleId }) => report.rules[ruleId]?.criterion === criterion);
    return { criterion, findings, met: findings.every(({ severity }) => severity === 'info') };
  });
}

function titleOf(criterion: Criterion): string {
  return `${criterion}: ${CRITERIA[criterion]}`;
}

function markOf({ met, findings }: Outcome, palette: Palette): string {
  const mark = met ? palette.good('✔') : palette.error('✖');
  return findings.length > 0 ? `${mark} ${palette.dim(`(${countsOf(findings)})`)}` : mark;
}

function countsOf(findings: readonly Finding[]): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return countsText({ error: count('error'), warning: count('warning'), info: count('info') });
}

/** In how many texts each criterion is met, of those that were held to it. */
function overview(files: readonly FileReport[], report: Report, palette: Palette): string {
  const tally = new Map<Criterion, { met: number; of: number }>();
  for (const file of files) {
    for (const { criterion, met } of outcomesOf(file, report)) {
      const { met: before, of } = tally.get(criterion) ?? { met: 0, of: 0 };
      tally.set(criterion, { met: before + (met ? 1 : 0), of: of + 1 });
    }
  }
  const rows = ALL_CRITERIA.flatMap((criterion) => {
    const row = tally.get(criterion);
    if (!row) return [];
    const mark = row.met === row.of ? palette.good('✔') : palette.error('✖');
    return [`  ${titleOf(criterion)} ${mark} in orde in ${numberText(row.met)} van ${numberText(row.of)} teksten`];
  });
  return [palette.bold('Alle teksten samen'), ...rows, ''].join('\n');
}
