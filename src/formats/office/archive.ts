import { Inflate } from 'fflate/browser';
import { refusals } from './unreadable.ts';

/** How much an archive may hold. Files are hostile until the opposite shows: sizes that they declare are only a hint. */
export const ARCHIVE_LIMITS = {
  /** Number of entries. */
  entries: 5_000,
  /** Of one entry that is read, unpacked, in bytes. */
  entryBytes: 32 * 1024 * 1024,
  /** Of all entries that are read together, unpacked, in bytes. */
  totalBytes: 64 * 1024 * 1024,
  /** How many times larger an entry may become. Texts of Word reach about 60. */
  ratio: 300,
  /** Below this size, in bytes, no ratio is suspect. */
  ratioFrom: 1024 * 1024,
} as const;

interface Entry {
  /** As written in the archive. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its local header, in bytes. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes that are unpacked before the limits are checked again: at the most some 4 MB come of them. */
const STEP = 4 * 1024;

/** Whether bytes start as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * A zip archive in memory. Opening it reads only the list of entries; an entry is unpacked when it is asked for, within
 * `ARCHIVE_LIMITS`. All methods throw `Unreadable` for what is damaged, encrypted or too large.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** By name in lower case: names of parts don't tell capitals apart. */
  readonly #entries = new Map<string, Entry>();
  #total = 0;

  constructor(bytes: Uint8Array) {
    if (!isZip(bytes)) throw refusals.notZip();
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  /** The names of all entries, as written. */
  get names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The unpacked bytes of an entry; nothing when there is no entry of that name. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.encrypted) throw refusals.encrypted();
    checkSize(entry.unpacked, entry.packed);
    const packed = this.#packed(entry);
    const unpacked = entry.method === STORED ? packed : this.#inflate(packed);
    this.#total += unpacked.length;
    if (this.#total > ARCHIVE_LIMITS.totalBytes) throw refusals.bomb();
    return unpacked;
  }

  #readDirectory(): void {
    const end = this.#findEnd();
    const count = this.#u16(end + 10);
    if (count > ARCHIVE_LIMITS.entries) throw refusals.tooManyEntries();
    let at = this.#u32(end + 16);
    for (let index = 0; index < count; index++) {
      if (at + CENTRAL_LENGTH > end || this.#u32(at) !== CENTRAL) throw refusals.truncated();
      const extra = at + CENTRAL_LENGTH + this.#u16(at + 28);
      const extraEnd = extra + this.#u16(at + 30);
      if (extraEnd > end) throw refusals.truncated();
      const name = new TextDecoder().decode(this.#bytes.subarray(at + CENTRAL_LENGTH, extra)).replaceAll('\\', '/');
      const key = name.toLowerCase();
      const [unpacked, packed, offset] = this.#sizes(at, extra, extraEnd);
      const encrypted = (this.#u16(at + 8) & 1) !== 0;
      if (!this.#entries.has(key)) {
        this.#entries.set(key, { name, encrypted, method: this.#u16(at + 10), packed, unpacked, offset });
      }
      at = extraEnd + this.#u16(at + 32);
    }
  }

  /** Size unpacked, size packed and offset; what does not fit in its field stands in an extra field, in this order. */
  #sizes(at: number, extra: number, extraEnd: number): [unpacked: number, packed: number, offset: number] {
    let next = extraEnd;
    for (let field = extra; field + 4 <= extraEnd; field += 4 + this.#u16(field + 2)) {
      if (this.#u16(field) === ZIP64) next = field + 4;
    }
    const read = (short: number) => {
      const value = this.#u32(short);
      if (value !== ELSEWHERE) return value;
      if (next + 8 > extraEnd) throw refusals.truncated();
      next += 8;
      return Number(this.#view.getBigUint64(next - 8, true));
    };
    return [read(at + 24), read(at + 20), read(at + 42)];
  }

  /** The record at the end stands before a comment of unknown length. Without it the rest of the file is missing. */
  #findEnd(): number {
    const last = this.#bytes.length - END_LENGTH;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (this.#bytes[at] === 0x50 && this.#u32(at) === END) return at;
    }
    throw refusals.truncated();
  }

  #packed(entry: Entry): Uint8Array {
    const { offset, packed, method } = entry;
    if (method !== STORED && method !== DEFLATED) throw refusals.damaged(entry.name);
    if (offset + 30 > this.#bytes.length || this.#u32(offset) !== LOCAL) throw refusals.truncated();
    const start = offset + 30 + this.#u16(offset + 26) + this.#u16(offset + 28);
    if (start + packed > this.#bytes.length) throw refusals.truncated();
    return this.#bytes.subarray(start, start + packed);
  }

  #inflate(packed: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      checkSize(size, packed.length);
      chunks.push(chunk);
    });
    try {
      for (let at = 0; at < packed.length; at += STEP) {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      }
    } catch (error) {
      if (isDeflateError(error)) throw refusals.truncated();
      throw error;
    }
    return joined(chunks, size);
  }

  #u16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  #u32(at: number): number {
    return this.#view.getUint32(at, true);
  }
}

/** fflate throws plain errors with a numeric code. */
function isDeflateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function checkSize(unpacked: number, packed: number): void {
  const suspect = unpacked > ARCHIVE_LIMITS.ratioFrom && unpacked > packed * ARCHIVE_LIMITS.ratio;
  if (suspect || unpacked > ARCHIVE_LIMITS.entryBytes) throw refusals.bomb();
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
