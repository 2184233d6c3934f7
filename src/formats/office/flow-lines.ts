import type { BlockKind } from '../../document/document.ts';
import { type FlowParagraph, type Piece, slicePieces, textOfPieces } from './flow.ts';
import { BULLET } from '../text/lines.ts';

/** What becomes one block: a line of a paragraph, or one of the columns that tabs divide it in. */
export interface FlowLine {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
}

/** Kinds whose text stays together, whatever tabs stand in it. */
const UNDIVIDED = new Set<BlockKind>(['heading', 'caption', 'footnote']);
const FEWEST_WORDS = 6;
/** The least words on either side of a tab that could stand in one sentence. */
const FEWEST_BESIDE = 3;

/** Divides a paragraph at its line breaks and columns, and takes off bullets that were typed by hand. */
export function linesOf(paragraph: FlowParagraph): FlowLine[] {
  return splitAt(paragraph.pieces, 'line').flatMap((line): FlowLine[] => {
    const pieces = trimmed(line);
    const text = textOfPieces(pieces);
    if (!text) return [];
    const typed = paragraph.kind === 'paragraph' ? BULLET.exec(text)?.[0].length : undefined;
    const kind = typed ? 'listItem' : paragraph.kind;
    const rest = typed ? slicePieces(pieces, typed, text.length) : pieces;
    const columns = splitAt(rest, 'tab')
      .map(trimmed)
      .filter((column) => column.length > 0);
    if (columns.length < 2 || UNDIVIDED.has(kind) || areOneSentence(columns)) return [{ kind, pieces: rest }];
    return columns.map((column) => ({ kind: kind === 'address' ? kind : 'tableCell', pieces: column }));
  });
}

function splitAt(pieces: readonly Piece[], type: 'line' | 'tab'): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === type) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

/** Without the white space and tabs at either end. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const text = textOfPieces(pieces);
  const from = text.length - text.trimStart().length;
  return slicePieces(pieces, from, text.trimEnd().length);
}

/** A stray tab between the words of a sentence divides nothing. */
function areOneSentence(columns: readonly (readonly Piece[])[]): boolean {
  const texts = columns.map(textOfPieces);
  const words = texts.map((text) => text.trim().split(/\s+/u).length);
  const total = words.reduce((sum, count) => sum + count, 0);
  return (
    total >= FEWEST_WORDS &&
    words.every((count) => count >= FEWEST_BESIDE) &&
    texts.every((text, index) => {
      const next = texts[index + 1];
      return next === undefined || (/[\p{Ll},]$/u.test(text) && /^\p{Ll}/u.test(next));
    })
  );
}
