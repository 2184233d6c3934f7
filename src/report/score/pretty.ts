import { harmless } from '../harmless.ts';
import { markedLines } from '../marked-lines.ts';
import { numberText } from '../numbers.ts';
import type { Palette } from '../palette.ts';
import { decimal, lengthsDrawn, SCORE_WIDTH, scoreBar } from './bars.ts';
import { detailLines } from './details.ts';
import type { CostlyScore, FileScore, ScoreReport } from './score-report.ts';

/** Names of texts are cut to so many columns, at their start: the end tells them apart. */
const LONGEST_NAME = 40;
const SHORTEST_NAME = 18;

/**
 * The measures for people: a row per text with its score and the length of each sentence drawn, and one for all
 * together. Of a single text all measures, and the sentences that cost most.
 *
 * @param width of the terminal, in columns
 */
export function formatScorePretty(report: ScoreReport, palette: Palette, width: number): string {
  const read = report.files.filter((file) => !file.fatal);
  const failed = report.files.filter((file) => file.fatal).map((file) => failedLines(file, palette));
  const [only] = read;
  const shown =
    read.length === 1 && only ? singleLines(only, palette, width) : tableLines(report, read, palette, width);
  return `${[...shown, ...failed.flat()].join('\n')}\n`;
}

function failedLines({ path, fatal }: FileScore, palette: Palette): string[] {
  return [palette.bold(harmless(path)), `  ${palette.error('✖')} ${harmless(fatal?.message ?? '')}`];
}

function tableLines(report: ScoreReport, files: readonly FileScore[], palette: Palette, width: number): string[] {
  if (files.length === 0) return [];
  const longest = Math.max(...files.map(({ path }) => path.length), SHORTEST_NAME);
  const name = Math.min(LONGEST_NAME, longest);
  const room = Math.max(10, Math.min(width, 120) - name - 58);
  const head = `${'tekst'.padEnd(name)}  ${'score'.padEnd(SCORE_WIDTH)}  ${'woorden/zin'.padStart(11)}  ${'moeilijke woorden'.padStart(17)}  lengte van elke zin`;
  const rows = files.map((file) => {
    const drawn = lengthsDrawn(file.sentenceLengths ?? [], room);
    return `${shortened(file.path, name)}  ${numbersOf(file, palette)}  ${drawn}`.trimEnd();
  });
  const { summary } = report;
  const total = `${palette.bold(`alle ${numberText(files.length)} teksten`.padEnd(name))}  ${numbersOf(summary, palette)}`;
  return [
    palette.dim(head),
    ...rows,
    total.trimEnd(),
    '',
    ...legend(
      palette,
      files.some(({ metrics }) => metrics.score !== undefined),
    ),
  ];
}

/** The columns that are numbers. */
function numbersOf({ metrics, band }: Pick<FileScore, 'metrics' | 'band'>, palette: Palette): string {
  const { score, scoreMargin = 0, wordsPerSentence, difficultWordsPercent } = metrics;
  const none = palette.dim('te weinig tekst'.padEnd(SCORE_WIDTH));
  const shown = score === undefined ? none : scoreBar(score, scoreMargin, band, palette);
  const words = wordsPerSentence === undefined ? '' : decimal(wordsPerSentence);
  const difficult = difficultWordsPercent === undefined ? '' : `${decimal(difficultWordsPercent)} %`;
  return `${shown}  ${words.padStart(11)}  ${difficult.padStart(17)}`;
}

function legend(palette: Palette, hasScore: boolean): string[] {
  const drawn = 'Elk streepje is een zin: ▁ tot 5 woorden, ▄ tot 20, █ meer dan 35.';
  const score = 'De score gaat van 0 tot 100. Hoger leest gemakkelijker. Achter ± staat hoe onzeker ze is.';
  return [...(hasScore ? [palette.dim(score)] : []), palette.dim(drawn)];
}

function shortened(path: string, width: number): string {
  const shown = harmless(path);
  return (shown.length > width ? `…${shown.slice(shown.length - width + 1)}` : shown).padEnd(width);
}

function singleLines(file: FileScore, palette: Palette, width: number): string[] {
  const lines = [palette.bold(harmless(file.path)), '', ...detailLines(file, palette)];
  const drawn = lengthsDrawn(file.sentenceLengths ?? [], Math.max(20, Math.min(width, 100) - 4));
  if (drawn) lines.push('', `  ${drawn}`, `  ${legend(palette, false).join('')}`);
  const costly = file.costliest ?? [];
  if (file.metrics.score === undefined) return lines;
  if (costly.length === 0) return [...lines, '', 'Geen zin springt eruit.'];
  const head = costly.length === 1 ? 'Herschrijf eerst deze zin:' : 'Herschrijf eerst deze zinnen:';
  const extracted = file.textSource === 'extracted';
  return [...lines, '', palette.bold(head), ...costly.flatMap((one) => costlyLines(one, extracted, palette, width))];
}

function costlyLines(one: CostlyScore, extracted: boolean, palette: Palette, width: number): string[] {
  const under = one.heading.length > 0 ? `, onder “${harmless(one.heading.at(-1) ?? '')}”` : '';
  const place = extracted
    ? one.paragraph === undefined
      ? ''
      : `alinea ${one.paragraph}${under}`
    : `${one.line}:${one.column}`;
  const points = `ongeveer ${Math.round(one.points)} punten te winnen`;
  const lines = (text: string) => markedLines(text, [], palette, Math.max(40, Math.min(width, 110) - 4));
  const reasons = lines(`${points}: ${one.reasons.join('; ')}`);
  return [
    '',
    ...(place ? [`  ${palette.dim(harmless(place))}`] : []),
    ...lines(one.text).map((line) => `  ${line}`),
    ...reasons.map((line) => `  ${palette.info(line)}`),
  ];
}
