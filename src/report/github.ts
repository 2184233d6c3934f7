import type { Severity } from '../rule/rule.ts';
import { harmless } from './harmless.ts';
import { hasLines, placedMessage } from './place.ts';
import { totalText } from './pretty.ts';
import { type PlacedFinding, rankedFindings } from './ranked.ts';
import type { Report } from './report.ts';

/** GitHub shows so many annotations of a kind for a step, and drops the others without a word. */
const MOST = 10;

type Command = 'error' | 'warning' | 'notice';
const COMMANDS: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A report as commands to GitHub Actions, which shows each as a remark at its line: the gravest of each severity, as
 * many as GitHub shows, and a line on what was found in all.
 */
export function formatGithub(report: Report): string {
  const ranked = rankedFindings(report);
  const unread = report.files.flatMap(({ path, fatal }) => {
    return fatal ? [command('error', { file: path, title: 'Niet te lezen' }, fatal.message)] : [];
  });
  const of = (severity: Severity, room: number) => {
    const findings = ranked.filter(({ finding }) => finding.severity === severity);
    return findings.slice(0, Math.max(0, room)).map((placed) => annotation(placed, report));
  };
  const errors = [...unread.slice(0, MOST), ...of('error', MOST - unread.length)];
  const warnings = of('warning', MOST);
  // The line on all is a notice itself.
  const infos = of('info', MOST - 1);
  const left = ranked.length + unread.length - errors.length - warnings.length - infos.length;
  return `${[...errors, ...warnings, ...infos, summary(report, left)].join('\n')}\n`;
}

function annotation({ file, finding }: PlacedFinding, report: Report): string {
  const title = `${report.rules[finding.ruleId]?.title ?? finding.ruleId} (${finding.ruleId})`;
  const { line, column, endLine, endColumn } = finding;
  const lines = hasLines(file) && { line, endLine };
  // GitHub reads columns only of what stands on one line; its last column is part of the place.
  const columns = hasLines(file) && line === endLine && { col: column, endColumn: Math.max(column, endColumn - 1) };
  const properties = { file: file.path, ...lines, ...columns, title };
  return command(COMMANDS[finding.severity], properties, placedMessage(finding, file));
}

function summary(report: Report, left: number): string {
  const rest =
    left > 0 ? ` Hier ${left === 1 ? 'ontbreekt 1 melding' : `ontbreken ${left} meldingen`}: zie de samenvatting.` : '';
  return command('notice', { title: 'Klaretaal' }, `${totalText(report)}${rest}`);
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(String(value))}`);
  return `::${name} ${written.join(',')}::${dataText(message)}`;
}

/** The escapes of workflow commands; line ends are already gone. */
function dataText(text: string): string {
  return harmless(text).replace(/%/gu, '%25');
}

function propertyText(text: string): string {
  return dataText(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
