import { type Command, Option } from 'commander';
import { UsageError } from '../../workspace/usage-error.ts';
import { type CheckOptions, FORMATS, LEVELS, parseCount, SAVED } from '../options/check-options.ts';
import { parseJobs } from '../options/jobs.ts';
import { oneOf } from '../options/option-values.ts';
import { parseShard } from '../options/shard.ts';
import { withColorOptions, withReportOptions, withRuleOptions } from '../options/shared-options.ts';
import { DutchCommand } from './dutch-commander.ts';
import { refuseMistyped } from './mistyped.ts';

/** The main job. @param done gets the exit code */
export function checkCommand(done: (code: number) => void): Command {
  return withCheckOptions(
    new DutchCommand('check')
      .alias('controleer')
      .description('leest teksten na (dit is de gewone opdracht: het woord “check” mag weg)'),
  ).action(async (paths: string[], options: CheckOptions, { parent }: Command) =>
    done(await run(paths, options, parent)),
  );
}

/** The main job, with `--fix`. @param done gets the exit code */
export function fixCommand(done: (code: number) => void): Command {
  return withCheckOptions(
    new DutchCommand('fix')
      .alias('verbeter')
      .description('verbetert teksten waar dat zeker kan, en toont wat overblijft (hetzelfde als check --fix)'),
  ).action(async (paths: string[], options: CheckOptions, { parent }: Command) =>
    done(await run(paths, { ...options, fix: true }, parent)),
  );
}

async function run(paths: readonly string[], options: CheckOptions, program: Command | null): Promise<number> {
  const start = options.watch ? (await import('../check/watch.ts')).watch : (await import('../check/check.ts')).check;
  try {
    refuseMistyped(paths, program);
    return await start(paths, options);
  } catch (error) {
    // Else the job is red, and nobody who looks at it sees why.
    if (error instanceof UsageError && options.format === 'github')
      process.stdout.write(`${(await import('../../report/github.ts')).githubProblem(error.message)}\n`);
    throw error;
  }
}

function withCheckOptions(command: Command): Command {
  const paths = 'bestanden, mappen of patronen; een streepje (-) leest van de standaardinvoer';
  const reporting = withReportOptions(command.argument('[paden...]', paths), FORMATS, SAVED).addOption(
    new Option(
      '--group <wijze>',
      'zet de meldingen per eis (criterion): zo ziet u ook welke eisen in orde zijn',
    ).argParser(oneOf('--group', ['criterion'] as const)),
  );
  return withColorOptions(
    withRuleOptions(reporting)
      .option('--quiet', 'toont alleen fouten')
      .option('--redact', 'laat in elk rapport alle woorden uit de teksten weg')
      .option('--max-warnings <aantal>', 'mislukt bij meer waarschuwingen dan dit', parseCount)
      .addOption(
        new Option('--fail-on <ernst>', `mislukt vanaf deze ernst: ${LEVELS.join(', ')}`)
          .argParser(oneOf('--fail-on', LEVELS))
          .default('error'),
      )
      .option('--baseline <bestand>', 'laat meldingen weg die al in dit bestand staan')
      .option('--update-baseline', 'zet alle meldingen van nu in de baseline, en haalt weg wat er niet meer is')
      .option(
        '--changed-since <ref>',
        'alleen zinnen die veranderd zijn sinds een tak, label of commit van git: sinds uw werk daarvan afsplitste',
      )
      .option('--fix', 'verbetert de teksten zelf, waar de betekenis zeker gelijk blijft')
      .option('--fix-suggestions', 'past ook de andere voorstellen toe; lees de teksten daarna na')
      .option('--diff', 'toont wat --fix zou veranderen, of --fix-suggestions als u dat erbij zet, en verandert niets')
      .option('--force', 'bij --output docx=map: vervangt nagelezen kopieën die er al staan')
      .option('--stdin-filename <naam>', 'de bestandsnaam van wat op de standaardinvoer komt')
      .option('--watch', 'blijft kijken, en leest een tekst opnieuw na zodra u hem bewaart; stop met Ctrl-C')
      .option('--show-files', 'toont welke bestanden klaretaal zou nalezen')
      .option('--print-config', 'toont de instellingen van één bestand, en waar elke waarde vandaan komt'),
  )
    .option(
      '--cache',
      'bewaart resultaten en gebruikt ze opnieuw voor wat niet veranderde (in node_modules/.cache/klaretaal, of in .klaretaal-cache naast uw instellingen; niet bij --fix of --changed-since)',
    )
    .option(
      '--shard <deel/aantal>',
      'leest maar een deel na, bijvoorbeeld 1/4; klaretaal merge voegt de delen samen',
      parseShard,
    )
    .option(
      '--jobs <aantal>',
      'hoeveel teksten klaretaal tegelijk naleest; auto: meer dan één als er veel zijn',
      parseJobs,
      'auto' as const,
    )
    .option('--stats', 'toont onder het rapport waar de tijd naartoe ging')
    .option('--progress', 'toont een voortgangsbalk bij lang werk (standaard aan op een terminal)', true)
    .option('--no-progress', 'toont geen voortgangsbalk')
    .option('--no-error-on-unmatched', 'vindt het goed als een map of patroon geen teksten bevat');
}
