import type { Encoding } from './encoding.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Bytes of a text, or the first character that its encoding lacks. */
export type EncodedText = { readonly bytes: Uint8Array } | { readonly missing: string };

const MARK = '\uFEFF';

/**
 * Writes a text as it was read, byte order mark included.
 *
 * @param entities characters that the encoding lacks are written as HTML entities
 */
export function encodeText(text: string, { name, mark }: Encoding, entities: boolean): EncodedText {
  const whole = mark ? MARK + text : text;
  if (name === 'utf-8') return { bytes: new TextEncoder().encode(whole) };
  if (name === 'utf-16le' || name === 'utf-16be') return { bytes: encodeUtf16(whole, name === 'utf-16le') };
  return encodeSingleBytes(text, name, entities);
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(bytes.buffer);
}

function encodeSingleBytes(text: string, name: string, entities: boolean): EncodedText {
  const table = tableOf(name);
  const bytes: number[] = [];
  for (const char of text) {
    const byte = table.get(char);
    if (byte !== undefined) bytes.push(byte);
    else if (entities) for (const sign of `&#${char.codePointAt(0)};`) bytes.push(sign.charCodeAt(0));
    else return { missing: char };
  }
  return { bytes: Uint8Array.from(bytes) };
}

/** The byte of each character of an encoding of one byte a character. */
function tableOf(name: string): ReadonlyMap<string, number> {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = name === 'windows-1252' ? decodeWindows1252(all) : new TextDecoder(name).decode(all);
  return new Map([...text].map((char, byte) => [char, byte]));
}
