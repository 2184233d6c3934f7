import type { Command } from 'commander';
import { COMPARE_FORMATS, type CompareOptions } from '../options/compare-options.ts';
import { withColorOptions, withReportOptions, withRuleOptions } from '../options/shared-options.ts';
import { DutchCommand } from './dutch-commander.ts';

/** Two versions of a text beside each other. @param done gets the exit code */
export function compareCommand(done: (code: number) => void): Command {
  const command = new DutchCommand('compare')
    .alias('vergelijk')
    .description('zet twee versies van een tekst naast elkaar: cijfers, meldingen en zinnen')
    .usage('[opties] OUD NIEUW')
    .argument('[teksten...]', 'de oude tekst en de nieuwe; met --git alleen de nieuwe')
    .option('--git <versie>', 'neemt de oude tekst uit git: een commit, tak of label, zoals HEAD~1');
  return withColorOptions(withRuleOptions(withReportOptions(command, COMPARE_FORMATS))).action(
    async (paths: string[], options: CompareOptions) => {
      const { compare } = await import('../compare.ts');
      done(await compare(paths, options));
    },
  );
}
