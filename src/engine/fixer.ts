import type { TextDocument } from '../document/document.ts';
import { applyChanges, type Changed, spanOf, withoutClashes } from '../document/source-edits.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Encoding } from '../formats/encoding/encoding.ts';
import { BlockMemory } from '../lint/block-memory.ts';
import { type RuleChange, touchable } from '../lint/untouchable.ts';
import { type FixLevel, fixOf } from '../report/fixing.ts';
import { type Compared, isUnharmed } from '../rewrite/unharmed.ts';
import type { Task } from './engine.ts';
import { type Checker, isReadable, type Manuscript, manuscriptOf, type Readable } from './manuscript.ts';

/** A finding that was corrected. */
export interface AppliedFix {
  readonly ruleId: string;
  /** The line where it stood when it was corrected, from 1. */
  readonly line: number;
  /** What stood there, and what stands there now: the source from the first edit to the last. */
  readonly before: string;
  readonly after: string;
}

/** A text after corrections. Of a word processor's file the source is its extracted text. */
export interface FixResult {
  /** The source before, without byte order mark; empty where it could not be read. */
  readonly source: string;
  /** The source now, without byte order mark. */
  readonly text: string;
  /** In the order in which they were made. */
  readonly applied: readonly AppliedFix[];
  /** The report of the text as it was. */
  readonly before: FileReport;
  /** The report of the text as it is now. */
  readonly report: FileReport;
  /** Of bytes: how they were decoded. */
  readonly encoding?: Encoding;
  /** Of a word processor's file in which something changed. */
  readonly bytes?: Uint8Array;
  /** The text as it came, and as it is now; absent where it could not be read. */
  readonly first?: Readable;
  readonly last?: Readable;
}

/** What else is asked of a correction. */
export interface FixOptions {
  /** No paragraph becomes a list: each block stays one block. */
  readonly keepsBlocks?: boolean;
}

/** A suggestion that could be applied. */
interface Candidate extends RuleChange {
  readonly finding: Finding;
  readonly safe: boolean;
}

interface Step {
  readonly next: Readable;
  readonly applied: readonly AppliedFix[];
}

/**
 * How often a text is corrected and checked again. A sentence takes a pass for each of its rewrites: no sentence that
 * people wrote has so many.
 */
const MOST_PASSES = 50;

/**
 * Corrects a text: applies suggestions and checks again, until nothing is left to apply. Correcting the result again
 * changes nothing.
 *
 * @param level safe: only what can't change meaning or grammar; suggestion: the first suggestion of every finding
 */
export async function fix(
  engine: Checker,
  input: string | Uint8Array,
  asked: Task,
  level: FixLevel,
  { keepsBlocks = false }: FixOptions = {},
): Promise<FixResult> {
  // Most of the text is the same in every pass.
  const task = { ...asked, memory: asked.memory ?? new BlockMemory() };
  const first = await engine.examine(input, task);
  if (!isReadable(first)) return { source: '', text: '', applied: [], before: first.report, report: first.report };
  const source = first.document.source;
  const start = { source, first, before: first.report, ...(first.encoding && { encoding: first.encoding }) };
  // Each text that was seen, with how many corrections led to it: two rules that undo each other come back to one.
  const seen = new Map([[source, 0]]);
  const applied: AppliedFix[] = [];
  const manuscript = manuscriptOf(engine, first, task, keepsBlocks);
  const refused = new Set<string>();
  let now = first;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const step = await correct(manuscript, now, level, refused);
    if (!step) break;
    now = step.next;
    applied.push(...step.applied);
    const earlier = seen.get(now.document.source);
    if (earlier !== undefined) {
      applied.length = earlier;
      break;
    }
    seen.set(now.document.source, applied.length);
  }
  const { encoding } = first.report;
  const text = now.document.source;
  const bytes = await fileWith(first, text);
  const report = { ...now.report, ...(encoding && { encoding }) };
  return { ...start, last: now, text, applied, report, ...(bytes && { bytes }) };
}

/** A word processor's file with its new text; nothing of other texts, or where nothing changed. */
async function fileWith({ archive, document }: Readable, text: string): Promise<Uint8Array | undefined> {
  if (!archive || text === document.source) return undefined;
  const { fileOf, partsWith } = await import('../formats/office/write.ts');
  const parts = await partsWith(archive, document, text);
  return parts && fileOf(archive, parts);
}

/**
 * One pass; nothing where there is nothing to apply. To try changes costs a check, so those that were refused before are
 * only tried again once no others are left: where it ends depends on the text alone, and a second run ends there too.
 *
 * @param refused keys of changes; those that are refused now are added
 */
async function correct(
  manuscript: Manuscript,
  now: Readable,
  level: FixLevel,
  refused: Set<string>,
): Promise<Step | undefined> {
  const { report, document, ruleIds } = now;
  const all = candidatesOf(report, document.source, level);
  const every = touchable(all, document.source, document.directives, ruleIds, report.suppressedFindings);
  const fresh = every.filter((one) => !refused.has(keyOf(one)));
  const step = await apply(manuscript, now, level, fresh, refused);
  return step || fresh.length === every.length ? step : apply(manuscript, now, level, every, refused);
}

