import type { Range } from './range.ts';

/** A change of a source: what stands in the range makes place for the text. Offsets are UTF-16 code units. */
export interface SourceEdit {
  readonly range: Range;
  readonly text: string;
}

/** Edits that belong together: all of them are made, or none. */
export interface Change {
  /** In order and without overlap. */
  readonly edits: readonly SourceEdit[];
  /** A stretch, the edits included, in which at most one change with a claim is made at a time. */
  readonly claim?: Range;
}

/** A source after its changes. */
export interface Changed {
  readonly text: string;
  /** Of each change, in the order in which they were given: where the texts of its edits stand now. */
  readonly places: readonly (readonly Range[])[];
}

/**
 * The changes that can be made together. Of two that clash the first one given is kept. Edits that only touch clash
 * too: of what each of them saw beside it, nothing may have changed.
 */
export function withoutClashes<One extends Change>(changes: readonly One[]): One[] {
  const taken = new Ranges();
  const claimed = new Ranges();
  return changes.filter(({ edits, claim }) => {
    if (edits.some(({ range }) => taken.touches(range)) || (claim && claimed.touches(claim))) return false;
    for (const { range } of edits) taken.add(range);
    if (claim) claimed.add(claim);
    return true;
  });
}

/** Makes changes that do not clash. New lines end as the lines around them do. */
export function applyChanges(source: string, changes: readonly Change[]): Changed {
  const places: Range[][] = changes.map(() => []);
  const edits = changes.flatMap((change, index) => change.edits.map((edit) => ({ ...edit, index })));
  edits.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  for (const { range, text, index } of edits) {
    const written = /[\r\n]/u.test(text) ? text.replace(/\r\n?|\n/gu, lineEndAt(source, range[0])) : text;
    parts.push(source.slice(at, range[0]), written);
    const from = length + (range[0] - at);
    length = from + written.length;
    places[index]?.push([from, length]);
    at = range[1];
  }
  parts.push(source.slice(at));
  return { text: parts.join(''), places };
}

/** The stretch from the first to the last of some ranges in order. */
export function spanOf(ranges: readonly Range[]): Range {
  return [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
}

const LINE_END = /\r\n|\n|\r/gu;

/** How the line of an offset ends, else the line before it; a line feed in a text of one line. */
function lineEndAt(source: string, offset: number): string {
  LINE_END.lastIndex = offset;
  const behind = LINE_END.exec(source)?.[0];
  if (behind) return behind;
  const last = Math.max(source.lastIndexOf('\n', offset), source.lastIndexOf('\r', offset));
  if (last < 0) return '\n';
  return source[last] === '\r' ? '\r' : source[last - 1] === '\r' ? '\r\n' : '\n';
}

/** Ranges that do not touch each other, to be asked whether another one touches them. */
class Ranges {
  readonly #sorted: Range[] = [];

  touches([from, to]: Range): boolean {
    const next = this.#after(from);
    const before = this.#sorted[next - 1];
    const behind = this.#sorted[next];
    return (before !== undefined && before[1] >= from) || (behind !== undefined && behind[0] <= to);
  }

  /** Adds a range; where it touches others it becomes one with them. */
  add([from, to]: Range): void {
    let first = this.#after(from);
    let start = from;
    let end = to;
    const before = this.#sorted[first - 1];
    if (before && before[1] >= from) {
      first--;
      start = before[0];
      end = Math.max(end, before[1]);
    }
    let last = first;
    for (; (this.#sorted[last]?.[0] ?? Infinity) <= end; last++) end = Math.max(end, this.#sorted[last]?.[1] ?? 0);
    this.#sorted.splice(first, last - first, [start, end]);
  }

  /** Place of the first range that starts behind an offset. */
  #after(offset: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as Range)[0] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
