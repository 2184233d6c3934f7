import { resolve } from 'node:path';
import { failed } from '../../engine/engine.ts';
import type { FileReport } from '../../findings/file-report.ts';
import type { ConfigFinder } from '../../workspace/config-finder.ts';
import { shownPath } from '../../workspace/paths.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Problem } from '../problem.ts';
import { withWorkspacePath } from './workspace-path.ts';

/** What was asked and can't be had, as reports: each form shows it, and not only standard error. */
export async function refusedReports(problems: readonly Problem[], finder: ConfigFinder): Promise<FileReport[]> {
  const reports = new Map<string, FileReport>();
  for (const { message, about } of problems) {
    if (!about) continue;
    const full = resolve(about.path);
    const report = failed(await pathOf(full, finder), {
      code: about.code,
      message: message.replace(/\n/gu, ' '),
    });
    reports.set(full, withWorkspacePath(report, full));
  }
  return [...reports.values()];
}

/** As that of a text: relative to the settings that would hold for it. */
async function pathOf(full: string, finder: ConfigFinder): Promise<string> {
  try {
    const found = await finder.find(full);
    return found.shown(full, shownPath(full));
  } catch (error) {
    if (error instanceof UsageError) return shownPath(full);
    throw error;
  }
}
