import { isOver } from '../lint/budgets.ts';
import type { Severity } from '../rule/rule.ts';
import { overBudgetLines, withinBudgetLine } from './budget-lines.ts';
import { harmless } from './harmless.ts';
import { firstSteps } from './first-steps.ts';
import type { FileReport, Finding, Report } from './report.ts';
import { markedLines } from './marked-lines.ts';
import { placeInDocument } from './place.ts';

/** How text is coloured; each takes text and gives it back for the terminal. Without colours all give the text as is. */
export interface Palette {
  readonly color: boolean;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
}

const NAMES: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['tip', 'tips'],
};
const ENCODINGS: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** "1 fout", "3 waarschuwingen". */
export function counted(count: number, severity: Severity): string {
  return `${count} ${NAMES[severity][count === 1 ? 0 : 1]}`;
}

/**
 * The report for people: per text its sentences with the words marked, under each what to do, then totals and what to
 * do first.
 *
 * @param width of the terminal, in columns
 */
export function formatPretty(report: Report, palette: Palette, width: number): string {
  const parts = report.files.map((file) => prettyFile(file, palette, width));
  return `${parts.filter((part) => part).join('\n')}${parts.some((part) => part) ? '\n' : ''}${total(report, palette)}`;
}

function prettyFile(file: FileReport, palette: Palette, width: number): string {
  const name = palette.bold(harmless(file.path));
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

/** An encoding as people know it. */
export function encodingName(name: string): string {
  return ENCODINGS[name] ?? name;
}

/** What was assumed of a file that does not say how its characters are to be read. */
export function encodingLines({ encoding }: FileReport, palette: Palette): string[] {
  if (!encoding) return [];
  const { name, declared } = encoding;
  const advice = declared
    ? `Gelezen als ${encodingName(name)}, maar de pagina zegt zelf dat ze ${encodingName(declared)} is. Verbeter de “charset” in de pagina.`
    : `Gelezen als ${encodingName(name)}, maar dat is niet zeker. Bewaar dit bestand als UTF-8.`;
  return [`  ${palette.warning(advice)}`];
}

/** What a text has of what its kind may have. */
export function budgetLines(file: FileReport, palette: Palette): string[] {
  const over = overBudgetLines(file).map((line) => `  ${palette.error('✖')} ${line}`);
  const within = withinBudgetLine(file);
  return within ? [...over, `  ${palette.dim(within)}`] : over;
}

/** Findings in one sentence stand under it together. */
export function bySentence(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1)?.[0];
    const same = finding.sentence && last?.sentence && last.sentence.range[0] === finding.sentence.range[0];
    if (same) groups.at(-1)?.push(finding);
    else groups.push([finding]);
  }
  return groups;
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
    const whole = group.every((finding) => finding.match === finding.sentence?.text);
    const marks = whole
      ? []
      : group
          .filter((finding) => finding.match !== finding.sentence?.text)
          .flatMap((finding) => finding.sentence?.marks ?? []);
    const shown = markedLines(first.sentence.text, marks, palette, Math.max(40, Math.min(width, 110) - 12));
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
    const label = palette[severity](NAMES[severity][0]);
    lines.push(`            ${label}: ${harmless(finding.message)} ${palette.dim(`[${finding.ruleId}]`)}`);
    const sentence = newSentence(finding);
    if (sentence) lines.push(`              ${palette.good('→')} ${harmless(sentence)}`);
  }
  return lines;
}

/** The first suggestion of a finding where it can be applied and is a whole sentence, on one line: no message has that. */
export function newSentence({ suggestions = [] }: Finding): string | undefined {
  const [first] = suggestions;
  return first?.edits && /^["“‘(]?\p{Lu}.*[.?!:]["”’)]?$/su.test(first.text)
    ? first.text.replace(/\s+/gu, ' ')
    : undefined;
}

function countsLine({ errorCount, warningCount, infoCount }: FileReport): string {
  return countsText({ error: errorCount, warning: warningCount, info: infoCount });
}

/** "1 fout en 2 tips"; empty where there is nothing. */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], severity),
  );
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}` : (parts[0] ?? '');
}

/** How many texts have more than their budget allows. */
function overBudget({ files }: Report): number {
  return files.filter(({ budgets = [] }) => budgets.some(isOver)).length;
}

/** What was found in all: how many texts were read, and what is in them. */
export function totalText(report: Report): string {
  const { files, errors, warnings, infos, suppressed, baselined } = report.summary;
  const failed = report.files.filter((file) => file.fatal).length;
  const read = files - failed;
  const texts = read === 1 ? '1 tekst' : `${read} teksten`;
  const unread = failed > 0 ? ` Klaretaal kan ${failed === 1 ? '1 bestand' : `${failed} bestanden`} niet lezen.` : '';
  const over = overBudget(report);
  const off = [
    suppressed > 0 ? ` Uitgeschakeld: ${suppressed}.` : '',
    baselined > 0 ? ` Al bekend: ${baselined}.` : '',
    over > 0 ? ` Over het budget: ${over === 1 ? '1 tekst' : `${over} teksten`}.` : '',
  ].join('');
  const counts = countsText({ error: errors, warning: warnings, info: infos });
  if (!counts) {
    if (read === 0) return `Geen tekst nagelezen.${unread}`;
    return `${texts} nagelezen: ${over > 0 ? 'geen meldingen' : 'niets te melden'}.${off}${unread}`;
  }
  const clean = report.files.filter((file) => !file.fatal && file.findings.length === 0).length;
  const cleanText = clean > 0 ? ` Zonder opmerkingen: ${clean}.` : '';
  return `${texts} nagelezen: ${counts}.${cleanText}${off}${unread}`;
}

/** The last lines: what was found in all, and what to do first. */
export function total(report: Report, palette: Palette): string {
  const text = totalText(report);
  const { errors, warnings, infos } = report.summary;
  if (errors + warnings + infos === 0) {
    const isGood = report.files.some((file) => !file.fatal) && overBudget(report) === 0;
    return `${isGood ? palette.good('✔') : palette.error('✖')} ${text}\n`;
  }
  const end = text.indexOf('.') + 1;
  const head = `${palette.bold(text.slice(0, end))}${text.slice(end)}`;
  const steps = firstSteps(report).map((step, index) => `  ${index + 1}. ${step}`);
  return `${head}\n${palette.bold('Begin hiermee:')}\n${steps.join('\n')}\n`;
}
