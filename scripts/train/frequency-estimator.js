// Learns to estimate how common a word is from what it is made of: a linear model over hashed features and a few
// measures, by ridge regression (conjugate gradients on the normal equations).
import { loadTypeScript } from '../load-typescript.js';

const { MEASURES, measuresOf, WordFeatures } =
  /** @type {typeof import('../../src/language/frequency/word-features.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/frequency/word-features.ts'))
  );

/** Features share this many weights by hash (a power of two). */
const PLACES = 1 << 19;
/** The weight of the penalty on large weights. */
const RIDGE = 30;
/** Steps of the solver; more change nothing that matters. */
const STEPS = 60;
/** How much a word counts that stands in no text of ours: it is the kind of word that we are less often asked about. */
const OUTSIDE_TEXTS = 0.1;
/** The share of the weights that is stored as it is. */
const KEPT = 0.99999;

/** @typedef {{ facts: import('../../src/language/frequency/word-facts.ts').WordFacts, zipf: number }} Lesson */
/** @typedef {{ bias: number, step: number, measures: Float32Array, weights: Int8Array }} Estimator */

/** The lessons as a sparse matrix: of each row the places of its features, and its measures. */
class Matrix {
  /** @param {Lesson[]} lessons */
  constructor(lessons) {
    const features = new WordFeatures();
    const starts = [0];
    /** @type {number[]} */
    const places = [];
    for (const { facts } of lessons) {
      features.compute(facts);
      for (let at = 0; at < features.count; at++) places.push((features.keys[at] ?? 0) & (PLACES - 1));
      starts.push(places.length);
    }
    this.rows = lessons.length;
    this.starts = Uint32Array.from(starts);
    this.places = Uint32Array.from(places);
    this.measures = Float64Array.from(lessons.flatMap(({ facts }) => measuresOf(facts)));
  }

  /** The value of each row under some weights; the last is the bias. @param {Float64Array} weights */
  times(weights) {
    const values = new Float64Array(this.rows);
    for (let row = 0; row < this.rows; row++) {
      let sum = weights[PLACES + MEASURES] ?? 0;
      const end = this.starts[row + 1] ?? 0;
      for (let at = this.starts[row] ?? 0; at < end; at++) sum += weights[this.places[at] ?? 0] ?? 0;
      for (let one = 0; one < MEASURES; one++) {
        sum += (weights[PLACES + one] ?? 0) * (this.measures[row * MEASURES + one] ?? 0);
      }
      values[row] = sum;
    }
    return values;
  }

  /** What a value for each row gives for each weight. @param {Float64Array} values */
  transposedTimes(values) {
    const weights = new Float64Array(PLACES + MEASURES + 1);
    for (let row = 0; row < this.rows; row++) {
      const value = values[row] ?? 0;
      const end = this.starts[row + 1] ?? 0;
      for (let at = this.starts[row] ?? 0; at < end; at++) weights[this.places[at] ?? 0] += value;
      for (let one = 0; one < MEASURES; one++) {
        weights[PLACES + one] += value * (this.measures[row * MEASURES + one] ?? 0);
      }
      weights[PLACES + MEASURES] += value;
    }
    return weights;
  }
}

/**
 * @param {Lesson[]} lessons
 * @returns {Estimator}
 */
export function estimator(lessons) {
  const matrix = new Matrix(lessons);
  const trust = Float64Array.from(lessons, ({ facts }) => (facts.inTexts > 0 ? 1 : OUTSIDE_TEXTS));
  const targets = Float64Array.from(lessons, ({ zipf }) => zipf);
  const weights = solve(
    (direction) => {
      const values = matrix.times(direction).map((value, row) => value * (trust[row] ?? 0));
      return matrix.transposedTimes(values).map((value, at) => value + RIDGE * (direction[at] ?? 0));
    },
    matrix.transposedTimes(targets.map((target, row) => target * (trust[row] ?? 0))),
  );
  return stored(weights);
}

/**
 * Solves a symmetric positive system by conjugate gradients.
 *
 * @param {(vector: Float64Array) => Float64Array} apply the system to a vector
 * @param {Float64Array} wanted
 */
function solve(apply, wanted) {
  const solution = new Float64Array(wanted.length);
  const residue = wanted.slice();
  const direction = wanted.slice();
  let size = dot(residue, residue);
  for (let step = 0; step < STEPS; step++) {
    const applied = apply(direction);
    const rate = size / dot(direction, applied);
    for (let at = 0; at < solution.length; at++) {
      solution[at] += rate * (direction[at] ?? 0);
      residue[at] -= rate * (applied[at] ?? 0);
    }
    const next = dot(residue, residue);
    for (let at = 0; at < direction.length; at++) {
      direction[at] = (residue[at] ?? 0) + (next / size) * (direction[at] ?? 0);
    }
    size = next;
  }
  return solution;
}

/** @param {Float64Array} a @param {Float64Array} b */
function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/**
 * Weights of features as bytes: the few that are larger than the rest are cut off, so that the others keep their grain.
 *
 * @param {Float64Array} weights
 * @returns {Estimator}
 */
function stored(weights) {
  const ofFeatures = weights.subarray(0, PLACES);
  const sizes = ofFeatures.map(Math.abs).sort();
  const step = (sizes[Math.floor(PLACES * KEPT)] ?? 1) / 127;
  return {
    bias: weights[PLACES + MEASURES] ?? 0,
    step,
    measures: Float32Array.from(weights.subarray(PLACES, PLACES + MEASURES)),
    weights: Int8Array.from(ofFeatures, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))),
  };
}

/** What the program computes with an estimator. @param {Estimator} estimator */
export function estimateWith({ bias, step, measures, weights }) {
  const features = new WordFeatures();
  return (/** @type {Lesson['facts']} */ facts) => {
    features.compute(facts);
    let sum = 0;
    for (let at = 0; at < features.count; at++) sum += weights[(features.keys[at] ?? 0) & (PLACES - 1)] ?? 0;
    return measuresOf(facts).reduce((zipf, measure, at) => zipf + measure * (measures[at] ?? 0), bias + sum * step);
  };
}
