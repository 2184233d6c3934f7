import { isSpace } from '../document/prose-builder.ts';

/** What the scanner needs to know of a UTF-16 code unit. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** A combining mark: part of the letter before it. */
export const MARK = 5;
/** Invisible within a word: zero-width characters. */
export const IGNORED = 6;
export const APOSTROPHE = 7;
export const HYPHEN = 8;

/** Latin has its classes in a table; what lies above is looked up by Unicode property and remembered. */
const classes = new Int8Array(0x10000).fill(-1);

/** The class of a code unit; past the end of a text (NaN) it is SPACE. Either half of a surrogate pair is OTHER. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return SPACE;
  return known >= 0 ? known : remember(code);
}

function remember(code: number): number {
  const found = lookUp(code);
  classes[code] = found;
  return found;
}

function lookUp(code: number): number {
  if (isSpace(code)) return SPACE;
  if (code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc) return APOSTROPHE;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return HYPHEN;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return IGNORED;
  const char = String.fromCharCode(code);
  if (/\p{M}/u.test(char)) return MARK;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char) || char === '_') return LOWER;
  return OTHER;
}

/** A code unit as words are compared: lower case, with one form of apostrophe and of hyphen. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over folded code units: the start value. */
export const HASH_START = FNV_OFFSET | 0;

/** The hash with one more folded code unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** The hash of a word as written. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) {
    if (classOf(word.charCodeAt(at)) !== IGNORED) hash = hashStep(hash, fold(word.charCodeAt(at)));
  }
  return hash;
}
