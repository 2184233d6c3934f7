import { type Command, Option } from 'commander';
import { oneOf, outputOf } from '../options/option-values.ts';
import { SCORE_FORMATS, type ScoreOptions } from '../options/score-options.ts';
import { DutchCommand } from './dutch-commander.ts';

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
      const { score } = await import('../score.ts');
      done(await score(paths, options));
    });
}
