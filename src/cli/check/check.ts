import { resolve } from 'node:path';
import { rules } from '../../../rules/index.ts';
import { Engine } from '../../engine/engine.ts';
import type { Report } from '../../findings/report.ts';
import { Timings } from '../../lint/timings.ts';
import { type FixLevel, patchLine } from '../../report/fixing.ts';
import type { RunContext } from '../../report/run-context.ts';
import { statsOf } from '../../report/stats.ts';
import { ConfigFinder } from '../../workspace/config-finder.ts';
import { resources } from '../../workspace/resources.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { EXIT } from '../exit.ts';
import type { CheckOptions, OutputFormat } from '../options/check-options.ts';
import {
  checkInputOptions,
  checkKnownOptions,
  checkRedaction,
  fixLevel,
  reviewFolder,
} from '../options/input-options.ts';
import type { Output } from '../options/option-values.ts';
import { checkRuleNames } from '../options/rule-names.ts';
import type { Problem } from '../problem.ts';
import { formatReport } from '../reports/format-report.ts';
import { saveReports } from '../reports/save-reports.ts';
import { writeStepSummary } from '../reports/step-summary.ts';
import { tellStats } from '../reports/tell-stats.ts';
import { makePalette } from '../reports/terminal.ts';
import { exitCode, failingReasons, tellWhyFailed } from '../reports/verdict.ts';
import { tellUser } from '../tell-user.ts';
import type { BaselineRun } from './baseline-run.ts';
import { checkTexts, type Run } from './check-texts.ts';
import type { FixRun } from './fix-run.ts';
import { gather, type Texts } from './gather.ts';
import type { InputFile } from './input-file.ts';
import type { ResultCache } from './result-cache.ts';
import type { ReviewRun } from './review-run.ts';
import { reportsOf, type RunReports } from './run-reports.ts';

/**
 * Checks the files that the paths name, writes the reports and gives the exit code.
 *
 * @param kept what stays from one run to the next; absent where there is only one
 */
export async function check(paths: readonly string[], options: CheckOptions, kept?: Workspace): Promise<number> {
  const started = performance.now();
  checkOptions(paths, options);
  const { finder, engine, memory } = toolsOf(options, kept);
  await finder.checkNamed();
  if (options.printConfig) return (await import('./print-config.ts')).printConfig(paths, options, finder);
  const texts = await gather(paths, options, finder, engine);
  const { files, problems } = texts;
  if (options.showFiles) {
    process.stdout.write(files.map((file) => `${shownName(file, options)}\n`).join(''));
    return tell(problems);
  }
  checkRuleNames(options, rules, texts.house);
  const run = await startRun(texts, options, finder, { engine, memory });
  const { fixing, reviewing, cache, timings, baseline } = run;
  const find = performance.now() - started;
  const checked = await checkTexts(files, options, run);
  problems.push(...(fixing?.problems ?? []), ...(reviewing?.problems ?? []));
  const found = await reportsOf(checked, texts, options, baseline);
  const ms = performance.now() - started;
  const stats = timings && statsOf(checked, timings.times, { ms, find, ...(cache && { cacheHits: cache.hits }) });
  await publish({ ...found, report: stats ? { ...found.report, stats } : found.report }, texts, options, run);
  problems.push(...((await baseline?.finish()) ?? []));
  if (reviewing?.note) tellUser(reviewing.note);
  for (const note of [...found.notes, ...(cache?.problem ? [cache.problem] : [])]) tellUser(`Let op: ${note}`);
  const failure = tell(problems) === EXIT.failure || found.judged.files.some((file) => file.fatal);
  return failure ? EXIT.failure : exitCode(found.judged, options);
}

/** Writes what was found wherever that is asked. What can't be written becomes a problem of the run. */
async function publish(
  { judged, report, hidden }: RunReports,
  texts: Texts,
  options: CheckOptions,
  run: Run,
): Promise<void> {
  const { problems, refused, nothingRead, files } = texts;
  const { fixing } = run;
  const reasons = failingReasons(judged, options);
  const failed = problems.length > 0 || exitCode(judged, options) !== EXIT.clean;
  // What is about a path stands in the report itself.
  const others = problems.flatMap(({ about, message }) => (about ? [] : [message]));
  const known = { hidden, failed, reasons: [...reasons, ...others], ...(nothingRead !== undefined && { nothingRead }) };
  const { shown: summarised, problems: unwritten } = await writeStepSummary(report, options, known);
  const context = { ...known, ...(summarised !== undefined && { summarised }) };
  const told = new Set(refused.flatMap(({ fatal }) => (fatal ? [fatal.message] : [])));
  if (options.diff) tellUnread(report, fixing, told);
  else if (files.length > 0 || options.format !== 'pretty') {
    const text = await formatReport(report, options, { ...context, told }, options.color, fixing);
    (fixing?.ownsOutput ? process.stderr : process.stdout).write(text);
  }
  tellStats(report, options);
  problems.push(...(await saved(report, texts, options, run, context)), ...unwritten);
  tellWhyFailed(judged, options, reasons);
}

