import { failingFindings } from '../findings/budgets.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Severity } from '../rule/rule.ts';
import { harmless } from './harmless.ts';
import { countText, numberText } from './numbers.ts';
import { hasLines, placedMessage, repositoryPath } from './place.ts';
import { type PlacedFinding, rankedFindings } from './ranked.ts';
import { titleSentence } from './redact.ts';
import type { RunContext } from './run-context.ts';
import { totalText } from './total-text.ts';
import { wholeFaults } from './whole-faults.ts';

/** GitHub shows so many annotations of a kind for a step, and drops the others without a word. */
const MOST = 10;

type Command = 'error' | 'warning' | 'notice';
const COMMANDS: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A report as commands to GitHub Actions, which shows each as a remark at its line: the gravest of each severity, as
 * many as GitHub shows, and a line on what was found in all. What a budget allows is a notice.
 */
export function formatGithub(report: Report, context: RunContext = {}): string {
  const gradeOf = gradesOf(report);
  const ranked = rankedFindings(report, gradeOf);
  const faults = report.files.flatMap((file) =>
    wholeFaults(file).map(({ title, message }) => command('error', { file: pathText(file), title }, message)),
  );
  const of = (severity: Severity, room: number) => {
    const findings = ranked.filter((placed) => gradeOf(placed) === severity);
    return findings.slice(0, Math.max(0, room)).map((placed) => annotation(placed, COMMANDS[severity], report));
  };
  // The line on all is an annotation itself.
  const last = context.reasons?.length ? 'error' : 'notice';
  const room = (name: Command) => (name === last ? MOST - 1 : MOST);
  const shownFaults = faults.slice(0, room('error'));
  const errors = [...shownFaults, ...of('error', room('error') - shownFaults.length)];
  const others = [...of('warning', room('warning')), ...of('info', room('notice'))];
  const left = ranked.length + faults.length - errors.length - others.length;
  return `${[...errors, ...others, summary(report, context, last, { left, total: ranked.length })].join('\n')}\n`;
}

/** How grave a finding is: one that a budget allows is no more than a tip. */
function gradesOf(report: Report): (placed: PlacedFinding) => Severity {
  const failing = new Map<FileReport, ReadonlySet<Finding>>();
  for (const file of report.files) failing.set(file, new Set(failingFindings(file)));
  return ({ file, finding }) => (failing.get(file)?.has(finding) ? finding.severity : 'info');
}

function annotation({ file, finding }: PlacedFinding, name: Command, report: Report): string {
  const { line, column, endLine, endColumn, ruleId } = finding;
  const title = report.rules[ruleId]?.title ?? ruleId;
  const lines = hasLines(file) && { line, endLine };
  // GitHub reads columns only of what stands on one line; its last column is part of the place.
  const columns = hasLines(file) && line === endLine && { col: column, endColumn: Math.max(column, endColumn - 1) };
  const properties = { file: pathText(file), ...lines, ...columns, title: propertyText(`${title} (${ruleId})`) };
  return command(name, properties, untitled(placedMessage(finding, file), title));
}

/** A message without the title that it starts with, where its words are left out: it stands above it already. */
function untitled(message: string, title: string): string {
  const sentence = `${titleSentence(title)} `;
  return message.startsWith(sentence) ? message.slice(sentence.length) : message;
}

/** How many annotations are left out, and how many findings there are in all. */
interface Left {
  readonly left: number;
  readonly total: number;
}

function summary(report: Report, context: RunContext, name: Command, counts: Left): string {
  const sentences = [totalText(report, context), ...(context.reasons ?? []), leftText(context, counts)];
  return command(name, { title: 'Klaretaal' }, sentences.filter(Boolean).join(' '));
}

/** What is not shown here, and where it is. */
function leftText({ summarised }: RunContext, { left, total }: Left): string {
  if (left === 0) return '';
  const here = `Hier ${left === 1 ? 'ontbreekt' : 'ontbreken'} ${countText(left, 'melding', 'meldingen')}`;
  // The one for people is the only one that they can read, and that holds all.
  if (summarised === undefined) return `${here}. Bewaar alles met --output pretty=rapport.txt.`;
  if (summarised >= total) return `${here}: zie de samenvatting.`;
  return `${here}. In de samenvatting staan er ${numberText(summarised)}.`;
}

/** What GitHub shows of a run that could not start. @param message Dutch, says what to do */
export function githubProblem(message: string): string {
  return command('error', { title: 'Klaretaal' }, message);
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${value}`);
  return `::${name} ${written.join(',')}::${dataText(message)}`;
}

/** The escapes of workflow commands; line ends are already gone. */
function dataText(text: string): string {
  return harmless(text).replace(/%/gu, '%25');
}

function propertyText(text: string): string {
  return dataText(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}

/** A path as it is, also with a line end in it: else GitHub finds no such file. */
function pathText(file: FileReport): string {
  const pieces = repositoryPath(file).split(/(\r|\n)/u);
  return pieces.map((piece) => LINE_ENDS[piece] ?? propertyText(piece)).join('');
}

const LINE_ENDS: Readonly<Record<string, string>> = { '\r': '%0D', '\n': '%0A' };
