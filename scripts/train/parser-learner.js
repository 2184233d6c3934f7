// Learns to choose one of some outcomes by features: a log-linear model.
import { FeatureIds } from './parser-feature-ids.js';
import { Weights } from './parser-weights.js';

/** A choice of which the right outcomes are at least this likely together needs no more learning. */
const SURE = 0.98;
/** Gradients below this change nothing that matters. */
const NEGLIGIBLE = 0.002;

/** @template {{ readonly keys: Int32Array }} Features */
export class Learner {
  #known = new FeatureIds();
  #weights = new Weights(0, 0);
  /** Numbers of the features of the choice at hand that have one. */
  #ids;
  #count = 0;
  #chances;

  /** @param {Features} features @param {number} outcomes */
  constructor(features, outcomes) {
    this.features = features;
    this.outcomes = outcomes;
    this.#ids = new Int32Array(features.keys.length);
    /** How much speaks for each outcome, after `score`. */
    this.scores = new Float64Array(outcomes);
    this.#chances = new Float64Array(outcomes);
  }

  /** Counts the features that were computed last. */
  count() {
    for (const key of this.features.keys) this.#known.count(key);
  }

  /** Starts learning, from the features that were counted this often. @param {number} least */
  start(least) {
    this.#known.number(least);
    this.#weights = new Weights(this.#known.size, this.outcomes);
  }

  /** Scores the outcomes by the features that were computed last. */
  score() {
    this.#count = 0;
    for (const key of this.features.keys) {
      const id = this.#known.idOf(key);
      if (id >= 0) this.#ids[this.#count++] = id;
    }
    this.#weights.score(this.#ids, this.#count, this.scores);
  }

  /** The outcome with the highest score among those that may be. @param {(outcome: number) => boolean} mayBe */
  best(mayBe) {
    let best = -1;
    for (let one = 0; one < this.outcomes; one++) {
      if (mayBe(one) && (best < 0 || (this.scores[one] ?? 0) > (this.scores[best] ?? 0))) best = one;
    }
    return best;
  }

  /**
   * A step towards the outcomes that are right. Impossible outcomes have a score of minus infinity.
   *
   * @param {(outcome: number) => boolean} isRight
   * @param {number} rate length of the step
   * @param {number} weight how much this is believed
   */
  learn(isRight, rate, weight) {
    const { scores, outcomes } = this;
    const chances = this.#chances;
    // Only differences count; without the highest, exponentials can't overflow.
    const top = Math.max(...scores);
    let sum = 0;
    let right = 0;
    for (let one = 0; one < outcomes; one++) {
      const chance = Math.exp((scores[one] ?? 0) - top);
      chances[one] = chance;
      sum += chance;
      if (isRight(one)) right += chance;
    }
    if (right / sum >= SURE) return;
    for (let one = 0; one < outcomes; one++) {
      const chance = chances[one] ?? 0;
      // Where the right outcomes are so unlikely that their chance rounds to nothing, they share the step.
      const share = isRight(one) ? (right > 0 ? chance / right : 1) : 0;
      const gradient = weight * (chance / sum - share);
      if (Math.abs(gradient) > NEGLIGIBLE) this.#weights.step(this.#ids, this.#count, one, gradient, rate);
    }
  }

  /** Goes on to the next sentence. */
  tick() {
    this.#weights.tick();
  }

  /** Ends learning: from now on the mean of each weight counts. */
  settle() {
    this.#weights.settle();
  }

  /** All features with a weight for each outcome. @returns {Generator<[key: number, weights: number[]]>} */
  *entries() {
    for (const [key, id] of this.#known.entries()) yield [key, this.#weights.of(id)];
  }
}
