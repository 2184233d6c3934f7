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
const LESS = 60;

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
const decodeMarkdown: Decode = (source, at) => {
  if (source.charCodeAt(at) === BACKSLASH) {
    const next = source[at + 1];
    return next !== undefined && ASCII_PUNCTUATION.test(next) ? { text: next, end: at + 2 } : undefined;
  }
  return decodeReference(source, at, DecodingMode.Strict);
};

/** For places where nothing is decoded: code. */
export const decodeNothing: Decode = () => undefined;

/** Numeric references: parsers differ in what they make of some, so they pair with whatever the parser gave. */
const NUMERIC = /&#(?:\d+|x[\da-f]+);?/iy;
/** A tag or comment that the HTML parser dropped from within a text. */
const DROPPED = /<(?:!--[\s\S]*?-->|[!/?]?[a-z][^>]*>)/iy;

/** How a text is aligned with its source. */
export interface Alignment {
  readonly decode: Decode;
  /** The block parser strips white space and quote marks at the start of a line. */
  readonly stripsQuoteMarks?: boolean;
  /** Tags can stand within the text. */
  readonly dropsTags?: boolean;
  /** Added to every offset: where the text that is walked starts in the source. */
  readonly shift?: number;
}

/** Text in Markdown. */
export const MARKDOWN: Alignment = { decode: decodeMarkdown, stripsQuoteMarks: true };

/**
 * Writes a value that a parser gave to the prose, with the source place of every character. Walks value and source
 * side by side from `start`: equal characters pair up, a reference or escape pairs with what it stands for, and what
 * the parser dropped is passed over. Nothing is searched for, and nothing is lost: what can't be paired maps to the
 * whole of what is left.
 *
 * @param value what the parser read, decoded
 * @param start offset of its first character
 * @param limit offset that it can't reach
 */
export function align(
  prose: ProseBuilder,
  value: string,
  source: string,
  start: number,
  limit: number,
  alignment: Alignment,
): void {
  new Aligner(prose, value, source, start, limit, alignment).run();
}

/** How many characters of the source may be passed over in a row before the pairing counts as lost. */
const LONGEST_GAP = 4_000;

class Aligner {
  #index = 0;
  #run = 0;
  #runSource: number;

  constructor(
    private readonly prose: ProseBuilder,
    private readonly value: string,
    private readonly source: string,
    private at: number,
    private readonly limit: number,
    private readonly alignment: Alignment,
  ) {
    this.#runSource = at;
  }

  run(): void {
    const { value, source, limit } = this;
    let gapStart = -1;
    while (this.#index < value.length && this.at < limit) {
      const code = source.charCodeAt(this.at);
      const special = code === AMPERSAND || code === BACKSLASH || code === LESS || code === 13 || code === 0;
      if (special && this.#pairSpecial(code)) gapStart = -1;
      else if (code === value.charCodeAt(this.#index)) {
        this.#index++;
        this.at++;
        gapStart = -1;
        if (code === 10 || code === 13) this.#afterLineEnd();
      } else {
        if (gapStart < 0) gapStart = this.at;
        if (this.at - gapStart > LONGEST_GAP) break;
        this.#endRun();
        this.at++;
        this.#startRun();
      }
    }
    this.#endRun();
    if (this.#index < value.length) this.#writeRest(gapStart < 0 ? this.at : gapStart);
  }

  /** What stands in the source in another way than in the value. */
  #pairSpecial(code: number): boolean {
    const { value, source, at, alignment } = this;
    if (code === LESS) return alignment.dropsTags === true && this.#passOver(DROPPED);
    if (code === 0) return value.charCodeAt(this.#index) === 0xfffd && this.#pair('\ufffd', at + 1);
    if (code === 13) {
      if (value.charCodeAt(this.#index) !== 10) return false;
      return this.#pair('\n', source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1);
    }
    const decoded = alignment.decode(source, at);
    if (decoded && value.startsWith(decoded.text, this.#index)) return this.#pair(decoded.text, decoded.end);
    if (code !== AMPERSAND || value.charCodeAt(this.#index) === AMPERSAND) return false;
    NUMERIC.lastIndex = at;
    const numeric = NUMERIC.exec(source);
    const given = String.fromCodePoint(value.codePointAt(this.#index) as number);
    return numeric !== null && this.#pair(given, at + numeric[0].length);
  }

  #pair(text: string, end: number): boolean {
    this.#endRun();
    this.prose.decoded(text, this.at + this.#shift, end + this.#shift);
    this.#index += text.length;
    this.at = end;
    this.#startRun();
    if (text === '\n') this.#afterLineEnd();
    return true;
  }

  #passOver(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (!match) return false;
    this.#endRun();
    this.at += match[0].length;
    this.#startRun();
    return true;
  }

  /** Passes over what a block parser strips at the start of a line: white space, and in Markdown quote marks. */
  #afterLineEnd(): void {
    this.#endRun();
    const { value, source, limit, alignment } = this;
    const wanted = value.charCodeAt(this.#index);
    for (; this.at < limit; this.at++) {
      const code = source.charCodeAt(this.at);
      const mark = alignment.stripsQuoteMarks && code === GREATER;
      if (!mark && (code === wanted || !isSpace(code))) break;
    }
    this.#startRun();
  }

  #writeRest(from: number): void {
    const rest = this.value.slice(this.#index);
    const end = Math.max(from + 1, Math.min(this.limit, from + rest.length));
    this.prose.decoded(rest.replace(/\s+/gu, ' ').trim(), from + this.#shift, end + this.#shift);
  }

  get #shift(): number {
    return this.alignment.shift ?? 0;
  }

  #startRun(): void {
    this.#run = this.#index;
    this.#runSource = this.at;
  }

  #endRun(): void {
    if (this.#index > this.#run) {
      this.prose.verbatim(this.value.slice(this.#run, this.#index), this.#runSource + this.#shift);
    }
    this.#startRun();
  }
}
