import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../rules/index.ts';
import { matchesGlobs } from '../config/globs.ts';
import { loadPlugins } from '../config/retext.ts';
import { activeRules } from '../config/settings.ts';
import { countsOf, Engine, failed, type Task } from '../engine.ts';
import { findUnusedExceptions } from '../lint/unused-exceptions.ts';
import { buildReport, ruleUrl } from '../report/build.ts';
import { type FixLevel, patchLine } from '../report/fixing.ts';
import type { FileReport, Report } from '../report/report.ts';
import type { Rule } from '../rule/rule.ts';
import type { BaselineRun } from './baseline-run.ts';
import type { ChangedSince } from './changed-since.ts';
import type { CheckOptions, OutputFormat } from './check-command.ts';
import { ConfigFinder, type FoundConfig, orUsageError } from './config-finder.ts';
import { collectFiles, type FoundFile, type Problem } from './files.ts';
import type { FixRun } from './fix-run.ts';
import { formatReport } from './format-report.ts';
import { checkInputOptions, checkKnownOptions, checkRedaction, fixLevel, reviewFolder } from './input-options.ts';
import type { Output } from './option-values.ts';
import { exitCode, tellWhyFailed } from './outcome.ts';
import { EXIT } from './program.ts';
import { progressBar } from './progress.ts';
import { readInput } from './read-input.ts';
import { resources } from './resources.ts';
import { checkRuleNames } from './rule-names.ts';
import type { ReviewRun } from './review-run.ts';
import { saveReports } from './save-reports.ts';
import { askedOf } from './shared-options.ts';
import { writeStepSummary } from './step-summary.ts';
import { makePalette } from './terminal.ts';
import { Usage } from './unused.ts';
import { tellUser, UsageError } from './usage-error.ts';
import type { ReportMemory } from '../workspace/report-memory.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Checks the files that the paths name, writes the reports and gives the exit code.
 *
 * @param kept what stays from one run to the next; absent where there is only one
 */
export async function check(paths: readonly string[], options: CheckOptions, kept?: Workspace): Promise<number> {
  checkRuleNames(options, rules);
  checkInputOptions(paths, options);
  checkRedaction(options);
  checkKnownOptions(options);
  const level = fixLevel(options);
  const folder = reviewFolder(options);
  const { finder, engine, memory } = toolsOf(options, kept);
  await finder.checkNamed();
  if (options.printConfig) return (await import('./print-config.ts')).printConfig(paths, options, finder);
  const {
    files: found,
    folders: walked,
    problems,
  } = await collectFiles(paths.length > 0 ? paths : ['.'], options.errorOnUnmatched);
  const { files: placed, house, usage, problems: wrongSettings } = await place(found, options, finder, engine);
  problems.push(...wrongSettings);
  const changed = await changedSince(options);
  const files = await onlyChanged(placed, changed);
  // Where only what changed is checked, nobody knows what else is of use.
  const folders = changed ? [] : walked;
  if (options.showFiles) {
    process.stdout.write(
      files.map((file) => `${file.path === '-' ? (options.stdinFilename ?? '-') : file.shown}\n`).join(''),
    );
    return tell(problems);
  }
  checkRuleNames(options, rules, house);
  const baseline = await baselineRun(options, finder);
  const own = files.map(({ path }) => path);
  const fixing = level && (await fixRun(level, options));
  const reviewing = folder === undefined ? undefined : await reviewRun(folder, own, options);
  const run = { engine, memory, usage, fixing, reviewing, changed, baseline };
  const allRules = [...rules, ...house];
  const checked = await checkAll(files, options, run);
  const reports = await leaveOutKnown(files, checked, folders, allRules, options, run);
  reports.push(...configurationReports(usage, folders, options));
  const complete = buildReport(reports, allRules, manifest.version);
  const report = options.quiet ? onlyErrors(complete) : complete;
  if (options.diff) tellUnread(report, fixing);
  else if (files.length > 0 || options.format !== 'pretty') {
    const text = await formatReport(report, options, options.color, fixing);
    (fixing?.ownsOutput ? process.stderr : process.stdout).write(text);
  }
  const outputs = options.output.filter((output): output is Output<OutputFormat> => output.format !== 'docx');
  problems.push(
    ...(await saveReports(outputs, own, (form) => formatReport(report, { ...options, format: form }, false, fixing))),
    ...(await writeStepSummary(report, options)),
  );
  tellWhyFailed(complete, options);
  problems.push(...(fixing?.problems ?? []), ...(reviewing?.problems ?? []), ...(await finished(baseline)));
  if (reviewing?.note) tellUser(reviewing.note);
  for (const note of usage.notes(folders)) tellUser(`Let op: ${note}`);
  const failure = tell(problems) === EXIT.failure || reports.some((file) => file.fatal);
  return failure ? EXIT.failure : exitCode(complete, options);
}

