import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REVIEWED } from './reviewed-name.ts';

/** Says which texts klaretaal passes over, in the form of .gitignore. */
export const IGNORE_FILE = '.klaretaalignore';
/** Those of a folder and all below it. */
export const IGNORE_FILES = [`**/${IGNORE_FILE}`];
/** What folders and patterns leave out: what is not ours, and our own copies of a text. */
export const PASSED_OVER = ['**/node_modules/**', `**/*${REVIEWED}.*`];

/** Leaves out what an ignore file in a folder above says; those in the folder itself and below have been applied. */
export async function withoutIgnored(files: string[], folder: string): Promise<string[]> {
  const { isIgnoredByIgnoreFiles } = await import('globby');
  let kept = files;
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    if (!existsSync(join(above, IGNORE_FILE))) continue;
    const isIgnored = await isIgnoredByIgnoreFiles(IGNORE_FILE, { cwd: above });
    kept = kept.filter((file) => !isIgnored(file));
  }
  return kept;
}
