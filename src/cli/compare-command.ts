import { type Command } from 'commander';
import { DutchCommand } from './dutch-commander.ts';
import {
  type ReportOptions,
  type RuleOptions,
  withColorOptions,
  withReportOptions,
  withRuleOptions,
} from './shared-options.ts';

/** The output formats. */
const COMPARE_FORMATS = ['pretty', 'json', 'markdown', 'html'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** The options of `compare`, as commander gives them. */
export interface CompareOptions extends ReportOptions<CompareFormat>, RuleOptions {
  /** The reference that the old text comes from. */
  readonly git?: string;
}

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
      const { compare } = await import('./compare.ts');
      done(await compare(paths, options));
    },
  );
}
