/** Stretches of the old and the new text that could belong together: places of sentences, ends exclusive. */
export interface Bead {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
  /** How much it is worth; above 0. */
  readonly weight: number;
}

/**
 * The beads that together are worth most, none of which overlaps or crosses another: what keeps its order. In
 * O(n log n) for n beads: of all chains that end before a place in the new text, a Fenwick tree knows the best.
 */
export function heaviestChain<One extends Bead>(beads: readonly One[]): One[] {
  const length = beads.reduce((longest, { newTo }) => Math.max(longest, newTo), 0);
  const starts = beads.map((_, at) => at).sort((a, b) => of(beads, a).oldFrom - of(beads, b).oldFrom || a - b);
  const ends = beads.map((_, at) => at).sort((a, b) => of(beads, a).oldTo - of(beads, b).oldTo || a - b);
  const worth = new Float64Array(beads.length);
  const before = new Int32Array(beads.length).fill(-1);
  const best = new BestUpTo(length, worth);
  let closed = 0;
  for (const at of starts) {
    const bead = of(beads, at);
    for (; closed < ends.length && of(beads, ends[closed] as number).oldTo <= bead.oldFrom; closed++) {
      best.add(of(beads, ends[closed] as number).newTo, ends[closed] as number);
    }
    const earlier = best.upTo(bead.newFrom);
    before[at] = earlier;
    worth[at] = bead.weight + (earlier < 0 ? 0 : (worth[earlier] as number));
  }
  const chain: One[] = [];
  let at = worth.reduce((top, value, place) => (top < 0 || value > (worth[top] as number) ? place : top), -1);
  for (; at >= 0; at = before[at] as number) chain.push(of(beads, at));
  return chain.reverse();
}

function of<One>(beads: readonly One[], at: number): One {
  return beads[at] as One;
}

/** The best chain that ends at a place or before it: a Fenwick tree of maxima. */
class BestUpTo {
  readonly #tree: Int32Array;

  constructor(
    length: number,
    private readonly worth: Float64Array,
  ) {
    this.#tree = new Int32Array(length + 2).fill(-1);
  }

  add(place: number, chain: number): void {
    for (let at = place + 1; at < this.#tree.length; at += at & -at) this.#tree[at] = this.#better(chain, at);
  }

  /** The chain, or -1. */
  upTo(place: number): number {
    let found = -1;
    for (let at = place + 1; at > 0; at -= at & -at) {
      const here = this.#tree[at] as number;
      if (here >= 0 && (found < 0 || (this.worth[here] as number) > (this.worth[found] as number))) found = here;
    }
    return found;
  }

  #better(chain: number, at: number): number {
    const here = this.#tree[at] as number;
    return here < 0 || (this.worth[chain] as number) > (this.worth[here] as number) ? chain : here;
  }
}
