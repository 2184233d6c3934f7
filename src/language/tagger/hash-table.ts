/**
 * A table from 32-bit keys to numbers, read in place. Keys are grouped by their high 16 bits; of each only the low 16
 * are stored. What is not in it gives -1.
 */
export class HashTable {
  /**
   * @param index for each of the 65,536 groups where it starts; one more for the end
   * @param rests the low 16 bits of the keys, group after group
   */
  constructor(
    private readonly index: Uint32Array,
    private readonly rests: Uint16Array,
  ) {}

  /** The place of a key among all keys; -1 when it is not there. */
  find(key: number): number {
    const group = key >>> 16;
    const end = this.index[group + 1] as number;
    const rest = key & 0xffff;
    for (let at = this.index[group] as number; at < end; at++) if (this.rests[at] === rest) return at;
    return -1;
  }
}

/** Mixes a number so that all of its bits depend on all of it (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
