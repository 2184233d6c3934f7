import { ActionFeatures } from './action-features.ts';
import { type ParserInput, SentenceFacts } from './facts.ts';
import { LabelFeatures } from './label-features.ts';
import { Label } from './labels.ts';
import { ParserModel } from './parser-model.ts';
import { Action, ACTIONS, Configuration } from './transitions.ts';

/** The head of the word that hangs on no other. */
export const ROOT = -1;

/**
 * Finds on which word of its sentence each word depends, and as what. It is greedy: from the last word to the first, with
 * two actions a word. Every sentence becomes one tree without crossing arcs; punctuation has no part in it.
 */
export class DependencyParser {
  /** Of the last sentence, for each word its head, or `ROOT`. It has room for more words than there are. */
  head = new Int32Array(64);
  /** Of the last sentence, for each word the number of its label, see labels.ts. */
  label = new Uint8Array(64);
  readonly #model: ParserModel;
  readonly #facts = new SentenceFacts();
  readonly #state = new Configuration();
  readonly #actionFeatures = new ActionFeatures();
  readonly #labelFeatures = new LabelFeatures();

  /**
   * @param bytes the weights
   * @throws Error when they are no weights of the parser
   */
  constructor(bytes: Uint8Array) {
    this.#model = new ParserModel(bytes);
  }

  /**
   * Parses a sentence; `head` and `label` hold its tree until the next. Linear in the number of words.
   *
   * @param input words with their tags, as the tagger leaves them
   */
  parse(input: ParserInput): void {
    const state = this.#state;
    const { count } = input;
    this.#facts.read(input);
    state.reset(count);
    while (!state.done) {
      const action = this.#nextAction();
      if (action === Action.shift) state.shift();
      else state.attach(action, this.#labelFor(action));
    }
    if (count > this.head.length) {
      this.head = new Int32Array(count * 2);
      this.label = new Uint8Array(count * 2);
    }
    for (let word = 0; word < count; word++) {
      const place = count - 1 - word;
      // Behind the last place stands the root, which so becomes -1.
      this.head[word] = count - 1 - (state.head[place] as number);
      this.label[word] = state.label[place] as number;
    }
  }

  #nextAction(): number {
    const state = this.#state;
    const only = state.onlyAction;
    if (only >= 0) return only;
    this.#actionFeatures.at(this.#facts, state);
    this.#model.scoreActions(this.#actionFeatures.keys);
    const scores = this.#model.actionScores;
    let best = -1;
    for (let action = 0; action < ACTIONS; action++) {
      if (state.allows(action) && (best < 0 || (scores[action] as number) > (scores[best] as number))) best = action;
    }
    return best;
  }

  #labelFor(action: number): number {
    const state = this.#state;
    const head = state.headBy(action);
    if (head === state.count) return Label.root;
    this.#labelFeatures.at(this.#facts, state, head, state.onStack(0));
    return this.#model.bestLabel(this.#labelFeatures.keys);
  }
}
