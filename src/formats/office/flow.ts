import type { BlockKind, Cell } from '../../document/document.ts';

/** Where a stretch of text stands in a file; `document.ts` says the same of the extracted text as a whole. */
export interface NodePlace {
  /** The part: "word/document.xml". */
  readonly part: string;
  /** The number of its XML node in that part. */
  readonly node: number;
  /** The attribute of that element, where the text is no character data: an alternative text. */
  readonly attribute?: string;
}

/** Where a link goes. Pieces of one link share one object. */
export interface FlowLink {
  readonly url: string;
}

/** A stretch of text from one node of a file. */
export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly place: NodePlace;
  /** Where it starts in the text of the node, in UTF-16 code units. */
  readonly offset: number;
  /** Language tag in lower case, as the file says it: "nl-be". */
  readonly language: string;
  readonly link?: FlowLink;
  /** It is filled in later. Pieces that share one object are one placeholder. */
  readonly placeholder?: object;
  readonly underlined?: boolean;
  readonly italic?: boolean;
  /** What holds it apart from the text around it, besides a link: a control. Pieces of one share one object. */
  readonly group?: object;
  /** The file makes it itself, so that it can't be changed: the result of a field, a symbol. */
  readonly fixed?: boolean;
  /** Something that is no text stands right before it: a reference to a note, an image. */
  readonly behind?: boolean;
}

/** A line break or a tab within a paragraph. */
export interface BreakPiece {
  readonly type: 'line' | 'tab';
  readonly place: NodePlace;
}

export type Piece = TextPiece | BreakPiece;

/** What something stands in that says where a reader finds it. */
export type Story = 'body' | 'note' | 'margin';

/** A paragraph of a file, before it is one block or more. */
export interface FlowParagraph {
  readonly type: 'paragraph';
  readonly story: Story;
  readonly kind: BlockKind;
  /** Of a heading or a list item, from 1. */
  readonly level?: number;
  readonly cell?: Cell;
  readonly pieces: readonly Piece[];
}

/** An image of a file. It comes after the paragraph that it is anchored in. */
export interface FlowImage {
  readonly type: 'image';
  readonly story: Story;
  /** The alternative text; absent where the file has none. */
  readonly alt?: TextPiece;
  readonly url: string;
  /** Marked as decoration. */
  readonly exempt: boolean;
  /** The only content of a link. */
  readonly onlyContentOf?: 'link';
  /** Its element; absent where a reader does not say. */
  readonly place?: NodePlace;
}

/** What a file of a word processor holds, in reading order. */
export type FlowItem = FlowParagraph | FlowImage;

/** The text of pieces: a tab and a line break count for one character. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'tab' ? '\t' : '\n')).join('');
}

/** The pieces between two offsets of their text, cut where an offset falls within one. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = piece.type === 'text' ? piece.text.length : 1;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) {
      const whole = piece.type !== 'text' || (start === 0 && end === length);
      cut.push(whole ? piece : cutPiece(piece, start, end));
    }
    at += length;
  }
  return cut;
}

function cutPiece(piece: TextPiece, start: number, end: number): TextPiece {
  const { behind, ...rest } = piece;
  const cut = { ...rest, text: piece.text.slice(start, end), offset: piece.offset + start };
  return behind && start === 0 ? { ...cut, behind } : cut;
}
