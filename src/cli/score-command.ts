import { type Command, Option } from 'commander';
import { DutchCommand } from './dutch-commander.ts';
import { oneOf, type Output, outputOf } from './option-values.ts';

/** The output formats. */
const SCORE_FORMATS = ['pretty', 'json', 'csv'] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** The options of `score`, as commander gives them. */
export interface ScoreOptions {
  readonly format: ScoreFormat;
  readonly output: readonly Output<ScoreFormat>[];
  readonly sort?: boolean;
  readonly kind: string;
  /** A file, or false for --no-config. */
  readonly config: string | boolean;
  readonly stdinFilename?: string;
  readonly color?: boolean;
  readonly progress: boolean;
  readonly errorOnUnmatched: boolean;
}

/** How easy texts are to read. @param done gets the exit code */
export function scoreCommand(done: (code: number) => void): Command {
  return new DutchCommand('score')
    .description('meet hoe gemakkelijk teksten lezen, zonder meldingen')
    .argument('[paden...]', 'bestanden, mappen of patronen; een streepje (-) leest van de standaardinvoer')
    .addOption(
      new Option('--format <vorm>', 'wat er op het scherm komt: pretty, json of csv')
        .argParser(oneOf('--format', SCORE_FORMATS))
        .default('pretty'),
    )
    .addOption(
      new Option('--output <vorm=bestand>', 'bewaart de cijfers ook in een bestand; mag meer dan eens')
        .argParser(outputOf(SCORE_FORMATS))
        .default([], 'geen'),
    )
    .option('--sort', 'zet de moeilijkste teksten bovenaan')
    .option('--kind <soort>', 'de tekstsoort: brief, webpagina, loketscript, een eigen soort, of auto', 'auto')
    .option('--config <bestand>', 'het bestand met instellingen')
    .option('--no-config', 'gebruikt geen bestand met instellingen')
    .option('--stdin-filename <naam>', 'de bestandsnaam van wat op de standaardinvoer komt')
    .option('--color', 'toont kleuren, ook buiten een terminal')
    .option('--no-color', 'toont geen kleuren')
    .option('--progress', 'toont een voortgangsbalk bij lang werk (gewoon aan op een terminal)', true)
    .option('--no-progress', 'toont geen voortgangsbalk')
    .option('--no-error-on-unmatched', 'vindt het goed als een map of patroon geen teksten bevat')
    .action(async (paths: string[], options: ScoreOptions) => {
      const { score } = await import('./score.ts');
      done(await score(paths, options));
    });
}
