import type { Engine } from '../engine.ts';
import { failed } from '../engine.ts';
import type { Timings } from '../lint/timings.ts';
import type { FileReport } from '../report/report.ts';
import type { CheckOptions } from './check-command.ts';
import type { FoundConfig } from './config-finder.ts';
import type { FixRun } from './fix-run.ts';
import { workersFor } from './jobs.ts';
import { outcomeOf, type QuietTask } from './check-outcome.ts';
import type { Pool } from './pool.ts';
import { progressBar } from './progress.ts';
import { readInput } from './read-input.ts';
import type { ResultCache } from './result-cache.ts';
import type { ReviewRun } from './review-run.ts';
import { askedOf } from './shared-options.ts';
import type { Usage } from './unused.ts';

/** What a run does with each text. */
export interface Run {
  readonly engine: Engine;
  readonly usage: Usage;
  readonly fixing: FixRun | undefined;
  readonly reviewing: ReviewRun | undefined;
  /** Results of earlier runs. A text that is corrected or copied is always checked anew. */
  readonly cache?: ResultCache;
  readonly timings?: Timings;
}

/** A file with its full name, also where it comes from standard input, and its configuration. */
export interface InputFile {
  readonly path: string;
  readonly shown: string;
  readonly name: string;
  readonly found: FoundConfig;
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
  const jobs = run.fixing || run.reviewing ? 1 : workersFor(options.jobs, open.length);
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

/** The report of an earlier run on the same text, checked in the same way. */
async function knownReport(
  file: InputFile,
  options: CheckOptions,
  { usage }: Run,
  cache: ResultCache,
): Promise<FileReport | undefined> {
  // What comes on standard input can be read only once.
  if (file.path === '-') return undefined;
  const input = await readInput(file.path, file.name);
  if ('code' in input) return undefined;
  const outcome = cache.get(cache.keyOf(input, taskOf(file, options)));
  if (outcome) usage.found(file.found.config, outcome);
  return outcome?.report;
}

async function checkOne(file: InputFile, options: CheckOptions, run: Run, pool: Pool | undefined): Promise<FileReport> {
  const { path, name } = file;
  const input = await readInput(path, name);
  const task = { ...taskOf(file, options), ...(run.timings && { timings: run.timings }) };
  if ('code' in input) return failed(task.path, input);
  try {
    if (run.fixing || run.reviewing) return await correctOrReview(file, input, task, run);
    const outcome = await (pool ? pool.check(input, task) : outcomeOf(run.engine, input, task));
    if (path !== '-') run.cache?.put(run.cache.keyOf(input, task), outcome);
    run.usage.found(task.config, outcome);
    return outcome.report;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return failed(task.path, {
      code: 'fault',
      message:
        'Klaretaal kon dit bestand niet nalezen door een fout in het programma zelf. Meld het ons, met de technische tekst erbij.',
    });
  }
}

async function correctOrReview(
  file: InputFile,
  input: Uint8Array,
  task: QuietTask,
  { engine, usage, fixing, reviewing }: Run,
): Promise<FileReport> {
  const { config } = task;
  const shown = file.path === '-' ? task.path : file.shown;
  const onUsedExceptions = (places: readonly number[]) => usage.switchedOff(config, places);
  const listening = { ...task, used: usage.used, onUsedExceptions };
  if (reviewing) return reviewing.review(engine, { name: file.name, shown }, input, listening);
  return (fixing as FixRun).correct(engine, { path: file.path, shown }, input, listening);
}

function taskOf({ path, shown, name, found }: InputFile, options: CheckOptions): QuietTask {
  return {
    path: path === '-' ? (options.stdinFilename ?? 'standaardinvoer') : found.shown(name, shown),
    configPath: found.patternPath(name),
    config: found.config,
    ...askedOf(options),
  };
}