/** What can't go together is said before anything is read. @throws UsageError */
function checkOptions(paths: readonly string[], options: CheckOptions): void {
  checkRuleNames(options, rules);
  checkInputOptions(paths, options);
  checkRedaction(options);
  checkKnownOptions(paths, options);
  fixLevel(options);
  reviewFolder(options);
}

/** What a run works with: kept from the run before, or new. */
function toolsOf({ config }: CheckOptions, kept: Workspace | undefined) {
  if (kept) return { finder: kept.finder(config), engine: kept.engine, memory: kept.reports };
  return { finder: new ConfigFinder(config, rules), engine: new Engine(resources), memory: undefined };
}

/** What is to be done with each text. */
async function startRun(
  { files, usage, changed }: Texts,
  options: CheckOptions,
  finder: ConfigFinder,
  tools: Pick<Run, 'engine' | 'memory'>,
): Promise<Run> {
  const level = fixLevel(options);
  const folder = reviewFolder(options);
  const baseline = await baselineRun(options, finder);
  const fixing = level && (await fixRun(level, options));
  const reviewing = folder === undefined ? undefined : await reviewRun(folder, files, options);
  const isPlain = !fixing && !reviewing && !changed;
  return {
    ...tools,
    usage,
    changed,
    baseline,
    fixing,
    reviewing,
    cache: options.cache && isPlain ? await resultCache(finder) : undefined,
    timings: options.stats ? new Timings() : undefined,
  };
}

async function fixRun(level: FixLevel, { diff, color }: CheckOptions): Promise<FixRun> {
  const { FixRun } = await import('./fix-run.ts');
  return new FixRun(level, diff === true, await makePalette(color));
}

async function reviewRun(folder: string, files: readonly InputFile[], { force }: CheckOptions): Promise<ReviewRun> {
  const { ReviewRun } = await import('./review-run.ts');
  return ReviewRun.open(folder, force === true, pathsOf(files));
}

async function baselineRun(options: CheckOptions, finder: ConfigFinder): Promise<BaselineRun | undefined> {
  if (options.baseline === undefined && !options.updateBaseline) return undefined;
  const { BaselineRun } = await import('./baseline-run.ts');
  // The configuration that holds in this folder: the texts of a run can have more than one.
  const { folder } = await finder.find(resolve('instellingen'));
  return BaselineRun.open(options, folder ?? process.cwd());
}

/** Kept results stand with the settings of the current folder. */
async function resultCache(finder: ConfigFinder): Promise<ResultCache> {
  const { cacheFolder, ResultCache } = await import('./result-cache.ts');
  // What is wrong in those settings is told with the texts that have them.
  const here = await finder.find(resolve('tekst')).catch(() => undefined);
  return new ResultCache(cacheFolder(here?.folder ?? process.cwd()));
}

/** Saves the report in every form that is asked. @returns what could not be saved */
async function saved(
  report: Report,
  { files, settings }: Texts,
  options: CheckOptions,
  { fixing, baseline }: Run,
  context: RunContext,
): Promise<Problem[]> {
  const outputs = options.output.filter((output): output is Output<OutputFormat> => output.format !== 'docx');
  const format = (form: OutputFormat) => formatReport(report, { ...options, format: form }, context, false, fixing);
  const read = [...pathsOf(files), ...settings, ...(baseline ? [baseline.file] : [])];
  return saveReports(outputs, read, format);
}

function pathsOf(files: readonly InputFile[]): string[] {
  return files.map(({ path }) => path);
}

function shownName({ path, shown }: InputFile, { stdinFilename = '-' }: CheckOptions): string {
  return path === '-' ? stdinFilename : shown;
}

function tell(problems: readonly Problem[]): number {
  for (const problem of problems) tellUser(problem.message);
  return problems.length > 0 ? EXIT.failure : EXIT.clean;
}

/** Beside a patch there is no report: what could not be read, and what the patch comes down to, is told. */
function tellUnread(report: Report, fixing: FixRun | undefined, told: ReadonlySet<string>): void {
  for (const { path, fatal } of report.files) {
    if (fatal && !told.has(fatal.message)) tellUser(`${path}: ${fatal.message}`);
  }
  if (fixing) tellUser(patchLine(fixing.fixed));
}
