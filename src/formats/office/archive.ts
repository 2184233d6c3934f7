import {
  configure,
  type Entry,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-external.js';
import { refusals, Unreadable } from './unreadable.ts';

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

// Workers would be files beside the program; the streams of the platform unpack in the same thread.
configure({ useWebWorkers: false });

/** Whether bytes start as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The parts of a file of a word processor. */
export interface Parts {
  has(name: string): boolean;
  /** The unpacked bytes of a part; nothing when there is none of that name. Throws `Unreadable`. */
  bytes(name: string): Promise<Uint8Array | undefined>;
}

/**
 * A zip archive in memory. Opening it reads only the list of entries; an entry is unpacked when it is asked for, within
 * `ARCHIVE_LIMITS`. Everything throws `Unreadable` for what is damaged, encrypted or too large.
 */
export class Archive implements Parts {
  /** By name in lower case: names of parts don't tell capitals apart. */
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #unpacked = new Map<string, Uint8Array>();
  #total = 0;

  private constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
  }

  static async open(bytes: Uint8Array): Promise<Archive> {
    if (!isZip(bytes)) throw refusals.notZip();
    const entries = new Map<string, Entry>();
    const reader = new ZipReader(new Uint8ArrayReader(bytes));
    try {
      for await (const entry of reader.getEntriesGenerator()) {
        if (entries.size >= ARCHIVE_LIMITS.entries) throw refusals.tooManyEntries();
        const name = entry.filename.replaceAll('\\', '/').toLowerCase();
        if (!entries.has(name)) entries.set(name, entry);
      }
    } catch (error) {
      throw asRefusal(error);
    }
    return new Archive(entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Whether somebody signed the file digitally: a change would break the signature. */
  get isSigned(): boolean {
    return this.has('_xmlsignatures/origin.sigs') || this.has('META-INF/documentsignatures.xml');
  }

  /** All entries, in the order of the archive. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  async bytes(name: string): Promise<Uint8Array | undefined> {
    const key = name.toLowerCase();
    const entry = this.#entries.get(key);
    if (!entry || entry.directory) return undefined;
    const known = this.#unpacked.get(key);
    if (known) return known;
    if (entry.encrypted) throw refusals.encrypted();
    checkSize(entry.uncompressedSize, entry.compressedSize);
    const unpacked = await unpack(entry);
    this.#total += unpacked.length;
    if (this.#total > ARCHIVE_LIMITS.totalBytes) throw refusals.bomb();
    this.#unpacked.set(key, unpacked);
    return unpacked;
  }
}

async function unpack(entry: FileEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collector = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      checkSize(size, entry.compressedSize);
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(collector, { checkOverlappingEntry: true });
  } catch (error) {
    throw asRefusal(error);
  }
  return joined(chunks, size);
}

/** What the library can't read is damaged, unless one of our own limits stopped it or it lies about its size. */
export function asRefusal(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const isLie = error instanceof Error && error.message === ERR_INVALID_UNCOMPRESSED_SIZE;
  return isLie ? refusals.bomb() : refusals.truncated();
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
