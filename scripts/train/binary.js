// Writes what src/language/tagger/hash-table.ts and sections.ts read in place.

/** @typedef {Uint32Array | Uint16Array | Uint8Array | Int8Array | Float32Array} Section */

const GROUPS = 0x10000;

/**
 * Entries in the order of their keys, which count as unsigned.
 *
 * @template T
 * @param {Iterable<[key: number, value: T]>} entries
 */
export function sorted(entries) {
  return Array.from(entries, ([key, value]) => /** @type {[key: number, value: T]} */ ([key >>> 0, value])).sort(
    ([a], [b]) => a - b,
  );
}

/**
 * Where each group of keys starts, and the end of the last; a group has the same high 16 bits.
 *
 * @template T
 * @param {[key: number, value: T][]} entries sorted
 * @param {(value: T) => number} [size] how many places an entry takes
 */
export function groupStarts(entries, size = () => 1) {
  const starts = new Uint32Array(GROUPS + 1);
  for (const [key, value] of entries) starts[(key >>> 16) + 1] += size(value);
  for (let group = 0; group < GROUPS; group++) starts[group + 1] += starts[group];
  return starts;
}

/** The low 16 bits of the keys. @param {[key: number, value: unknown][]} entries sorted */
export const restsOf = (entries) => Uint16Array.from(entries, ([key]) => key & 0xffff);

/** @param {Section[]} sections those with larger numbers first, so that all are aligned */
export function bytesOf(sections) {
  return Buffer.concat(sections.map((section) => Buffer.from(section.buffer, section.byteOffset, section.byteLength)));
}

/** Fills up to a place where 32-bit numbers can stand. @param {Buffer} bytes */
export const aligned = (bytes) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
