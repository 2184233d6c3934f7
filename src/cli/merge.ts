import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../rules/index.ts';
import { countsOf } from '../engine/engine.ts';
import { buildReport } from '../report/build.ts';
import { joinReports, type Merged, mergeShards, type ShardReport } from '../report/merge.ts';
import { readReport, type ReadReport } from '../report/read-report.ts';
import { unreadableByNode } from '../workspace/system-error.ts';
import { UsageError } from '../workspace/usage-error.ts';
import { onlyErrors } from './check/run-reports.ts';
import { EXIT } from './exit.ts';
import type { OutputFormat } from './options/check-options.ts';
import type { MergeOptions } from './options/merge-options.ts';
import { formatReport } from './reports/format-report.ts';
import { saveReports } from './reports/save-reports.ts';
import { exitCode, failingCounts, failingReasons, tellWhyFailed } from './reports/verdict.ts';
import { tellUser } from './tell-user.ts';

/** A report with the file that it stands in. */
interface Read extends ReadReport {
  readonly path: string;
}

/** Joins the reports in files, writes the one that they make, and gives the exit code of a run over all texts. */
export async function merge(paths: readonly string[], options: MergeOptions): Promise<number> {
  const reports: Read[] = [];
  for (const [at, path] of paths.entries()) {
    if (paths.indexOf(path) < at) throw new UsageError(`${path} staat er twee keer. Geef elk rapport één keer.`);
    reports.push(await readOne(path));
  }
  const shards = reports.filter(isShard);
  const { report, counts, hidden, notes } = shards.length > 0 ? joinShards(shards, reports) : joinOthers(reports);
  const [first] = shards;
  const maxWarnings = options.maxWarnings ?? first?.report.shard.maxWarnings;
  const verdict = {
    failOn: options.failOn ?? first?.report.shard.failOn ?? 'error',
    ...(maxWarnings !== undefined && { maxWarnings }),
    quiet: first?.report.shard.quiet === true,
  };
  const judged = { files: report.files, counts };
  const reasons = failingReasons(judged, verdict);
  const failing = exitCode(judged, verdict) !== EXIT.clean || shards.some((each) => each.report.shard.failed);
  const context = { hidden, failed: failing, reasons };
  process.stdout.write(await formatReport(report, options, context, options.color));
  const own = paths.map((path) => resolve(path));
  const inForm = (form: OutputFormat) => formatReport(report, { format: form }, context, false);
  const problems = await saveReports(options.output, own, inForm);
  tellWhyFailed(judged, { format: options.format }, reasons);
  for (const problem of problems) tellUser(problem.message);
  for (const note of notes) tellUser(`Let op: ${note}`);
  const broken = shards.filter((shard) => shard.report.shard.failed);
  for (const { path } of broken)
    tellUser(`${path}: bij het nalezen ging er iets mis. Kijk de meldingen van die opdracht na.`);
  const failed = problems.length > 0 || broken.length > 0 || report.files.some((file) => file.fatal);
  return failed ? EXIT.failure : exitCode(judged, verdict);
}

async function readOne(path: string): Promise<Read> {
  const text = await textOf(path);
  const read = readReport(text);
  if (!read && isOfOtherVersion(text)) {
    throw new UsageError(
      `${path} is gemaakt met een andere versie van klaretaal. Dit is ${manifest.version}: gebruik overal dezelfde.`,
    );
  }
  if (!read) {
    throw new UsageError(
      `${path} is geen rapport van klaretaal. Maak het met: klaretaal check --output json=rapport.json`,
    );
  }
  const { version } = read.report.tool;
  if (version !== manifest.version) {
    throw new UsageError(
      `${path} is gemaakt met klaretaal ${version}, en dit is ${manifest.version}. Gebruik overal dezelfde versie.`,
    );
  }
  return { path, ...read };
}

