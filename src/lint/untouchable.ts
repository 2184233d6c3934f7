import type { Directive } from '../document/directive.ts';
import type { Range } from '../document/range.ts';
import type { Change, SourceEdit } from '../document/source-edits.ts';
import type { Finding, SuppressedFinding } from '../findings/finding.ts';
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
  const kept = new Overlapping([
    ...suppressed.flatMap(({ range, parts, scope }) => (scope ? [] : (parts ?? [range]))),
    ...directives.map((directive) => directive.source),
  ]);
  const off = directives.length > 0 ? standingOff(changes, directives, known) : new Set<RuleChange>();
  return changes.filter((change) => {
    return !off.has(change) && change.edits.every((edit) => leavesWhole(edit, kept.with(edit.range), source));
  });
}

/** The changes of which an edit stands where its rule is switched off. */
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
  return new Set([...by.keys()].map(({ change }) => change));
}

interface Placed {
  readonly ruleId: string;
  readonly range: Range;
  readonly change: RuleChange;
}

function leavesWhole({ range, text }: SourceEdit, places: readonly Range[], source: string): boolean {
  return places.every(([from, to]) => range[0] <= from && to <= range[1] && text.includes(source.slice(from, to)));
}

/** Ranges to look up those in that overlap another one. An insertion overlaps what it stands in the middle of. */
class Overlapping {
  readonly #ranges: readonly Range[];
  /** Of each range: how far it reaches, or one before it. */
  readonly #reach: number[] = [];

  constructor(ranges: readonly Range[]) {
    this.#ranges = [...ranges].sort((a, b) => a[0] - b[0]);
    for (const [, to] of this.#ranges) this.#reach.push(Math.max(to, this.#reach.at(-1) ?? 0));
  }

  with([from, to]: Range): Range[] {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle] as Range)[0] < to) low = middle + 1;
      else high = middle;
    }
    const found: Range[] = [];
    for (let at = low - 1; at >= 0 && (this.#reach[at] as number) > from; at--) {
      const range = this.#ranges[at] as Range;
      if (range[1] > from) found.push(range);
    }
    return found;
  }
}
