import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Asked } from '../../config/settings.ts';
import type { Address, Audience } from '../../language/readers.ts';
import type { Severity } from '../../rule/rule.ts';
import { oneOf, type Output, outputOf } from './option-values.ts';

/** Options of every command that makes a report. */
export interface ReportOptions<Format extends string, Saved extends string = Format> {
  readonly format: Format;
  readonly output: readonly Output<Saved>[];
  readonly color?: boolean;
}

/** Options of every command that checks texts: how each is to be read, and by which rules. */
export interface RuleOptions {
  readonly kind: string;
  readonly audience?: Audience;
  readonly address?: Address;
  /** A file, or false for --no-config. */
  readonly config: string | boolean;
  readonly rule: Readonly<Record<string, Severity | 'off'>>;
  readonly only?: readonly string[];
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error'];

function parseRule(text: string, earlier: RuleOptions['rule']) {
  const [, id = '', severity = ''] = /^([^:]+):(.+)$/u.exec(text) ?? [];
  if (!SEVERITIES.includes(severity)) {
    throw new InvalidArgumentError(
      `Schrijf “--rule” als REGEL:ERNST, met als ernst ${SEVERITIES.join(', ')}. Bijvoorbeeld --rule lange-zin:error.`,
    );
  }
  return { ...earlier, [id]: severity as Severity | 'off' };
}

function parseOnly(text: string, earlier: readonly string[] = []): readonly string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (ids.length === 0)
    throw new InvalidArgumentError('Bij “--only” hoort minstens één regel, bijvoorbeeld --only lange-zin.');
  return [...earlier, ...ids];
}

/** Where the report goes, and in which form. @param saved the forms that it can be saved in */
export function withReportOptions(
  command: Command,
  formats: readonly string[],
  saved: readonly string[] = formats,
): Command {
  return command
    .addOption(
      new Option('--format <vorm>', `wat er op het scherm komt: ${listed(formats)}`)
        .argParser(oneOf('--format', formats))
        .default('pretty'),
    )
    .addOption(
      new Option('--output <vorm=bestand>', 'bewaart het rapport ook in een bestand; mag meer dan eens')
        .argParser(outputOf(saved))
        .default([], 'geen'),
    );
}

/** How texts are to be read, and by which rules. */
export function withRuleOptions(command: Command): Command {
  return command
    .option('--kind <soort>', 'de tekstsoort: brief, webpagina, loketscript, een eigen soort, of auto', 'auto')
    .addOption(
      new Option('--audience <lezers>', 'voor wie de tekst is: breed of nt2 (mensen die Nederlands leren)').argParser(
        oneOf('--audience', ['breed', 'nt2'] as const),
      ),
    )
    .addOption(
      new Option('--address <vorm>', 'hoe u de lezer aanspreekt: u, je of auto').argParser(
        oneOf('--address', ['u', 'je', 'auto'] as const),
      ),
    )
    .option('--config <bestand>', 'het bestand met instellingen')
    .option('--no-config', 'gebruikt geen bestand met instellingen')
    .addOption(
      new Option('--rule <regel:ernst>', 'zet de ernst van een regel: off, info, warning of error; mag meer dan eens')
        .argParser(parseRule)
        .default({}, 'geen'),
    )
    .option('--only <regels>', 'alleen deze regels, met komma’s ertussen; mag meer dan eens', parseOnly);
}

/** Whether there are colours. */
export function withColorOptions(command: Command): Command {
  return command.option('--color', 'toont kleuren, ook buiten een terminal').option('--no-color', 'toont geen kleuren');
}

/** What the options ask of every text. */
export function askedOf(options: RuleOptions): Asked & { readonly kind?: string } {
  return {
    rules: options.rule,
    ...(options.kind !== 'auto' && { kind: options.kind }),
    ...(options.audience && { audience: options.audience }),
    ...(options.address && { address: options.address }),
    ...(options.only && { only: options.only }),
  };
}

/** "pretty of json", "pretty, json of html". */
function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} of ${names.at(-1)}`;
}
