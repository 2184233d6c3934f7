// Trains one pass of the parser: it goes through sentences as it will later, also where its own actions were wrong, and learns which
// actions cost least there.
import {
  Action,
  ActionFeatures,
  ACTIONS,
  Configuration,
  Draft,
  Label,
  LabelFeatures,
  LABELS,
  SentenceFacts,
} from './parser-language.js';
import { Learner } from './parser-learner.js';
import { Oracle } from './parser-oracle.js';
import { randomNumbers, shuffle } from './random.js';

/**
 * @typedef {object} Lesson
 * @property {import('./language.js').Input} input tagged
 * @property {number[]} heads of a tree without crossing arcs; the number of words for the root
 * @property {number[]} labels
 * @property {number} weight how much it is believed
 * @property {import('./parser-language.js').Parse} [draft] what the pass before this one makes of it
 */

/** A lesson with heads and labels by the places of the pass. @typedef {Lesson} Turned */

/** Rounds through all sentences. */
const ROUNDS = 12;
/** How often a feature must occur to be learnt from: rarer ones are chance, and make the file large. */
const LEAST = 6;
/** Length of the first steps; they shorten to nothing over the rounds. */
const ACTION_RATE = 0.06;
const LABEL_RATE = 0.2;
/** Share of its own wrong actions that the parser follows, from the second round on. */
const EXPLORE = 0.9;

/** @param {number} word or the root @param {number} count */
const mirrored = (word, count) => (word === count ? count : count - 1 - word);

/** Counts places from the other end. @param {Lesson} lesson @returns {Turned} */
function turned(lesson) {
  const { count } = lesson.input;
  return {
    ...lesson,
    heads: lesson.heads.toReversed().map((head) => mirrored(head, count)),
    labels: lesson.labels.toReversed(),
  };
}

export class ParserTrainer {
  #state = new Configuration();
  #facts;
  #draft;
  #oracle = new Oracle();
  #costs = new Float64Array(ACTIONS);

  /** @param {import('./parser-language.js').PassKind} kind */
  constructor({ backwards, hasDraft }) {
    this.backwards = backwards;
    this.#facts = new SentenceFacts(backwards);
    this.#draft = hasDraft ? new Draft() : undefined;
    this.actions = new Learner(new ActionFeatures(hasDraft), ACTIONS);
    this.labels = new Learner(new LabelFeatures(hasDraft), LABELS.length);
  }

  /** @param {Lesson[]} lessons */
  train(lessons) {
    const order = lessons.map((lesson) => (this.backwards ? turned(lesson) : lesson));
    for (const lesson of order) this.#countFeatures(lesson);
    this.actions.start(LEAST);
    this.labels.start(LEAST);
    const random = randomNumbers();
    for (let round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      const left = 1 - round / ROUNDS;
      for (const lesson of order) {
        this.#learn(lesson, left, round === 0 ? 0 : EXPLORE, random);
        this.actions.tick();
        this.labels.tick();
      }
    }
    this.actions.settle();
    this.labels.settle();
  }

  /** @param {Turned} lesson */
  #start({ input, draft }) {
    this.#facts.read(input);
    if (draft) this.#draft?.read(draft, this.#facts);
    this.#state.reset(input.count);
  }

  /** The weights that were learnt. @returns {import('./parser-file.js').Pass} */
  weights() {
    return { actions: this.actions.entries(), labels: this.labels.entries() };
  }

  /** Goes through a sentence by the right actions. @param {Turned} lesson */
  #countFeatures(lesson) {
    const state = this.#state;
    const { heads, labels } = lesson;
    this.#start(lesson);
    this.#oracle.read(heads);
    while (!state.done) {
      const action = [Action.left, Action.right, Action.shift].find((one) => {
        return state.allows(one) && this.#oracle.costOf(state, one) === 0;
      });
      if (action === undefined) throw new Error('A tree has crossing arcs.');
      if (state.onlyAction < 0) {
        this.actions.features.at(this.#facts, state, this.#draft);
        this.actions.count();
      }
      if (action === Action.shift) {
        state.shift();
        continue;
      }
      const dependent = state.onStack(0);
      const head = state.headBy(action);
      if (head < state.count) {
        this.labels.features.at(this.#facts, state, { head, dependent }, this.#draft);
        this.labels.count();
      }
      state.attach(action, labels[dependent] ?? Label.dep);
    }
  }

  /**
   * @param {Turned} lesson
   * @param {number} left how much of the length of steps is left
   * @param {number} explore share of wrong actions that are followed
   * @param {() => number} random
   */
  #learn(lesson, left, explore, random) {
    const state = this.#state;
    const { heads, labels, weight } = lesson;
    this.#start(lesson);
    this.#oracle.read(heads);
    while (!state.done) {
      let action = state.onlyAction;
      if (action < 0) {
        const best = this.#bestAction();
        const least = this.#costActions();
        const isRight = (/** @type {number} */ one) => this.#costs[one] === least;
        const right = this.actions.best(isRight);
        this.actions.learn(isRight, ACTION_RATE * left, weight);
        action = isRight(best) || random() < explore ? best : right;
      }
      if (action === Action.shift) {
        state.shift();
        continue;
      }
      const dependent = state.onStack(0);
      const label = this.#bestLabel(action);
      const head = state.headBy(action);
      if (heads[dependent] === head && head < state.count) {
        this.labels.learn((one) => one === labels[dependent], LABEL_RATE * left, weight);
      }
      state.attach(action, label);
    }
  }

  #bestAction() {
    const state = this.#state;
    this.actions.features.at(this.#facts, state, this.#draft);
    this.actions.score();
    for (let one = 0; one < ACTIONS; one++) if (!state.allows(one)) this.actions.scores[one] = -Infinity;
    return this.actions.best(() => true);
  }

  /** What each action would cost; gives the least. */
  #costActions() {
    const state = this.#state;
    for (let one = 0; one < ACTIONS; one++) {
      this.#costs[one] = state.allows(one) ? this.#oracle.costOf(state, one) : Infinity;
    }
    return Math.min(...this.#costs);
  }

  /** The label of the arc that an action would make. @param {number} action */
  #bestLabel(action) {
    const state = this.#state;
    const head = state.headBy(action);
    if (head === state.count) return Label.root;
    this.labels.features.at(this.#facts, state, { head, dependent: state.onStack(0) }, this.#draft);
    this.labels.score();
    return this.labels.best((label) => label !== Label.root);
  }
}
