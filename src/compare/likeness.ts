/** Words with how much each counts; and all of them together. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How often words stand in two texts, so that a rare word tells more than a common one. */
export class WordWeights {
  readonly #sentencesWith = new Map<string, number>();
  readonly #sentences: number;

  /** @param sentences the words of every sentence of both texts */
  constructor(sentences: readonly (readonly string[])[]) {
    this.#sentences = sentences.length;
    for (const words of sentences) {
      for (const word of new Set(words)) this.#sentencesWith.set(word, this.sentencesWith(word) + 1);
    }
  }

  /** In how many sentences a word stands. */
  sentencesWith(word: string): number {
    return this.#sentencesWith.get(word) ?? 0;
  }

  /** The words of a sentence, each weighed by how often it stands there and how few sentences have it. */
  bag(words: readonly string[]): Bag {
    const weights = new Map<string, number>();
    let total = 0;
    for (const word of words) {
      const weight = Math.log(1 + this.#sentences / Math.max(1, this.sentencesWith(word)));
      weights.set(word, (weights.get(word) ?? 0) + weight);
      total += weight;
    }
    return { weights, total };
  }
}

/**
 * The coefficient of Dice (1945) over weighed words: twice what two bags share, in all that they hold; 0 to 1. Of the
 * measures that we tried on 630 sentences of the City of Amsterdam and what its editors made of them (Dice and cosine,
 * over words, beginnings of words and n-grams, with weights and without) it found the right sentence most often: 99 %.
 */
export function likeness(one: Bag, other: Bag): number {
  const total = one.total + other.total;
  return total === 0 ? 0 : (2 * shared(one, other)) / total;
}

function shared(one: Bag, other: Bag): number {
  const [small, large] = one.weights.size < other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of small.weights) sum += Math.min(weight, large.weights.get(word) ?? 0);
  return sum;
}

/** Two bags in one. */
export function joined(one: Bag, other: Bag): Bag {
  const weights = new Map(one.weights);
  for (const [word, weight] of other.weights) weights.set(word, (weights.get(word) ?? 0) + weight);
  return { weights, total: one.total + other.total };
}
