import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { FileReport } from '../report/report.ts';

const tops = new Map<string, string>();

/**
 * A report with the path from the top of the repository that the current folder is in, else from that folder itself:
 * what programs know its file by. Texts with settings of their own can have the same path; of these paths each is one.
 *
 * @param file full path
 */
export function withWorkspacePath(report: FileReport, file: string): FileReport {
  const workspacePath = relative(topOf(process.cwd()), file).split(sep).join('/');
  const isInside = workspacePath !== '' && !isAbsolute(workspacePath) && !/^\.\.(?:\/|$)/u.test(workspacePath);
  if (!isInside || workspacePath === report.path) return report;
  const { path, ...others } = report;
  return { path, workspacePath, ...others };
}

/** The nearest folder upward with something called `.git`: a folder, or the file of a worktree or submodule. */
function topOf(folder: string): string {
  const known = tops.get(folder) ?? gitFolder(folder) ?? folder;
  tops.set(folder, known);
  return known;
}

function gitFolder(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : gitFolder(parent);
}
