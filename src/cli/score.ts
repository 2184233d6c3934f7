import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../rules/index.ts';
import { matchesGlobs } from '../config/globs.ts';
import { Scorer } from '../engine/scorer.ts';
import { buildScoreReport, type ScoredText } from '../report/score/build.ts';
import type { ScoreReport } from '../report/score/score-report.ts';
import { ConfigFinder } from '../workspace/config-finder.ts';
import { slashed } from '../workspace/paths.ts';
import { resources } from '../workspace/resources.ts';
import { UsageError } from '../workspace/usage-error.ts';
import { collectFiles, type FoundFile } from './collect-files.ts';
import { EXIT } from './exit.ts';
import { checkInputOptions } from './options/input-options.ts';
import type { ScoreFormat, ScoreOptions } from './options/score-options.ts';
import { readInput } from './read-input.ts';
import { ownFiles } from './reports/own-files.ts';
import { progressBar } from './reports/progress.ts';
import { saveReports } from './reports/save-reports.ts';
import { makePalette } from './reports/terminal.ts';
import { tellUser } from './tell-user.ts';

/** Measures the files that the paths name, writes the figures and gives the exit code. */
export async function score(paths: readonly string[], options: ScoreOptions): Promise<number> {
  checkInputOptions(paths, options);
  const finder = new ConfigFinder(options.config, rules);
  await finder.checkNamed();
  const wanted = paths.length > 0 ? paths : ['.'];
  const { files, problems } = await collectFiles(wanted, options.errorOnUnmatched, ownFiles(options.output));
  const scorer = new Scorer(resources);
  const texts: ScoredText[] = [];
  const wrongSettings = new Set<string>();
  const bar = await progressBar(files.length, options.progress);
  for (const file of files) {
    try {
      texts.push(...(await scoreOne(scorer, file, options, finder)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      wrongSettings.add(error.message);
    }
    bar?.increment();
  }
  bar?.stop();
  problems.push(...Array.from(wrongSettings, (message) => ({ message })));
  const report = buildScoreReport(texts, manifest.version, options.sort === true);
  if (texts.length > 0 || options.format === 'json') {
    process.stdout.write(await format(report, options.format, options.color));
  }
  const own = files.map(({ path }) => path);
  problems.push(...(await saveReports(options.output, own, (form) => format(report, form, false))));
  for (const problem of problems) tellUser(problem.message);
  return problems.length > 0 || report.files.some((file) => file.fatal) ? EXIT.failure : EXIT.clean;
}

/** Nothing for a file that the settings pass over. */
async function scoreOne(
  scorer: Scorer,
  { path, shown, gathered }: FoundFile,
  { stdinFilename, kind }: ScoreOptions,
  finder: ConfigFinder,
): Promise<ScoredText[]> {
  const name = path === '-' ? resolve(stdinFilename ?? 'standaardinvoer') : path;
  const found = await finder.find(name);
  const configPath = slashed(name);
  // Whoever names a file wants to see it, also where folders pass it over.
  if (gathered && matchesGlobs(found.config.ignore ?? [], configPath)) return [];
  const reported = path === '-' ? (stdinFilename ?? 'standaardinvoer') : found.shown(name, shown);
  const input = await readInput(path, name);
  if ('code' in input) return [{ file: { path: reported, metrics: {}, fatal: input } }];
  const asked = kind === 'auto' ? {} : { kind };
  return [await scorer.score(input, { path: reported, configPath, config: found.config, ...asked })];
}

async function format(report: ScoreReport, form: ScoreFormat, color: boolean | undefined): Promise<string> {
  switch (form) {
    case 'json':
      return (await import('../report/json.ts')).formatJson(report);
    case 'csv':
      return (await import('../report/score/csv.ts')).formatScoreCsv(report);
    case 'pretty': {
      const { formatScorePretty } = await import('../report/score/pretty.ts');
      return formatScorePretty(report, await makePalette(color), process.stdout.columns ?? 100);
    }
  }
}
