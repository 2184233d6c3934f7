import type { Directive, NamedRule } from '../document/directive.ts';
import type { Range } from '../document/range.ts';

/** One thing that a comment switches: a rule that it names, or all rules. */
export interface Switch {
  readonly directive: Directive;
  /** Absent for all rules. */
  readonly rule?: NamedRule;
}

/** What is asked about: a finding. */
export interface Placed {
  readonly ruleId: string;
  readonly range: Range;
  readonly scope?: 'document';
}

/** What the comments of a text come down to. */
export interface SwitchedOff<Finding> {
  readonly by: ReadonlyMap<Finding, Switch>;
  /** The switches that changed something: an "off" that covers a finding, an "on" behind an "off". */
  readonly used: ReadonlySet<Switch>;
}

const ALL = '*';

/**
 * Which of the findings are switched off, and by what: the comment about the block that the finding starts in, else the
 * last one about a region, else one about the file. Only the last can switch off a finding about the whole document.
 * Takes one pass: hostile texts hold many of both.
 *
 * @param findings in the order of their ranges
 */
export function switchedOff<Finding extends Placed>(
  findings: readonly Finding[],
  switches: readonly Switch[],
): SwitchedOff<Finding> {
  const by = new Map<Finding, Switch>();
  const used = new Set<Switch>();
  const files = new Map<string, Switch>();
  for (const one of switches) {
    if (one.directive.kind === 'file' && !files.has(keyOf(one))) files.set(keyOf(one), one);
  }
  const blocks = new BlockSwitches(switches);
  const regions = new RegionSwitches(switches, used);
  for (const finding of findings) {
    const { ruleId, range, scope } = finding;
    const near = blocks.at(ruleId, range[0]) ?? regions.at(ruleId, range[0]);
    const found = (scope === 'document' ? undefined : near) ?? files.get(ruleId) ?? files.get(ALL);
    if (!found) continue;
    by.set(finding, found);
    used.add(found);
  }
  regions.finish();
  return { by, used };
}

function keyOf({ rule }: Switch): string {
  return rule?.name ?? ALL;
}

/** The comments about the next block. Blocks lie within each other or apart: per rule those around a place are a stack. */
class BlockSwitches {
  readonly #sorted: { from: number; to: number; one: Switch }[];
  readonly #stacks = new Map<string, { from: number; to: number; one: Switch }[]>();
  #next = 0;

  constructor(switches: readonly Switch[]) {
    this.#sorted = switches
      .flatMap((one) => {
        const { kind, covers } = one.directive;
        return kind === 'next' && covers ? [{ from: covers[0], to: covers[1], one }] : [];
      })
      .sort((a, b) => a.from - b.from || b.to - a.to);
  }

  /** @param offset not before that of the last call */
  at(ruleId: string, offset: number): Switch | undefined {
    for (; ; this.#next++) {
      const block = this.#sorted[this.#next];
      if (!block || block.from > offset) break;
      const stack = this.#stacks.get(keyOf(block.one));
      if (stack) stack.push(block);
      else this.#stacks.set(keyOf(block.one), [block]);
    }
    const named = this.#top(ruleId, offset);
    const all = this.#top(ALL, offset);
    return (named && all && all.from > named.from ? all : (named ?? all))?.one;
  }

  #top(key: string, offset: number) {
    const stack = this.#stacks.get(key);
    while (stack && (stack.at(-1)?.to ?? Infinity) <= offset) stack.pop();
    return stack?.at(-1);
  }
}

/** The comments around regions: of each rule, and of all, only the last one before a place counts. */
class RegionSwitches {
  readonly #events: readonly Switch[];
  readonly #last = new Map<string, { at: number; off: Switch | undefined }>();
  #next = 0;

  /** @param used takes each "on" that has something to switch on again */
  constructor(
    switches: readonly Switch[],
    private readonly used: Set<Switch>,
  ) {
    this.#events = switches
      .filter(({ directive }) => directive.kind === 'off' || directive.kind === 'on')
      .sort((a, b) => a.directive.source[0] - b.directive.source[0]);
  }

  /** @param offset not before that of the last call */
  at(ruleId: string, offset: number): Switch | undefined {
    this.#passTo(offset);
    return this.#state(ruleId);
  }

  /** Looks at the comments behind the last finding too. */
  finish(): void {
    this.#passTo(Infinity);
  }

  #passTo(offset: number): void {
    for (; ; this.#next++) {
      const event = this.#events[this.#next];
      if (!event || event.directive.source[1] > offset) return;
      const isOff = event.directive.kind === 'off';
      if (!isOff && this.#isAnyOff(event)) this.used.add(event);
      this.#last.set(keyOf(event), { at: this.#next, off: isOff ? event : undefined });
    }
  }

  #isAnyOff(on: Switch): boolean {
    if (on.rule) return this.#state(on.rule.name) !== undefined;
    return [...this.#last.keys()].some((key) => this.#state(key) !== undefined);
  }

  #state(key: string): Switch | undefined {
    const named = this.#last.get(key);
    const all = this.#last.get(ALL);
    return ((named?.at ?? -1) > (all?.at ?? -1) ? named : all)?.off;
  }
}
