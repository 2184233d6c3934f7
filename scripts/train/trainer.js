// Trains the tagger: it goes through sentences as it will later, left to right, with its own tags behind it, and learns
// from every word that can be more than one thing.
import { Features, kindOf, newClause, passWord, TAGS } from './language.js';
import { FeatureCounts, LogLinear } from './log-linear.js';
import { randomNumbers, shuffle } from './random.js';

/** A feature counts from this many times in the texts on: rarer ones are chance, and make the file large. */
const MIN = 3;
/** Rounds through all sentences; more of them fit the training texts better and others worse. */
const EP = 3;
/** Length of the first steps; they shorten to nothing over the rounds. */
const LR = 0.08;
/** A right tag that is at least this likely needs no more learning. */
const SURE = 0.98;
/** Gradients below this change nothing that matters. */
const NEGLIGIBLE = 0.002;

/**
 * @typedef {object} Lesson
 * @property {import('./language.js').Input} input with the classes of its words
 * @property {Uint8Array} gold the right tags; 0 where not known
 * @property {number} weight how much it is believed
 */

export class Trainer {
  #model = new LogLinear();
  #counts = new FeatureCounts();
  #scores = new Float64Array(TAGS.length);
  #features;

  /** @param {number[][]} classes the tags of each class of words */
  constructor(classes) {
    this.classes = classes;
    this.#features = new Features(Uint8Array.from(classes, kindOf));
  }

  /** @param {Lesson[]} lessons @param {Lesson[]} repeated the same, those that count more than once */
  train(lessons, repeated) {
    for (const lesson of lessons) this.#walkRight(lesson, () => this.#countFeatures());
    const order = [...repeated];
    const random = randomNumbers();
    for (let round = 0; round < EP; round++) {
      shuffle(order, random);
      const rate = LR * (1 - round / EP);
      for (const lesson of order) {
        this.#walk(lesson, (tags, at) => this.#learn(tags, lesson.gold[at] ?? 0, rate, lesson.weight));
      }
    }
  }

  /**
   * The weights of all features that occur, by feature and tag.
   *
   * @param {Lesson[]} lessons
   */
  weights(lessons) {
    /** @type {Map<number, Map<number, number>>} */
    const weights = new Map();
    for (const lesson of lessons) {
      this.#walkRight(lesson, (tags) => {
        this.#dropRare();
        const { keys, count } = this.#features;
        for (const key of keys.subarray(0, count)) {
          const byTag = weights.get(key) ?? new Map();
          for (const tag of tags) byTag.set(tag, this.#model.weight(key, tag));
          weights.set(key, byTag);
        }
      });
    }
    return weights;
  }

  /**
   * Goes through a sentence, and asks for the tag of each word that can be more than one thing.
   *
   * @param {Lesson} lesson
   * @param {(tags: number[], at: number) => number} choose the features of the word have been computed
   */
  #walk({ input }, choose) {
    const state = newClause();
    for (let at = 0; at < input.count; at++) {
      const tags = this.classes[input.wordClass[at] ?? 0] ?? [];
      if (tags.length > 1) this.#features.compute(input, at, state);
      input.tags[at] = tags.length > 1 ? choose(tags, at) : (tags[0] ?? 0);
      passWord(state, input, at);
    }
  }

  /**
   * The same with the right tags behind it.
   *
   * @param {Lesson} lesson
   * @param {(tags: number[]) => void} look
   */
  #walkRight({ input, gold }, look) {
    const state = newClause();
    for (let at = 0; at < input.count; at++) {
      const tags = this.classes[input.wordClass[at] ?? 0] ?? [];
      if (tags.length > 1) {
        this.#features.compute(input, at, state);
        look(tags);
      }
      input.tags[at] = gold[at] ?? 0;
      passWord(state, input, at);
    }
  }

  #countFeatures() {
    const { keys, count } = this.#features;
    for (let at = 0; at < count; at++) this.#counts.add(keys[at] ?? 0);
  }

  #dropRare() {
    const { keys, count } = this.#features;
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const key = keys[at] ?? 0;
      if (this.#counts.of(key) >= MIN) keys[kept++] = key;
    }
    this.#features.count = kept;
  }

  /**
   * Chooses a tag, and learns if it wasn't sure of the right one.
   *
   * @param {number[]} tags that the word can have
   * @param {number} gold the right one
   * @param {number} rate
   * @param {number} weight of the sentence
   */
  #learn(tags, gold, rate, weight) {
    this.#dropRare();
    const { keys, count } = this.#features;
    const scores = this.#scores;
    let best = tags[0] ?? 0;
    for (const tag of tags) {
      scores[tag] = this.#model.score(keys, count, tag);
      if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
    }
    if (gold !== 0 && tags.includes(gold)) this.#step(tags, gold, rate, weight);
    return best;
  }

  /**
   * @param {number[]} tags
   * @param {number} gold
   * @param {number} rate
   * @param {number} weight
   */
  #step(tags, gold, rate, weight) {
    const { keys, count } = this.#features;
    const scores = this.#scores;
    // Only differences count; without the highest, exponentials can't overflow.
    const top = Math.max(...tags.map((tag) => scores[tag] ?? 0));
    let sum = 0;
    for (const tag of tags) sum += scores[tag] = Math.exp((scores[tag] ?? 0) - top);
    if ((scores[gold] ?? 0) / sum >= SURE) return;
    for (const tag of tags) {
      const gradient = weight * ((scores[tag] ?? 0) / sum - (tag === gold ? 1 : 0));
      if (Math.abs(gradient) > NEGLIGIBLE) this.#model.step(keys, count, tag, gradient, rate);
    }
  }
}
