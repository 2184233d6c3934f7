import type { TextDocument } from '../document/document.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import { bandOf } from '../readability/bands.ts';
import type { Measures } from '../readability/measures.ts';
import type { Rule } from '../rule/rule.ts';
import { alignSentences, type Link } from './align.ts';
import {
  type Change,
  CHANGES,
  type ComparedFinding,
  type ComparedSentence,
  type ComparedText,
  type Comparison,
  type Fate,
  FATES,
  type RuleChange,
  type SentenceChange,
} from './comparison.ts';
import { marksOf } from './marks.ts';
import { type FindingPair, matchFindings, type PlacedFinding } from './match-findings.ts';
import { compareMeasures, verdictOf } from './measures.ts';
import { SentenceFinder } from './sentence-finder.ts';
import { sentencesOf } from './sentences.ts';

/** A version of a text that was read, checked and measured. */
export interface CheckedVersion {
  readonly report: FileReport;
  readonly document: TextDocument;
  readonly metrics: Measures;
  /** The git reference that it comes from. */
  readonly ref?: string;
}

/** What rules are called, and where they are explained. */
export type RuleNames = ReadonlyMap<string, Pick<Rule, 'title'> & { readonly url: string }>;

/** Sentences that belong together; on one side there can be none. */
type Group = Omit<SentenceChange, 'findings'>;

/**
 * Puts two versions of a text beside each other.
 *
 * @param names of all rules that could have reported
 * @param version of the tool
 */
export function compareVersions(
  old: CheckedVersion,
  fresh: CheckedVersion,
  names: RuleNames,
  version: string,
): Comparison {
  const groups = groupsOf(old.document, fresh.document);
  const placed = (side: 'old' | 'new', { findings }: FileReport): PlacedFinding[] => {
    const finder = new SentenceFinder(groups.map((group) => group[side]));
    return findings.map((finding) => {
      const group = finder.groupOf(finding);
      return { finding, ...(group !== undefined && { group }) };
    });
  };
  const [before, after] = [placed('old', old.report), placed('new', fresh.report)];
  const sorted = sortOut(before, after, matchFindings(before, after));
  const findings = findingsByGroup(sorted, groups.length);
  const sentences = groups.map((group, at) => ({ ...group, findings: findings[at] as SentenceChange['findings'] }));
  return {
    schemaVersion: 1,
    tool: { name: 'klaretaal', version },
    columnUnit: 'utf16',
    verdict: verdictOf(old.metrics, fresh.metrics),
    summary: {
      sentences: countEach(CHANGES, (change) => groups.filter((group) => group.change === change).length),
      findings: countEach(FATES, (fate) => sorted[fate].length),
    },
    old: textOf(old),
    new: textOf(fresh),
    measures: compareMeasures(old.metrics, fresh.metrics),
    rules: rulesOf(sorted, names),
    findings: {
      gone: sorted.gone.map(({ finding }) => comparedFinding(finding)),
      new: sorted.new.map(({ finding }) => comparedFinding(finding)),
      stayed: sorted.stayed.map(({ finding, earlier }) => {
        return { old: comparedFinding(earlier), new: comparedFinding(finding) };
      }),
    },
    sentences,
  };
}

/** All sentences of both texts in the order of the new one; what was removed stands behind what it followed. */
function groupsOf(old: TextDocument, fresh: TextDocument): Group[] {
  const [before, after] = [sentencesOf(old), sentencesOf(fresh)];
  const links = alignSentences(before, after);
  const at = (link: Link) =>
    groupOf(
      link,
      before.slice(link.oldFrom, link.oldTo).map(({ sentence }) => sentence),
      after.slice(link.newFrom, link.newTo).map(({ sentence }) => sentence),
    );
  const byOld = new Map(links.map((link) => [link.oldFrom, link]));
  const byNew = new Map(links.map((link) => [link.newFrom, link]));
  const groups: Group[] = [];
  let [oldPlace, newPlace] = [0, 0];
  while (oldPlace < before.length || newPlace < after.length) {
    const oldLink = byOld.get(oldPlace);
    const newLink = byNew.get(newPlace);
    if (oldPlace < before.length && (!oldLink || oldLink.moved)) {
      const sentence = before[oldPlace++]?.sentence as ComparedSentence;
      if (!oldLink) groups.push({ change: 'removed', old: [sentence], new: [] });
    } else if (newLink) {
      groups.push(at(newLink));
      newPlace = newLink.newTo;
      if (!newLink.moved) oldPlace = newLink.oldTo;
    } else groups.push({ change: 'added', old: [], new: [after[newPlace++]?.sentence as ComparedSentence] });
  }
  return groups;
}

