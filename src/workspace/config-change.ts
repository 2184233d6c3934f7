import { CONFIG_FILES } from '../config/config.ts';
import { IGNORE_FILE } from './ignored.ts';

/** Files in which a configuration may stand, by name. */
export const CONFIG_NAMES: readonly string[] = [...CONFIG_FILES, 'package.json'];

/** Files that say which texts a folder passes over, by name. */
export const IGNORE_NAMES: readonly string[] = [IGNORE_FILE, '.gitignore'];

/**
 * Whether a change of a file can change what is found in texts: it may hold a configuration, or was read for one.
 *
 * @param path full, with `/`
 * @param read the files that were read for configurations
 */
export function concernsConfig(path: string, read: ReadonlySet<string>): boolean {
  return read.has(path) || CONFIG_NAMES.includes(nameOf(path));
}

/** Whether a change of a file can change which texts are passed over. @param path full, with `/` */
export function concernsIgnoring(path: string): boolean {
  return IGNORE_NAMES.includes(nameOf(path));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
