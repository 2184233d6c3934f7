/** How far bytes are from being UTF-8. */
export interface Utf8Scan {
  /** Characters of more than one byte. */
  readonly valid: number;
  /** Bytes that are part of no character. */
  readonly invalid: number;
  /** Place of the first such byte; -1 when there is none. */
  readonly firstInvalid: number;
  /** All that is wrong is that the last character is not whole. */
  readonly cut: boolean;
}

/** The first bytes of nearly all characters in western texts that take more than one byte. */
const COMMON_LEADS = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xe2, 0xef, 0xf0]);

/** Counts what in bytes is UTF-8 and what is not. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  for (let at = 0; at < bytes.length;) {
    const wanted = wantedLength(bytes[at] as number);
    const whole = wanted > 0 && continues(bytes, at, wanted) === wanted;
    if (whole && wanted > 1) valid++;
    if (!whole) {
      invalid++;
      if (firstInvalid < 0) firstInvalid = at;
    }
    at += whole ? wanted : 1;
  }
  return { valid, invalid, firstInvalid, cut: firstInvalid >= 0 && isCut(bytes, firstInvalid, valid) };
}

/** The number of bytes of a character by its first; 0 for a byte that starts none. */
function wantedLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** How many of the bytes of a character are there. */
function continues(bytes: Uint8Array, at: number, wanted: number): number {
  let length = 1;
  while (length < wanted && ((bytes[at + length] ?? 0) & 0xc0) === 0x80) length++;
  return length;
}

/** A text without other such characters may as well end in an "é" of another encoding. */
function isCut(bytes: Uint8Array, at: number, valid: number): boolean {
  const lead = bytes[at] as number;
  const wanted = wantedLength(lead);
  const rest = bytes.length - at;
  return wanted > rest && continues(bytes, at, wanted) === rest && (valid > 0 || COMMON_LEADS.has(lead));
}
