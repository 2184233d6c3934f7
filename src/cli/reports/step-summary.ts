import { appendFile } from 'node:fs/promises';
import type { Report } from '../../findings/report.ts';
import type { RunContext } from '../../report/run-context.ts';
import { unreadableByNode } from '../../workspace/system-error.ts';
import type { CheckOptions } from '../options/check-options.ts';
import type { Problem } from '../problem.ts';

/** What became of the summary. */
interface StepSummary {
  readonly shown?: number;
  readonly problems: readonly Problem[];
}

/**
 * Where GitHub Actions runs us and asked for its remarks, which show a part: adds the report to the summary of the step.
 *
 * @returns how many findings it shows, where there is one; and why it could not be written
 */
export async function writeStepSummary(
  report: Report,
  options: Pick<CheckOptions, 'format' | 'output' | 'redact'>,
  context: RunContext,
): Promise<StepSummary> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  const isAsked = options.format === 'github' || options.output.some(({ format }) => format === 'github');
  if (!file || !isAsked) return { problems: [] };
  try {
    const [{ markdownPart, ROOM_IN_SUMMARY }, { redact }] = await Promise.all([
      import('../../report/markdown.ts'),
      import('../../report/redact.ts'),
    ]);
    const { text, shown } = markdownPart(options.redact ? redact(report) : report, context, ROOM_IN_SUMMARY);
    await appendFile(file, text);
    return { shown, problems: [] };
  } catch (error) {
    const message = unreadableByNode(error, file);
    if (!message) throw error;
    return { problems: [{ message }] };
  }
}
