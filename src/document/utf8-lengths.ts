/** How far apart what was counted is kept, in UTF-16 code units. */
const STEP = 512;

/** How many bytes stretches of a text take in UTF-8. The text is counted once; a question costs no more than `STEP`. */
export class Utf8Lengths {
  /** Bytes beyond one per code unit, before every place that is a multiple of `STEP`. */
  readonly #kept: number[] = [0];

  constructor(private readonly text: string) {
    let extra = 0;
    for (let at = 0; at < text.length; at++) {
      extra += extraBytes(text.charCodeAt(at));
      if ((at + 1) % STEP === 0) this.#kept.push(extra);
    }
  }

  /** Bytes of `[from, to)`, in UTF-16 code units; neither may part a pair of surrogates. */
  between(from: number, to: number): number {
    return to - from + this.#extraBefore(to) - this.#extraBefore(from);
  }

  #extraBefore(offset: number): number {
    const kept = Math.floor(offset / STEP);
    let extra = this.#kept[kept] as number;
    for (let at = kept * STEP; at < offset; at++) extra += extraBytes(this.text.charCodeAt(at));
    return extra;
  }
}

/** A pair of surrogates takes four bytes: one more for each. */
function extraBytes(code: number): number {
  if (code < 0x80) return 0;
  return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
}
