import { type Command, InvalidArgumentError, Option } from 'commander';
import { DutchCommand } from './dutch-commander.ts';
import { type Jobs, parseJobs } from './jobs.ts';
import { oneOf } from './option-values.ts';
import { parseShard, type Shard } from './shard.ts';
import {
  type ReportOptions,
  type RuleOptions,
  withColorOptions,
  withReportOptions,
  withRuleOptions,
} from './shared-options.ts';
import { UsageError } from './usage-error.ts';

/** The output formats. */
export const FORMATS = [
  'pretty',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'eslint-json',
  'markdown',
] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** The forms in which it can be saved: a docx is a folder with a reviewed copy of every text. */
const SAVED = [...FORMATS, 'docx'] as const;
export type SavedFormat = (typeof SAVED)[number];

/** A level at which a run fails. */
export const LEVELS = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof LEVELS)[number];

/** The options of `check`, as commander gives them. */
export interface CheckOptions extends ReportOptions<OutputFormat, SavedFormat>, RuleOptions {
  readonly group?: 'criterion';
  readonly quiet?: boolean;
  readonly redact?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: FailLevel;
  readonly fix?: boolean;
  readonly fixSuggestions?: boolean;
  readonly diff?: boolean;
  readonly force?: boolean;
  readonly stdinFilename?: string;
  readonly showFiles?: boolean;
  readonly printConfig?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly changedSince?: string;
  readonly cache?: boolean;
  readonly shard?: Shard;
  readonly jobs: Jobs;
  readonly stats?: boolean;
  readonly progress: boolean;
  readonly errorOnUnmatched: boolean;
  readonly watch?: boolean;
}

/** Reads `--max-warnings`. */
export function parseCount(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError(`Bij “--max-warnings” hoort een getal, niet “${text}”.`);
  return Number(text);
}

/** The main job. @param done gets the exit code */
export function checkCommand(done: (code: number) => void): Command {
  return withCheckOptions(
    new DutchCommand('check')
      .alias('controleer')
      .description('leest teksten na (dit is de gewone opdracht: het woord “check” mag weg)'),
  ).action(async (paths: string[], options: CheckOptions) => done(await run(paths, options)));
}

/** The main job, with `--fix`. @param done gets the exit code */
export function fixCommand(done: (code: number) => void): Command {
  return withCheckOptions(
    new DutchCommand('fix')
      .alias('verbeter')
      .description('verbetert teksten waar dat zeker kan, en toont wat overblijft (hetzelfde als check --fix)'),
  ).action(async (paths: string[], options: CheckOptions) => done(await run(paths, { ...options, fix: true })));
}

async function run(paths: readonly string[], options: CheckOptions): Promise<number> {
  const start = options.watch ? (await import('./watch.ts')).watch : (await import('./check.ts')).check;
  try {
    return await start(paths, options);
  } catch (error) {
    // Else the job is red, and nobody who looks at it sees why.
    if (error instanceof UsageError && options.format === 'github')
      process.stdout.write(`${(await import('../report/github.ts')).githubProblem(error.message)}\n`);
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
