import { crc32, inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
/** Of the flags of an entry: its content is encrypted. */
const ENCRYPTED = 1;

export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated; Word and OpenDocument know no other. */
  readonly method: number;
  /** Where its own header stands. */
  readonly offset: number;
  /** Length of the extra field of that header, in bytes. */
  readonly extra: number;
  /** Nothing where it can't be read. */
  readonly bytes: Uint8Array | undefined;
}

export interface Zip {
  /** In the order of the list at the end of the archive. */
  readonly entries: readonly ZipEntry[];
  readonly problems: readonly string[];
}

/** Reads an archive strictly: everything that two programs might read differently is a problem. */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) {
    return { entries: [], problems: ['zip: has no end, or something comes after it'] };
  }
  const problems: string[] = [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) {
      problems.push('zip: its list of entries is broken');
      break;
    }
    const nameLength = view.getUint16(at + 28, true);
    entries.push(readEntry(bytes, view, at, problems));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, problems: [...problems, ...problemsOfNames(entries)] };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, problems: string[]): ZipEntry {
  const text = (start: number, length: number) => new TextDecoder().decode(bytes.subarray(start, start + length));
  const name = text(at + 46, view.getUint16(at + 28, true));
  const method = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 42, true);
  const fail = (why: string) => {
    problems.push(`zip: ${name}: ${why}`);
    return { name, method, offset, extra: 0, bytes: undefined };
  };
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return fail('is not where the list says');
  const nameLength = view.getUint16(offset + 26, true);
  const extra = view.getUint16(offset + 28, true);
  if (text(offset + 30, nameLength) !== name) return fail('has two names');
  if (view.getUint16(at + 8, true) & ENCRYPTED) return fail('is encrypted');
  if (method !== 0 && method !== 8) return fail(`is packed in an unknown way (${method})`);
  const start = offset + 30 + nameLength + extra;
  const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
  try {
    const content = method === 0 ? packed : inflateRawSync(packed);
    const whole = content.length === view.getUint32(at + 24, true) && crc32(content) === view.getUint32(at + 16, true);
    return whole ? { name, method, offset, extra, bytes: content } : fail('can’t be read: its checksum is wrong');
  } catch {
    return fail('can’t be read: its data are broken');
  }
}

/** Names of parts don't tell capitals apart, in Word nor on the disks of most of its users. */
function problemsOfNames(entries: readonly ZipEntry[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name.toLowerCase())) problems.push(`zip: ${name}: stands in it twice`);
    if (/\\|^\/|(?:^|\/)\.\.?(?:\/|$)/u.test(name)) problems.push(`zip: ${name}: is no name of a part`);
    seen.add(name.toLowerCase());
  }
  return problems;
}
