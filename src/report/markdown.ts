import { htmlInMarkdown, markdownText } from './compare/markdown-text.ts';
import { firstSteps } from './first-steps.ts';
import { hasLines, placeInDocument } from './place.ts';
import { countsText, totalText } from './pretty.ts';
import { rankedFindings } from './ranked.ts';
import type { FileReport, Finding, Report } from './report.ts';
import { SEVERITY_NAMES } from './severity-names.ts';

/** A comment on GitHub takes 65,536 characters. */
const ROOM = 60_000;
/** The list of texts may take so much of it, so that there is room for the findings. */
const ROOM_FOR_FILES = 20_000;
/** Room for the lines on what was left out. */
const ROOM_FOR_REST = 500;
/** Longest stretch of a text that is repeated, in UTF-16 code units. */
const LONGEST = 80;

/**
 * A report as a comment for a merge request, in GitHub's Markdown: what was found, a table of the texts, and the
 * findings of each folded under it. The gravest come first where not all fit. Text of the documents can't become
 * markup, a link or a mention.
 */
export function formatMarkdown(report: Report): string {
  const head = [...headLines(report), ...fileLines(report)];
  const findings = findingLines(report, ROOM - ROOM_FOR_REST - sizeOf(head));
  return [...head, ...findings].join('\n');
}

function headLines(report: Report): string[] {
  const steps = firstSteps(report).map((step, index) => `${index + 1}. ${markdownText(step)}`);
  return [
    '## Klaretaal',
    '',
    `**${markdownText(totalText(report))}**`,
    '',
    ...(steps.length > 0 ? ['Begin hiermee:', '', ...steps, ''] : []),
  ];
}

function fileLines(report: Report): string[] {
  const files = report.files.filter(({ fatal, findings }) => fatal || findings.length > 0);
  if (files.length === 0) return [];
  const rows = files.map(fileRow);
  const shown = fitting(rows, ROOM_FOR_FILES);
  const left = rows.length - shown.length;
  return [
    '| tekst | fouten | waarschuwingen | tips |',
    '| --- | ---: | ---: | ---: |',
    ...shown,
    '',
    ...(left > 0 ? [left === 1 ? 'Nog 1 tekst past hier niet.' : `Nog ${left} teksten passen hier niet.`, ''] : []),
  ];
}

function fileRow({ path, fatal, errorCount, warningCount, infoCount }: FileReport): string {
  if (fatal) return `| ${markdownText(path)}: ${markdownText(fatal.message)} | – | – | – |`;
  return `| ${markdownText(path)} | ${errorCount} | ${warningCount} | ${infoCount} |`;
}

/** Of all findings the gravest that fit, in the order of the texts. */
function findingLines(report: Report, room: number): string[] {
  const shown = new Map<FileReport, Map<Finding, string>>();
  let used = 0;
  let count = 0;
  const ranked = rankedFindings(report);
  for (const { file, finding } of ranked) {
    const row = findingRow(finding, file);
    const rows = shown.get(file) ?? new Map<Finding, string>();
    used += row.length + 1 + (rows.size === 0 ? sizeOf(folded(file, [])) : 0);
    if (used > room) break;
    shown.set(file, rows.set(finding, row));
    count++;
  }
  const left = ranked.length - count;
  const lines = report.files.flatMap((file) => {
    const rows = shown.get(file);
    return rows ? folded(file, file.findings.map((finding) => rows.get(finding) ?? '').filter(Boolean)) : [];
  });
  if (left === 0) return lines;
  return [...lines, left === 1 ? 'Nog 1 melding past hier niet.' : `Nog ${left} meldingen passen hier niet.`, ''];
}

function folded(file: FileReport, rows: readonly string[]): string[] {
  const { path, errorCount, warningCount, infoCount } = file;
  const counts = countsText({ error: errorCount, warning: warningCount, info: infoCount });
  return [
    `<details><summary>${htmlInMarkdown(path)}: ${counts}</summary>`,
    '',
    '| plaats | tekst | melding | regel |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '</details>',
    '',
  ];
}

function findingRow(finding: Finding, file: FileReport): string {
  const { line, column, match = '', severity, message, ruleId } = finding;
  const place = hasLines(file) ? `${line}:${column}` : placeInDocument(finding);
  const text = match.length > LONGEST ? `${match.slice(0, LONGEST)}…` : match;
  const cells = [place, text, `${SEVERITY_NAMES[severity]}: ${message}`, ruleId];
  return `| ${cells.map(markdownText).join(' | ')} |`;
}

/** The first lines that fit in a number of characters. */
function fitting(lines: readonly string[], room: number): string[] {
  let used = 0;
  return lines.filter((line) => {
    used += line.length + 1;
    return used <= room;
  });
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
