import type { Report } from '../../findings/report.ts';
import { fixLines } from '../../report/fixing.ts';
import type { RunContext } from '../../report/run-context.ts';
import { statsLines } from '../../report/stats.ts';
import type { FixRun } from '../check/fix-run.ts';
import type { CheckOptions, OutputFormat } from '../options/check-options.ts';
import { makePalette } from './terminal.ts';

type Formatter = (report: Report, context: RunContext) => string;

/** What makes each format, loaded when it is asked for. */
const FORMATTERS: Readonly<Record<Exclude<OutputFormat, 'pretty'>, () => Promise<Formatter>>> = {
  json: async () => (await import('../../report/json.ts')).formatJson,
  jsonl: async () => (await import('../../report/jsonl.ts')).formatJsonl,
  sarif: async () => (await import('../../report/sarif.ts')).formatSarif,
  github: async () => (await import('../../report/github.ts')).formatGithub,
  gitlab: async () => (await import('../../report/gitlab.ts')).formatGitlab,
  junit: async () => (await import('../../report/junit.ts')).formatJunit,
  checkstyle: async () => (await import('../../report/checkstyle.ts')).formatCheckstyle,
  rdjson: async () => (await import('../../report/rdjson.ts')).formatRdjson,
  'eslint-json': async () => (await import('../../report/eslint-json.ts')).formatEslintJson,
  html: async () => (await import('../../report/html.ts')).formatHtml,
  markdown: async () => (await import('../../report/markdown.ts')).formatMarkdown,
};

/**
 * A report in one format.
 *
 * @param context what is known of the run, and only people need
 * @param color whether the one for people has colours; else as the terminal is
 */
export async function formatReport(
  report: Report,
  { format, group, redact }: Pick<CheckOptions, 'format' | 'group' | 'redact'>,
  context: RunContext,
  color: boolean | undefined,
  fixing?: FixRun,
): Promise<string> {
  const shown = redact ? (await import('../../report/redact.ts')).redact(report) : report;
  if (format !== 'pretty') return (await FORMATTERS[format]())(shown, context);
  const palette = await makePalette(color);
  const width = process.stdout.columns ?? 100;
  const print = group
    ? (await import('../../report/by-criterion.ts')).formatByCriterion
    : (await import('../../report/pretty.ts')).formatPretty;
  const fixed = fixLines(report.files, fixing?.level, fixing?.fixed);
  return print(shown, palette, width, context) + fixed + statsLines(report.stats);
}
