import type { Comparison } from './compare/comparison.ts';
import type { Report } from './findings/report.ts';
import {
  type Fixed,
  type FixOptions,
  type Input,
  libraryOf,
  type LintOptions,
  type ReadOptions,
} from './library/library.ts';
import type { ScoreReport } from './report/score/score-report.ts';
import type { Resources } from './resources.ts';

export * from './library/exported.ts';

/** Where there is no disk, a caller says where the word lists and models come from. */
export interface WithResources {
  readonly resources: Resources;
}

/**
 * Checks one text and gives the report. Bytes are decoded; a text that can't be read gives a report with `fatal`, never
 * an error. Of a configuration, files that it names (`extends`, `wordLists`, `glossary`, `retext`) don't exist here.
 *
 * @throws WrongOption for options or a configuration that can't be used
 */
export async function lint(input: Input, options: LintOptions & WithResources): Promise<Report> {
  return libraryOf(options).lint(input, options);
}

/**
 * Corrects one text, until nothing is left that can be corrected.
 *
 * @throws WrongOption as `lint`
 * @throws UnreadableText where a corrected file can't be written as it was: a signature, a character that its encoding lacks
 */
export async function fix(input: Input, options: FixOptions & WithResources): Promise<Fixed> {
  return libraryOf(options).fix(input, options);
}

/** Measures how easy one text is to read. @throws WrongOption as `lint` */
export async function score(input: Input, options: ReadOptions & WithResources): Promise<ScoreReport> {
  return libraryOf(options).score(input, options);
}

/**
 * Puts two versions of a text beside each other.
 *
 * @throws WrongOption as `lint`
 * @throws UnreadableText where one of them can't be read
 */
export async function compare(old: Input, fresh: Input, options: LintOptions & WithResources): Promise<Comparison> {
  return libraryOf(options).compare(old, fresh, options);
}
