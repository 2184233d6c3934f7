import { type Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { unreadableByNode } from '../workspace/system-error.ts';
import { UsageError } from '../workspace/usage-error.ts';
import { checkCommand, fixCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { completionCommand } from './commands/completion.ts';
import { createProgram } from './commands/dutch-commander.ts';
import { mergeCommand } from './commands/merge.ts';
import { scoreCommand } from './commands/score.ts';
import { EXIT } from './exit.ts';
import type { HouseHere } from './house-here.ts';
import { oneOf } from './options/option-values.ts';
import { tellUser } from './tell-user.ts';

/**
 * Runs the command line.
 *
 * @param args without node and the script
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.clean;
  const done = (code: number) => {
    exitCode = code;
  };
  const program = buildProgram(done);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A pipe that closes early (`| head`) is no error of ours: the run goes on, saves its reports and gives its own code.
    if (error.code === 'EPIPE') return;
    tellUser(unreadableByNode(error, 'Het rapport') ?? error.message);
    process.exit(EXIT.failure);
  });
  try {
    if (args.length === 0) {
      process.stdout.write(program.helpInformation());
      return EXIT.clean;
    }
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure;
    return fail(error);
  }
}

function fail(error: unknown): number {
  if (error instanceof UsageError) tellUser(error.message);
  else {
    const message =
      unreadableByNode(error) ?? 'Er ging iets mis in klaretaal zelf. Meld het ons, met de tekst hieronder.';
    process.stderr.write(`${message}\n`);
    if (!unreadableByNode(error)) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  return EXIT.failure;
}

/** The command line, with all its commands. @param done gets the exit code */
export function buildProgram(done: (code: number) => void): Command {
  const program = createProgram('klaretaal', manifest.version);
  program.addCommand(checkCommand(done), { isDefault: true });
  program.addCommand(fixCommand(done));
  program.addCommand(scoreCommand(done));
  program.addCommand(compareCommand(done));
  program.addCommand(mergeCommand(done));
  program
    .command('explain')
    .alias('uitleg')
    .argument('<regel>', 'de naam van de regel, zoals lange-zin')
    .description('legt uit waarom een regel iets meldt, en hoe het beter kan')
    .action(async (rule: string) => {
      process.stdout.write((await import('./explain.ts')).explain(rule, await houseHere()));
    });
  program
    .command('rules')
    .alias('regels')
    .description('toont alle regels, met hun ernst per tekstsoort')
    .addOption(
      new Option('--format <vorm>', 'pretty of json')
        .argParser(oneOf('--format', ['pretty', 'json'] as const))
        .default('pretty'),
    )
    .action(async ({ format }: { format: 'pretty' | 'json' }) => {
      const { house } = await houseHere();
      process.stdout.write((await import('./rules.ts')).listRules(format, house?.rules ?? []));
    });
  program
    .command('word')
    .alias('woord')
    .argument('<woorden...>', 'een of meer woorden')
    .description('toont wat de woordenlijsten over een woord zeggen, en hoe gewoon het is')
    .action(async (words: string[]) => {
      process.stdout.write(await (await import('./word.ts')).describeWords(words, await houseHere()));
    });
  program
    .command('check-words')
    .alias('controleer-woorden')
    .argument('<bestand>', 'een woordenlijst (YAML of JSON)')
    .description('kijkt een eigen woordenlijst na voor u ze gebruikt')
    .action(async (path: string) => {
      const { text, failed } = await (await import('./check-words.ts')).checkWords(path);
      process.stdout.write(text);
      if (failed) done(EXIT.findings);
    });
  program
    .command('init')
    .alias('begin')
    .description('maakt een bestand met instellingen, na vier vragen')
    .option('--yes', 'stelt geen vragen')
    .action(async ({ yes }: { yes?: boolean }) => {
      await (await import('./init.ts')).init(process.cwd(), yes === true);
    });
  program
    .command('lsp')
    .description('start de taalserver voor teksteditors, op standaardinvoer en -uitvoer')
    .addOption(new Option('--stdio', 'zo starten sommige editors een taalserver; het verandert niets').hideHelp())
    .addOption(
      new Option('--clientProcessId <nummer>', 'het proces van de editor, zoals VS Code dat meegeeft').hideHelp(),
    )
    .action(async () => {
      await (await import('../lsp/start.ts')).serveOnStandardStreams();
    });
  program.addCommand(completionCommand());
  return program;
}

/** What the configuration of the current folder adds. */
async function houseHere(): Promise<HouseHere> {
  return (await import('./house-here.ts')).houseHere();
}
