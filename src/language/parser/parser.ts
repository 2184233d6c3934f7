import { raiseAdverbialClauses } from './adverbial-clauses.ts';
import type { ParserInput } from './facts.ts';
import { readPasses } from './parser-model.ts';
import { ParserPass, PASSES } from './pass.ts';

/** The head of the word that hangs on no other. */
export const ROOT = -1;

/**
 * Finds on which word of its sentence each word depends, and as what. It goes through the sentence twice, each time
 * greedily: the second time with the first tree in hand. Every sentence becomes one tree; punctuation has no
 * part in it.
 */
export class DependencyParser {
  readonly #first: ParserPass;
  readonly #last: ParserPass;

  /**
   * @param bytes the weights
   * @throws Error when they are no weights of the parser
   */
  constructor(bytes: Uint8Array) {
    const [first, last] = readPasses(bytes, PASSES.length).map((weights, pass) => {
      return new ParserPass(weights, PASSES[pass] as (typeof PASSES)[number]);
    });
    this.#first = first as ParserPass;
    this.#last = last as ParserPass;
  }

  /** Of the last sentence, for each word its head, or `ROOT`. It has room for more words than there are. */
  get head(): Int32Array {
    return this.#last.head;
  }

  /** Of the last sentence, for each word the number of its label, see labels.ts. */
  get label(): Uint8Array {
    return this.#last.label;
  }

  /**
   * Parses a sentence; `head` and `label` hold its tree until the next. Linear in the number of words.
   *
   * @param input words with their tags, as the tagger leaves them
   */
  parse(input: ParserInput): void {
    this.#first.parse(input);
    this.#last.parse(input, this.#first);
    raiseAdverbialClauses(this.#last, input);
  }
}
