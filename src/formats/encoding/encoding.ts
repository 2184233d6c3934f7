import { scanUtf8 } from './utf-8.ts';
import { decodeWindows1252, doubtfulSign } from './windows-1252.ts';

/** How a file was written, so that it can be written back in the same way. */
export interface Encoding {
  /** As HTML names it: "utf-8", "utf-16le", "windows-1252". */
  readonly name: string;
  /** Whether a byte order mark stands at the start. */
  readonly mark: boolean;
  /** The bytes fit, but others could be meant. */
  readonly assumed: boolean;
  /** What an HTML page says that it is, where its bytes say otherwise. */
  readonly declared?: string;
}

/** A decoded text, or why the bytes are no text in any encoding that we are sure enough of. */
export type DecodedBytes =
  | { readonly text: string; readonly encoding: Encoding }
  /** `damaged`: UTF-8 or UTF-16 with bytes that don't fit; `cut`: its last character is only half there. */
  | { readonly doubt: 'binary' | 'damaged' | 'cut' | 'unknown'; readonly line?: number };

const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Encodings of one byte per character that a page may say it has. Browsers read "iso-8859-1" as windows-1252. */
const DECLARABLE = new Set(['windows-1252', 'iso-8859-15', 'macintosh']);
/** How far into a file a binary one is told by its zeros, in bytes. */
const REACH = 65_536;

/**
 * Decodes a file, as sure as can be of its encoding.
 *
 * @param declared looks up what an HTML page itself says; only called where the bytes don't tell
 */
export function decodeBytes(bytes: Uint8Array, declared: () => string | undefined): DecodedBytes {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeMarked(bytes, marked[0]);
  if (bytes.subarray(0, REACH).includes(0)) return decodeUtf16(bytes);
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) {
    // A page that says otherwise than its own bytes is in doubt only where the two differ.
    const said = declared() ?? 'utf-8';
    const assumed = said !== 'utf-8' && !isAscii(bytes);
    return { text, encoding: { name: 'utf-8', mark: false, assumed, ...(assumed && { declared: said }) } };
  }
  return utf8Damage(bytes) ?? decodeSingleBytes(bytes, declared());
}

function decodeMarked(bytes: Uint8Array, name: string): DecodedBytes {
  const text = decodeAs(name, bytes);
  if (text?.includes('\0')) return { doubt: 'binary' };
  if (text !== undefined) return { text, encoding: { name, mark: true, assumed: false } };
  if (name === 'utf-8')
    return utf8Damage(bytes) ?? { doubt: 'damaged', line: lineAt(bytes, scanUtf8(bytes).firstInvalid) };
  return { doubt: bytes.length % 2 === 1 ? 'cut' : 'damaged' };
}

/** UTF-16 without a mark is only likely when nearly all of it is Latin: one half of every pair is 0, the other never. */
function decodeUtf16(bytes: Uint8Array): DecodedBytes {
  const pairs = bytes.length / 2;
  if (pairs < 8 || !Number.isInteger(pairs)) return { doubt: 'binary' };
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const name = odd >= pairs * 0.9 ? 'utf-16le' : even >= pairs * 0.9 ? 'utf-16be' : undefined;
  const text = name && decodeAs(name, bytes);
  if (!name || text === undefined || /[^\t\n\f\r\x20-\x7e\u00a0-\u024f\u2000-\u206f\u20a0-\u27bf]/u.test(text)) {
    return { doubt: 'binary' };
  }
  return { text, encoding: { name, mark: false, assumed: true } };
}

/** Where what a page says makes no readable text, its bytes speak for themselves. */
function decodeSingleBytes(bytes: Uint8Array, declared: string | undefined): DecodedBytes {
  if (declared !== undefined && declared !== 'utf-8') {
    const text = declared === 'windows-1252' ? decodeWindows1252(bytes) : decodeAs(declared, bytes);
    if (text !== undefined && doubtfulSign(text, true) === undefined) {
      return { text, encoding: { name: declared, mark: false, assumed: false } };
    }
  }
  const text = decodeWindows1252(bytes);
  const doubt = doubtfulSign(text, false);
  if (doubt !== undefined) return { doubt: 'unknown', line: lineAt(bytes, doubt) };
  return { text, encoding: { name: 'windows-1252', mark: false, assumed: true } };
}

function decodeAs(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * What an HTML page says of its own encoding: `<meta charset>`, `<meta http-equiv>` or the XML declaration, within the
 * first 1024 bytes, as browsers look. Only what can be true counts: such bytes are never UTF-16.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.subarray(0, 1024)).replace(/<!--[\s\S]*?-->/gu, '');
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w:-]+)["']/iu.exec(head)?.[1];
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head)?.[1];
  const label = meta ?? xml;
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' || DECLARABLE.has(encoding) ? encoding : undefined;
  } catch {
    return undefined;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** UTF-8 with a few bytes that don't fit is damaged, not another encoding: no other has such characters by chance. */
function utf8Damage(bytes: Uint8Array): DecodedBytes | undefined {
  const { valid, invalid, firstInvalid, cut } = scanUtf8(bytes);
  if (cut) return { doubt: 'cut' };
  return valid > invalid ? { doubt: 'damaged', line: lineAt(bytes, firstInvalid) } : undefined;
}

/** The line of a byte, from 1. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
  }
  return line;
}
