import { type Bag, likeness, type WordWeights } from './likeness.ts';

/** A sentence of the new text that is like one of the old. */
export interface Candidate {
  readonly old: number;
  readonly new: number;
  readonly likeness: number;
}

/** How many sentences are looked at for one: its own and the parts of a split are among the most alike. */
const MOST = 4;
/** A word that stands in more sentences does not lead to candidates: it would make the work grow with the square. */
const MOST_SENTENCES = 100;

/**
 * For each free sentence of the old text, the free ones of the new text that are most like it.
 *
 * @param least what is less alike is left out
 */
export function candidatesFor(
  old: readonly number[],
  fresh: readonly number[],
  bags: { readonly old: readonly Bag[]; readonly new: readonly Bag[] },
  weights: WordWeights,
  least: number,
): Candidate[] {
  const withWord = new Map<string, number[]>();
  for (const place of fresh) {
    for (const word of (bags.new[place] as Bag).weights.keys()) {
      if (weights.sentencesWith(word) > MOST_SENTENCES) continue;
      const places = withWord.get(word);
      if (places) places.push(place);
      else withWord.set(word, [place]);
    }
  }
  return old.flatMap((place) => {
    const bag = bags.old[place] as Bag;
    return nearest(bag, bags.new, withWord)
      .map((other) => ({ old: place, new: other, likeness: likeness(bag, bags.new[other] as Bag) }))
      .filter((candidate) => candidate.likeness >= least);
  });
}

/** The sentences that share most with one, by their telling words. */
function nearest(bag: Bag, others: readonly Bag[], withWord: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const [word, weight] of bag.weights) {
    for (const place of withWord.get(word) ?? []) {
      const other = (others[place] as Bag).weights.get(word) ?? 0;
      shared.set(place, (shared.get(place) ?? 0) + Math.min(weight, other));
    }
  }
  const relative = (place: number, sum: number) => sum / (bag.total + (others[place] as Bag).total);
  return Array.from(shared, ([place, sum]) => ({ place, part: relative(place, sum) }))
    .sort((a, b) => b.part - a.part || a.place - b.place)
    .slice(0, MOST)
    .map(({ place }) => place);
}
