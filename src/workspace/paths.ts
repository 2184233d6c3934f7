import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A path of this system with `/`. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** The nearest folder upward with something called `.git`: a folder, or the file of a worktree or submodule. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

/** Relative to the current folder, with `/`. */
export function shownPath(path: string): string {
  return slashed(relative(process.cwd(), path)) || path;
}
