import { resolve } from 'node:path';
import { matchesGlobs } from '../../config/globs.ts';
import { loadPlugins } from '../../config/retext.ts';
import type { Engine } from '../../engine/engine.ts';
import type { FileReport } from '../../findings/file-report.ts';
import type { Rule } from '../../rule/rule.ts';
import { type ConfigFinder, orUsageError } from '../../workspace/config-finder.ts';
import { slashed } from '../../workspace/paths.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { collectFiles, type FoundFile } from '../collect-files.ts';
import type { CheckOptions } from '../options/check-options.ts';
import type { Problem } from '../problem.ts';
import { ownFiles } from '../reports/own-files.ts';
import { tellUser } from '../tell-user.ts';
import type { ChangedSince } from './changed-since.ts';
import type { InputFile } from './input-file.ts';
import { refusedReports } from './refused.ts';
import type { ShardRun } from './shard-run.ts';
import { Usage } from './unused.ts';

/** The texts of a run, and what is known before they are checked. */
export interface Texts {
  readonly files: readonly InputFile[];
  /** The rules of the configurations themselves. */
  readonly house: readonly Rule[];
  readonly usage: Usage;
  readonly problems: Problem[];
  /** What those problems are about, so that each report shows it. */
  readonly refused: readonly FileReport[];
  /** Why there are no texts, in a Dutch sentence, where that is no problem. */
  readonly nothingRead: string | undefined;
  /** Full paths, with `/`, of the files that were read for configurations. */
  readonly settings: ReadonlySet<string>;
  /** The part that these are of all texts, where there are several. */
  readonly shard: ShardRun | undefined;
  readonly changed: ChangedSince | undefined;
  /** Full paths, with `/`, of the folders that are checked whole. */
  readonly folders: readonly string[];
}

/** Finds the texts that paths name, and their configurations. */
export async function gather(
  paths: readonly string[],
  options: CheckOptions,
  finder: ConfigFinder,
  engine: Engine,
): Promise<Texts> {
  const isOwn = ownFiles(options.output);
  const found = await collectFiles(paths.length > 0 ? paths : ['.'], options.errorOnUnmatched, isOwn);
  const placed = await place(found.files, options, finder, engine);
  const changed = await changedSince(options);
  const files = await onlyChanged(placed.files, changed);
  const problems = [...found.problems, ...placed.problems];
  const shard = options.shard && new (await import('./shard-run.ts')).ShardRun(options.shard, options, files);
  return {
    ...placed,
    files: shard ? shard.files : files,
    problems,
    refused: await refusedReports(problems, finder),
    nothingRead: whyNothing(found.files, placed.files, files),
    settings: finder.files,
    shard,
    changed,
    // Where only what changed is checked, nobody knows what else is of use.
    folders: changed ? [] : found.folders,
  };
}

/** Gives each file its configuration, and leaves out what the configuration ignores. */
async function place(
  found: readonly FoundFile[],
  options: CheckOptions,
  finder: ConfigFinder,
  engine: Engine,
): Promise<Pick<Texts, 'files' | 'house' | 'usage' | 'problems'>> {
  const usage = new Usage();
  const files: InputFile[] = [];
  const house = new Map<string, Rule>();
  const problems = new Map<string, Problem>();
  for (const { path, shown, gathered } of found) {
    const name = path === '-' ? resolve(options.stdinFilename ?? 'standaardinvoer') : path;
    const settings = await settingsOf(name, finder, engine);
    if ('message' in settings) {
      problems.set(settings.message, settings);
      continue;
    }
    const { config, own } = settings;
    usage.note(config.config, own, slashed(name));
    for (const rule of own?.rules ?? []) house.set(rule.id, rule);
    // Whoever names a file wants to see it, also where folders pass it over.
    const ignored = gathered && matchesGlobs(config.config.ignore ?? [], slashed(name));
    if (!ignored) files.push({ path, shown, name, found: config });
  }
  if (found.length > 0 && files.length === 0 && problems.size === 0)
    tellUser(`Let op: ${IGNORED.charAt(0).toLowerCase()}${IGNORED.slice(1)}`);
  return { files, house: [...house.values()], usage, problems: [...problems.values()] };
}

/** The configuration of a file; or what is wrong in it, so that the files that have another are still checked. */
async function settingsOf(name: string, finder: ConfigFinder, engine: Engine) {
  try {
    const config = await finder.find(name);
    const own = await orUsageError(() => engine.house(config.config));
    await orUsageError(() => loadPlugins(config.config));
    return { config, own };
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message, ...aboutConfig(error) };
    throw error;
  }
}

function aboutConfig({ file }: UsageError): Pick<Problem, 'about'> {
  return file === undefined ? {} : { about: { path: file, code: 'config' } };
}

const IGNORED = 'Uw instellingen slaan al deze teksten over (“ignore”).';
const UNCHANGED = 'Geen van deze teksten is veranderd.';

function whyNothing(
  found: readonly FoundFile[],
  placed: readonly InputFile[],
  changed: readonly InputFile[],
): string | undefined {
  if (changed.length > 0 || found.length === 0) return undefined;
  return placed.length > 0 ? UNCHANGED : IGNORED;
}

async function changedSince({ changedSince: ref }: CheckOptions): Promise<ChangedSince | undefined> {
  if (ref === undefined) return undefined;
  const { ChangedSince } = await import('./changed-since.ts');
  return new ChangedSince(ref);
}

/** The files that changed, where only those are asked; what comes from standard input may always have. */
async function onlyChanged(
  files: readonly InputFile[],
  changed: ChangedSince | undefined,
): Promise<readonly InputFile[]> {
  if (!changed) return files;
  const has = await Promise.all(files.map(({ name, shown }) => changed.hasChanged(name, shown)));
  const kept = files.filter(({ path }, index) => path === '-' || has[index]);
  if (kept.length === 0 && files.length > 0) tellUser(UNCHANGED);
  return kept;
}
