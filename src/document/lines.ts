/** A place in a source: line and column start at 1, in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/** The line starts of a source, made once per file. CRLF, LF and a lone CR each end a line. */
export class LineTable {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  /** Line and column of an offset that counts from 0. */
  point(offset: number): Point {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  /** The offset of a line and column, from 0; -1 for a line that is not there. */
  offset({ line, column }: Point): number {
    const start = this.#starts[line - 1];
    return start === undefined ? -1 : start + column - 1;
  }
}
