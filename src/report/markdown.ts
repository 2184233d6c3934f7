import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { codeInMarkdown, htmlInMarkdown, markdownText } from './compare/markdown-text.ts';
import { firstSteps } from './first-steps.ts';
import { numberText } from './numbers.ts';
import { hasLines, placeInDocument, repositoryPath } from './place.ts';
import { rankedFindings } from './ranked.ts';
import type { RunContext } from './run-context.ts';
import { countsText, SEVERITY_NAMES } from './severity-names.ts';
import { totalText } from './total-text.ts';
import { wholeFaults } from './whole-faults.ts';

/** A comment on GitHub takes 65,536 characters. */
const ROOM_IN_COMMENT = 60_000;
/** The summary of a step takes 1 MiB. A UTF-16 code unit takes three bytes at the most. */
export const ROOM_IN_SUMMARY = 340_000;
/** The list of texts may take so much of it, and so may what is wrong with whole texts: there is room for findings. */
const FILES_SHARE = 0.25;
/** Room for the lines on what was left out. */
const ROOM_FOR_REST = 500;
/** Longest stretch of a text that is repeated, in UTF-16 code units. */
const LONGEST = 80;

/**
 * A report as a comment for a merge request, in GitHub's Markdown: what was found, a table of the texts, and the
 * findings of each folded under it. The gravest come first where not all fit. Text of the documents can't become
 * markup, a link or a mention.
 */
export function formatMarkdown(report: Report, context: RunContext = {}): string {
  return markdownPart(report, context).text;
}

/** The same, with how many findings there was room for. @param room in UTF-16 code units */
export function markdownPart(
  report: Report,
  context: RunContext = {},
  room = ROOM_IN_COMMENT,
): { readonly text: string; readonly shown: number } {
  const share = room * FILES_SHARE;
  const head = [...headLines(report, context), ...fileLines(report, share), ...faultLines(report, share)];
  const { lines, shown } = findingLines(report, room - ROOM_FOR_REST - sizeOf(head));
  return { text: [...head, ...lines].join('\n'), shown };
}

function headLines(report: Report, context: RunContext): string[] {
  const steps = firstSteps(report, repositoryPath).map(({ ruleId, text }, index) => {
    return `${index + 1}. ${markdownText(text)} Uitleg: ${codeInMarkdown(`klaretaal explain ${ruleId}`)}`;
  });
  return [
    '## Klaretaal',
    '',
    `**${markdownText(totalText(report, context))}**`,
    '',
    ...(context.reasons ?? []).flatMap((reason) => [markdownText(reason), '']),
    ...(steps.length > 0 ? ['Begin hiermee:', '', ...steps, ''] : []),
  ];
}

function fileLines(report: Report, room: number): string[] {
  const files = report.files.filter(({ findings }) => findings.length > 0);
  if (files.length === 0) return [];
  const rows = files.map(fileRow);
  return [
    '| tekst | fouten | waarschuwingen | tips |',
    '| --- | ---: | ---: | ---: |',
    ...fittingLines(rows, room, ['tekst past', 'teksten passen']),
  ];
}

function fileRow(file: FileReport): string {
  const counts = [file.errorCount, file.warningCount, file.infoCount].map(numberText);
  return `| ${[markdownText(repositoryPath(file)), ...counts].join(' | ')} |`;
}

/** Texts that can't be read, or go over a budget. */
function faultLines(report: Report, room: number): string[] {
  const rows = report.files.flatMap((file) =>
    wholeFaults(file).map(({ message }) => `- ${markdownText(repositoryPath(file))}: ${markdownText(message)}`),
  );
  return rows.length > 0
    ? fittingLines(rows, room, ['melding over een tekst past', 'meldingen over teksten passen'])
    : [];
}

/** The first lines that fit, and how many do not. @param names what they are, one and more, with the verb */
function fittingLines(rows: readonly string[], room: number, names: readonly [one: string, more: string]): string[] {
  let used = 0;
  const shown = rows.filter((row) => {
    used += row.length + 1;
    return used <= room;
  });
  const left = rows.length - shown.length;
  return [...shown, '', ...(left > 0 ? [leftText(left, names), ''] : [])];
}

/** Of all findings the gravest that fit, in the order of the texts. */
function findingLines(report: Report, room: number): { lines: string[]; shown: number } {
  const columns = columnsOf(report);
  const shown = new Map<FileReport, Map<Finding, string>>();
  let used = 0;
  let count = 0;
  const ranked = rankedFindings(report);
  for (const { file, finding } of ranked) {
    const row = tableRow(columns.map(({ cell }) => cell(finding, file)));
    const rows = shown.get(file) ?? new Map<Finding, string>();
    used += row.length + 1 + (rows.size === 0 ? sizeOf(folded(file, columns, [])) : 0);
    if (used > room) break;
    shown.set(file, rows.set(finding, row));
    count++;
  }
  const left = ranked.length - count;
  const lines = report.files.flatMap((file) => {
    const rows = shown.get(file);
    if (!rows) return [];
    return folded(file, columns, file.findings.map((finding) => rows.get(finding) ?? '').filter(Boolean));
  });
  const rest = left > 0 ? [leftText(left, ['melding past', 'meldingen passen']), ''] : [];
  return { lines: [...lines, ...rest], shown: count };
}

function leftText(left: number, [one, more]: readonly [one: string, more: string]): string {
  return `Nog ${numberText(left)} ${left === 1 ? one : more} hier niet.`;
}

/** A column of the table of findings. */
interface Column {
  readonly name: string;
  readonly cell: (finding: Finding, file: FileReport) => string;
}

/** The words of the text are left out where a report holds none. */
function columnsOf({ files }: Report): Column[] {
  const hasWords = files.some(({ findings }) => findings.some(({ match }) => match !== undefined));
  return [
    { name: 'plaats', cell: placeCell },
    ...(hasWords ? [{ name: 'tekst', cell: wordsCell }] : []),
    { name: 'ernst', cell: ({ severity }) => SEVERITY_NAMES[severity] },
    { name: 'melding', cell: ({ message }) => message },
    { name: 'regel', cell: ({ ruleId }) => ruleId },
  ];
}

function placeCell(finding: Finding, file: FileReport): string {
  return hasLines(file) ? `${finding.line}:${finding.column}` : placeInDocument(finding);
}

function wordsCell({ match = '', block, scope }: Finding): string {
  if (match.length > LONGEST) return `${match.slice(0, LONGEST)}…`;
  if (match) return match;
  return block.kind === 'image' ? '(afbeelding)' : scope === 'document' ? '(hele tekst)' : '';
}

function folded(file: FileReport, columns: readonly Column[], rows: readonly string[]): string[] {
  const { errorCount, warningCount, infoCount } = file;
  const counts = countsText({ error: errorCount, warning: warningCount, info: infoCount });
  return [
    `<details><summary>${htmlInMarkdown(repositoryPath(file))}: ${counts}</summary>`,
    '',
    tableRow(columns.map(({ name }) => name)),
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    '</details>',
    '',
  ];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(' | ')} |`;
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
