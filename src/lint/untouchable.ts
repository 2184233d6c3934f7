import type { Directive } from '../document/directive.ts';
import type { Range } from '../document/document.ts';
import type { Finding, SuppressedFinding } from '../report/report.ts';
import type { Change, SourceEdit } from '../rewrite/apply.ts';
import { switchesOf } from './suppress.ts';
import { switchedOff } from './switched-off.ts';

/** A change that a rule suggests. */
export interface RuleChange extends Change {
  readonly finding: Pick<Finding, 'ruleId'>;
}

/**
 * The changes that fall outside what comments and the configuration switched off: no edit stands where its own rule is
 * off, and none changes a finding of another rule that is. Words that only move are not changed.
 *
 * @param known ids of all rules
 */
export function touchable<One extends RuleChange>(
  changes: readonly One[],
  source: string,
  directives: readonly Directive[],
  known: ReadonlySet<string>,
  suppressed: readonly SuppressedFinding[],
): One[] {
  const places = suppressed.flatMap(({ range, parts, scope }) => (scope ? [] : (parts ?? [range])));
  const off = directives.length > 0 ? standingOff(changes, directives, known) : new Set<RuleChange>();
  return changes.filter((change) => {
    return !off.has(change) && change.edits.every((edit) => places.every((place) => leavesWhole(edit, place, source)));
  });
}

/** The changes of which an edit stands where its rule is switched off, or holds a comment that switches something. */
function standingOff(
  changes: readonly RuleChange[],
  directives: readonly Directive[],
  known: ReadonlySet<string>,
): Set<RuleChange> {
  const ends = changes.flatMap((change) =>
    change.edits.flatMap(({ range: [from, to] }) =>
      [from, Math.max(from, to - 1)].map((at): Placed => ({ ruleId: change.finding.ruleId, range: [at, at], change })),
    ),
  );
  ends.sort((a, b) => a.range[0] - b.range[0]);
  const { by } = switchedOff(
    ends,
    directives.flatMap((directive) => switchesOf(directive, known)),
  );
  const off = new Set([...by.keys()].map(({ change }) => change));
  for (const change of changes) {
    if (change.edits.some(({ range }) => directives.some(({ source }) => overlaps(range, source)))) off.add(change);
  }
  return off;
}

interface Placed {
  readonly ruleId: string;
  readonly range: Range;
  readonly change: RuleChange;
}

function leavesWhole({ range, text }: SourceEdit, place: Range, source: string): boolean {
  if (!overlaps(range, place)) return true;
  const isWithin = range[0] <= place[0] && place[1] <= range[1];
  return isWithin && text.includes(source.slice(place[0], place[1]));
}

/** An insertion overlaps what it stands in the middle of. */
function overlaps(one: Range, other: Range): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
