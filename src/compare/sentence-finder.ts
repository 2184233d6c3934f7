import type { Finding } from '../findings/finding.ts';
import type { ComparedSentence } from './comparison.ts';

/** Blocks that are no text of their own: a finding about them stands in no sentence. */
const NO_SENTENCE: ReadonlySet<string> = new Set(['image', 'comment']);

/** Tells in which group of sentences a finding stands. */
export class SentenceFinder {
  readonly #byBlock = new Map<number, { readonly from: number; readonly group: number }[]>();

  /** @param groups the sentences of one of the texts, in groups; in any order */
  constructor(groups: readonly (readonly ComparedSentence[])[]) {
    groups.forEach((sentences, group) => {
      for (const { block, range } of sentences) {
        const known = this.#byBlock.get(block.index) ?? [];
        if (known.length === 0) this.#byBlock.set(block.index, known);
        known.push({ from: range[0], group });
      }
    });
    for (const sentences of this.#byBlock.values()) sentences.sort((a, b) => a.from - b.from);
  }

  /** The group of the sentence that a finding starts in, by its place, from 0. */
  groupOf({ block, range, scope }: Finding): number | undefined {
    if (scope === 'document' || NO_SENTENCE.has(block.kind)) return undefined;
    const sentences = this.#byBlock.get(block.index) ?? [];
    return (sentences.findLast(({ from }) => from <= range[0]) ?? sentences[0])?.group;
  }
}
