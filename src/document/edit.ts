import type { Range } from './range.ts';

/**
 * A piece of what comes in the place of some prose: new text; prose of the same block that moves there with its markup
 * (a range in the prose); or a list, an item each.
 */
export type Piece = string | Range | ListPiece;

/** Items of a list that takes the place of an enumeration within a sentence. Only in Markdown and HTML. */
export interface ListPiece {
  readonly items: readonly (readonly Piece[])[];
}

/** A change of the prose of one block: what stands in `[from, to)` (UTF-16 code units) makes place for the pieces. */
export interface ProseEdit {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** Whether a change may be made with nobody looking: `safe` only where neither meaning nor grammar can change. */
export type Safety = 'safe' | 'suggestion';

/** A correct way to write something else, with the changes that make it. */
export interface Rewrite {
  /** What a writer reads: the new words, or the new sentence. */
  readonly text: string;
  readonly safety: Safety;
  /** In order and without overlap. All of them are made, or none. */
  readonly edits: readonly ProseEdit[];
}

/** A change of one stretch into new text. */
export function replace(from: number, to: number, text: string): ProseEdit {
  return { from, to, pieces: [text] };
}

/** Pieces as prose; the items of a list on lines of their own. @param text of the block */
export function proseOf(pieces: readonly Piece[], text: string): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('items' in piece) return piece.items.map((item) => `\n- ${proseOf(item, text)}`).join('');
      return text.slice(piece[0], piece[1]);
    })
    .join('');
}

/** The prose from one offset to another after changes that lie within it. @param text of the block */
export function applied(edits: readonly ProseEdit[], text: string, from: number, to: number): string {
  let result = '';
  let at = from;
  for (const edit of edits) {
    result += text.slice(at, edit.from) + proseOf(edit.pieces, text);
    at = edit.to;
  }
  return result + text.slice(at, to);
}
