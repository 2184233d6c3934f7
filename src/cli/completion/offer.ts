import type { Argument, Command, Option } from 'commander';

/** What a shell offers where a value is to come. */
export type Offer =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Several words, with commas between them. */
  | { readonly kind: 'list'; readonly words: readonly string[] }
  /** A word, a sign and a second part: `json=rapport.json`, `lange-zin:error`. */
  | {
      readonly kind: 'pair';
      readonly words: readonly string[];
      readonly sign: '=' | ':';
      readonly second: readonly string[] | 'files';
    }
  | { readonly kind: 'files' | 'versions' | 'nothing' };

/** An option as a shell sees it; one without a value has no offer. */
export interface OptionOffer {
  readonly flags: readonly string[];
  readonly about: string;
  readonly value?: { readonly name: string; readonly offer: Offer };
}

/** A command as a shell sees it. */
export interface CommandOffer {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly about: string;
  readonly options: readonly OptionOffer[];
  /** What stands after its name. */
  readonly argument: Offer;
}

/** Everything that can be completed. The command without a name of its own comes first. */
export interface CommandLineOffer {
  /** The command that is meant when none is named. */
  readonly usual: string;
  readonly commands: readonly CommandOffer[];
  /** Options of the program itself. */
  readonly options: readonly OptionOffer[];
}

const SEVERITIES = ['off', 'info', 'warning', 'error'];

/**
 * Reads what can be completed from the table of options itself, so that a new option is there at once.
 *
 * @param ruleIds ids of all rules
 */
export function offerOf(program: Command, ruleIds: readonly string[]): CommandLineOffer {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.flatMap((command) => [command.name(), ...command.aliases()]);
  const values = { ruleIds, names };
  return {
    usual: 'check',
    options: program.options.map((option) => optionOffer(option, values)),
    commands: commands.map((command) => ({
      name: command.name(),
      aliases: command.aliases(),
      about: command.description(),
      options: help.visibleOptions(command).map((option) => optionOffer(option, values)),
      argument: argumentOffer(command.registeredArguments.at(-1), values),
    })),
  };
}

interface Values {
  readonly ruleIds: readonly string[];
  readonly names: readonly string[];
}

function optionOffer(option: Option, values: Values): OptionOffer {
  const flags = [option.long, option.short].filter((flag) => flag !== undefined);
  const [, name] = /[<[]([^>\]]+)[>\]]/u.exec(option.flags) ?? [];
  return {
    flags,
    about: option.description,
    ...(name !== undefined && {
      value: { name, offer: valueOffer(name, wordsOf(option), values) },
    }),
  };
}

function argumentOffer(argument: Argument | undefined, values: Values): Offer {
  if (!argument) return { kind: 'nothing' };
  return valueOffer(argument.name(), wordsOf(argument), values);
}

/** The values that an option or argument has, where there are few. */
function wordsOf({ parseArg }: Option | Argument): readonly string[] {
  return (parseArg as { readonly words?: readonly string[] } | undefined)?.words ?? [];
}

/** What can stand for a value with this name in the help. Names that nothing can be offered for give nothing. */
function valueOffer(name: string, words: readonly string[], { ruleIds, names }: Values): Offer {
  if (name === 'regel') return { kind: 'words', words: ruleIds };
  if (name === 'regels') return { kind: 'list', words: ruleIds };
  if (name === 'regel:ernst') return { kind: 'pair', words: ruleIds, sign: ':', second: SEVERITIES };
  if (name === 'soort') return { kind: 'words', words: ['brief', 'webpagina', 'loketscript', 'auto'] };
  if (name === 'opdracht' || name === 'command') return { kind: 'words', words: names };
  if (name === 'vorm=bestand') return { kind: 'pair', words, sign: '=', second: 'files' };
  if (words.length > 0) return { kind: 'words', words };
  if (/^(?:bestand|map|paden|teksten|rapport)/u.test(name)) return { kind: 'files' };
  if (/^(?:versie|ref)/u.test(name)) return { kind: 'versions' };
  return { kind: 'nothing' };
}
