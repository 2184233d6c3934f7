import { type Command, Option } from 'commander';
import { FORMATS, LEVELS, parseCount } from '../options/check-options.ts';
import type { MergeOptions } from '../options/merge-options.ts';
import { oneOf } from '../options/option-values.ts';
import { withColorOptions, withReportOptions } from '../options/shared-options.ts';
import { DutchCommand } from './dutch-commander.ts';

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
    const { merge } = await import('../merge.ts');
    done(await merge(paths, options));
  });
}
