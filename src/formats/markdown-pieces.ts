/** Above this length, in UTF-16 code units, a Markdown text is parsed in pieces: the parser is worse than linear. */
const PIECE = 60_000;

/** A part of a source, with the offset where it starts. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/**
 * Cuts a long Markdown text before headings, where no list, quote or table goes on, and never within fenced code.
 * What crosses the pieces, a link definition that stands far from its link, is looked up within its piece only.
 *
 * @param start source offset of the first character that is Markdown, behind the front matter
 */
export function markdownPieces(source: string, start: number): Piece[] {
  if (source.length - start <= PIECE) return [{ text: start === 0 ? source : source.slice(start), offset: start }];
  const pieces: Piece[] = [];
  let pieceStart = start;
  let fence = '';
  let blankBefore = true;
  for (let at = start; at < source.length;) {
    const lineEnd = source.indexOf('\n', at);
    const next = lineEnd < 0 ? source.length : lineEnd + 1;
    const line = source.slice(at, next);
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence) fence = mark.startsWith(fence) ? '' : fence;
    else if (mark) fence = mark;
    else if (at - pieceStart >= PIECE && blankBefore && isSafeStart(line, at - pieceStart)) {
      pieces.push({ text: source.slice(pieceStart, at), offset: pieceStart });
      pieceStart = at;
    }
    blankBefore = line.trim() === '';
    at = next;
  }
  pieces.push({ text: source.slice(pieceStart), offset: pieceStart });
  return pieces;
}

/** A heading always starts anew; a text without headings is cut before a plain paragraph once it is twice as long. */
function isSafeStart(line: string, length: number): boolean {
  return /^#{1,6}\s/u.test(line) || (length >= 2 * PIECE && /^\p{Lu}/u.test(line));
}
