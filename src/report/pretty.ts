import { isOver } from '../findings/budgets.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { overBudgetLines, withinBudgetLine } from './budget-lines.ts';
import { encodingText } from './encoding-text.ts';
import { firstSteps } from './first-steps.ts';
import { harmless } from './harmless.ts';
import { markedLines } from './marked-lines.ts';
import type { Palette } from './palette.ts';
import { placeInDocument, shownPaths } from './place.ts';
import type { RunContext } from './run-context.ts';
import { bySentence, marksIn, newSentence } from './sentence-groups.ts';
import { countsText, SEVERITY_NAMES } from './severity-names.ts';
import { totalText } from './total-text.ts';

/**
 * The report for people: per text its sentences with the words marked, under each what to do, then totals and what to
 * do first.
 *
 * @param width of the terminal, in columns
 */
export function formatPretty(report: Report, palette: Palette, width: number, context: RunContext = {}): string {
  const nameOf = shownPaths(report);
  const parts = untold(report, context).map((file) => prettyFile(file, nameOf(file), palette, width));
  const last = total(report, palette, context);
  return `${parts.filter((part) => part).join('\n')}${parts.some((part) => part) ? '\n' : ''}${last}`;
}

/** The texts of a report, but those that people are told of elsewhere. */
export function untold({ files }: Report, { told }: RunContext): readonly FileReport[] {
  return told ? files.filter(({ fatal }) => !fatal || !told.has(fatal.message)) : files;
}

function prettyFile(file: FileReport, path: string, palette: Palette, width: number): string {
  const name = palette.bold(harmless(path));
  if (file.fatal) return `${name}\n  ${palette.error('✖')} ${harmless(file.fatal.message)}\n`;
  const encoding = encodingLines(file, palette);
  const budget = budgetLines(file, palette);
  const notes = [...encoding, ...budget];
  if (file.findings.length === 0) return notes.length > 0 ? `${[name, ...notes].join('\n')}\n` : '';
  const lines = [`${name}  ${palette.dim(kindLine(file))}`, ...encoding, ''];
  const extracted = file.textSource === 'extracted';
  for (const group of bySentence(file.findings)) lines.push(...prettyGroup(group, extracted, palette, width), '');
  lines.push(`  ${palette.dim(countsLine(file))}`, ...budget, '');
  return lines.join('\n');
}

/** What kind of text it is, and how that was told. */
export function kindLine(file: FileReport): string {
  return file.kindReason ? `${file.kind}, omdat ${harmless(file.kindReason)}` : (file.kind ?? '');
}

/** What was assumed of a file that does not say how its characters are to be read. */
export function encodingLines({ encoding }: FileReport, palette: Palette): string[] {
  return encoding ? [`  ${palette.warning(encodingText(encoding))}`] : [];
}

/** What a text has of what its kind may have. */
export function budgetLines(file: FileReport, palette: Palette): string[] {
  const over = overBudgetLines(file).map((line) => `  ${palette.error('✖')} ${line}`);
  const within = withinBudgetLine(file);
  return within ? [...over, `  ${palette.dim(within)}`] : over;
}

/**
 * Findings in one sentence, under it.
 *
 * @param extracted in a file without lines and columns the place stands above the sentence, in words
 */
export function prettyGroup(group: readonly Finding[], extracted: boolean, palette: Palette, width: number): string[] {
  const [first] = group as [Finding];
  const place = (extracted ? '' : `${first.line}:${first.column}`).padEnd(8);
  const speaker = first.speaker && `${harmless(first.speaker)}:`;
  const lines: string[] = extracted ? [`  ${palette.dim(harmless(placeInDocument(first)))}`] : [];
  if (first.sentence) {
    const shown = markedLines(first.sentence.text, marksIn(group), palette, Math.max(40, Math.min(width, 110) - 12));
    const rows = speaker ? [palette.dim(speaker), ...shown] : shown;
    rows.forEach((row, index) => {
      lines.push(index === 0 ? `  ${palette.dim(place)}  ${row}` : `            ${row}`);
    });
  } else {
    const what = first.block.kind === 'image' ? `${palette.dim('(afbeelding)')} ` : '';
    lines.push(`  ${palette.dim(place)}  ${what}${harmless(first.match ?? '')}`.trimEnd());
  }
  for (const finding of group) {
    const { severity } = finding;
    const label = palette[severity](SEVERITY_NAMES[severity]);
    lines.push(`            ${label}: ${harmless(finding.message)} ${palette.dim(`[${finding.ruleId}]`)}`);
    const sentence = newSentence(finding);
    if (sentence) lines.push(`              ${palette.good('→')} ${harmless(sentence)}`);
  }
  return lines;
}

function countsLine({ errorCount, warningCount, infoCount }: FileReport): string {
  return countsText({ error: errorCount, warning: warningCount, info: infoCount });
}

/** The last lines: what was found in all, and what to do first. */
export function total(report: Report, palette: Palette, context: RunContext = {}): string {
  const text = totalText(report, context);
  const { errors, warnings, infos } = report.summary;
  if (errors + warnings + infos === 0) {
    const isGood = report.files.length > 0 && !context.failed && report.files.every(isInOrder);
    return `${isGood ? palette.good('✔') : palette.error('✖')} ${text}\n`;
  }
  const end = text.indexOf('.') + 1;
  const head = `${palette.bold(text.slice(0, end))}${text.slice(end)}`;
  const steps = firstSteps(report, shownPaths(report)).map(({ ruleId, text: step }, index) => {
    return `  ${index + 1}. ${step} Meer weten? klaretaal explain ${ruleId}`;
  });
  return `${head}\n${palette.bold('Begin hiermee:')}\n${steps.join('\n')}\n`;
}

function isInOrder({ fatal, budgets = [] }: FileReport): boolean {
  return !fatal && !budgets.some(isOver);
}
