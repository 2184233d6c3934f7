import {
  type ComparedFinding,
  type ComparedSentence,
  type ComparedText,
  type Comparison,
  type Fate,
  FATES,
  type Judgement,
  type SentenceChange,
} from '../../compare/comparison.ts';
import { harmless } from '../harmless.ts';
import { markedLines } from '../marked-lines.ts';
import type { Palette } from '../palette.ts';
import { countsText, SEVERITY_NAMES } from '../severity-names.ts';
import {
  briefText,
  CHANGE_NAMES,
  FATE_NAMES,
  findingAt,
  findingsText,
  isSettled,
  kindText,
  measureRows,
  placeText,
  ruleCounts,
  sentencesText,
  textName,
  verdictLines,
  wordsText,
} from './wording.ts';
import { capital } from '../capital.ts';

const COLORS: Readonly<Record<Judgement, 'good' | 'error' | 'dim'>> = {
  better: 'good',
  worse: 'error',
  same: 'dim',
  neutral: 'dim',
};

/** Gone is good news; what is new asks for work. */
const FATE_COLORS: Readonly<Record<Fate, 'good' | 'warning' | 'dim'>> = { gone: 'good', new: 'warning', stayed: 'dim' };

/**
 * A comparison for people: first whether the new text is easier, then the findings, then sentence by sentence with the
 * changed words marked.
 *
 * @param width of the terminal, in columns
 */
export function formatComparison(comparison: Comparison, palette: Palette, width: number): string {
  const printer = new Printer(comparison, palette, width);
  return `${[...printer.head(), ...printer.measures(), ...printer.findings(), ...printer.sentences()].join('\n')}\n`;
}

class Printer {
  constructor(
    private readonly comparison: Comparison,
    private readonly palette: Palette,
    private readonly width: number,
  ) {}

  head(): string[] {
    const { old, new: fresh } = this.comparison;
    const { palette } = this;
    const line = (name: string, text: ComparedText) =>
      `${name} ${palette.bold(harmless(textName(text)))}  ${palette.dim(countsText(text.counts) || 'geen meldingen')}`;
    return [line('oud:  ', old), line('nieuw:', fresh), palette.dim(harmless(kindText(this.comparison))), ''];
  }

  measures(): string[] {
    const { palette, comparison } = this;
    const [verdict = '', ...others] = verdictLines(comparison);
    const rows = measureRows(comparison);
    const widest = (cell: (row: (typeof rows)[number]) => string) => Math.max(...rows.map((row) => cell(row).length));
    const [name, old, fresh] = [widest((row) => row.name), widest((row) => row.old), widest((row) => row.new)];
    const lines = rows.map((row) => {
      const values = `${row.old.padStart(old)} → ${row.new.padEnd(fresh)}`;
      return `  ${row.name.padEnd(name)}  ${values}  ${palette[COLORS[row.judgement]](row.meaning)}`;
    });
    return [[palette.bold(verdict), ...others].join(' '), '', ...lines, ''];
  }

