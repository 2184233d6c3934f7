import type { Span } from '../document/document.ts';
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  fold,
  HASH_START,
  HYPHEN,
  hashOf,
  hashStep,
  IGNORED,
  LOWER,
  MARK,
  OTHER,
  SPACE,
  UPPER,
} from './characters.ts';

/** What is known of a token; bits. */
export const Flag = {
  /** White space stands before it, or it is the first. */
  spaceBefore: 1,
  /** Only white space stands between it and the token before. */
  plainGap: 2,
  /** Starts with a capital. */
  capital: 4,
  /** Two letters or more, all of them capitals. */
  allCapitals: 8,
  digit: 16,
  letter: 32,
  /** Counts as a word, is never judged: an address on the web, a placeholder, code, another language. */
  opaque: 64,
  /** Neither counted nor judged: a stage direction, deleted text. */
  aside: 128,
  /** A full stop follows at once. */
  stopAfter: 256,
  /** A hyphen stands before or after it: part of a word as in "huis- en tuinafval". */
  fragment: 512,
  /** Has a full stop within: "t.a.v", "14.30". */
  innerStop: 1024,
  /** Exactly a slash stands between it and the token before: "m/v". */
  slashGap: 2048,
  /** Exactly a comma and a space stand between it and the token before: "geachte heer, mevrouw". */
  commaGap: 4096,
} as const;

/**
 * The tokens of one block, in typed arrays that are used again for the next: a word with the punctuation that belongs
 * to it ("foto's", "e-mail", "t.a.v", "14.30", "www.halle.be"). Offsets count in the prose of the block.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  flags = new Int32Array(256);
  /** Hash of the folded word, see characters.ts. */
  hash = new Int32Array(256);

  add(start: number, end: number, flags: number, hash: number): void {
    const at = this.count++;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.flags[at] = flags;
    this.hash[at] = hash;
  }

  has(at: number, flag: number): boolean {
    return ((this.flags[at] as number) & flag) !== 0;
  }

  /** The same, in arrays of its own that are no larger than it takes. */
  copy(): Tokens {
    const copy = new Tokens();
    copy.count = this.count;
    copy.start = this.start.slice(0, this.count);
    copy.end = this.end.slice(0, this.count);
    copy.flags = this.flags.slice(0, this.count);
    copy.hash = this.hash.slice(0, this.count);
    return copy;
  }

  #grow(): void {
    const twice = (array: Int32Array<ArrayBuffer>) => {
      const larger = new Int32Array(array.length * 2);
      larger.set(array);
      return larger;
    };
    this.start = twice(this.start);
    this.end = twice(this.end);
    this.flags = twice(this.flags);
    this.hash = twice(this.hash);
  }
}

const DOT = 46;
const COMMA = 44;
const COLON = 58;
const SLASH = 47;
const AT = 64;
const BRACE = 123;
const BRACKET = 91;
const GUILLEMET = 0xab;
const DOLLAR = 36;
const PERCENT = 37;
const ANGLE = 60;

/** Template syntax: filled in later, so one word of which nothing is known. */
const PLACEHOLDER =
  /\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|«[\p{L}\d_.:-]{1,80}»|\$\{[^{}]{0,80}\}|%[A-Z][A-Z_]{2,40}%|<\p{L}[\p{L}\d _.:-]{1,60}>|\[[\p{L}_]+(?: [\p{L}_]+){0,2}\]|\[(?=\p{Lu})[\p{Lu}\d _+/.,-]{2,60}\]/uy;
