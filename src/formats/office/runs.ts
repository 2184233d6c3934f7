import type { Run, TextDocument } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';

/** The runs of an extracted text, to be asked what stands where. Offsets are UTF-16 code units of that text. */
export class RunsOf {
  readonly #runs: readonly Run[];

  constructor(private readonly document: Pick<TextDocument, 'source' | 'runs'>) {
    this.#runs = document.runs ?? [];
  }

  /** The run of the character at an offset; nothing at the end of a line. */
  at(offset: number): Run | undefined {
    return this.#runs[this.indexAt(offset)];
  }

  /** The place of that run among all; -1 at the end of a line. */
  indexAt(offset: number): number {
    const index = this.#first(offset);
    const run = this.#runs[index];
    return run && run.from <= offset ? index : -1;
  }

  /** The runs that have a part in a range. */
  within([from, to]: Range): Run[] {
    const found: Run[] = [];
    for (let at = this.#first(from); at < this.#runs.length; at++) {
      const run = this.#runs[at] as Run;
      if (run.from >= to) break;
      found.push(run);
    }
    return found;
  }

  /** Whether what stands in a range can be taken out of the file. */
  mayGo(range: Range): boolean {
    const runs = this.within(range);
    const group = runs[0]?.group;
    return runs.every((run) => !run.fixed && run.group === group && !(run.behind && run.from > range[0]));
  }

  /** Whether a link or control would be left without text. */
  endsGroup(range: Range): boolean {
    const group = this.at(range[0])?.group;
    if (group === undefined) return false;
    const all = this.#runs.filter((run) => run.group === group);
    return all.every(({ from, to }) => range[0] <= from && to <= range[1]);
  }

  /** The extracted text of a range. */
  text([from, to]: Range): string {
    return this.document.source.slice(from, to);
  }

  isSpace(offset: number): boolean {
    return /\s/u.test(this.document.source[offset] ?? '');
  }

  /** The place of the first run that ends behind an offset. */
  #first(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle] as Run).to <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