function keyOf({ finding, edits }: Candidate): string {
  const { ruleId, match, sentence } = finding;
  return JSON.stringify([ruleId, match, sentence?.text, edits.map(({ text }) => text)]);
}

/** Makes as many of some changes as go together and do no harm. */
async function apply(
  manuscript: Manuscript,
  { document, report }: Readable,
  level: FixLevel,
  candidates: readonly Candidate[],
  refused: Set<string>,
): Promise<Step | undefined> {
  let open = candidates;
  const compared: Compared = new Map();
  while (open.length > 0) {
    const chosen = withoutClashes(open);
    const changed = applyChanges(document.source, chosen);
    const next = await manuscript.examine(changed.text);
    const wrong =
      next && isWhole(document, next.document, chosen, changed, compared)
        ? repeated(chosen, changed, report, next.report, level)
        : await harmful(document, chosen, manuscript, compared);
    if (next && wrong.size === 0) return { next, applied: appliedFixes(document.source, chosen, changed) };
    if (wrong.size === 0) return undefined;
    for (const one of wrong) refused.add(keyOf(one));
    open = open.filter((one) => !wrong.has(one));
  }
  return undefined;
}

/** What can be applied, what is safe first. Two rewrites of a sentence that are not safe never go together. */
function candidatesOf({ findings }: FileReport, source: string, level: FixLevel): Candidate[] {
  const candidates = findings.flatMap((finding): Candidate[] => {
    const suggestion = fixOf(finding, level);
    const edits = suggestion?.edits ?? [];
    if (!suggestion || edits.every(({ range, text }) => source.slice(...range) === text)) return [];
    if (suggestion.safety === 'safe') return [{ finding, edits, safe: true }];
    const [from, to] = spanOf(edits.map(({ range }) => range));
    const around = finding.sentence?.range ?? finding.range;
    return [{ finding, edits, safe: false, claim: [Math.min(from, around[0]), Math.max(to, around[1])] }];
  });
  return [...candidates.filter(({ safe }) => safe), ...candidates.filter(({ safe }) => !safe)];
}

function isWhole(
  before: TextDocument,
  after: TextDocument,
  chosen: readonly Candidate[],
  changed: Changed,
  compared: Compared,
): boolean {
  const made = chosen.flatMap(({ edits, finding }, index) =>
    edits.map(({ range, text }, place) => ({
      range,
      place: changed.places[index]?.[place] ?? range,
      isNotation: finding.ruleId === 'notatie',
      listed: finding.source ? text : '',
    })),
  );
  made.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  return isUnharmed(before, after, made, compared);
}

/** The changes that harm a text: they are looked for by halves. */
async function harmful(
  document: TextDocument,
  chosen: readonly Candidate[],
  manuscript: Manuscript,
  compared: Compared,
): Promise<ReadonlySet<Candidate>> {
  const wrong = new Set<Candidate>();
  const good: Candidate[] = [];
  const look = async (part: readonly Candidate[]): Promise<void> => {
    const tried = [...good, ...part];
    const changed = applyChanges(document.source, tried);
    const opened = await manuscript.read(changed.text);
    if (opened && isWhole(document, opened, tried, changed, compared)) good.push(...part);
    else if (part.length === 1) wrong.add(part[0] as Candidate);
    else {
      const half = part.length >> 1;
      await look(part.slice(0, half));
      await look(part.slice(half));
    }
  };
  await look(chosen);
  return wrong;
}

/** The changes after which the same rule wants to change the same place again. */
function repeated(
  chosen: readonly Candidate[],
  { places }: Changed,
  before: FileReport,
  after: FileReport,
  level: FixLevel,
): ReadonlySet<Candidate> {
  const key = ({ ruleId, match }: Finding) => `${ruleId}\n${match ?? ''}`;
  // What was there already, beside the change, is not its doing.
  const known = new Map<string, number>();
  for (const finding of before.findings) known.set(key(finding), (known.get(key(finding)) ?? 0) + 1);
  for (const { finding } of chosen) known.set(key(finding), (known.get(key(finding)) ?? 0) - 1);
  for (const finding of after.findings) known.set(key(finding), (known.get(key(finding)) ?? 0) - 1);
  const fresh = after.findings.filter((finding) => (known.get(key(finding)) ?? 0) < 0 && fixOf(finding, level));
  if (fresh.length === 0) return new Set();
  return new Set(
    chosen.filter(({ finding: { ruleId } }, index) =>
      fresh.some(({ ruleId: again, range: [from, to] }) => {
        return again === ruleId && places[index]?.some((place) => place[0] <= to && from <= place[1]);
      }),
    ),
  );
}

function appliedFixes(source: string, chosen: readonly Candidate[], { text, places }: Changed): AppliedFix[] {
  const fixes = chosen.map(({ finding: { ruleId, line }, edits }, index) => ({
    at: edits[0]?.range[0] ?? 0,
    fix: {
      ruleId,
      line,
      before: source.slice(...spanOf(edits.map(({ range }) => range))),
      after: text.slice(...spanOf(places[index] ?? [])),
    },
  }));
  return fixes.sort((a, b) => a.at - b.at).map((one) => one.fix);
}