/** What a run works with: kept from the run before, or new. */
function toolsOf({ config }: CheckOptions, kept: Workspace | undefined) {
  if (kept) return { finder: kept.finder(config), engine: kept.engine, memory: kept.reports };
  return { finder: new ConfigFinder(config, rules), engine: new Engine(resources), memory: undefined };
}

async function fixRun(level: FixLevel, { diff, color }: CheckOptions): Promise<FixRun> {
  const { FixRun } = await import('./fix-run.ts');
  return new FixRun(level, diff === true, await makePalette(color));
}

async function reviewRun(folder: string, own: readonly string[], { force }: CheckOptions): Promise<ReviewRun> {
  const { ReviewRun } = await import('./review-run.ts');
  return ReviewRun.open(folder, force === true, own);
}

/** Leaves out what a baseline knows, where there is one. */
async function leaveOutKnown(
  files: readonly InputFile[],
  reports: readonly FileReport[],
  folders: readonly string[],
  allRules: readonly Rule[],
  options: CheckOptions,
  { baseline, changed }: Pick<Run, 'baseline' | 'changed'>,
): Promise<FileReport[]> {
  if (!baseline) return [...reports];
  const { checkedFile } = await import('./baseline-run.ts');
  const checked = files.map((file, index) => {
    const others = changed?.leftOutOf(file.name) ?? [];
    return checkedFile(file, reports[index] as FileReport, others, allRules, askedOf(options));
  });
  return baseline.apply(checked, folders);
}

async function finished(baseline: BaselineRun | undefined): Promise<readonly Problem[]> {
  return baseline ? baseline.finish() : [];
}

async function baselineRun(options: CheckOptions, finder: ConfigFinder): Promise<BaselineRun | undefined> {
  if (options.baseline === undefined && !options.updateBaseline) return undefined;
  const { BaselineRun } = await import('./baseline-run.ts');
  // The configuration that holds in this folder: the texts of a run can have more than one.
  const { folder } = await finder.find(resolve('instellingen'));
  return BaselineRun.open(options, folder ?? process.cwd());
}

async function changedSince({ changedSince: ref }: CheckOptions): Promise<ChangedSince | undefined> {
  if (ref === undefined) return undefined;
  const { ChangedSince } = await import('./changed-since.ts');
  return new ChangedSince(ref);
}

/** The files that changed, where only those are asked; what comes from standard input may always have. */
async function onlyChanged(
  files: readonly InputFile[],
  changed: ChangedSince | undefined,
): Promise<readonly InputFile[]> {
  if (!changed) return files;
  const has = await Promise.all(files.map(({ name, shown }) => changed.hasChanged(name, shown)));
  const kept = files.filter(({ path }, index) => path === '-' || has[index]);
  if (kept.length === 0 && files.length > 0) tellUser('Geen van deze teksten is veranderd.');
  return kept;
}

/** What a run does with each text. */
interface Run {
  readonly engine: Engine;
  readonly memory: ReportMemory | undefined;
  readonly usage: Usage;
  readonly fixing: FixRun | undefined;
  readonly reviewing: ReviewRun | undefined;
  readonly changed: ChangedSince | undefined;
  readonly baseline: BaselineRun | undefined;
}

/** A file with its full name, also where it comes from standard input, and its configuration. */
interface InputFile {
  readonly path: string;
  readonly shown: string;
  readonly name: string;
  readonly found: FoundConfig;
}

/** Gives each file its configuration, and leaves out what the configuration ignores. */
async function place(
  found: readonly FoundFile[],
  options: CheckOptions,
  finder: ConfigFinder,
  engine: Engine,
): Promise<{ files: InputFile[]; house: readonly Rule[]; usage: Usage; problems: Problem[] }> {
  const usage = new Usage();
  const files: InputFile[] = [];
  const house = new Map<string, Rule>();
  const problems = new Set<string>();
  for (const { path, shown, gathered } of found) {
    const name = path === '-' ? resolve(options.stdinFilename ?? 'standaardinvoer') : path;
    const settings = await settingsOf(name, finder, engine);
    if ('message' in settings) {
      problems.add(settings.message);
      continue;
    }
    const { config, own } = settings;
    usage.note(config.config, own, config.patternPath(name));
    for (const rule of own?.rules ?? []) house.set(rule.id, rule);
    // Whoever names a file wants to see it, also where folders pass it over.
    const ignored = gathered && matchesGlobs(config.config.ignore ?? [], config.patternPath(name));
    if (!ignored) files.push({ path, shown, name, found: config });
  }
  if (found.length > 0 && files.length === 0 && problems.size === 0)
    tellUser('Let op: uw instellingen slaan al deze teksten over (“ignore”).');
  return { files, house: [...house.values()], usage, problems: [...problems].map((message) => ({ message })) };
}

