import { appendFile } from 'node:fs/promises';
import type { Report } from '../report/report.ts';
import type { CheckOptions } from './check-command.ts';
import type { Problem } from './files.ts';
import { formatReport } from './format-report.ts';
import { unreadableByNode } from './system-error.ts';

/**
 * Where GitHub Actions runs us and asked for its remarks, which show a part: adds the report to the summary of the step.
 *
 * @returns why it could not be written
 */
export async function writeStepSummary(
  report: Report,
  options: Pick<CheckOptions, 'format' | 'output' | 'redact'>,
): Promise<Problem[]> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  const isAsked = options.format === 'github' || options.output.some(({ format }) => format === 'github');
  if (!file || !isAsked) return [];
  try {
    await appendFile(file, await formatReport(report, { ...options, format: 'markdown' }, false));
    return [];
  } catch (error) {
    const message = unreadableByNode(error, file);
    if (!message) throw error;
    return [{ message }];
  }
}
