import { type Candidate, candidatesFor } from './candidates.ts';
import { type Bead, heaviestChain } from './chain.ts';
import { exactPairs } from './exact.ts';
import { type Bag, joined, likeness, WordWeights } from './likeness.ts';

/** What sentences are compared by. */
export interface Alignable {
  /** Two sentences with one key are the same. */
  readonly key: string;
  /** In small letters. */
  readonly words: readonly string[];
}

/** Sentences that belong together, by their places in the texts; ends exclusive. */
export interface Link {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
  /** The same sentence, word for word. */
  readonly exact: boolean;
  /** It stands elsewhere among the others. */
  readonly moved: boolean;
}

/**
 * From this likeness on, a sentence is what became of another that stands in the same place. Of 630 sentences that
 * editors of Amsterdam changed, 99.5 % are as much like what they became; of all others in the same text (up to 164 at
 * once), one comes as near in 28 % of the cases, and there the order of sentences decides (`npm run measure`).
 */
const ALIKE = 0.3;
/** A part of a long sentence is less like the whole. */
const PART_ALIKE = 0.15;
/** Elsewhere in the text there is no order to go by: at this likeness 8 % of the sentences have a wrong one in their text. */
const MOVED_ALIKE = 0.5;
/** Shorter sentences, in words, are like another by chance: they count as moved only when they are the same. */
const FEWEST_MOVED_WORDS = 4;
/** By how much each sentence more must make a split or join more alike; what does not belong makes it less so. */
const GAIN = 0.02;
/** A sentence that becomes a list has many parts; beyond this it is another text. */
const MOST_PARTS = 8;

/**
 * Which sentences of two texts belong together: the same ones first, then those that are alike and keep their order
 * (also one that became several, or several that became one), then what was moved and changed. What is in no link was
 * removed or added. Time grows with the number of sentences times its logarithm.
 */
export function alignSentences(old: readonly Alignable[], fresh: readonly Alignable[]): Link[] {
  return new Alignment(old, fresh).links();
}

class Alignment {
  readonly #bags: { readonly old: readonly Bag[]; readonly new: readonly Bag[] };
  readonly #weights: WordWeights;
  readonly #links: Link[] = [];
  readonly #takenOld: Uint8Array;
  readonly #takenNew: Uint8Array;

  constructor(
    private readonly old: readonly Alignable[],
    private readonly fresh: readonly Alignable[],
  ) {
    this.#weights = new WordWeights([...old, ...fresh].map(({ words }) => words));
    const bag = ({ words }: Alignable) => this.#weights.bag(words);
    this.#bags = { old: old.map(bag), new: fresh.map(bag) };
    this.#takenOld = new Uint8Array(old.length);
    this.#takenNew = new Uint8Array(fresh.length);
  }

  links(): Link[] {
    const weigh = (place: number) => 1 + (this.old[place] as Alignable).words.length;
    const pairs = exactPairs(keysOf(this.old), keysOf(this.fresh), weigh);
    const inOrder = new Set(heaviestChain(pairs));
    for (const pair of pairs) this.#take(pair, true, !inOrder.has(pair));
    const candidates = this.#candidates();
    const gaps = { old: new Int32Array(this.old.length), new: new Int32Array(this.fresh.length) };
    numberGaps(gaps.old, new Set(Array.from(inOrder, (pair) => pair.old)));
    numberGaps(gaps.new, new Set(Array.from(inOrder, (pair) => pair.new)));
    const here = candidates.filter((one) => gaps.old[one.old] === gaps.new[one.new]);
    for (const bead of heaviestChain(here.flatMap((one) => this.#beads(one)))) this.#take(bead, false, false);
    this.#takeMoved(candidates);
    return this.#links;
  }

  #candidates(): Candidate[] {
    const free = (taken: Uint8Array) => Array.from(taken.keys()).filter((place) => !taken[place]);
    return candidatesFor(free(this.#takenOld), free(this.#takenNew), this.#bags, this.#weights, PART_ALIKE);
  }

  /** The ways in which two sentences can belong together: one to one, or one of them with neighbours of the other. */
  #beads({ old, new: fresh, likeness: alike }: Candidate): Bead[] {
    const one = { oldFrom: old, oldTo: old + 1, newFrom: fresh, newTo: fresh + 1 };
    const split = this.#grown(this.#bags.old[old] as Bag, this.#bags.new, this.#takenNew, fresh, alike);
    const join = this.#grown(this.#bags.new[fresh] as Bag, this.#bags.old, this.#takenOld, old, alike);
    return [
      { ...one, weight: alike - ALIKE },
      ...split.map(({ from, to, weight }) => ({ ...one, newFrom: from, newTo: to, weight })),
      ...join.map(({ from, to, weight }) => ({ ...one, oldFrom: from, oldTo: to, weight })),
    ].filter(({ weight }) => weight > 0);
  }

  /** Adds neighbours to one of several sentences, the best first, as long as they make it more like the whole. */
  #grown(whole: Bag, bags: readonly Bag[], taken: Uint8Array, start: number, alike: number) {
    const found: { from: number; to: number; weight: number }[] = [];
    let [from, to, bag, best] = [start, start + 1, bags[start] as Bag, alike];
    const tried = (place: number) => {
      if (place < 0 || place >= bags.length || taken[place]) return undefined;
      const together = joined(bag, bags[place] as Bag);
      return { place, together, alike: likeness(whole, together) };
    };
    while (to - from < MOST_PARTS) {
      const [before, after] = [tried(from - 1), tried(to)];
      const next = (before?.alike ?? 0) > (after?.alike ?? 0) ? before : after;
      if (!next || next.alike < best + GAIN) break;
      ({ together: bag, alike: best } = next);
      from = Math.min(from, next.place);
      to = Math.max(to, next.place + 1);
      // Sentences that find no other place are better off here: each counts a little by itself.
      found.push({ from, to, weight: best - ALIKE + GAIN * (to - from - 1) });
    }
    return found;
  }

  #takeMoved(candidates: readonly Candidate[]): void {
    const long = ({ words }: Alignable) => words.length >= FEWEST_MOVED_WORDS;
    const sure = candidates.filter((one) => {
      const both = long(this.old[one.old] as Alignable) && long(this.fresh[one.new] as Alignable);
      return both && one.likeness >= MOVED_ALIKE;
    });
    for (const { old, new: fresh } of sure.sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.new - b.new)) {
      if (this.#takenOld[old] || this.#takenNew[fresh]) continue;
      this.#take({ oldFrom: old, oldTo: old + 1, newFrom: fresh, newTo: fresh + 1 }, false, true);
    }
  }

  #take({ oldFrom, oldTo, newFrom, newTo }: Omit<Bead, 'weight'>, exact: boolean, moved: boolean): void {
    this.#takenOld.fill(1, oldFrom, oldTo);
    this.#takenNew.fill(1, newFrom, newTo);
    this.#links.push({ oldFrom, oldTo, newFrom, newTo, exact, moved });
  }
}

function keysOf(sentences: readonly Alignable[]): string[] {
  return sentences.map(({ key }) => key);
}

/** Numbers the stretches between sentences that stayed in their place. */
function numberGaps(gaps: Int32Array, anchors: ReadonlySet<number>): void {
  let gap = 0;
  for (let place = 0; place < gaps.length; place++) {
    if (anchors.has(place)) gap++;
    gaps[place] = gap;
  }
}