/** The configuration of a file; or what is wrong in it, so that the files that have another are still checked. */
async function settingsOf(name: string, finder: ConfigFinder, engine: Engine) {
  try {
    const config = await finder.find(name);
    const own = await orUsageError(() => engine.house(config.config));
    await orUsageError(() => loadPlugins(config.config));
    return { config, own };
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message };
    throw error;
  }
}

async function checkAll(files: readonly InputFile[], options: CheckOptions, run: Run): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  const bar = await progressBar(files.length, options.progress);
  for (const file of files) {
    reports.push(await checkOne(file, options, run));
    bar?.increment();
  }
  bar?.stop();
  return reports;
}

async function checkOne(
  file: InputFile,
  options: CheckOptions,
  { engine, memory, usage, fixing, reviewing, changed }: Run,
): Promise<FileReport> {
  const { name, found } = file;
  const path = file.path === '-' ? (options.stdinFilename ?? 'standaardinvoer') : found.shown(name, file.shown);
  const input = await readInput(file.path, name);
  if ('code' in input) return failed(path, input);
  try {
    const whole: Task = {
      path,
      configPath: found.patternPath(name),
      config: found.config,
      used: usage.used,
      onUsedExceptions: (places) => usage.switchedOff(found.config, places),
      ...askedOf(options),
    };
    const task = changed ? await changed.narrowed(engine, name, whole) : whole;
    const shown = file.path === '-' ? path : file.shown;
    if (reviewing) return await reviewing.review(engine, { name, shown }, input, task);
    if (!fixing) return await ((!changed && memory?.check(name, input, task)) || engine.check(input, task));
    return await fixing.correct(engine, { path: file.path, shown }, input, task);
  } catch (error) {
    process.stderr.write(`${technicalText(error, options)}\n`);
    return failed(path, {
      code: 'fault',
      message:
        'Klaretaal kon dit bestand niet nalezen door een fout in het programma zelf. Meld het ons, met de technische tekst erbij.',
    });
  }
}

/** What we need to know of a fault of ours. Its message can quote the text: with --redact only where it happened. */
function technicalText(error: unknown, { redact }: CheckOptions): string {
  const text = (error instanceof Error && error.stack) || String(error);
  return redact ? (text.match(/^ {4}at .*$/gmu) ?? []).join('\n') : text;
}

/** Reports on configuration files: their exceptions that are of no use. */
function configurationReports(usage: Usage, folders: readonly string[], options: CheckOptions): FileReport[] {
  return usage.uselessExceptions(folders).flatMap(({ file, name, source, config, exceptions }) => {
    const [watcher] = activeRules(rules, WEB_PAGE, config, file, askedOf(options)).filter(({ rule, silent }) => {
      return rule.id === 'ongebruikte-uitzondering' && !silent;
    });
    if (!watcher) return [];
    const findings = findUnusedExceptions(source, exceptions, watcher.rule, watcher.severity, ruleUrl);
    return [{ path: name, metrics: {}, ...countsOf(findings), fatal: null, findings, suppressedFindings: [] }];
  });
}

/** The kind whose settings hold for what is no text of a kind. */
const WEB_PAGE = { name: 'webpagina', base: 'webpagina' } as const;

function tell(problems: readonly Problem[]): number {
  for (const problem of problems) tellUser(problem.message);
  return problems.length > 0 ? EXIT.failure : EXIT.clean;
}

/** Beside a patch there is no report: what could not be read, and what the patch comes down to, is told. */
function tellUnread(report: Report, fixing: FixRun | undefined): void {
  for (const { path, fatal } of report.files) if (fatal) tellUser(`${path}: ${fatal.message}`);
  if (fixing) tellUser(patchLine(fixing.fixed));
}

/** Warnings and tips are not shown, but do count for the exit code. */
function onlyErrors(report: Report): Report {
  const files = report.files.map((file) => {
    const findings = file.findings.filter((finding) => finding.severity === 'error');
    return { ...file, findings, ...countsOf(findings) };
  });
  const fixable = files.reduce((sum, file) => sum + file.fixableCount, 0);
  return { ...report, files, summary: { ...report.summary, warnings: 0, infos: 0, fixable } };
}
