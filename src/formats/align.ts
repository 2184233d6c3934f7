import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import type { ProseBuilder } from '../document/prose-builder.ts';
import { isSpace } from '../document/prose-builder.ts';

/** How one place of a source is read: the text it stands for and the source offset where it ends. */
export interface Decoded {
  text: string;
  end: number;
}

/** Reads one escape or character reference at an offset of the source; nothing when none starts there. */
export type Decode = (source: string, at: number) => Decoded | undefined;

const AMPERSAND = 38;
const BACKSLASH = 92;
const GREATER = 62;

let decodedText = '';
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
  decodedText += String.fromCodePoint(codePoint);
});

/** Longest reference that is looked at, in UTF-16 code units; the longest name in HTML has 33. */
const LONGEST_REFERENCE = 48;

function decodeReference(source: string, at: number, mode: DecodingMode): Decoded | undefined {
  if (source.charCodeAt(at) !== AMPERSAND) return undefined;
  decodedText = '';
  decoder.startEntity(mode);
  const piece = source.slice(at + 1, at + LONGEST_REFERENCE);
  let length = decoder.write(piece, 0);
  if (length < 0) length = decoder.end();
  return length > 0 && decodedText ? { text: decodedText, end: at + length } : undefined;
}

/** Character references as HTML reads them in text: also the old ones without semicolon. */
export const decodeHtml: Decode = (source, at) => decodeReference(source, at, DecodingMode.Legacy);

/** Character references as HTML reads them in the value of an attribute. */
export const decodeHtmlAttribute: Decode = (source, at) => decodeReference(source, at, DecodingMode.Attribute);

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/u;

/** Backslash escapes and character references as CommonMark reads them. */
export const decodeMarkdown: Decode = (source, at) => {
  if (source.charCodeAt(at) === BACKSLASH) {
    const next = source[at + 1];
    return next !== undefined && ASCII_PUNCTUATION.test(next) ? { text: next, end: at + 2 } : undefined;
  }
  return decodeReference(source, at, DecodingMode.Strict);
};

/** For places where nothing is decoded: code. */
export const decodeNothing: Decode = () => undefined;

/**
 * Writes a value that a parser gave to the prose, with the source place of every character. Walks value and source
 * side by side from `start`: equal characters pair up, a reference or escape pairs with what it stands for, and what
 * the parser dropped (indentation and quote marks after a line end) is passed over. Nothing is searched for.
 *
 * @param value what the parser read, decoded
 * @param start source offset of its first character
 * @param limit source offset that it can't reach
 */
export function align(
  prose: ProseBuilder,
  value: string,
  source: string,
  start: number,
  limit: number,
  decode: Decode,
): void {
  let at = start;
  let run = 0;
  let runSource = start;
  let index = 0;
  const endRun = () => {
    if (index > run) prose.verbatim(value.slice(run, index), runSource);
  };
  while (index < value.length && at < limit) {
    const code = source.charCodeAt(at);
    const decoded = code === AMPERSAND || code === BACKSLASH ? decode(source, at) : undefined;
    if (decoded && value.startsWith(decoded.text, index)) {
      endRun();
      prose.decoded(decoded.text, at, decoded.end);
      index += decoded.text.length;
      at = decoded.end;
    } else if (code === value.charCodeAt(index)) {
      index++;
      at++;
      if (code !== 10 && code !== 13) continue;
      endRun();
      at = afterLineEnd(value, index, source, at, limit);
    } else {
      endRun();
      const lineEnd = code === 13 && value.charCodeAt(index) === 10;
      at++;
      if (lineEnd && source.charCodeAt(at) !== 10) index++;
    }
    run = index;
    runSource = at;
  }
  endRun();
}

/** Passes over what a block parser strips at the start of a line: white space and quote marks. */
function afterLineEnd(value: string, index: number, source: string, at: number, limit: number): number {
  const wanted = value.charCodeAt(index);
  let next = at;
  while (next < limit) {
    const code = source.charCodeAt(next);
    if (code === wanted || !(isSpace(code) || code === GREATER)) return next;
    next++;
  }
  return next;
}
