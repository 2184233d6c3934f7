import manifest from '../../../package.json' with { type: 'json' };
import { rules } from '../../../rules/index.ts';
import { activeRules } from '../../config/settings.ts';
import { countsOf } from '../../engine/engine.ts';
import type { FileReport } from '../../findings/file-report.ts';
import type { Report } from '../../findings/report.ts';
import type { Hidden } from '../../findings/shard.ts';
import { findUnusedExceptions } from '../../lint/unused-exceptions.ts';
import { buildReport, ruleUrl } from '../../report/build.ts';
import { staleNote } from '../../report/stale-note.ts';
import { unusedNotes } from '../../report/unused.ts';
import type { Rule } from '../../rule/rule.ts';
import type { CheckOptions } from '../options/check-options.ts';
import { askedOf } from '../options/shared-options.ts';
import { failingCounts, type Judged } from '../reports/verdict.ts';
import type { BaselineRun } from './baseline-run.ts';
import type { Checked } from './check-texts.ts';
import type { Texts } from './gather.ts';
import type { InputFile } from './input-file.ts';
import type { Usage } from './unused.ts';
import { withWorkspacePath } from './workspace-path.ts';

/** What a run has to say. */
export interface RunReports {
  readonly judged: Judged;
  readonly report: Report;
  /** What `--quiet` left out of it. */
  readonly hidden: Hidden;
  /** Dutch sentences on what of the configurations and the baseline is of no use. */
  readonly notes: readonly string[];
}

/** Makes the report on the texts of a run, and on the configuration files where these have something of no use. */
export async function reportsOf(
  checked: Checked,
  texts: Texts,
  options: CheckOptions,
  baseline: BaselineRun | undefined,
): Promise<RunReports> {
  const { usage, folders, house, shard, problems } = texts;
  const allRules = [...rules, ...house];
  const placed = checked.reports.map((report, at) => placedReport(report, texts.files[at] as InputFile, options));
  const known = baseline ? await leaveOutKnown(baseline, placed, texts, allRules, options) : placed;
  const own = [...known, ...(shard ? shard.told(texts.refused) : texts.refused)];
  const exceptions = configurationReports(usage, folders, options);
  const unused = usage.unused(folders);
  // Over a part of the texts nobody knows what is of no use in all of them.
  const complete = buildReport(shard ? own : [...own, ...exceptions], allRules, manifest.version);
  const judged = { files: complete.files, counts: failingCounts(complete.files) };
  const shown = options.quiet ? onlyErrors(complete) : complete;
  const hidden = {
    warnings: complete.summary.warnings - shown.summary.warnings,
    infos: complete.summary.infos - shown.summary.infos,
  };
  if (!shard) {
    const { name, stale } = baseline?.part ?? { name: '', stale: [] };
    const notes = [...(stale.length > 0 ? [staleNote(stale, name)] : []), ...unusedNotes(unused)];
    return { judged, report: shown, hidden, notes };
  }
  const part = shard.part(own, judged, {
    failed: problems.length > 0,
    ...(hidden.warnings + hidden.infos > 0 && { hidden }),
    unused,
    exceptions,
    ...(baseline && { baseline: baseline.part }),
  });
  return {
    judged,
    report: { ...shown, shard: part },
    hidden,
    notes: checked.reports.length > 0 || texts.changed ? [] : [EMPTY_SHARD],
  };
}

const EMPTY_SHARD = 'in dit deel zitten geen teksten, want er zijn minder teksten dan delen.';

/** Where the file stands. What comes on standard input without a name stands nowhere. */
function placedReport(report: FileReport, { path, name }: InputFile, { stdinFilename }: CheckOptions): FileReport {
  return path === '-' && stdinFilename === undefined ? report : withWorkspacePath(report, name);
}

/** Leaves out what a baseline knows. */
async function leaveOutKnown(
  baseline: BaselineRun,
  reports: readonly FileReport[],
  { files, folders, changed }: Texts,
  allRules: readonly Rule[],
  options: CheckOptions,
): Promise<FileReport[]> {
  const { checkedFile } = await import('./baseline-run.ts');
  const checked = files.map((file, index) => {
    const others = changed?.leftOutOf(file.name) ?? [];
    return checkedFile(file, reports[index] as FileReport, others, allRules, askedOf(options));
  });
  return baseline.apply(checked, folders);
}

/** Reports on configuration files: their exceptions that are of no use. */
function configurationReports(usage: Usage, folders: readonly string[], options: CheckOptions): FileReport[] {
  return usage.uselessExceptions(folders).flatMap(({ file, name, source, config, exceptions }) => {
    const [watcher] = activeRules(rules, WEB_PAGE, config, file, askedOf(options)).filter(({ rule, silent }) => {
      return rule.id === 'ongebruikte-uitzondering' && !silent;
    });
    if (!watcher) return [];
    const findings = findUnusedExceptions(source, exceptions, watcher.rule, watcher.severity, ruleUrl);
    const report = { path: name, metrics: {}, ...countsOf(findings), fatal: null, findings, suppressedFindings: [] };
    return [withWorkspacePath(report, file)];
  });
}

/** The kind whose settings hold for what is no text of a kind. */
const WEB_PAGE = { name: 'webpagina', base: 'webpagina' } as const;

/** Warnings and tips are not shown, but do count for the exit code. */
export function onlyErrors(report: Report): Report {
  const files = report.files.map((file) => {
    const findings = file.findings.filter((finding) => finding.severity === 'error');
    return { ...file, findings, ...countsOf(findings) };
  });
  const fixable = files.reduce((sum, file) => sum + file.fixableCount, 0);
  return { ...report, files, summary: { ...report.summary, warnings: 0, infos: 0, fixable } };
}
