import { diffArrays } from 'diff';
import type { Range } from '../document/range.ts';
import { normalised } from './sentences.ts';

/** So many changed words are looked for at the most; beyond it the sentences have nothing to do with each other. */
const MOST_CHANGES = 1000;

/** A word, or a mark of punctuation, of one of some texts. */
interface Piece {
  readonly text: string;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** Per text, the ranges of words that the other side does not have. */
export interface Marks {
  readonly old: readonly (readonly Range[])[];
  readonly new: readonly (readonly Range[])[];
}

/** Which words of sentences are not in the sentences that they are compared with, in order. */
export function marksOf(old: readonly string[], fresh: readonly string[]): Marks {
  const [before, after] = [piecesOf(old), piecesOf(fresh)];
  const comparator = (one: Piece, other: Piece) => one.text === other.text;
  const changes = diffArrays(before, after, { comparator, maxEditLength: MOST_CHANGES });
  if (!changes) return { old: old.map(whole), new: fresh.map(whole) };
  const gone = changes.filter(({ removed }) => removed).map(({ value }) => value);
  const added = changes.filter((change) => change.added).map(({ value }) => value);
  const marks = { old: rangesOf(gone, old), new: rangesOf(added, fresh) };
  if (old.length === 1 && fresh.length === 1) return marks;
  // Of a split or a join everybody sees that there are stops: only words tell something.
  const wordsIn = (texts: readonly string[], lists: readonly Range[][]) =>
    lists.map((ranges, at) => ranges.filter(([from, to]) => /[\p{L}\p{N}]/u.test((texts[at] ?? '').slice(from, to))));
  return { old: wordsIn(old, marks.old), new: wordsIn(fresh, marks.new) };
}

function whole(text: string): Range[] {
  return [[0, text.length]];
}

function piecesOf(texts: readonly string[]): Piece[] {
  return texts.flatMap((text, of) => {
    return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu), (match) => {
      return { text: normalised(match[0]), of, from: match.index, to: match.index + match[0].length };
    });
  });
}

/** Stretches of changed words as ranges, one list a text. */
function rangesOf(stretches: readonly (readonly Piece[])[], texts: readonly string[]): Range[][] {
  const ranges: Range[][] = texts.map(() => []);
  for (const stretch of stretches) {
    let start = 0;
    for (let at = 1; at <= stretch.length; at++) {
      const [first, last] = [stretch[start], stretch[at - 1]];
      if (!first || !last || stretch[at]?.of === first.of) continue;
      ranges[first.of]?.push([first.from, last.to]);
      start = at;
    }
  }
  return ranges;
}
