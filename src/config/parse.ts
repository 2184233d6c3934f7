import type { Rule } from '../rule/rule.ts';
import { type Checked, readChecked } from './checked-yaml.ts';
import type { Config } from './config.ts';
import { configSchema } from './schema.ts';

export { ConfigError, type ConfigProblem } from './config-error.ts';

/**
 * Reads a configuration in YAML or JSON and checks it.
 *
 * @param file its name, for messages
 * @throws ConfigError
 */
export function parseConfig(text: string, file: string, rules: readonly Rule[]): Config {
  return parseConfigFile(text, file, rules).value;
}

/**
 * The same, with the line of every value.
 *
 * @param under the key that holds the configuration, where it is only part of the file
 * @throws ConfigError
 */
export function parseConfigFile(text: string, file: string, rules: readonly Rule[], under?: string): Checked<Config> {
  return readChecked<Config>(text, file, configSchema(rules), under);
}