function groupOf(link: Link, old: readonly ComparedSentence[], fresh: readonly ComparedSentence[]): Group {
  const change = changeOf(link);
  if (link.exact) return { change, old, new: fresh };
  const textsOf = (sentences: readonly ComparedSentence[]) => sentences.map(({ text }) => text);
  const marks = marksOf(textsOf(old), textsOf(fresh));
  const marked = (sentences: readonly ComparedSentence[], lists: (typeof marks)['old']) =>
    sentences.map((sentence, at) => ({ ...sentence, ...(lists[at]?.length && { marks: lists[at] }) }));
  return { change, old: marked(old, marks.old), new: marked(fresh, marks.new) };
}

function changeOf({ oldFrom, oldTo, newFrom, newTo, exact, moved }: Link): Change {
  if (moved) return 'moved';
  if (newTo - newFrom > 1) return 'split';
  if (oldTo - oldFrom > 1) return 'joined';
  return exact ? 'unchanged' : 'changed';
}

/** A finding with its sentences; of one that stayed, the finding of the old text too. */
interface Sorted extends PlacedFinding {
  readonly earlier: Finding;
}

function sortOut(
  old: readonly PlacedFinding[],
  fresh: readonly PlacedFinding[],
  pairs: readonly FindingPair[],
): Readonly<Record<Fate, readonly Sorted[]>> {
  const stayedOld = new Set(pairs.map((pair) => pair.old));
  const stayedNew = new Set(pairs.map((pair) => pair.new));
  const alone = (list: readonly PlacedFinding[], stayed: ReadonlySet<number>) =>
    list.filter((_, at) => !stayed.has(at)).map((placed) => ({ ...placed, earlier: placed.finding }));
  return {
    gone: alone(old, stayedOld),
    new: alone(fresh, stayedNew),
    stayed: pairs.map((pair) => ({
      ...(fresh[pair.new] as PlacedFinding),
      earlier: (old[pair.old] as PlacedFinding).finding,
    })),
  };
}

function findingsByGroup(sorted: ReturnType<typeof sortOut>, groups: number): SentenceChange['findings'][] {
  const found = Array.from({ length: groups }, () => ({
    gone: [] as number[],
    new: [] as number[],
    stayed: [] as number[],
  }));
  for (const fate of FATES) {
    sorted[fate].forEach(({ group }, at) => {
      if (group !== undefined) found[group]?.[fate].push(at);
    });
  }
  return found;
}

function rulesOf(sorted: ReturnType<typeof sortOut>, names: RuleNames): Comparison['rules'] {
  const counts = new Map<string, Record<Fate, number>>();
  for (const fate of FATES) {
    for (const { finding } of sorted[fate]) {
      const count = counts.get(finding.ruleId) ?? { gone: 0, new: 0, stayed: 0 };
      count[fate]++;
      counts.set(finding.ruleId, count);
    }
  }
  const moved = ({ gone, new: fresh }: Record<Fate, number>) => gone + fresh;
  const rows = [...counts].sort(
    ([idA, a], [idB, b]) => moved(b) - moved(a) || b.stayed - a.stayed || (idA < idB ? -1 : 1),
  );
  return Object.fromEntries(
    rows.map(([id, count]): [string, RuleChange] => [id, { title: id, url: '', ...names.get(id), ...count }]),
  );
}

function textOf({ report, document, metrics, ref }: CheckedVersion): ComparedText {
  const { score, scoreMargin = 0 } = metrics;
  const band = score === undefined ? undefined : bandOf(score, scoreMargin);
  return {
    path: report.path,
    ...(ref !== undefined && { ref }),
    format: document.format,
    kind: report.kind ?? '',
    kindReason: report.kindReason ?? '',
    language: document.language,
    textSource: document.runs ? 'extracted' : 'source',
    metrics,
    ...(band && { band }),
    counts: { error: report.errorCount, warning: report.warningCount, info: report.infoCount },
  };
}

function comparedFinding(finding: Finding): ComparedFinding {
  const { ruleId, severity, message, line, column, endLine, endColumn, range, match, scope, speaker } = finding;
  return {
    ruleId,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    range,
    ...(match !== undefined && { match }),
    ...(scope && { scope }),
    ...(speaker && { speaker }),
    block: finding.block,
    fingerprint: finding.fingerprint,
  };
}

function countEach<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
