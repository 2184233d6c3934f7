import { isAbsolute, relative } from 'node:path';
import type { FileReport } from '../../findings/file-report.ts';
import { repositoryOf, slashed } from '../../workspace/paths.ts';

const tops = new Map<string, string>();

/**
 * A report with the path from the top of the repository that the current folder is in, else from that folder itself:
 * what programs know its file by. Texts with settings of their own can have the same path; of these paths each is one.
 *
 * @param file full path
 */
export function withWorkspacePath(report: FileReport, file: string): FileReport {
  const workspacePath = slashed(relative(topOf(process.cwd()), file));
  const isInside = workspacePath !== '' && !isAbsolute(workspacePath) && !/^\.\.(?:\/|$)/u.test(workspacePath);
  if (!isInside || workspacePath === report.path) return report;
  const { path, ...others } = report;
  return { path, workspacePath, ...others };
}

/** The repository of a folder, else the folder itself. */
function topOf(folder: string): string {
  const known = tops.get(folder) ?? repositoryOf(folder) ?? folder;
  tops.set(folder, known);
  return known;
}
