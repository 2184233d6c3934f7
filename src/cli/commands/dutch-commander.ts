import { Command, type CommanderError, Help, type Option } from 'commander';
import { nearest } from '../../language/nearest.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** A command line whose help and errors are Dutch. Errors are thrown, after their message was written. */
export function createProgram(name: string, version: string): Command {
  const program = new DutchCommand(name);
  return program
    .description('Leest brieven, webpagina’s en loketscripts na op klare taal.')
    .usage('[opdracht] [opties] [bestanden of mappen]')
    .version(version, '-V, --version', 'toont de versie')
    .helpCommand('help [opdracht]', 'toont uitleg bij een opdracht')
    .addHelpText(
      'after',
      '\nVoorbeeld: klaretaal brieven/afvalkalender.md\nUitleg bij een opdracht: klaretaal help check\n',
    );
}

function dutchUsage(usage: string): string {
  return usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]');
}

/** What an option does, with the value that it has when nobody says anything. Switches have none to tell. */
function describeOption(option: Option): string {
  const usual = option.defaultValueDescription ?? option.defaultValue;
  return typeof usual === 'string' ? `${option.description} (standaard: ${usual})` : option.description;
}

/** A command with Dutch help and messages, that hands them on to its subcommands. */
export class DutchCommand extends Command {
  constructor(name?: string) {
    super(name);
    this.helpOption('-h, --help', 'toont deze uitleg')
      .configureHelp({
        styleTitle: (title) => TITLES[title] ?? title,
        optionDescription: describeOption,
        commandUsage: (command) => dutchUsage(new Help().commandUsage(command)),
      })
      .configureOutput({ writeErr: () => {} })
      .exitOverride((error) => {
        const message = dutchMessage(error, this);
        if (message) process.stderr.write(`${message}\n`);
        throw error;
      });
  }

  override createCommand(name?: string): DutchCommand {
    return new DutchCommand(name);
  }
}

/** A value for every option that takes one, as somebody could write it. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  '--address': 'u',
  '--audience': 'nt2',
  '--baseline': 'klaretaal-baseline.json',
  '--changed-since': 'origin/main',
  '--config': '.klaretaal.yaml',
  '--fail-on': 'warning',
  '--format': 'json',
  '--git': 'HEAD~1',
  '--group': 'criterion',
  '--jobs': '4',
  '--kind': 'brief',
  '--max-warnings': '10',
  '--only': 'lange-zin',
  '--output': 'json=rapport.json',
  '--rule': 'lange-zin:off',
  '--shard': '1/4',
  '--stdin-filename': 'brief.md',
};

/** Commander's message in Dutch; nothing where it is no error. Names in it stand between quotation marks. */
function dutchMessage(error: CommanderError, command: Command): string | undefined {
  const [, quoted = ''] = /'([^']*)'/u.exec(error.message) ?? [];
  const name = quoted.split(/[ ,]+/u).findLast((part) => part.startsWith('--')) ?? quoted;
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = command.options.map((option) => option.long ?? '').filter(Boolean);
      const hint = nearest(name, known);
      if (!hint && /\.\p{L}+$/u.test(name))
        return `De optie “${name}” bestaat niet. Is het een bestand? Schrijf dan ./${name}.`;
      return `De optie “${name}” bestaat niet. ${hint ? `Bedoelt u “${hint}”?` : 'Bekijk de opties met --help.'}`;
    }
    case 'commander.optionMissingArgument':
      return `Bij “${name}” ontbreekt een waarde. Schrijf bijvoorbeeld ${name} ${EXAMPLES[name] ?? ''}.`;
    case 'commander.missingArgument':
      return `Er ontbreekt iets: ${quoted}. Bekijk de uitleg met klaretaal ${command.name()} --help.`;
    case 'commander.excessArguments':
      return `Hier staat iets te veel. Bekijk de uitleg met klaretaal --help.`;
    case 'commander.unknownCommand':
      return `De opdracht “${quoted}” bestaat niet. Bekijk de opdrachten met klaretaal --help.`;
    case 'commander.invalidArgument':
      return error.message.replace(/^error: .*? is invalid(?: for argument '[^']*')?\. /u, '');
    case 'commander.help':
    case 'commander.helpDisplayed':
      return error.exitCode === 0 ? undefined : 'Die opdracht bestaat niet. Bekijk de opdrachten met klaretaal --help.';
    default:
      return error.exitCode === 0 ? undefined : error.message;
  }
}