const WEB_END = /[.,;:!?'"”’)\]}>»…]+$/u;
const TOP_LEVEL = /\.(?:be|nl|com|org|net|eu|info|brussels|vlaanderen|gent|fr|de|uk|gov|example|test)$/iu;

/** Scans the prose of a block into tokens; `tokens` is emptied first. Linear in the length of the text. */
export function scan(text: string, spans: readonly Span[], tokens: Tokens): void {
  new Scanner(text, spans, tokens).run();
}

class Scanner {
  #at = 0;
  #spaceBefore = true;
  #plain = true;
  #hyphenBefore = false;
  #span = 0;

  constructor(
    private readonly text: string,
    private readonly spans: readonly Span[],
    private readonly tokens: Tokens,
  ) {}

  run(): void {
    const { text, tokens } = this;
    tokens.count = 0;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      const kind = classOf(code);
      if (kind === SPACE) {
        this.#spaceBefore = true;
        this.#hyphenBefore = false;
        this.#at++;
      } else if (kind === LOWER || kind === UPPER || kind === DIGIT) this.#word();
      else if (kind === APOSTROPHE && this.#isElision()) this.#word();
      else if (this.#mayBePlaceholder(code) && this.#placeholder()) continue;
      else {
        this.#plain = false;
        this.#hyphenBefore = kind === HYPHEN;
        this.#at++;
      }
    }
  }

  #mayBePlaceholder(code: number): boolean {
    return (
      code === BRACE || code === BRACKET || code === GUILLEMET || code === DOLLAR || code === PERCENT || code === ANGLE
    );
  }

  #placeholder(): boolean {
    PLACEHOLDER.lastIndex = this.#at;
    const match = PLACEHOLDER.exec(this.text);
    if (!match) return false;
    const silent = match[0].startsWith('{%');
    this.#emit(this.#at, this.#at + match[0].length, silent ? Flag.aside : Flag.opaque | Flag.letter, 0);
    return true;
  }

  /** 's, 't, 'n and their kin, at the start of a word of their own. */
  #isElision(): boolean {
    const { text } = this;
    const letter = fold(text.charCodeAt(this.#at + 1));
    if (letter !== 115 && letter !== 116 && letter !== 110 && letter !== 107 && letter !== 109) return false;
    const next = classOf(text.charCodeAt(this.#at + 2));
    const before = this.#at === 0 ? SPACE : classOf(text.charCodeAt(this.#at - 1));
    return (next === SPACE || next === HYPHEN) && before !== LOWER && before !== UPPER;
  }

  #word(): void {
    const { text } = this;
    const start = this.#at;
    const limit = this.#nextEdge(start);
    let hash = HASH_START;
    let flags = 0;
    let letters = 0;
    let lower = false;
    let marks = false;
    let at = start;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === LOWER) {
        lower = true;
        letters++;
      } else if (kind === UPPER) {
        if (letters === 0) flags |= Flag.capital;
        letters++;
      } else if (kind === DIGIT) flags |= Flag.digit;
      else if (kind === MARK) marks = true;
      else if (kind === IGNORED) continue;
      else if (at > start || kind !== APOSTROPHE) {
        if (!this.#joins(code, kind, at, start)) break;
        if (code === DOT) flags |= Flag.innerStop;
      }
      hash = hashStep(hash, fold(code));
    }
    if (letters > 0) flags |= Flag.letter;
    if (letters > 1 && !lower) flags |= Flag.allCapitals;
    if (at < limit && this.#startsAddress(at, start, flags)) return this.#address(start, limit);
    if (marks) hash = hashOf(text.slice(start, at).normalize('NFC'));
    this.#emit(start, at, flags, hash);
  }

  /** Whether a character that is no letter or digit belongs to the word that it stands in. */
  #joins(code: number, kind: number, at: number, start: number): boolean {
    const { text } = this;
    const next = classOf(text.charCodeAt(at + 1));
    const before = classOf(text.charCodeAt(at - 1));
    const nextIsLetter = next === LOWER || next === UPPER;
    if (kind === APOSTROPHE) return nextIsLetter;
    if (kind === HYPHEN) return (nextIsLetter || next === DIGIT) && before !== HYPHEN;
    const digits = next === DIGIT && before === DIGIT;
    if (code === DOT) return digits || ((nextIsLetter || next === DIGIT) && !this.#isMissingSpace(at, start));
    return digits && (code === COMMA || code === COLON || code === SLASH);
  }

  /** "de gemeente.De" is two sentences without a space; "www.Halle.be" and "t.a.v" are not. */
  #isMissingSpace(at: number, start: number): boolean {
    const { text } = this;
    return (
      classOf(text.charCodeAt(at + 1)) === UPPER &&
      classOf(text.charCodeAt(at + 2)) === LOWER &&
      at - start > 2 &&
      classOf(text.charCodeAt(at - 1)) === LOWER &&
      classOf(text.charCodeAt(at - 2)) === LOWER &&
      fold(text.charCodeAt(start)) !== 119
    );
  }

  /** Whether the word is the start of an address on the web or of a mailbox. */
  #startsAddress(at: number, start: number, flags: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code === AT)
      return (
        at + 1 < text.length && classOf(text.charCodeAt(at + 1)) !== SPACE && classOf(text.charCodeAt(at + 1)) !== OTHER
      );
    if (code === COLON) {
      return (
        text.startsWith('//', at + 1) ||
        (/^(?:mailto|tel)$/iu.test(text.slice(start, at)) && classOf(text.charCodeAt(at + 1)) !== SPACE)
      );
    }
    return code === SLASH && (flags & Flag.innerStop) !== 0 && TOP_LEVEL.test(text.slice(start, at));
  }

  #address(start: number, limit: number): void {
    const { text } = this;
    let end = start;
    while (end < limit && classOf(text.charCodeAt(end)) !== SPACE && text[end] !== '<') end++;
    const trailing = WEB_END.exec(text.slice(start, end))?.[0].length ?? 0;
    this.#emit(start, end - trailing, Flag.opaque | Flag.letter, 0);
  }

  #emit(start: number, end: number, kind: number, hash: number): void {
    const { text, tokens } = this;
    let flags = kind;
    if (this.#spaceBefore) flags |= Flag.spaceBefore;
    if (this.#plain && tokens.count > 0) flags |= Flag.plainGap;
    if (!this.#plain) flags |= this.#markBefore(start);
    const next = text.charCodeAt(end);
    if (next === DOT) flags |= Flag.stopAfter;
    const hyphenAfter = classOf(next) === HYPHEN && end < text.length;
    if (this.#hyphenBefore || hyphenAfter) flags |= Flag.fragment;
    if ((flags & Flag.innerStop) !== 0 && this.#isWebName(start, end)) flags |= Flag.opaque;
    tokens.add(start, end, flags | this.#spanFlag(start), hash);
    this.#at = end;
    this.#spaceBefore = false;
    this.#plain = true;
    this.#hyphenBefore = false;
  }

  /** The marks between words that can be part of an expression. */
  #markBefore(start: number): number {
    const { text, tokens } = this;
    const end = tokens.count > 0 ? (tokens.end[tokens.count - 1] as number) : -1;
    if (end === start - 1 && text.charCodeAt(end) === SLASH) return Flag.slashGap;
    return end === start - 2 && text.charCodeAt(end) === COMMA && text.charCodeAt(end + 1) === 32 ? Flag.commaGap : 0;
  }

  #isWebName(start: number, end: number): boolean {
    const word = this.text.slice(start, end);
    return /^www\./iu.test(word) || (TOP_LEVEL.test(word) && /\p{L}{2}\./u.test(word));
  }

  /** A token never goes over the edge of a span. */
  #nextEdge(at: number): number {
    this.#skipSpans(at);
    const span = this.spans[this.#span];
    if (!span) return this.text.length;
    return span.from > at ? span.from : span.to;
  }

  #spanFlag(at: number): number {
    this.#skipSpans(at);
    const span = this.spans[this.#span];
    if (!span || span.from > at) return 0;
    return span.kind === 'opaque' ? Flag.opaque : Flag.aside;
  }

  #skipSpans(at: number): void {
    while ((this.spans[this.#span]?.to ?? Number.POSITIVE_INFINITY) <= at) this.#span++;
  }
}
