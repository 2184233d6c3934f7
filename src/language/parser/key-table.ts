/** Keys as a file has them, sorted: the number of them in each group of those with the same high half, and the low halves. */
export interface StoredKeys {
  readonly sizes: Uint8Array;
  readonly rests: Uint16Array;
}

/** The number of places for this many keys: a power of two, so many that most keys are at home. */
export function placesFor(keys: number): number {
  let places = 1 << 16;
  while (places < 2 * keys) places *= 2;
  return places;
}

/**
 * A table from 32-bit keys to 16-bit numbers, made when a model is loaded: one look in memory finds a key, which counts,
 * since that is most of what parsing does. A place holds the low half of the key and the number, 0 for none; a key that
 * is not at home stands in the next free place. Of the high half only the home is known: two keys with the same low half,
 * with homes that touch, would be taken for each other, which is rare and then always the same.
 */
export class KeyTable {
  /** Low half of the key in the low half, the number in the high half. */
  readonly entries: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  /** @param valueOf gives the number, not 0, of the key at an index, which comes to stand at a place */
  constructor({ sizes, rests }: StoredKeys, valueOf: (index: number, place: number) => number) {
    const entries = new Int32Array(placesFor(rests.length));
    this.entries = entries;
    this.#mask = entries.length - 1;
    this.#shift = Math.clz32(this.#mask);
    let index = 0;
    for (let group = 0; group < sizes.length; group++) {
      for (const end = index + (sizes[group] as number); index < end; index++) {
        const rest = rests[index] as number;
        let place = ((group << 16) | rest) >>> this.#shift;
        while (entries[place] !== 0) place = (place + 1) & this.#mask;
        entries[place] = rest | (valueOf(index, place) << 16);
      }
    }
  }

  /** The place of a key; -1 where it is not in the table. */
  placeOf(key: number): number {
    const { entries } = this;
    let place = key >>> this.#shift;
    for (let entry = entries[place] as number; entry !== 0; entry = entries[place] as number) {
      if (((entry ^ key) & 0xffff) === 0) return place;
      place = (place + 1) & this.#mask;
    }
    return -1;
  }
}
