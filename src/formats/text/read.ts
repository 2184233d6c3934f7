import type { BlockKind, TextDocument } from '../../document/document.ts';
import { DocumentBuilder } from '../../document/document-builder.ts';
import { BULLET, continuesLine, wrapWidth } from './lines.ts';

interface Line {
  /** Source offset of its first visible character. */
  readonly offset: number;
  /** Without white space at either end. */
  readonly text: string;
  readonly indent: number;
}

/** What bad scans make of a bullet: a lone letter before the text of the item. */
const SCANNED_BULLET = /^[eoO°][ \t\u00a0]+(?=[\p{L}\d"“‘(])/u;
/** A mail that is answered: somebody else's words. */
const QUOTED_LINE = /^>/u;
const CELL_GAP = /\t+| {3,}/u;
const CLOSED = /[.?!…:;,]["”’)]*$/u;
/** A lone form feed stands between the pages of a text that came out of a PDF. */
const LINE_END = /\r\n|[\n\r\f\v\u2028\u2029]/gu;
const LONGEST_HEADING = 90;

/** Reads plain text: lines that were wrapped become paragraphs again, all others stay what they are. */
export function readText(source: string): TextDocument {
  const builder = new DocumentBuilder();
  const lines = linesOf(source);
  const width = wrapWidth(lines.map((line) => line.text));
  const scanned = lines.filter((line) => isScannedBullet(line)).length >= 2;
  const isBullet = (line: Line) => BULLET.test(line.text) || (scanned && isScannedBullet(line));
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line;
    if (!line.text || QUOTED_LINE.test(line.text)) {
      at++;
      continue;
    }
    let last = at;
    if (!CELL_GAP.test(line.text)) {
      while (last + 1 < lines.length && goesOn(lines[last] as Line, lines[last + 1] as Line, width, isBullet)) last++;
    }
    writeBlock(builder, lines.slice(at, last + 1), isBullet(line), startsParagraph(lines, at, last));
    at = last + 1;
  }
  return builder.build('text', source, 'nl');
}

function isScannedBullet(line: Line): boolean {
  return SCANNED_BULLET.test(line.text);
}

function goesOn(line: Line, next: Line, width: number, isBullet: (line: Line) => boolean): boolean {
  return (
    next.text !== '' &&
    !QUOTED_LINE.test(next.text) &&
    !isBullet(next) &&
    !CELL_GAP.test(next.text) &&
    continuesLine(line.text, next.text, width)
  );
}

/** Whether a single line stands apart above other text, as a heading does. */
function startsParagraph(lines: readonly Line[], from: number, to: number): boolean {
  const apart = (from === 0 || lines[from - 1]?.text === '') && lines[to + 1]?.text === '';
  return apart && lines.slice(to + 1).some((line) => line.text !== '');
}

function writeBlock(builder: DocumentBuilder, lines: readonly Line[], bullet: boolean, apart: boolean): void {
  const first = lines[0] as Line;
  if (lines.length === 1 && !bullet && CELL_GAP.test(first.text)) return writeCells(builder, first);
  let kind: BlockKind = bullet ? 'listItem' : 'paragraph';
  lines.forEach((line, index) => {
    const mark = index === 0 && bullet ? (BULLET.exec(line.text) ?? SCANNED_BULLET.exec(line.text))?.[0].length : 0;
    if (index > 0 && !isBrokenWord((lines[index - 1] as Line).text, line.text)) {
      builder.prose.decoded(' ', line.offset - 1, line.offset);
    }
    builder.prose.verbatim(line.text.slice(mark), line.offset + (mark ?? 0));
  });
  if (!bullet && apart && isHeading(builder.prose.text)) kind = 'heading';
  builder.flush(kind, 'nl', kind === 'heading' ? { level: 1 } : {});
}

/** A short line without a stop; not a label with its value, nor the greeting or closing of a letter. */
function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || CLOSED.test(text) || !/^[\p{Lu}\d]/u.test(text)) return false;
  return (
    !/^[\p{Lu}][^.?!]{0,40}:\s|[.?!]\s/u.test(text) &&
    !/^(?:beste|geachte|dag|hallo|met|hoogachtend|vriendelijke)\b/iu.test(text)
  );
}

/** "Sint-" and "Cecilia" on the next line are one word; "huis-" and "en tuinafval" are not. */
function isBrokenWord(line: string, next: string): boolean {
  return /\p{L}-$/u.test(line) && !/^(?:en|of)\b/u.test(next);
}

/** Columns that were set with tabs or spaces are never one sentence. */
function writeCells(builder: DocumentBuilder, line: Line): void {
  let offset = line.offset;
  let rest = line.text;
  while (rest) {
    const gap = CELL_GAP.exec(rest);
    builder.prose.verbatim(gap ? rest.slice(0, gap.index) : rest, offset);
    builder.flush('tableCell', 'nl');
    const length = gap ? gap.index + gap[0].length : rest.length;
    offset += length;
    rest = rest.slice(length);
  }
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const end of source.matchAll(LINE_END)) {
    lines.push(lineOf(source, start, end.index));
    start = end.index + end[0].length;
  }
  lines.push(lineOf(source, start, source.length));
  return lines;
}

function lineOf(source: string, start: number, end: number): Line {
  const raw = source.slice(start, end);
  const text = raw.trim();
  const indent = text ? raw.indexOf(text) : 0;
  return { offset: start + indent, text, indent };
}
