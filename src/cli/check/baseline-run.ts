import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { activeRules, type Asked, findKind } from '../../config/settings.ts';
import { countsOf } from '../../engine/engine.ts';
import { withoutKnown } from '../../findings/budgets.ts';
import type { FileReport } from '../../findings/file-report.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BaselinePart } from '../../findings/shard.ts';
import {
  type BaselineEntry,
  BaselineError,
  type BaselineResult,
  formatBaseline,
  holdAgainst,
  readBaseline,
} from '../../lint/baseline.ts';
import { countText } from '../../report/numbers.ts';
import type { Rule } from '../../rule/rule.ts';
import type { FoundConfig } from '../../workspace/config-finder.ts';
import { slashed } from '../../workspace/paths.ts';
import { unreadableByNode } from '../../workspace/system-error.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Problem } from '../problem.ts';
import { tellUser } from '../tell-user.ts';
import { putWhole } from './put-whole.ts';
import { writeText } from './write-text.ts';

/** The name of a baseline, where none is given. */
const DEFAULT_NAME = 'klaretaal-baseline.json';

/** A report, with what a baseline asks of it. */
export interface CheckedFile {
  /** Full path. */
  readonly file: string;
  readonly report: FileReport;
  /** Findings that were not asked for, and are not in the report. */
  readonly others: readonly Finding[];
  /** Ids of the rules that ran over it. */
  readonly ran: ReadonlySet<string>;
}

/** A report with the rules that ran over its text. @param allRules ours and those of the house */
export function checkedFile(
  { name, found }: { readonly name: string; readonly found: FoundConfig },
  report: FileReport,
  others: readonly Finding[],
  allRules: readonly Rule[],
  asked: Asked,
): CheckedFile {
  const kind = findKind(report.kind ?? '', found.config);
  const active = kind ? activeRules(allRules, kind, found.config, slashed(name), asked) : [];
  const ran = new Set(active.flatMap(({ rule, silent }) => (silent ? [] : [rule.id])));
  return { file: name, report, others, ran };
}

/** The options that are about a baseline. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** A run with a baseline: leaves out what is known, and brings the baseline up to date where that is asked. */
export class BaselineRun {
  /** Its full path. */
  readonly file: string;
  #result: BaselineResult | undefined;

  /**
   * Reads the baseline that the options ask for.
   *
   * @param root full path of the folder that its paths count from
   * @throws UsageError where it can't be used
   */
  static async open({ baseline, updateBaseline }: BaselineOptions, root: string): Promise<BaselineRun> {
    if (baseline === '')
      throw new UsageError('Bij “--baseline” ontbreekt een bestand. Schrijf bijvoorbeeld --baseline baseline.json.');
    const file = baseline === undefined ? join(root, DEFAULT_NAME) : resolve(baseline);
    const shown = baseline ?? (slashed(relative(process.cwd(), file)) || file);
    const bytes = await bytesOf(file, shown);
    if (!bytes && !updateBaseline) throw new UsageError(missingBaseline(shown));
    return new BaselineRun(file, shown, root, bytes, updateBaseline === true);
  }

  private readonly entries: readonly BaselineEntry[];

  private constructor(
    file: string,
    private readonly shown: string,
    private readonly root: string,
    private readonly bytes: Buffer | undefined,
    private readonly updates: boolean,
  ) {
    this.file = file;
    this.entries = bytes ? entriesIn(bytes, shown) : [];
  }

