import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../rules/index.ts';
import { matchesGlobs } from '../config/globs.ts';
import { activeRules } from '../config/settings.ts';
import { countsOf, Engine } from '../engine.ts';
import { Timings } from '../lint/timings.ts';
import { findUnusedExceptions } from '../lint/unused-exceptions.ts';
import { buildReport, ruleUrl } from '../report/build.ts';
import { type FixLevel, fixLines, patchLine } from '../report/fixing.ts';
import { formatJson } from '../report/json.ts';
import type { FileReport, Report } from '../report/report.ts';
import { statsLines, statsOf } from '../report/stats.ts';
import { unusedNotes } from '../report/unused.ts';
import type { Rule } from '../rule/rule.ts';
import type { CheckOptions, FailLevel, OutputFormat } from './check-command.ts';
import { type Checked, checkTexts, type InputFile, type Run } from './check-texts.ts';
import { ConfigFinder, orUsageError } from './config-finder.ts';
import { collectFiles, type FoundFile, type Problem } from './files.ts';
import type { FixRun } from './fix-run.ts';
import { checkInputOptions, fixLevel, reviewFolder } from './input-options.ts';
import type { Output } from './option-values.ts';
import { EXIT } from './program.ts';
import { resources } from './resources.ts';
import { checkRuleNames } from './rule-names.ts';
import type { ReviewRun } from './review-run.ts';
import { saveReports } from './save-reports.ts';
import type { ResultCache } from './result-cache.ts';
import type { ShardRun } from './shard-run.ts';
import { askedOf } from './shared-options.ts';
import { makePalette } from './terminal.ts';
import { Usage } from './unused.ts';
import { tellUser, UsageError } from './usage-error.ts';

/** Checks the files that the paths name, writes the reports and gives the exit code. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const started = performance.now();
  checkRuleNames(options, rules);
  checkInputOptions(paths, options);
  // What can't go together is said before anything is read.
  fixLevel(options);
  reviewFolder(options);
  const finder = new ConfigFinder(options.config, rules);
  await finder.checkNamed();
  if (options.printConfig) return (await import('./print-config.ts')).printConfig(paths, options, finder);
  const texts = await gather(paths, options, finder);
  const { files, house, problems } = texts;
  if (options.showFiles) {
    process.stdout.write(
      files.map((file) => `${file.path === '-' ? (options.stdinFilename ?? '-') : file.shown}\n`).join(''),
    );
    return tell(problems);
  }
  checkRuleNames(options, rules, house);
  const own = files.map(({ path }) => path);
  const run = await startRun(texts, own, options, finder);
  const { fixing, reviewing, cache, timings } = run;
  const find = performance.now() - started;
  const checked = await checkTexts(files, options, run);
  problems.push(...(fixing?.problems ?? []), ...(reviewing?.problems ?? []));
  const { complete, report, notes } = reportsOf(checked, texts, options);
  const ms = performance.now() - started;
  const stats = timings && statsOf(checked, timings.times, { ms, find, ...(cache && { cacheHits: cache.hits }) });
  const whole = stats ? { ...report, stats } : report;
  if (options.diff) tellUnread(report, fixing);
  else if (files.length > 0 || options.format === 'json') {
    const text = await format(whole, options, options.color, fixing);
    (fixing?.ownsOutput ? process.stderr : process.stdout).write(text);
  }
  const outputs = options.output.filter((output): output is Output<OutputFormat> => output.format !== 'docx');
  problems.push(
    ...(await saveReports(outputs, own, (form) => format(whole, { ...options, format: form }, false, fixing))),
  );
  tellWarnings(complete, options);
  if (reviewing?.note) tellUser(reviewing.note);
  for (const note of [...notes, ...(cache?.problem ? [cache.problem] : [])]) tellUser(`Let op: ${note}`);
  const failure = tell(problems) === EXIT.failure || complete.files.some((file) => file.fatal);
  return failure ? EXIT.failure : exitCode(complete, options);
}

/** What is to be done with each text. @param own full paths of the texts */
async function startRun(
  { engine, usage }: Texts,
  own: readonly string[],
  options: CheckOptions,
  finder: ConfigFinder,
): Promise<Run> {
  const level = fixLevel(options);
  const folder = reviewFolder(options);
  const fixing = level && (await fixRun(level, options));
  const reviewing = folder === undefined ? undefined : await reviewRun(folder, own, options);
  const cache = options.cache && !fixing && !reviewing ? await resultCache(finder) : undefined;
  return {
    engine,
    usage,
    fixing,
    reviewing,
    ...(cache && { cache }),
    ...(options.stats && { timings: new Timings() }),
  };
}

/** The texts of a run, and what is known before they are checked. */
interface Texts extends Awaited<ReturnType<typeof place>> {
  readonly engine: Engine;
  readonly shard: ShardRun | undefined;
  readonly folders: readonly string[];
}

