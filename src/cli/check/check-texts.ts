import { hasPlugins } from '../../config/retext.ts';
import { type Engine, failed, type Task } from '../../engine/engine.ts';
import type { FileReport } from '../../findings/file-report.ts';
import { Timings } from '../../lint/timings.ts';
import { outcomeOf, type QuietTask } from '../../workspace/check-outcome.ts';
import { slashed } from '../../workspace/paths.ts';
import type { ReportMemory } from '../../workspace/report-memory.ts';
import type { CheckOptions } from '../options/check-options.ts';
import { workersFor } from '../options/jobs.ts';
import { askedOf } from '../options/shared-options.ts';
import { readInput } from '../read-input.ts';
import { progressBar } from '../reports/progress.ts';
import type { BaselineRun } from './baseline-run.ts';
import type { ChangedSince } from './changed-since.ts';
import type { FixRun } from './fix-run.ts';
import type { InputFile } from './input-file.ts';
import type { Pool } from './pool.ts';
import type { ResultCache } from './result-cache.ts';
import type { ReviewRun } from './review-run.ts';
import type { Usage } from './unused.ts';

/** What a run does with each text. */
export interface Run {
  readonly engine: Engine;
  readonly usage: Usage;
  readonly fixing: FixRun | undefined;
  readonly reviewing: ReviewRun | undefined;
  readonly changed: ChangedSince | undefined;
  readonly baseline: BaselineRun | undefined;
  /** What an earlier run of this process gave. */
  readonly memory: ReportMemory | undefined;
  /** Results of earlier runs. A text that is corrected or copied is always checked anew. */
  readonly cache: ResultCache | undefined;
  readonly timings: Timings | undefined;
}

/** What the check of all texts gave. */
export interface Checked {
  /** In the order of the files. */
  readonly reports: readonly FileReport[];
  /** How many threads did it. */
  readonly jobs: number;
}

/**
 * Checks files: first those whose result is known, since that takes no time; then the others, where there are many in
 * several threads at the same time.
 */
export async function checkTexts(files: readonly InputFile[], options: CheckOptions, run: Run): Promise<Checked> {
  const bar = await progressBar(files.length, options.progress);
  const reports: (FileReport | undefined)[] = [];
  for (const file of files) {
    const report = run.cache && (await knownReport(file, options, run, run.cache));
    reports.push(report);
    if (report) bar?.increment();
  }
  const open = files.flatMap((_, at) => (reports[at] ? [] : [at]));
  const jobs = isSingle(run) ? 1 : workersFor(options.jobs, open.length);
  const pool = jobs > 1 ? new (await import('./pool.ts')).Pool(jobs) : undefined;
  // With one text waiting for each thread none stands still, and no more than these are in memory.
  const lanes = pool ? jobs * 2 : 1;
  let next = 0;
  const lane = async () => {
    for (let at = open[next++]; at !== undefined; at = open[next++]) {
      reports[at] = await checkOne(files[at] as InputFile, options, run, pool);
      bar?.increment();
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await pool?.close();
    bar?.stop();
  }
  run.cache?.prune();
  return { reports: reports as FileReport[], jobs };
}

/** Whether more is done with a text than a thread of its own can do. */
function isSingle({ fixing, reviewing, changed, memory }: Run): boolean {
  return [fixing, reviewing, changed, memory].some(Boolean);
}

/** Whether a text is read by code that is not ours: it stays in this thread, and nobody knows on what it depends. */
function isByOthers({ found }: InputFile): boolean {
  return hasPlugins(found.config);
}

/** The report of an earlier run on the same text, checked in the same way. */
async function knownReport(
  file: InputFile,
  options: CheckOptions,
  { usage }: Run,
  cache: ResultCache,
): Promise<FileReport | undefined> {
  // What comes on standard input can be read only once.
  if (file.path === '-' || isByOthers(file)) return undefined;
  const input = await readInput(file.path, file.name);
  if ('code' in input) return undefined;
  const outcome = cache.get(cache.keyOf(input, taskOf(file, options)));
  if (outcome) usage.found(file.found.config, outcome);
  return outcome?.report;
}

async function checkOne(file: InputFile, options: CheckOptions, run: Run, pool: Pool | undefined): Promise<FileReport> {
  const { path, name } = file;
  const input = await readInput(path, name);
  // Of its own: others may be under way.
  const timings = run.timings && new Timings();
  const task = { ...taskOf(file, options), ...(timings && { timings }) };
  if ('code' in input) return failed(task.path, input);
  try {
    if (run.fixing || run.reviewing || run.changed) return await checkWhole(file, input, task, run);
    const { cache, engine, memory } = run;
    const shared = isByOthers(file) ? undefined : pool;
    const check = () => shared?.check(input, task) ?? outcomeOf(engine, input, task);
    const outcome = await (memory?.check(name, input, task) ?? check());
    if (cache && path !== '-' && !isByOthers(file)) cache.put(cache.keyOf(input, task), outcome);
    run.usage.found(task.config, outcome);
    return outcome.report;
  } catch (error) {
    process.stderr.write(`${technicalText(error, options)}\n`);
    return failed(task.path, {
      code: 'fault',
      message:
        'Klaretaal kon dit bestand niet nalezen door een fout in het programma zelf. Meld het ons, met de technische tekst erbij.',
    });
  } finally {
    if (timings) run.timings?.add(timings.times);
  }
}

/** What is more than a check: correcting, copying, and comparing with what it was. */
async function checkWhole(
  file: InputFile,
  input: Uint8Array,
  quiet: QuietTask,
  { engine, usage, fixing, reviewing, changed }: Run,
): Promise<FileReport> {
  const { path, name } = file;
  const { config } = quiet;
  const onUsedExceptions = (places: readonly number[]) => usage.switchedOff(config, places);
  const listening: Task = { ...quiet, used: usage.used, onUsedExceptions };
  const task = changed ? await changed.narrowed(engine, name, listening) : listening;
  const shown = path === '-' ? task.path : file.shown;
  if (reviewing) return reviewing.review(engine, { name, shown }, input, task);
  return fixing ? fixing.correct(engine, { path, shown }, input, task) : engine.check(input, task);
}

/** What we need to know of a fault of ours. Its message can quote the text: with --redact only where it happened. */
function technicalText(error: unknown, { redact }: CheckOptions): string {
  const text = (error instanceof Error && error.stack) || String(error);
  return redact ? (text.match(/^ {4}at .*$/gmu) ?? []).join('\n') : text;
}

function taskOf({ path, shown, name, found }: InputFile, options: CheckOptions): QuietTask {
  return {
    path: path === '-' ? (options.stdinFilename ?? 'standaardinvoer') : found.shown(name, shown),
    configPath: slashed(name),
    config: found.config,
    ...askedOf(options),
  };
}