  /**
   * The reports without the findings that are in the baseline.
   *
   * @param folders full paths, with `/`, of the folders that were checked whole
   */
  apply(files: readonly CheckedFile[], folders: readonly string[]): FileReport[] {
    const texts = files
      .filter(({ report }) => !report.fatal)
      .map(({ file, report, others, ran }) => {
        return { path: this.#pathOf(file), findings: [...report.findings, ...others], ran };
      });
    const unread = new Set(files.filter(({ report }) => report.fatal).map(({ file }) => this.#pathOf(file)));
    const full = (path: string) => resolve(this.root, path);
    const result = holdAgainst(this.entries, texts, {
      isGone: (path) => !unread.has(path) && !existsSync(full(path)),
      isCovered: (path) => folders.some((folder) => slashed(full(path)).startsWith(`${folder.replace(/\/$/u, '')}/`)),
    });
    this.#result = result;
    const known = this.updates ? new Set(files.flatMap(({ report }) => report.findings)) : result.known;
    const isKnown = (finding: Finding) => known.has(finding);
    return files.map(({ report, others }) => {
      const left = report.findings.filter(isKnown);
      const all = [...left, ...others.filter(isKnown)];
      if (all.length === 0) return report;
      const findings = report.findings.filter((finding) => !known.has(finding));
      const budgets = report.budgets && withoutKnown(report.budgets, all);
      return {
        ...report,
        findings,
        ...countsOf(findings),
        ...(left.length > 0 && { baselinedCount: left.length }),
        ...(budgets && { budgets }),
      };
    });
  }

  /** What a run is to tell of the baseline: what is no longer found, where the baseline is not brought up to date. */
  get part(): BaselinePart {
    const { stale = [], renamed = new Map<string, string>() } = this.#result ?? {};
    const counts = new Map<string, number>();
    for (const { path, count } of this.updates ? [] : stale) counts.set(path, (counts.get(path) ?? 0) + count);
    return {
      name: this.shown,
      stale: [...counts].map(([path, count]) => ({ path, count })),
      renamed: [...renamed].map(([to, from]) => ({ from, to })),
    };
  }

  /** Writes the baseline with what was found, where that is asked. @returns why it could not be written */
  async finish(): Promise<Problem[]> {
    if (!this.#result || !this.updates) return [];
    const { stale, updated } = this.#result;
    const problem = await this.#write(Buffer.from(formatBaseline(updated)));
    if (problem) return [{ message: problem }];
    const gone = countOf(stale);
    const fresh = countOf(updated) - (countOf(this.entries) - gone);
    const changes = [...(fresh > 0 ? [`${fresh} nieuw`] : []), ...(gone > 0 ? [`${gone} weggehaald`] : [])];
    const about = changes.length > 0 ? ` (${changes.join(', ')})` : '';
    tellUser(
      `${this.shown}: ${findingsText(countOf(updated))} bewaard${about}. Gebruik de baseline met --baseline ${this.shown}.`,
    );
    return [];
  }

  #pathOf(file: string): string {
    return slashed(relative(this.root, file));
  }

  /** All of it is written, or nothing changes. */
  async #write(after: Buffer): Promise<string | undefined> {
    if (this.bytes) {
      if (this.bytes.equals(after)) return undefined;
      const problem = await writeText(this.file, this.shown, this.bytes, after);
      return problem && `De baseline is niet bijgewerkt. ${problem}`;
    }
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await putWhole(this.file, after);
      return undefined;
    } catch (error) {
      const message = unreadableByNode(error);
      if (!message) throw error;
      return `${this.shown} is niet bewaard. ${message.replace(this.file, this.shown)}`;
    }
  }
}

/** The message for a baseline that is not there. */
export function missingBaseline(shown: string): string {
  return `${shown} bestaat niet. Kijk de naam na, of maak de baseline met --update-baseline.`;
}

async function bytesOf(file: string, shown: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const message = unreadableByNode(error, shown);
    if (!message) throw error;
    throw new UsageError(message.replace(file, shown));
  }
}

function entriesIn(bytes: Buffer, shown: string): BaselineEntry[] {
  try {
    return readBaseline(bytes.toString());
  } catch (error) {
    if (error instanceof BaselineError) throw new UsageError(`${shown} ${error.message}`);
    throw error;
  }
}

function countOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

function findingsText(count: number): string {
  return countText(count, 'melding', 'meldingen');
}
