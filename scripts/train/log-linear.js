// The model that is trained: for each feature and tag a weight; their sums are log-probabilities, up to a constant.
// AdaGrad gives each weight a step of its own.

/** Weights share places by hash: so many that hardly any do (a power of two). */
const PLACES = 1 << 26;
/** Keeps the first steps of a weight within bounds. */
const DAMPING = 1e-2;

export class LogLinear {
  #weights = new Float32Array(PLACES);
  #squares = new Float32Array(PLACES);

  /** @param {number} key of a feature @param {number} tag */
  weight(key, tag) {
    return this.#weights[place(key, tag)] ?? 0;
  }

  /** @param {Int32Array} keys @param {number} count of features @param {number} tag */
  score(keys, count, tag) {
    let score = 0;
    for (let at = 0; at < count; at++) score += this.#weights[place(keys[at] ?? 0, tag)] ?? 0;
    return score;
  }

  /**
   * @param {Int32Array} keys
   * @param {number} count of features
   * @param {number} tag
   * @param {number} gradient
   * @param {number} rate
   */
  step(keys, count, tag, gradient, rate) {
    for (let at = 0; at < count; at++) {
      const one = place(keys[at] ?? 0, tag);
      this.#squares[one] += gradient * gradient;
      this.#weights[one] -= (rate * gradient) / Math.sqrt((this.#squares[one] ?? 0) + DAMPING);
    }
  }
}

/** @param {number} key @param {number} tag */
function place(key, tag) {
  let mixed = key ^ Math.imul(tag + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return (mixed >>> 4) & (PLACES - 1);
}

/** Counts how often features occur, by hash: only what occurs often enough is learnt from. */
export class FeatureCounts {
  #counts = new Uint8Array(1 << 27);

  /** @param {number} key */
  add(key) {
    const at = counterOf(key);
    if (this.#counts[at] !== 255) this.#counts[at]++;
  }

  /** @param {number} key */
  of(key) {
    return this.#counts[counterOf(key)] ?? 0;
  }
}

/** @param {number} key */
function counterOf(key) {
  const mixed = Math.imul(key ^ (key >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 5;
}
