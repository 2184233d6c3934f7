import type { Directive } from './directive.ts';
import type { Block, Image } from './document.ts';
import type { ProseBuilder } from './prose-builder.ts';
import type { Range } from './range.ts';

/** Where a document was when a comment about the next block came. */
interface Waiting {
  readonly at: number;
  readonly prose: ProseBuilder;
  readonly length: number;
  readonly images: number;
}

/**
 * Collects the directives of a document and finds the block that "next" means: the element, of those that count as a
 * whole (a list item, a table), that starts behind the comment and holds text or an image; else the block that the
 * first text behind the comment stands in.
 */
export class DirectiveCollector {
  readonly all: Directive[] = [];
  #waiting: Waiting[] = [];

  /** @param prose that is being written @param images how many were read so far */
  add(directive: Directive, prose: ProseBuilder, images: number): void {
    if (directive.kind === 'next') {
      this.#waiting.push({ at: this.all.length, prose, length: prose.text.length, images });
    }
    this.all.push(directive);
  }

  /**
   * Reads an element that counts as a whole.
   *
   * @param source its range @param size how much the document holds, in blocks and images
   */
  unit(source: Range, size: () => number, read: () => void): void {
    if (this.#waiting.length === 0) return read();
    const waiting = this.#waiting;
    this.#waiting = [];
    const before = size();
    read();
    if (size() > before) {
      for (const { at } of waiting) this.#cover(at, source);
      return;
    }
    for (const inner of this.#waiting) waiting.push(inner);
    this.#waiting = waiting;
  }

  /** Reads what stands beside the block that is being written, which is what "next" goes on waiting for. */
  aside(read: () => void): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    read();
    this.#waiting = waiting;
  }

  /** A block ends. @param block absent when there was no text */
  blockEnds(prose: ProseBuilder, block: Block | undefined, images: readonly Image[]): void {
    const [first] = this.#waiting;
    if (!first || (!block && first.images === images.length)) return;
    const lastImage = images.at(-1);
    this.#waiting = this.#waiting.filter((waiting) => {
      const ranges: Range[] = [];
      if (block && (waiting.prose !== prose || prose.text.length > waiting.length)) ranges.push(rangeOf(block));
      const firstImage = images[waiting.images];
      if (firstImage && lastImage) ranges.push(firstImage.source, lastImage.source);
      if (ranges.length === 0) return true;
      const from = Math.min(...ranges.map((range) => range[0]));
      this.#cover(waiting.at, [from, Math.max(...ranges.map((range) => range[1]))]);
      return false;
    });
  }

  #cover(at: number, covers: Range): void {
    this.all[at] = { ...(this.all[at] as Directive), covers };
  }
}

function rangeOf(block: Block): Range {
  return [block.map.start(0), block.map.end(block.text.length)];
}
