/** "(1)", "2)", "(a)", "3°": a number or letter that begins a part of a sentence. */
const MARK = /(?<![\p{L}\d])\(?(\d|[a-z])(?:\)|(?<=\d)°)\s(?=[\p{L}\d„“"])/gu;
/** Marks that a series can begin with. */
const FIRST = new Set(['1', 'a']);

/** A series that is numbered within a sentence: "(1) een straat, (2) een tent, (3) muziek". */
export interface InlineNumbers {
  /** From its first mark, as an offset in the text. */
  readonly from: number;
  readonly count: number;
  /** Where each part begins, behind its mark, and where its mark begins. */
  readonly parts: readonly { readonly mark: number; readonly from: number }[];
}

/** The first series of numbered parts in a text, with two parts or more; the numbers follow each other. Linear. */
export function inlineNumbersIn(text: string): InlineNumbers | undefined {
  let from = -1;
  let count = 0;
  let parts: { readonly mark: number; readonly from: number }[] = [];
  let last = 0;
  for (const match of text.matchAll(MARK)) {
    const mark = match[1] ?? '';
    const code = mark.charCodeAt(0);
    if (count > 0 && code === last + 1) count++;
    else if (count < 2 && FIRST.has(mark)) {
      from = match.index;
      count = 1;
      parts = [];
    } else continue;
    parts.push({ mark: match.index, from: match.index + match[0].length });
    last = code;
  }
  return count >= 2 ? { from, count, parts } : undefined;
}