  findings(): string[] {
    const { palette, comparison } = this;
    const rules = Object.entries(comparison.rules);
    if (rules.length === 0) return [palette.bold('Meldingen: geen'), ''];
    const titles = rules.map(([, { title }]) => harmless(title));
    const widest = Math.max(...titles.map((title) => title.length));
    const cell = (count: number, fate: Fate) => (count === 0 ? '·' : String(count)).padStart(FATE_NAMES[fate].length);
    const head = `  ${''.padEnd(widest)}  ${FATES.map((fate) => FATE_NAMES[fate]).join('  ')}`;
    const rows = rules.map(([id, rule], at) => {
      const counts = FATES.map((fate) => {
        const shown = cell(rule[fate], fate);
        return rule[fate] > 0 ? palette[FATE_COLORS[fate]](shown) : palette.dim(shown);
      });
      return `  ${titles[at]?.padEnd(widest)}  ${counts.join('  ')}  ${palette.dim(`[${id}]`)}`;
    });
    const title = palette.bold(`Meldingen: ${findingsText(comparison)}`);
    return [title, '', palette.dim(head), ...rows, '', ...this.#lists()];
  }

  /** Every finding with its place: those that ask for work first. */
  #lists(): string[] {
    const { old, new: fresh, findings } = this.comparison;
    const list = (fate: Fate, lines: readonly string[]) =>
      lines.length === 0 ? [] : [`  ${this.palette[FATE_COLORS[fate]](capital(FATE_NAMES[fate]))}`, ...lines, ''];
    const stayed = findings.stayed.map((one) => {
      const [before, after] = [placeText(old, one.old), placeText(fresh, one.new)];
      return this.#findingLine(before === after ? after : `${before} → ${after}`, one.new);
    });
    return [
      ...list(
        'new',
        findings.new.map((one) => this.#findingLine(placeText(fresh, one), one)),
      ),
      ...list('stayed', stayed),
      ...list(
        'gone',
        findings.gone.map((one) => this.#findingLine(placeText(old, one), one)),
      ),
    ];
  }

  #findingLine(place: string, finding: ComparedFinding): string {
    const { dim, [finding.severity]: color } = this.palette;
    const severity = color(SEVERITY_NAMES[finding.severity]);
    return `    ${dim(harmless(place))}  ${severity}: ${harmless(briefText(finding))} ${dim(`[${finding.ruleId}]`)}`;
  }

  sentences(): string[] {
    const { palette, comparison } = this;
    const lines = [palette.bold(`Zinnen: ${sentencesText(comparison) || 'geen'}`), ''];
    let same: SentenceChange[] = [];
    const closeRun = () => {
      if (same.length > 0) lines.push(`  ${palette.dim(sameText(same))}`, '');
      same = [];
    };
    for (const sentence of comparison.sentences) {
      if (isSettled(sentence)) same.push(sentence);
      else {
        closeRun();
        lines.push(...this.#sentence(sentence), '');
      }
    }
    closeRun();
    return lines.slice(0, -1);
  }

  #sentence(group: SentenceChange): string[] {
    const { old, new: fresh } = this.comparison;
    const { palette } = this;
    const head = `  ${palette.bold(CHANGE_NAMES[group.change])} ${palette.dim(`(${wordsText(group)})`)}`;
    const shown = group.change === 'unchanged' ? [] : group.old;
    return [
      head,
      ...shown.flatMap((one) => this.#side('-', old, one)),
      ...group.new.flatMap((one) => this.#side(group.change === 'unchanged' ? ' ' : '+', fresh, one)),
      ...FATES.flatMap((fate) => this.#fate(group, fate)),
    ];
  }

  /** A sentence with its place, and a sign before its first line. */
  #side(sign: '-' | '+' | ' ', text: ComparedText, sentence: ComparedSentence): string[] {
    const { palette } = this;
    const color = sign === '-' ? palette.error : sign === '+' ? palette.good : palette.dim;
    const marks = sentence.marks ?? [];
    const lines = markedLines(sentence.text, marks, palette, Math.max(40, Math.min(this.width, 110) - 6));
    return [
      `    ${color(sign)} ${palette.dim(harmless(placeText(text, sentence)))}`,
      ...lines.map((line) => `      ${line}`),
    ];
  }

  #fate(group: SentenceChange, fate: Fate): string[] {
    const places = group.findings[fate];
    if (places.length === 0) return [];
    const ids = places.map((at) => findingAt(this.comparison, fate, at).ruleId);
    const label = this.palette[FATE_COLORS[fate]](`melding ${FATE_NAMES[fate]}:`);
    return [`      ${label} ${ruleCounts(ids)}`];
  }
}

function sameText(run: readonly SentenceChange[]): string {
  const findings = run.reduce((sum, { findings: { stayed } }) => sum + stayed.length, 0);
  const kept =
    findings === 0 ? '' : findings === 1 ? ', met 1 melding die blijft' : `, met ${findings} meldingen die blijven`;
  return `(${run.length === 1 ? '1 zin is' : `${run.length} zinnen zijn`} gelijk${kept})`;
}