/** Whether JSON says that it is a report of ours, with a shape that this version does not make. */
function isOfOtherVersion(json: string): boolean {
  const version = /^\s*\{\s*"schemaVersion":\s*(\d+),\s*"tool":\s*\{\s*"name":\s*"klaretaal"/u.exec(json)?.[1];
  return version !== undefined && version !== '1';
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const message = unreadableByNode(error, path);
    if (!message) throw error;
    throw new UsageError(message);
  }
}

function isShard(read: Read): read is Read & { readonly report: ShardReport } {
  return read.report.shard !== undefined;
}

/** @throws UsageError where these are not all parts of one run, each once */
function joinShards(shards: readonly (Read & { readonly report: ShardReport })[], all: readonly Read[]): Merged {
  const [first] = shards as [(typeof shards)[number]];
  const alone = all.find((read) => !isShard(read));
  if (alone) {
    throw new UsageError(
      `${first.path} is een deel (--shard), en ${alone.path} niet. Voeg die twee soorten apart samen.`,
    );
  }
  const { count, run } = first.report.shard;
  const byIndex = new Map<number, string>();
  for (const { path, report } of shards) {
    const { index, places } = report.shard;
    if (report.shard.run !== run || report.shard.count !== count) {
      throw new UsageError(
        `${first.path} en ${path} horen niet bij elkaar. Lees alle delen na met dezelfde bestanden, opties en versie.`,
      );
    }
    const other = byIndex.get(index);
    if (other !== undefined) {
      throw new UsageError(`Deel ${index} van ${count} is er twee keer: ${other} en ${path}. Geef elk deel één keer.`);
    }
    if (places.length !== report.files.length) {
      throw new UsageError(`${path} is veranderd na het nalezen: er ontbreken teksten. Maak het opnieuw.`);
    }
    byIndex.set(index, path);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw new UsageError(missingMessage(missing, count));
  refuseTwoNames(shards);
  return mergeShards(
    shards.map(({ report }) => report),
    (file) => ({ ...file, ...countsOf(file.findings) }),
    onlyErrors,
  );
}

function missingMessage(missing: readonly number[], count: number): string {
  const many = missing.length > 1;
  return `${many ? 'De delen' : 'Deel'} ${missing.join(', ')} van ${count} ${many ? 'ontbreken' : 'ontbreekt'}. Geef de rapporten van alle delen op; een deel maakt u met --shard ${missing[0]}/${count}.`;
}

/** @throws UsageError where a text is there twice: its findings would count twice */
function joinOthers(reports: readonly Read[]): Merged {
  const byText = new Map<string, string>();
  for (const { path, report, isLines } of reports) {
    const texts = report.files.map((file) => ({ text: file.path, key: `${file.path}\n${file.workspacePath ?? ''}` }));
    // One run can have two texts of one name, each relative to settings of its own, and where nothing else tells them apart.
    for (const { text, key } of isLines ? texts : new Map(texts.map((each) => [each.key, each])).values()) {
      const other = byText.get(key);
      if (other === path) {
        throw new UsageError(
          `${text} staat twee keer in ${path}. Lees alle teksten na vanuit dezelfde map, met dezelfde instellingen.`,
        );
      }
      if (other !== undefined) {
        throw new UsageError(
          `${text} staat in twee rapporten: ${other} en ${path}. Geef elk rapport één keer, en lees alle teksten na vanuit dezelfde map.`,
        );
      }
      byText.set(key, path);
    }
  }
  const report = joinReports(
    reports.map((read) => read.report),
    buildReport([], rules, manifest.version).rules,
  );
  return { report, counts: failingCounts(report.files), hidden: { warnings: 0, infos: 0 }, notes: [] };
}

/**
 * Each part gives a text that is gone to the text that is most like it. Two parts can't both be right, and neither knows.
 *
 * @throws UsageError where they did
 */
function refuseTwoNames(shards: readonly (Read & { readonly report: ShardReport })[]): void {
  const names = new Map<string, string>();
  for (const { report } of shards) {
    for (const { from, to } of report.shard.baseline?.renamed ?? []) {
      const other = names.get(from);
      if (other !== undefined) {
        throw new UsageError(
          `${other} en ${to} lijken allebei op ${from} uit de baseline. Werk de baseline bij met --update-baseline, zonder --shard. Lees daarna alle delen opnieuw na.`,
        );
      }
      names.set(from, to);
    }
  }
}
