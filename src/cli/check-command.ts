import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Address, Audience } from '../rule/readers.ts';
import type { Severity } from '../rule/rule.ts';
import { DutchCommand } from './dutch-commander.ts';
import { oneOf, type Output, outputOf } from './option-values.ts';

/** The output formats. */
export const FORMATS = ['pretty', 'json'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** A level at which a run fails. */
export const LEVELS = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof LEVELS)[number];

/** The options of `check`, as commander gives them. */
export interface CheckOptions {
  readonly format: OutputFormat;
  readonly group?: 'criterion';
  readonly output: readonly Output<OutputFormat>[];
  readonly kind: string;
  readonly audience?: Audience;
  readonly address?: Address;
  /** A file, or false for --no-config. */
  readonly config: string | boolean;
  readonly rule: Readonly<Record<string, Severity | 'off'>>;
  readonly only?: readonly string[];
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: FailLevel;
  readonly fix?: boolean;
  readonly fixSuggestions?: boolean;
  readonly diff?: boolean;
  readonly stdinFilename?: string;
  readonly showFiles?: boolean;
  readonly printConfig?: boolean;
  readonly color?: boolean;
  readonly progress: boolean;
  readonly errorOnUnmatched: boolean;
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error'];

function parseRule(text: string, earlier: CheckOptions['rule']) {
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

function parseCount(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError(`Bij “--max-warnings” hoort een getal, niet “${text}”.`);
  return Number(text);
}

/** The main job. @param done gets the exit code */
export function checkCommand(done: (code: number) => void): Command {
  return withCheckOptions(
    new DutchCommand('check')
      .alias('controleer')
      .description('leest teksten na (dit is de gewone opdracht: het woord “check” mag weg)'),
  ).action(async (paths: string[], options: CheckOptions) => {
    const { check } = await import('./check.ts');
    done(await check(paths, options));
  });
}

/** The main job, with `--fix`. @param done gets the exit code */
export function fixCommand(done: (code: number) => void): Command {
  return withCheckOptions(
    new DutchCommand('fix')
      .alias('verbeter')
      .description('verbetert teksten waar dat zeker kan, en toont wat overblijft (hetzelfde als check --fix)'),
  ).action(async (paths: string[], options: CheckOptions) => {
    const { check } = await import('./check.ts');
    done(await check(paths, { ...options, fix: true }));
  });
}

function withCheckOptions(command: Command): Command {
  return command
    .argument('[paden...]', 'bestanden, mappen of patronen; een streepje (-) leest van de standaardinvoer')
    .addOption(
      new Option('--format <vorm>', `wat er op het scherm komt: ${FORMATS.join(' of ')}`)
        .argParser(oneOf('--format', FORMATS))
        .default('pretty'),
    )
    .addOption(
      new Option('--output <vorm=bestand>', 'bewaart het rapport ook in een bestand; mag meer dan eens')
        .argParser(outputOf(FORMATS))
        .default([], 'geen'),
    )
    .addOption(
      new Option(
        '--group <wijze>',
        'zet de meldingen per criterium (criterion): zo ziet u ook welke criteria in orde zijn',
      ).argParser(oneOf('--group', ['criterion'] as const)),
    )
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
    .option('--only <regels>', 'alleen deze regels, met komma’s ertussen; mag meer dan eens', parseOnly)
    .option('--quiet', 'toont alleen fouten')
    .option('--max-warnings <aantal>', 'mislukt bij meer waarschuwingen dan dit', parseCount)
    .addOption(
      new Option('--fail-on <ernst>', `mislukt vanaf deze ernst: ${LEVELS.join(', ')}`)
        .argParser(oneOf('--fail-on', LEVELS))
        .default('error'),
    )
    .option('--fix', 'verbetert de teksten zelf, waar de betekenis zeker gelijk blijft')
    .option('--fix-suggestions', 'past ook de andere voorstellen toe; lees de teksten daarna na')
    .option('--diff', 'toont wat --fix zou veranderen, of --fix-suggestions als u dat erbij zet, en verandert niets')
    .option('--stdin-filename <naam>', 'de bestandsnaam van wat op de standaardinvoer komt')
    .option('--show-files', 'toont welke bestanden nagelezen zouden worden')
    .option('--print-config', 'toont de instellingen van één bestand, en waar elke waarde vandaan komt')
    .option('--color', 'toont kleuren, ook buiten een terminal')
    .option('--no-color', 'toont geen kleuren')
    .option('--progress', 'toont een voortgangsbalk bij lang werk (gewoon aan op een terminal)', true)
    .option('--no-progress', 'toont geen voortgangsbalk')
    .option('--no-error-on-unmatched', 'vindt het goed als een map of patroon geen teksten bevat');
}
