import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { matchesGlobs } from '../config/globs.ts';
import { IGNORE_FILE, PASSED_OVER, withoutIgnored } from './ignored.ts';
import { repositoryOf, slashed } from './paths.ts';

/**
 * Whether `check` passes a file over when it gathers a folder: an ignore file says so, or it is in node_modules. Only
 * the ignore files between the two are read, so it costs next to nothing in a folder that holds much.
 *
 * @param file full path; it need not be there yet
 * @param folder that holds the file and would be gathered, full path; when absent that of the file itself
 */
export async function isPassedOver(file: string, folder: string | undefined): Promise<boolean> {
  const base = resolve(folder ?? dirname(file));
  const path = folder === undefined ? file : relative(base, file);
  if (matchesGlobs(PASSED_OVER, slashed(path))) return true;
  const { convertPathToPattern, isIgnoredByIgnoreFiles } = await import('globby');
  const root = repositoryOf(base) ?? base;
  // What git ignores counts from the repository, what klaretaal ignores from the folder; a later file goes before an earlier.
  const lists = [
    ...foldersTo(file, root).map((one) => join(one, '.gitignore')),
    ...foldersTo(file, base).map((one) => join(one, IGNORE_FILE)),
  ].filter((list) => existsSync(list));
  const patterns = lists.map((list) => convertPathToPattern(relative(root, list)));
  const isIgnored = patterns.length > 0 ? await isIgnoredByIgnoreFiles(patterns, { cwd: root }) : () => false;
  return isIgnored(file) || (await withoutIgnored([file], base)).length === 0;
}

/** The folders that lead to a file, from one that holds it. */
function foldersTo(file: string, from: string): string[] {
  const folder = dirname(file);
  return folder === from || folder.length <= from.length ? [from] : [...foldersTo(folder, from), folder];
}
