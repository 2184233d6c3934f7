import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import { sortFindings, withFingerprints } from '../findings/order.ts';
import type { Report } from '../findings/report.ts';
import type { Counts, Hidden, ShardPart, StaleText, UnusedHouse } from '../findings/shard.ts';
import { reportOf } from './build.ts';
import { staleNote } from './stale-note.ts';
import { unusedNotes } from './unused.ts';

/** A report on a part of the texts. */
export type ShardReport = Report & { readonly shard: ShardPart };

/** What the parts of a run make together. */
export interface Merged {
  readonly report: Report;
  /** Of all findings that can make a run fail, also those that `--quiet` left out. */
  readonly counts: Counts;
  /** What `--quiet` left out. */
  readonly hidden: Hidden;
  /** What of the configurations and of the baseline was of no use, a Dutch sentence each. */
  readonly notes: readonly string[];
}

/**
 * Joins the reports on all parts of a run: the same report as that of one run over all texts.
 *
 * @param recount gives a report the right counts for its findings
 * @param onlyErrors leaves out what `--quiet` leaves out
 */
export function mergeShards(
  parts: readonly ShardReport[],
  recount: (file: FileReport) => FileReport,
  onlyErrors: (report: Report) => Report,
): Merged {
  const ordered = [...parts].sort((a, b) => a.shard.index - b.shard.index);
  const [first] = ordered as [ShardReport];
  const { version } = first.tool;
  const placed = ordered.flatMap(({ files, shard }) =>
    files.map((file, at) => ({ file, place: shard.places[at] ?? 0 })),
  );
  const texts = placed.sort((a, b) => a.place - b.place).map(({ file }) => file);
  const exceptions = inAll(ordered.map(({ shard }) => shard.exceptions)).map(recount);
  const about = reportOf(exceptions, {}, version);
  const { quiet } = first.shard;
  const shown = quiet ? onlyErrors(about).files : exceptions;
  const { warnings, infos } = about.summary;
  const own = quiet ? { warnings, infos } : NOTHING;
  return {
    report: reportOf([...texts, ...shown], first.rules, version),
    counts: addedUp([...ordered.map(({ shard }) => shard.counts), about.summary]),
    hidden: [own, ...ordered.map(({ shard }) => shard.hidden ?? NOTHING)].reduce(together),
    notes: [...staleNotes(ordered), ...unusedNotes(unusedInAll(ordered.map(({ shard }) => shard.unused)))],
  };
}

const NOTHING: Hidden = { warnings: 0, infos: 0 };

function together(one: Hidden, other: Hidden): Hidden {
  return { warnings: one.warnings + other.warnings, infos: one.infos + other.infos };
}

/**
 * Joins reports of runs that stand on their own. Rules of the house that have one id: the last counts.
 *
 * @param ours what a report says of the rules that always are there: lines of JSON name only those of their findings
 */
export function joinReports(reports: readonly Report[], ours: Report['rules']): Report {
  const [first] = reports as [Report];
  const rules = Object.assign({}, ours, ...reports.map((report) => report.rules)) as Report['rules'];
  const files = reports.flatMap((report) => report.files);
  return reportOf(files, rules, first.tool.version);
}

function addedUp(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { errors: sum('errors'), warnings: sum('warnings'), infos: sum('infos') };
}

/** An exception is of no use when no part has what it switches off. Fingerprints count what is left. */
function inAll(parts: readonly (readonly FileReport[])[]): FileReport[] {
  const [first = [], ...others] = parts;
  return first.flatMap((file) => {
    const same = others.map((part) => new Set(part.find(({ path }) => path === file.path)?.findings.map(placeOf)));
    const left = file.findings.filter((finding) => same.every((places) => places.has(placeOf(finding))));
    return left.length > 0 ? [{ ...file, findings: recounted(left) }] : [];
  });
}

/** Findings with fingerprints that count those that are left. Of redacted ones nobody knows any more what was counted. */
function recounted(left: readonly Finding[]): readonly Finding[] {
  return left.every(({ match }) => match !== undefined) ? withFingerprints(sortFindings(left)) : left;
}

function placeOf({ range }: Finding): string {
  return range.join('-');
}

/** Every part knows all configurations and in the same order; a word is of no use when no part has it. */
function unusedInAll(parts: readonly (readonly UnusedHouse[])[]): UnusedHouse[] {
  const [first = [], ...others] = parts;
  return first.map(({ globs, words }, at) => {
    const same = others.map((part) => new Set(part[at]?.words.map(({ id }) => id)));
    return { globs, words: words.filter(({ id }) => same.every((ids) => ids.has(id))) };
  });
}

/**
 * What a baseline holds and no part found. A text that is gone is not found in any part; but where one part has it under
 * another name, that part knows.
 */
function staleNotes(parts: readonly ShardReport[]): string[] {
  const baselines = parts.flatMap(({ shard }) => shard.baseline ?? []);
  const [first] = baselines;
  if (!first) return [];
  const renamed = new Set(baselines.flatMap((baseline) => baseline.renamed.map(({ from }) => from)));
  const stale = new Map<string, StaleText>();
  for (const baseline of baselines) {
    const own = new Set(baseline.renamed.map(({ from }) => from));
    for (const text of baseline.stale) if (!renamed.has(text.path) || own.has(text.path)) stale.set(text.path, text);
  }
  return stale.size > 0 ? [staleNote([...stale.values()], first.name)] : [];
}
