/**
 * Where each character of a prose text stands in its source.
 *
 * Made of segments in prose order, three numbers each: prose start, source start, source end. A segment that is as
 * long in the source as in the prose is verbatim: its characters map one to one. Any other segment (an entity, an
 * escape, a run of white space made one space) maps as a whole. Offsets are UTF-16 code units.
 */
export class OffsetMap {
  readonly #segments: readonly number[];
  readonly #length: number;

  /** @param segments triples as above; @param length of the prose, in UTF-16 code units */
  constructor(segments: readonly number[], length: number) {
    this.#segments = segments;
    this.#length = length;
  }

  /** Source offset at which the prose character at `offset` starts. */
  start(offset: number): number {
    if (this.#segments.length === 0) return 0;
    const at = this.#segmentOf(Math.min(offset, this.#length));
    const [prose, source, sourceEnd] = this.#triple(at);
    if (offset >= this.#length) return sourceEnd;
    return this.#isVerbatim(at) ? source + (offset - prose) : source;
  }

  /** Source offset at which the prose that ends (exclusive) at `offset` ends. */
  end(offset: number): number {
    if (offset <= 0 || this.#segments.length === 0) return this.start(0);
    const at = this.#segmentOf(offset - 1);
    const [prose, source, sourceEnd] = this.#triple(at);
    return this.#isVerbatim(at) ? source + (offset - prose) : sourceEnd;
  }

  /**
   * The stretches of source between two prose offsets that hold no prose: the markup. Where markup stands at either
   * end of the prose, it lies outside.
   */
  markupWithin(from: number, to: number): (readonly [from: number, to: number])[] {
    const found: (readonly [number, number])[] = [];
    if (to <= from || this.#segments.length === 0) return found;
    const last = this.#segmentOf(to - 1);
    for (let at = this.#segmentOf(from); at < last; at += 3) {
      const [, , sourceEnd] = this.#triple(at);
      const [, next] = this.#triple(at + 3);
      if (next > sourceEnd) found.push([sourceEnd, next]);
    }
    return found;
  }

  /**
   * The other way round: the prose that stands between two source offsets, as prose offsets. Of what maps as a whole
   * (an entity, a run of white space) a part is enough.
   *
   * @returns nothing where only markup, or no text of this block, stands between them
   */
  proseWithin(from: number, to: number): readonly [from: number, to: number] | undefined {
    const first = this.#firstSegment((at) => this.#triple(at)[2] > from);
    const last = this.#firstSegment((at) => this.#triple(at)[1] >= to) - 3;
    if (to <= from || first > last) return undefined;
    const [firstProse, firstSource] = this.#triple(first);
    const [lastProse, lastSource] = this.#triple(last);
    const start = this.#isVerbatim(first) ? firstProse + Math.max(0, from - firstSource) : firstProse;
    const end = this.#isVerbatim(last) ? lastProse + (to - lastSource) : this.#length;
    return [start, Math.min(end, this.#proseEnd(last))];
  }

  /** The map of the prose between two prose offsets, counted from 0 again. */
  slice(from: number, to: number): OffsetMap {
    const segments: number[] = [];
    for (let at = 0; at < this.#segments.length; at += 3) {
      const [prose, source, sourceEnd] = this.#triple(at);
      const proseEnd = this.#proseEnd(at);
      if (proseEnd <= from || prose >= to) continue;
      const verbatim = this.#isVerbatim(at);
      const first = Math.max(prose, from);
      const last = Math.min(proseEnd, to);
      segments.push(
        first - from,
        verbatim ? source + (first - prose) : source,
        verbatim ? source + (last - prose) : sourceEnd,
      );
    }
    return new OffsetMap(segments, to - from);
  }

  #triple(at: number): [number, number, number] {
    return [this.#segments[at] as number, this.#segments[at + 1] as number, this.#segments[at + 2] as number];
  }

  #proseEnd(at: number): number {
    return at + 3 < this.#segments.length ? (this.#segments[at + 3] as number) : this.#length;
  }

  /** Index in `#segments` of the first segment for which something holds, as it does for all behind it; else its length. */
  #firstSegment(holds: (at: number) => boolean): number {
    let low = 0;
    let high = this.#segments.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle * 3)) high = middle;
      else low = middle + 1;
    }
    return low * 3;
  }

  #isVerbatim(at: number): boolean {
    const [prose, source, sourceEnd] = this.#triple(at);
    return this.#proseEnd(at) - prose === sourceEnd - source;
  }

  /** Index in `#segments` of the segment that holds the prose offset: binary search. */
  #segmentOf(offset: number): number {
    let low = 0;
    let high = this.#segments.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle * 3] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low * 3;
  }
}
