import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../rules/index.ts';
import type { Comparison } from '../compare/comparison.ts';
import { loadPlugins } from '../config/retext.ts';
import { Comparer, type TextVersion, type UnreadVersion } from '../engine/comparer.ts';
import { Engine } from '../engine/engine.ts';
import type { Fatal } from '../formats/decode.ts';
import { ConfigFinder, type FoundConfig, orUsageError } from '../workspace/config-finder.ts';
import { shownPath, slashed } from '../workspace/paths.ts';
import { resources } from '../workspace/resources.ts';
import { UsageError } from '../workspace/usage-error.ts';
import { EXIT } from './exit.ts';
import { fileAt } from './git.ts';
import type { CompareFormat, CompareOptions } from './options/compare-options.ts';
import { checkInputOptions } from './options/input-options.ts';
import { checkRuleNames } from './options/rule-names.ts';
import { askedOf } from './options/shared-options.ts';
import { readInput } from './read-input.ts';
import { saveReports } from './reports/save-reports.ts';
import { makePalette } from './reports/terminal.ts';
import { tellUser } from './tell-user.ts';

/** Compares two versions of a text, writes the reports and gives the exit code: both could be compared, or not. */
export async function compare(paths: readonly string[], options: CompareOptions): Promise<number> {
  checkRuleNames(options, rules);
  checkInputOptions(paths, options);
  const [old, fresh] = pathsOf(paths, options.git);
  const finder = new ConfigFinder(options.config, rules);
  await finder.checkNamed();
  const engine = new Engine(resources);
  const newName = resolve(fresh);
  // One text, one configuration: what holds for the new version is what the old one is held to.
  const found = await finder.find(newName);
  const house = await orUsageError(() => engine.house(found.config));
  await orUsageError(() => loadPlugins(found.config));
  checkRuleNames(options, rules, house?.rules ?? []);
  const compared = await compareFiles(old, fresh, found, engine, options);
  if (Array.isArray(compared)) {
    const messages = compared.map(({ version, fatal }) => `${version.task.path}: ${fatal.message}`);
    for (const message of new Set(messages)) tellUser(message);
    return EXIT.failure;
  }
  process.stdout.write(await format(compared, options.format, options.color));
  const own = [resolve(old), newName];
  const problems = await saveReports(options.output, own, (form) => format(compared, form, false));
  for (const { message } of problems) tellUser(message);
  return problems.length > 0 ? EXIT.failure : EXIT.clean;
}

/** The paths of the old text and of the new one. */
function pathsOf(paths: readonly string[], ref: string | undefined): readonly [old: string, fresh: string] {
  if (paths.includes('-'))
    throw new UsageError('“compare” leest niet van de standaardinvoer. Bewaar de tekst eerst in een bestand.');
  const [first, second] = paths;
  if (ref !== undefined) {
    if (first === undefined || paths.length > 1)
      throw new UsageError('Geef bij “--git” één tekst op. Bijvoorbeeld: klaretaal compare --git HEAD~1 brief.md');
    return [first, first];
  }
  if (first === undefined || second === undefined || paths.length > 2)
    throw new UsageError(
      'Geef twee teksten op: eerst de oude, dan de nieuwe. Bijvoorbeeld: klaretaal compare brief-oud.md brief.md',
    );
  return [first, second];
}

async function compareFiles(
  old: string,
  fresh: string,
  found: FoundConfig,
  engine: Engine,
  options: CompareOptions,
): Promise<Comparison | Unread[]> {
  const configPath = slashed(resolve(fresh));
  const taskOf = (path: string) => ({
    path: found.shown(resolve(path), shownPath(resolve(path))),
    configPath,
    config: found.config,
    ...askedOf(options),
  });
  const read = async (path: string): Promise<TextVersion | Unread> => {
    const input = await readText(path);
    return 'code' in input ? unread(taskOf(path), input) : { input, task: taskOf(path) };
  };
  const after = await read(fresh);
  const before =
    options.git === undefined
      ? await read(old)
      : 'fatal' in after
        ? after
        : { input: await fileAt(options.git, resolve(old), old), task: taskOf(old), ref: options.git };
  if ('fatal' in before || 'fatal' in after) return [...new Set([before, after])].filter((one) => 'fatal' in one);
  return new Comparer(engine).compare(before, after, manifest.version);
}

/** What is told of a text that can't be read. */
type Unread = Pick<UnreadVersion, 'fatal'> & { readonly version: Pick<TextVersion, 'task'> };

function unread(task: TextVersion['task'], fatal: Fatal): Unread {
  return { version: { task }, fatal };
}

async function readText(path: string): Promise<Uint8Array | Fatal> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return { code: 'unreadable', message: 'Dit is een map. Geef een bestand op.' };
  return readInput(path, path);
}

async function format(comparison: Comparison, form: CompareFormat, color: boolean | undefined): Promise<string> {
  switch (form) {
    case 'json':
      return (await import('../report/json.ts')).formatJson(comparison);
    case 'markdown':
      return (await import('../report/compare/markdown.ts')).formatComparisonMarkdown(comparison);
    case 'html':
      return (await import('../report/compare/html.ts')).formatComparisonHtml(comparison);
    case 'pretty': {
      const { formatComparison } = await import('../report/compare/pretty.ts');
      return formatComparison(comparison, await makePalette(color), process.stdout.columns ?? 100);
    }
  }
}
