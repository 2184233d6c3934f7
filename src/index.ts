import { rules } from '../rules/index.ts';
import manifest from '../package.json' with { type: 'json' };
import { Engine, type Task } from './engine.ts';
import { buildReport } from './report/build.ts';
import type { Report } from './report/report.ts';
import type { Resources } from './resources.ts';

export type { Config, RuleSetting } from './config/config.ts';
export type { FileReport, Finding, Report } from './report/report.ts';
export type { Resources } from './resources.ts';

/** How a text is checked. */
export interface LintOptions extends Partial<Task> {
  /** Where the compiled word lists come from. */
  readonly resources: Resources;
}

/**
 * Checks one text and gives the report. Bytes are decoded; a text that can't be read gives a report with `fatal`. Of a
 * configuration, files that it only names (`extends`, `wordLists`, `glossary`) are not read.
 */
export async function lint(input: string | Uint8Array, options: LintOptions): Promise<Report> {
  const { resources, path = 'tekst', ...task } = options;
  const engine = new Engine(resources);
  const house = await engine.house(task.config ?? {});
  const file = await engine.check(input, { path, ...task });
  return buildReport([file], [...rules, ...(house?.rules ?? [])], manifest.version);
}
