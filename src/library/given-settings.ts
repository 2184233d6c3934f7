import { rules } from '../../rules/index.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../config/config.ts';
import { parseConfig } from '../config/parse.ts';
import { type ConfigReader, resolveConfig } from '../config/resolve.ts';
import { loadPlugins } from '../config/retext.ts';
import type { Rule } from '../rule/rule.ts';
import { unknownRule } from './rule-info.ts';
import { WrongOption } from './wrong-option.ts';

/** Where nothing can be read from disk. */
const NO_FILES: ConfigReader = {
  read: () => Promise.resolve(undefined),
  readPackage: () => Promise.resolve(undefined),
  resolve: (folder, name) => `${folder}/${name}`,
  show: (file) => file.slice(1),
};

/** How messages name options and the configuration: neither is a file. */
const OPTIONS = 'opties';
const CONFIG = 'config';

/** Holds options to what a configuration may say. @throws WrongOption */
export function checkAsked(asked: Readonly<Record<string, unknown>>): void {
  try {
    parseConfig(JSON.stringify(asked), OPTIONS, rules);
  } catch (error) {
    throw wrongOption(error, OPTIONS);
  }
}

/** Refuses rules that do not exist. @throws WrongOption with the nearest name */
export function checkIds(named: readonly string[], known: readonly Rule[]): void {
  const unknown = named.find((id) => !known.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new WrongOption(unknownRule(unknown, known));
}

/**
 * A configuration with what it builds on. One that was read from a file already has that.
 *
 * @param folder that its paths and patterns count from
 * @param reader of the files that it names; absent where there are none
 * @throws WrongOption
 */
export async function resolveObject(config: Config, folder: string, reader = NO_FILES): Promise<Config> {
  if ('layers' in config) return config;
  return orWrongOption(async () => {
    const text = JSON.stringify(config);
    const resolved = await resolveConfig({ file: `${folder}/${CONFIG}`, text }, rules, reader);
    await loadPlugins(resolved);
    return resolved;
  });
}

/** What is wrong in a configuration, told as a caller knows it. @throws WrongOption */
export async function orWrongOption<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw wrongOption(error, CONFIG);
  }
}

/** Of what was given as an object, lines say nothing. */
function wrongOption(error: unknown, name: string): unknown {
  if (!(error instanceof ConfigError)) return error;
  const { file, problems, message } = error;
  return new WrongOption(file === name ? problems.map((one) => `${name}: ${one.message}`).join('\n') : message);
}
