/** Above this length, in UTF-16 code units, a Markdown text is parsed in pieces: the parser is worse than linear. */
const PIECE = 60_000;

/** A part of a source, with the offset where it starts. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?\n?$/u;
/** HTML in which blank lines and headings are nothing: it goes on to its end. */
const RAW_START = /<!--|<(?:pre|script|style|textarea)\b/iu;
const RAW_END = /-->|<\/(?:pre|script|style|textarea)>/iu;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gmu;

/**
 * Cuts a long Markdown text before headings, where no list, quote or table goes on, and never within fenced code.
 * Definitions of links go along with each piece, behind its end, where they move no offset.
 *
 * @param start source offset of the first character that is Markdown, behind the front matter
 */
export function markdownPieces(source: string, start: number): Piece[] {
  if (source.length - start <= PIECE) return [{ text: start === 0 ? source : source.slice(start), offset: start }];
  const definitions = definitionsOf(source);
  const pieces: Piece[] = [];
  let pieceStart = start;
  let fence = '';
  let raw = false;
  let blankBefore = true;
  for (let at = start; at < source.length;) {
    const lineEnd = source.indexOf('\n', at);
    const next = lineEnd < 0 ? source.length : lineEnd + 1;
    const line = source.slice(at, next);
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence) fence = (CLOSING_FENCE.exec(line)?.[1] ?? '').startsWith(fence) ? '' : fence;
    else if (raw) raw = !RAW_END.test(line);
    else if (mark) fence = mark;
    else if (RAW_START.test(line)) raw = !RAW_END.test(line);
    else if (at - pieceStart >= PIECE && blankBefore && isSafeStart(line, at - pieceStart)) {
      pieces.push({ text: source.slice(pieceStart, at) + definitions, offset: pieceStart });
      pieceStart = at;
    }
    blankBefore = line.trim() === '';
    at = next;
  }
  pieces.push({ text: source.slice(pieceStart) + definitions, offset: pieceStart });
  return pieces;
}

/** A heading always starts anew; a text without headings is cut before a plain paragraph once it is twice as long. */
function isSafeStart(line: string, length: number): boolean {
  return /^#{1,6}\s/u.test(line) || (length >= 2 * PIECE && /^\p{Lu}/u.test(line));
}

/** All definitions of links in a source, as a piece of Markdown of their own; none when there are too many to repeat. */
function definitionsOf(source: string): string {
  const found = source.match(DEFINITION)?.join('\n') ?? '';
  return found && found.length < PIECE / 4 ? `\n\n${found}\n` : '';
}
