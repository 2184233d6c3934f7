import type { Measures } from '../../readability/measures.ts';
import type { FileScore, ScoreReport } from './score-report.ts';

/** The measures in the order of the columns. */
const COLUMNS = [
  'score',
  'scoreMargin',
  'words',
  'sentences',
  'wordsPerSentence',
  'longestSentence',
  'difficultWordsPercent',
  'passives',
  'longBrackets',
  'syllablesPerWord',
  'fleschDouma',
  'brouwer',
  'lix',
  'lintII',
  'lintIILevel',
  'lintIIFrequency',
  'lintIIDependency',
  'lintIIDensity',
  'lintIIConcrete',
] as const;

/** A row per text, and one for all together; commas between, as RFC 4180 has it. What can't be told is left empty. */
export function formatScoreCsv({ files, summary }: ScoreReport): string {
  const rows = [
    ['path', 'kind', 'band', ...COLUMNS, 'error'],
    ...files.map((file) => rowOf(file)),
    ...(files.length > 1 ? [['(alle teksten)', '', summary.band ?? '', ...cells(summary.metrics), '']] : []),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf({ path, kind, band, metrics, fatal }: FileScore): string[] {
  return [path, kind ?? '', band ?? '', ...cells(metrics), fatal?.message ?? ''];
}

function cells(metrics: Measures): string[] {
  return COLUMNS.map((name) => (metrics[name] === undefined ? '' : String(metrics[name])));
}

/** Spreadsheets run what starts like a formula: an apostrophe stops them. Numbers below zero are no formulas. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) && !/^-?[\d.]+$/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
