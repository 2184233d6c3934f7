import { ActionFeatures } from './action-features.ts';
import type { Tree } from './dependencies.ts';
import { Draft } from './draft.ts';
import { type ParserInput, SentenceFacts } from './facts.ts';
import { LabelFeatures } from './label-features.ts';
import { Label } from './labels.ts';
import type { PassWeights } from './parser-model.ts';
import { Action, ACTIONS, Configuration } from './transitions.ts';

/** How a pass goes through a sentence: which way, and whether it reads the tree of an earlier one. */
export interface PassKind {
  readonly backwards: boolean;
  readonly hasDraft: boolean;
}

/**
 * The passes of the parser. The last one reads from the last word to the first, since Dutch has its verbs at the end; the
 * one before it the other way round, so that both seldom make the same mistakes.
 */
export const PASSES: readonly PassKind[] = [
  { backwards: false, hasDraft: false },
  { backwards: true, hasDraft: true },
];

/** One way through a sentence, greedily, with two actions a word; it ends with one tree without crossing arcs. */
export class ParserPass implements Tree {
  /** For each word its head, negative for the root. It has room for more words than there are. */
  head = new Int32Array(64);
  /** For each word the number of its label, see labels.ts. */
  label = new Uint8Array(64);
  readonly #facts: SentenceFacts;
  readonly #state = new Configuration();
  readonly #draft: Draft | undefined;
  readonly #actionFeatures: ActionFeatures;
  readonly #labelFeatures: LabelFeatures;

  constructor(
    private readonly weights: PassWeights,
    { backwards, hasDraft }: PassKind,
  ) {
    this.#facts = new SentenceFacts(backwards);
    this.#draft = hasDraft ? new Draft() : undefined;
    this.#actionFeatures = new ActionFeatures(hasDraft);
    this.#labelFeatures = new LabelFeatures(hasDraft);
  }

  /** @param draft what the pass before this one made of the sentence; only read where the kind has one */
  parse(input: ParserInput, draft?: Tree): void {
    const state = this.#state;
    this.#facts.read(input);
    if (draft) this.#draft?.read(draft, this.#facts);
    state.reset(input.count);
    while (!state.done) {
      const action = this.#nextAction();
      if (action === Action.shift) state.shift();
      else state.attach(action, this.#labelFor(action));
    }
    this.#writeTree();
  }

  #nextAction(): number {
    const state = this.#state;
    const only = state.onlyAction;
    if (only >= 0) return only;
    this.#actionFeatures.at(this.#facts, state, this.#draft);
    this.weights.scoreActions(this.#actionFeatures.keys);
    const scores = this.weights.actionScores;
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
    this.#labelFeatures.at(this.#facts, state, { head, dependent: state.onStack(0) }, this.#draft);
    return this.weights.bestLabel(this.#labelFeatures.keys);
  }

  #writeTree(): void {
    const { count, head, label } = this.#state;
    if (count > this.head.length) {
      this.head = new Int32Array(count * 2);
      this.label = new Uint8Array(count * 2);
    }
    for (let word = 0; word < count; word++) {
      const place = this.#facts.mirror(word);
      const own = head[place] as number;
      this.head[word] = own === count ? -1 : this.#facts.mirror(own);
      this.label[word] = label[place] as number;
    }
  }
}
