import type { Finding } from '../findings/finding.ts';

/** A known finding: where it stands, its rule and its fingerprint. It never holds words of a text. */
export interface BaselineEntry {
  /** Relative, with `/`. */
  readonly path: string;
  readonly ruleId: string;
  readonly fingerprint: string;
  /** How often it is there; above 0. */
  readonly count: number;
}

/** What a file is not a baseline for; Dutch, says what to do, and follows the name of the file. */
export class BaselineError extends Error {}

/** What a run found in a text. */
export interface BaselineText {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Ids of the rules that ran: of others nobody knows whether they would still find anything. */
  readonly ran: ReadonlySet<string>;
}

/** What is known of files that a baseline names and that were not checked. */
export interface Elsewhere {
  /** Whether a file is no longer there. */
  isGone(path: string): boolean;
  /** Whether it would have been checked if it were still there. */
  isCovered(path: string): boolean;
}

/** A run held against a baseline. */
export interface BaselineResult {
  /** The findings that are in the baseline. */
  readonly known: ReadonlySet<Finding>;
  /** What the baseline holds, and is no longer found. */
  readonly stale: readonly BaselineEntry[];
  /** The old path of each text that has another name now, by the new path. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The baseline that holds all that was found, and all that this run can't know of. */
  readonly updated: readonly BaselineEntry[];
}

const TOOL = 'klaretaal';
const VERSION = 1;
const KEY = /^(?<path>.+) (?<ruleId>[a-z][a-z0-9/-]*) (?<fingerprint>[0-9a-f]{16})$/su;
/** A renamed file has at least this share of the findings that its old name had. */
const SAME_FILE = 0.5;

/**
 * Reads a baseline.
 *
 * @throws BaselineError for what is none, or is damaged
 */
export function readBaseline(text: string): BaselineEntry[] {
  if (/^<{7}|^>{7}/mu.test(text))
    throw new BaselineError('bevat twee versies door elkaar (<<<<<<<). Los dat eerst op in git.');
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('tool' in value) || value.tool !== TOOL)
    throw new BaselineError('is geen baseline van klaretaal, en blijft zoals het is. Kies een ander bestand.');
  const { tool: _, version, ...entries } = value as Record<string, unknown>;
  if (version !== VERSION)
    throw new BaselineError(
      'komt van een andere versie van klaretaal. Gebruik die versie, of maak een nieuwe baseline.',
    );
  return Object.entries(entries).map(([key, count]) => {
    const { path, ruleId, fingerprint } = KEY.exec(key)?.groups ?? {};
    if (!path || !ruleId || !fingerprint || typeof count !== 'number' || !Number.isInteger(count) || count < 1)
      throw new BaselineError(`is beschadigd bij “${key.slice(0, 100)}”. Zet een oudere versie terug.`);
    return { path, ruleId, fingerprint, count };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new BaselineError('is geen geldige JSON. Zet een oudere versie terug, of kies een ander bestand.');
  }
}

/**
 * A baseline as text: JSON with a line for each entry, sorted. The version stands last, so that every entry ends on a
 * comma, and two branches that add entries don't change each other's lines.
 */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ count, ...entry }) => [keyOf(entry), count] as const);
  lines.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${JSON.stringify({ tool: TOOL, ...Object.fromEntries(lines), version: VERSION }, null, 2)}\n`;
}

function keyOf({ path, ruleId, fingerprint }: Omit<BaselineEntry, 'count'>): string {
  return `${path} ${ruleId} ${fingerprint}`;
}

/**
 * Holds what was found against a baseline. A finding is known under the name of its file; of a renamed file, under the
 * old name: that of a file that is gone and had mostly the same findings.
 */
export function holdAgainst(
  baseline: readonly BaselineEntry[],
  texts: readonly BaselineText[],
  elsewhere: Elsewhere,
): BaselineResult {
  const byPath = groupBy(baseline, ({ path }) => path);
  const here = new Set(texts.map(({ path }) => path));
  const gone = new Set([...byPath.keys()].filter((path) => !here.has(path) && elsewhere.isGone(path)));
  const renamed = renamedFrom(texts, byPath, gone);
  const known = new Set<Finding>();
  const stale: BaselineEntry[] = [];
  const updated: BaselineEntry[] = [];
  const judged = new Set<string>();
  // Two texts of one name (a file and standard input) are one for the baseline.
  for (const [path, same] of groupBy(texts, (text) => text.path)) {
    const from = renamed.get(path) ?? path;
    judged.add(from);
    const left = new Map((byPath.get(from) ?? []).map((entry) => [idOf(entry), entry.count]));
    for (const finding of same.flatMap(({ findings }) => findings)) {
      const count = left.get(idOf(finding)) ?? 0;
      if (count > 0) known.add(finding);
      left.set(idOf(finding), count - 1);
    }
    const ran = (ruleId: string) => same.some((text) => text.ran.has(ruleId));
    for (const entry of byPath.get(from) ?? []) {
      const unseen = left.get(idOf(entry)) ?? 0;
      if (!ran(entry.ruleId)) updated.push({ ...entry, path });
      else if (unseen > 0) stale.push({ ...entry, count: unseen });
    }
    updated.push(...entriesOf(path, same));
  }
  for (const [path, entries] of byPath) {
    if (judged.has(path)) continue;
    (gone.has(path) && elsewhere.isCovered(path) ? stale : updated).push(...entries);
  }
  return { known, stale, renamed, updated };
}

function entriesOf(path: string, texts: readonly BaselineText[]): BaselineEntry[] {
  const found = texts.flatMap(({ findings }) => findings);
  return [...groupBy(found, idOf).values()].map((same) => {
    const { ruleId, fingerprint } = same[0] as Finding;
    return { path, ruleId, fingerprint, count: same.length };
  });
}

function idOf({ ruleId, fingerprint }: Pick<Finding, 'ruleId' | 'fingerprint'>): string {
  return `${ruleId} ${fingerprint}`;
}

/** The old names of renamed files, by the new name. */
function renamedFrom(
  texts: readonly BaselineText[],
  byPath: ReadonlyMap<string, readonly BaselineEntry[]>,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const holders = groupBy(
    [...gone].flatMap((path) => (byPath.get(path) ?? []).map((entry) => ({ path, id: idOf(entry) }))),
    ({ id }) => id,
  );
  const pairs = texts.flatMap(({ path, findings }) => {
    if (byPath.has(path)) return [];
    // What a whole text lacks is the same in every text, and tells nothing of which one it is.
    const telling = findings.filter(({ match }) => match !== undefined);
    const shared = groupBy(
      [...new Set(telling.map(idOf))].flatMap((id) => holders.get(id) ?? []),
      (holder) => holder.path,
    );
    return [...shared].map(([old, { length }]) => ({ path, old, share: length / (byPath.get(old)?.length ?? 1) }));
  });
  const found = new Map<string, string>();
  const taken = new Set<string>();
  pairs.sort((a, b) => b.share - a.share || (a.old < b.old ? -1 : 1));
  for (const { path, old, share } of pairs) {
    if (share < SAME_FILE || found.has(path) || taken.has(old)) continue;
    found.set(path, old);
    taken.add(old);
  }
  return found;
}

function groupBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOfItem(item));
    if (known) known.push(item);
    else groups.set(keyOfItem(item), [item]);
  }
  return groups;
}
