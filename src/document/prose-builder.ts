import { OffsetMap } from './offset-map.ts';

const SOFT_HYPHEN = 0xad;

/** Whether a UTF-16 code unit is white space in prose: also no-break spaces and line ends. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * Collects the prose of one block with the place of every character in the source. White space is normalised and
 * soft hyphens are dropped on the way in; white space at the start and the end is no part of the prose.
 */
export class ProseBuilder {
  #text = '';
  readonly #segments: number[] = [];
  /** Source range of white space that has not been written yet: it is only written before more text. */
  #space: readonly [number, number] | undefined;
  #lastVerbatim = false;
  #lastSourceEnd = -1;

  /** The prose so far, without white space at its end. */
  get text(): string {
    return this.#text;
  }

  /** Prose offset at which the next visible character will stand. */
  get nextOffset(): number {
    return this.#text.length + (this.#space && this.#text ? 1 : 0);
  }

  /** Adds characters that stand in the source exactly so, from `sourceStart` on. */
  verbatim(text: string, sourceStart: number): void {
    let run = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const space = isSpace(code);
      if (!space && code !== SOFT_HYPHEN) continue;
      if (at > run) this.#write(text.slice(run, at), sourceStart + run, sourceStart + at, true);
      if (space) this.#addSpace(sourceStart + at, sourceStart + at + 1);
      run = at + 1;
    }
    if (run < text.length) {
      this.#write(run === 0 ? text : text.slice(run), sourceStart + run, sourceStart + text.length, true);
    }
  }

  /** Adds characters that the source writes in another way, in the source range given. */
  decoded(text: string, sourceStart: number, sourceEnd: number): void {
    if (text.length === 1) {
      const code = text.charCodeAt(0);
      if (code === SOFT_HYPHEN) return;
      if (isSpace(code)) return this.#addSpace(sourceStart, sourceEnd);
    }
    this.#write(text, sourceStart, sourceEnd, text.length === sourceEnd - sourceStart);
  }

  #addSpace(from: number, to: number): void {
    this.#space = [this.#space ? this.#space[0] : from, to];
  }

  #write(text: string, sourceStart: number, sourceEnd: number, verbatim: boolean): void {
    if (this.#space) {
      if (this.#text) this.#append(' ', this.#space[0], this.#space[1], this.#space[1] - this.#space[0] === 1);
      this.#space = undefined;
    }
    this.#append(text, sourceStart, sourceEnd, verbatim);
  }

  #append(text: string, sourceStart: number, sourceEnd: number, verbatim: boolean): void {
    const continues = verbatim && this.#lastVerbatim && this.#lastSourceEnd === sourceStart;
    if (continues) this.#segments[this.#segments.length - 1] = sourceEnd;
    else this.#segments.push(this.#text.length, sourceStart, sourceEnd);
    this.#text += text;
    this.#lastVerbatim = verbatim;
    this.#lastSourceEnd = sourceEnd;
  }

  /** The map of the prose collected. */
  map(): OffsetMap {
    return new OffsetMap(this.#segments, this.#text.length);
  }
}
