// Numbers of features: only those that occur often enough in training get one.

/** Places in the table while all features are counted, far more than there are (a power of two). */
const COUNTING_PLACES = 1 << 24;

export class FeatureIds {
  #mask = COUNTING_PLACES - 1;
  /** For each place the key, and behind it how often it was counted; in the end its number. Key 0 is an empty place. */
  #table = new Int32Array(2 * COUNTING_PLACES);
  /** How many features have a number. */
  size = 0;

  /** Counts a feature once more. @param {number} key */
  count(key) {
    const at = this.#placeOf(key);
    this.#table[at] = key || 1;
    this.#table[at + 1]++;
  }

  /** Gives a number to each feature that was counted this often, and forgets the others. @param {number} least */
  number(least) {
    const counted = this.#table;
    /** @type {number[]} */
    const kept = [];
    for (let at = 0; at < counted.length; at += 2) if ((counted[at + 1] ?? 0) >= least) kept.push(counted[at] ?? 0);
    this.size = kept.length;
    let places = 2;
    while (places < 2 * kept.length) places *= 2;
    this.#mask = places - 1;
    this.#table = new Int32Array(2 * places);
    for (const [number, key] of kept.entries()) {
      const at = this.#placeOf(key);
      this.#table[at] = key;
      this.#table[at + 1] = number;
    }
  }

  /** The number of a feature; -1 if it has none. @param {number} key */
  idOf(key) {
    const at = this.#placeOf(key);
    return this.#table[at] === 0 ? -1 : (this.#table[at + 1] ?? -1);
  }

  /** Key and number of each feature. @returns {Generator<[key: number, id: number]>} */
  *entries() {
    for (let at = 0; at < this.#table.length; at += 2) {
      if (this.#table[at] !== 0) yield [this.#table[at] ?? 0, this.#table[at + 1] ?? 0];
    }
  }

  /** @param {number} key */
  #placeOf(key) {
    const wanted = key || 1;
    let place = Math.imul(wanted, 0x9e3779b1) >>> 7;
    for (place &= this.#mask; ; place = (place + 1) & this.#mask) {
      const found = this.#table[2 * place];
      if (found === 0 || found === wanted) return 2 * place;
    }
  }
}
