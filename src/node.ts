import { resolve } from 'node:path';
import { rules } from '../rules/index.ts';
import type { Comparison } from './compare/comparison.ts';
import type { Config } from './config/config.ts';
import type { Report } from './findings/report.ts';
import type { WithResources } from './index.ts';
import {
  type Fixed,
  type FixOptions,
  type Input,
  Library,
  libraryOf,
  type LintOptions,
  type ReadOptions,
} from './library/library.ts';
import { WrongOption } from './library/wrong-option.ts';
import type { ScoreReport } from './report/score/score-report.ts';
import { ConfigFinder } from './workspace/config-finder.ts';
import { configReader } from './workspace/config-reader.ts';
import { slashed } from './workspace/paths.ts';
import { resources as ours } from './workspace/resources.ts';
import { UsageError } from './workspace/usage-error.ts';

export * from './library/exported.ts';

let library: Library | undefined;

/** The library with the files of the package; paths and patterns count from the current folder. @throws WrongOption */
function libraryHere(options: Partial<WithResources>): Library {
  // Who calls without types can give null: the library refuses that by name.
  if (options?.resources !== undefined) return libraryOf(options);
  return (library ??= new Library({
    resources: ours,
    reader: configReader,
    get folder() {
      return slashed(process.cwd());
    },
  }));
}

/**
 * Checks one text and gives the report. Bytes are decoded; a text that can't be read gives a report with `fatal`, never
 * an error. Files that a configuration names count from the current folder.
 *
 * @throws WrongOption for options or a configuration that can't be used
 */
export async function lint(input: Input, options: LintOptions & Partial<WithResources> = {}): Promise<Report> {
  return libraryHere(options).lint(input, options);
}

/**
 * Corrects one text, until nothing is left that can be corrected. Writes no file.
 *
 * @throws WrongOption as `lint`
 * @throws UnreadableText where a corrected file can't be written as it was: a signature, a character that its encoding lacks
 */
export async function fix(input: Input, options: FixOptions & Partial<WithResources> = {}): Promise<Fixed> {
  return libraryHere(options).fix(input, options);
}

/** Measures how easy one text is to read. @throws WrongOption as `lint` */
export async function score(input: Input, options: ReadOptions & Partial<WithResources> = {}): Promise<ScoreReport> {
  return libraryHere(options).score(input, options);
}

/**
 * Puts two versions of a text beside each other.
 *
 * @throws WrongOption as `lint`
 * @throws UnreadableText where one of them can't be read
 */
export async function compare(
  old: Input,
  fresh: Input,
  options: LintOptions & Partial<WithResources> = {},
): Promise<Comparison> {
  return libraryHere(options).compare(old, fresh, options);
}

/**
 * The configuration that holds for a file: the nearest `.klaretaal.yaml` (or the key in package.json) upward from it,
 * with everything that it builds on. Give it as `config`, with the same `path`.
 *
 * @param path of the file that is going to be read; it need not exist
 * @throws WrongOption where the configuration is wrong
 */
export async function loadConfig(path: string): Promise<Config> {
  if (typeof path !== 'string') throw new WrongOption('Geef loadConfig het pad van een bestand: “brieven/verhuis.md”.');
  try {
    return (await new ConfigFinder(true, rules).find(resolve(path))).config;
  } catch (error) {
    if (error instanceof UsageError) throw new WrongOption(error.message);
    throw error;
  }
}
