import type { FileReport } from '../findings/file-report.ts';
import type { Stats } from '../findings/stats.ts';
import type { Times } from '../lint/timings.ts';
import { countText, numberText } from './numbers.ts';

/** How many rules are named. */
const MOST_RULES = 10;

/**
 * The figures of a run.
 *
 * @param checked the reports on the texts, and how many threads made them
 * @param run `find`: the ms that finding files and configurations took
 */
export function statsOf(
  { reports: files, jobs }: { readonly reports: readonly FileReport[]; readonly jobs: number },
  { phases, rules }: Times,
  run: Pick<Stats, 'ms' | 'cacheHits'> & { readonly find: number },
): Stats {
  const words = files.reduce((sum, { metrics }) => sum + (metrics.words ?? 0), 0);
  const costly = Object.entries(rules).sort((a, b) => b[1] - a[1]);
  const { find, ms, cacheHits } = run;
  return {
    ms: rounded(ms),
    phases: {
      find: rounded(find),
      read: rounded(phases.read ?? 0),
      load: rounded(phases.load ?? 0),
      check: rounded(phases.check ?? 0),
    },
    rules: costly.slice(0, MOST_RULES).map(([ruleId, time]) => ({ ruleId, ms: rounded(time) })),
    files: files.length,
    words,
    wordsPerSecond: Math.round((words * 1000) / Math.max(ms, 1)),
    jobs,
    ...(cacheHits !== undefined && { cacheHits }),
  };
}

const PHASES = {
  find: 'teksten en instellingen zoeken',
  read: 'teksten inlezen',
  load: 'lijsten en modellen laden',
  check: 'nalezen',
} as const;

/** The figures for people, to stand below a report; nothing where there are none. */
export function statsLines(stats: Stats | undefined): string {
  if (!stats) return '';
  const { ms, phases, rules, files, words, wordsPerSecond, jobs, cacheHits } = stats;
  const threads = jobs > 1 ? ` De tijden hieronder zijn die van ${jobs} draden samen.` : '';
  const rows = Object.entries(PHASES).map(([phase, name]) => row(name, phases[phase as keyof typeof PHASES]));
  return [
    '',
    `Tijd: ${seconds(ms)} voor ${countText(files, 'bestand', 'bestanden')} en ${numberText(words)} woorden (${numberText(wordsPerSecond)} per seconde).${threads}`,
    ...rows,
    ...(cacheHits === undefined
      ? []
      : [`Bewaard van een vorige keer: ${numberText(cacheHits)} van ${numberText(files)}.`]),
    ...(rules.length > 0 ? ['Regels die de meeste tijd vragen:'] : []),
    ...rules.map(({ ruleId, ms: time }) => row(ruleId, time)),
    '',
  ].join('\n');
}

function row(name: string, ms: number): string {
  return `  ${name.padEnd(32)}${`${numberText(Math.round(ms))} ms`.padStart(12)}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
}

/** To a tenth of a ms: more is noise. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
