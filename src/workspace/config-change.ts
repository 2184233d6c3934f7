import { CONFIG_FILES } from '../config/config.ts';

/** Files in which a configuration may stand, by name. */
export const CONFIG_NAMES: readonly string[] = [...CONFIG_FILES, 'package.json'];

/**
 * Whether a change of a file can change what is found in texts: it may hold a configuration, or was read for one.
 *
 * @param path full, with `/`
 * @param read the files that were read for configurations
 */
export function concernsConfig(path: string, read: ReadonlySet<string>): boolean {
  return read.has(path) || CONFIG_NAMES.includes(path.slice(path.lastIndexOf('/') + 1));
}
