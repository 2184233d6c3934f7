import type { PartLayout } from '../../office/layout.ts';

/** No XML can hold it. It stands where an element may have lost its last content. */
const SEAM = '\u0001';

/** Writes texts one after the other, each within elements of its own; elements that two of them share stay open. */
export class SpanWriter {
  #xml = '';
  #open: readonly number[];

  /** @param open the elements that are open where this is written, outermost first */
  constructor(
    private readonly layout: PartLayout,
    private readonly open: readonly number[] = [],
  ) {
    this.#open = open;
  }

  /** @param around the elements to write it in, outermost first */
  write(xml: string, around: readonly number[]): void {
    this.#move(around);
    this.#xml += xml;
  }

  /** All that was written, with the elements open again that were open at the start. */
  end(): string {
    this.#move(this.open);
    return this.#xml || SEAM;
  }

  #move(to: readonly number[]): void {
    const from = this.#open;
    let shared = 0;
    while (shared < Math.min(from.length, to.length) && this.#tag(from[shared]) === this.#tag(to[shared])) shared++;
    for (const node of from.slice(shared).reverse()) this.#xml += `${SEAM}</${nameIn(this.#tag(node))}>`;
    for (const node of to.slice(shared)) this.#xml += this.#tag(node) + SEAM;
    // The element itself counts where it stays open, so that it is not taken for another one that looks the same.
    this.#open = [...from.slice(0, shared), ...to.slice(shared)];
  }

  /** A start tag, without what may stand in a file only once. */
  #tag(node: number | undefined): string {
    return node === undefined ? '' : this.layout.startTag(node).replace(/\sxml:id\s*=\s*(?:"[^"]*"|'[^']*')/u, '');
  }
}

function nameIn(tag: string): string {
  return /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
}

/** Takes away the spans that lost all that was in them, and the seams. */
export function withoutSeams(xml: string): string {
  let before: string;
  let after = xml;
  do {
    before = after;
    after = before.replace(/<([^\s<>/]*span)(?:\s[^<>]*)?>\u0001+<\/\1\s*>/gu, SEAM);
  } while (after !== before);
  return after.replaceAll(SEAM, '');
}