async function gather(paths: readonly string[], options: CheckOptions, finder: ConfigFinder): Promise<Texts> {
  const found = await collectFiles(paths.length > 0 ? paths : ['.'], options.errorOnUnmatched);
  const engine = new Engine(resources);
  const placed = await place(found.files, options, finder, engine);
  const shard = options.shard && new (await import('./shard-run.ts')).ShardRun(options.shard, options, placed.files);
  const problems = [...found.problems, ...placed.problems];
  return { ...placed, files: shard ? [...shard.files] : placed.files, problems, engine, shard, folders: found.folders };
}

/** The report with all findings, the one to show, and notes on what was of no use. */
function reportsOf({ reports: own }: Checked, texts: Texts, options: CheckOptions) {
  const { usage, folders, house, shard, problems } = texts;
  const exceptions = configurationReports(usage, folders, options);
  const unused = usage.unused(folders);
  // Over a part of the texts nobody knows what is of no use in all of them.
  const complete = buildReport(shard ? own : [...own, ...exceptions], [...rules, ...house], manifest.version);
  const shown = options.quiet ? onlyErrors(complete) : complete;
  if (!shard) return { complete, report: shown, notes: unusedNotes(unused) };
  const part = shard.part(own, complete, { failed: problems.length > 0, unused, exceptions });
  return { complete, report: { ...shown, shard: part }, notes: own.length > 0 ? [] : [EMPTY_SHARD] };
}

const EMPTY_SHARD = 'in dit deel zitten geen teksten, want er zijn minder teksten dan delen.';

async function fixRun(level: FixLevel, { diff, color }: CheckOptions): Promise<FixRun> {
  const { FixRun } = await import('./fix-run.ts');
  return new FixRun(level, diff === true, await makePalette(color));
}

async function reviewRun(folder: string, own: readonly string[], { force }: CheckOptions): Promise<ReviewRun> {
  const { ReviewRun } = await import('./review-run.ts');
  return ReviewRun.open(folder, force === true, own);
}

/** Kept results stand with the settings of the current folder. */
async function resultCache(finder: ConfigFinder): Promise<ResultCache> {
  const { cacheFolder, ResultCache } = await import('./result-cache.ts');
  // What is wrong in those settings is told with the texts that have them.
  const here = await finder.find(resolve('tekst')).catch(() => undefined);
  return new ResultCache(cacheFolder(here?.folder ?? process.cwd()));
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
    return { config, own: await orUsageError(() => engine.house(config.config)) };
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message };
    throw error;
  }
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

/** A report in one of the output formats. */
export async function format(
  report: Report,
  { format: form, group }: Pick<CheckOptions, 'format' | 'group'>,
  color: boolean | undefined,
  fixing?: FixRun,
): Promise<string> {
  if (form === 'json') return formatJson(report);
  const palette = await makePalette(color);
  const width = process.stdout.columns ?? 100;
  const print = group
    ? (await import('../report/by-criterion.ts')).formatByCriterion
    : (await import('../report/pretty.ts')).formatPretty;
  return (
    print(report, palette, width) + fixLines(report.files, fixing?.level, fixing?.fixed) + statsLines(report.stats)
  );
}

/** Beside a patch there is no report: what could not be read, and what the patch comes down to, is told. */
function tellUnread(report: Report, fixing: FixRun | undefined): void {
  for (const { path, fatal } of report.files) if (fatal) tellUser(`${path}: ${fatal.message}`);
  if (fixing) tellUser(patchLine(fixing.fixed));
}

/** Says why the run fails on warnings that are not all to be seen. */
export function tellWarnings({ summary }: Report, { maxWarnings }: Pick<CheckOptions, 'maxWarnings'>): void {
  if (maxWarnings === undefined || summary.warnings <= maxWarnings) return;
  const found = summary.warnings === 1 ? 'Er is 1 waarschuwing' : `Er zijn ${summary.warnings} waarschuwingen`;
  tellUser(`${found}; --max-warnings laat er ${maxWarnings} toe.`);
}

/** Warnings and tips are not shown, but do count for the exit code. */
export function onlyErrors(report: Report): Report {
  const files = report.files.map((file) => {
    const findings = file.findings.filter((finding) => finding.severity === 'error');
    return { ...file, findings, ...countsOf(findings) };
  });
  const fixable = files.reduce((sum, file) => sum + file.fixableCount, 0);
  return { ...report, files, summary: { ...report.summary, warnings: 0, infos: 0, fixable } };
}

const FAILING: Readonly<Record<FailLevel, readonly ('errors' | 'warnings' | 'infos')[]>> = {
  error: ['errors'],
  warning: ['errors', 'warnings'],
  info: ['errors', 'warnings', 'infos'],
  never: [],
};

/** What a report comes down to, by what the options let pass. */
export function exitCode(
  { summary }: Report,
  { failOn, maxWarnings }: Pick<CheckOptions, 'failOn' | 'maxWarnings'>,
): number {
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  return tooMany || FAILING[failOn].some((severity) => summary[severity] > 0) ? EXIT.findings : EXIT.clean;
}
