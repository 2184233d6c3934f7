import type { Block } from '../document/document.ts';

/** An English sentence that most formulas call too hard. Offsets count in the prose of the block. */
export interface HardSentence {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  /** How many formulas say so, and of how many. */
  readonly formulas: number;
  readonly of: number;
}

/** retext-readability has seven formulas and speaks up when four agree. It says "all" instead of "7 out of 7". */
const FORMULAS = 7;
const LEAST = 7;

/**
 * English sentences that are too hard for readers of an age in years, by retext-readability: a sentence counts when
 * four of its seven formulas say so. Loaded only when a text has English in it.
 */
export async function hardEnglishSentences(blocks: readonly Block[], age: number): Promise<HardSentence[]> {
  const [{ retext }, { default: english }, { default: readability }, { VFile }] = await Promise.all([
    import('retext'),
    import('retext-english'),
    import('retext-readability'),
    import('vfile'),
  ]);
  const processor = retext().use(english).use(readability, { age }).freeze();
  return blocks.flatMap((block) => {
    const file = new VFile(block.text);
    processor.runSync(processor.parse(file), file);
    return file.messages.flatMap((message) => {
      const place = message.place;
      if (!place || !('start' in place)) return [];
      const votes = /(\d+)(?:\/| out of )(\d+)/u.exec(message.reason);
      const from = place.start.offset ?? 0;
      const to = place.end.offset ?? block.text.length;
      return [{ block, from, to, formulas: Number(votes?.[1] ?? LEAST), of: Number(votes?.[2] ?? FORMULAS) }];
    });
  });
}
