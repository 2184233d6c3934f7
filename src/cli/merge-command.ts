import { type Command, Option } from 'commander';
import { FORMATS, type FailLevel, LEVELS, type OutputFormat, parseCount } from './check-command.ts';
import { DutchCommand } from './dutch-commander.ts';
import { oneOf } from './option-values.ts';
import { type ReportOptions, withColorOptions, withReportOptions } from './shared-options.ts';

/** The options of `merge`, as commander gives them. */
export interface MergeOptions extends ReportOptions<OutputFormat> {
  /** As in the runs themselves when absent. */
  readonly failOn?: FailLevel;
  readonly maxWarnings?: number;
}

/** Joins reports. @param done gets the exit code */
export function mergeCommand(done: (code: number) => void): Command {
  const command = new DutchCommand('merge')
    .description('voegt rapporten samen tot één rapport, zoals die van de delen van --shard')
    .argument('<rapporten...>', 'rapporten, gemaakt met --format json of jsonl, of met --output json=bestand');
  return withColorOptions(
    withReportOptions(command, FORMATS)
      .addOption(
        new Option(
          '--fail-on <ernst>',
          `mislukt vanaf deze ernst: ${LEVELS.join(', ')} (standaard: zoals bij het nalezen)`,
        ).argParser(oneOf('--fail-on', LEVELS)),
      )
      .option('--max-warnings <aantal>', 'mislukt bij meer waarschuwingen dan dit', parseCount),
  ).action(async (paths: string[], options: MergeOptions) => {
    const { merge } = await import('./merge.ts');
    done(await merge(paths, options));
  });
}
