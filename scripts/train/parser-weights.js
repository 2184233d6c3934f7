// The model that is trained: for each feature and outcome a weight; their sums are log-probabilities, up to a constant.
// AdaGrad gives each weight a step of its own; what counts in the end is the mean of each weight over all steps.

/** Keeps the first steps of a weight within bounds; so much that rare features, which have taken few steps, stay small. */
const DAMPING = 1;

export class Weights {
  #weights;
  #squares;
  /** Steps times when they were taken, from which the mean follows. */
  #timed;
  #time = 1;

  /** @param {number} features @param {number} outcomes */
  constructor(features, outcomes) {
    this.outcomes = outcomes;
    this.#weights = new Float32Array(features * outcomes);
    this.#squares = new Float32Array(features * outcomes);
    this.#timed = new Float32Array(features * outcomes);
  }

  /**
   * Adds up the weights of features.
   *
   * @param {Int32Array} ids
   * @param {number} count of ids
   * @param {Float64Array} scores for each outcome; overwritten
   */
  score(ids, count, scores) {
    const { outcomes } = this;
    scores.fill(0, 0, outcomes);
    for (let index = 0; index < count; index++) {
      const from = (ids[index] ?? 0) * outcomes;
      for (let one = 0; one < outcomes; one++) scores[one] += this.#weights[from + one] ?? 0;
    }
  }

  /**
   * @param {Int32Array} ids
   * @param {number} count of ids
   * @param {number} outcome
   * @param {number} gradient
   * @param {number} rate
   */
  step(ids, count, outcome, gradient, rate) {
    for (let index = 0; index < count; index++) {
      const at = (ids[index] ?? 0) * this.outcomes + outcome;
      this.#squares[at] += gradient * gradient;
      const step = (rate * gradient) / Math.sqrt((this.#squares[at] ?? 0) + DAMPING);
      this.#weights[at] -= step;
      this.#timed[at] -= step * this.#time;
    }
  }

  /** Goes on to the next sentence. */
  tick() {
    this.#time++;
  }

  /** The weights of a feature, by outcome. @param {number} id */
  of(id) {
    return [...this.#weights.subarray(id * this.outcomes, (id + 1) * this.outcomes)];
  }

  /** Puts the means in place of the last weights. */
  settle() {
    for (let at = 0; at < this.#weights.length; at++) this.#weights[at] -= (this.#timed[at] ?? 0) / this.#time;
  }
}
