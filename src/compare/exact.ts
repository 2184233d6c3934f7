import { type Bead, heaviestChain } from './chain.ts';

/** A sentence of the old text, and the same sentence in the new one. */
export interface ExactPair extends Bead {
  readonly old: number;
  readonly new: number;
}

/**
 * Pairs sentences that are the same. First those that stand once in each text; then, from the ones that kept their
 * order, their equal neighbours (of a sentence that is repeated, that tells which is which); then the rest in order.
 *
 * @param weigh what a sentence is worth when two changed places: the shorter one is then the one that moved
 */
export function exactPairs(
  old: readonly string[],
  fresh: readonly string[],
  weigh: (place: number) => number,
): ExactPair[] {
  const pairs = new Pairs(old, fresh, weigh);
  const [oldPlaces, newPlaces] = [placesOf(old), placesOf(fresh)];
  for (const [key, [first, ...others]] of oldPlaces) {
    const twins = newPlaces.get(key) ?? [];
    if (others.length === 0 && twins.length === 1) pairs.add(first as number, twins[0] as number);
  }
  for (const pair of [...heaviestChain(pairs.found)]) {
    pairs.extend(pair.old, pair.new, 1);
    pairs.extend(pair.old, pair.new, -1);
  }
  pairs.extend(-1, -1, 1);
  pairs.extend(old.length, fresh.length, -1);
  for (const [key, places] of oldPlaces) {
    const twins = (newPlaces.get(key) ?? []).filter((place) => !pairs.hasNew(place));
    const free = places.filter((place) => !pairs.hasOld(place));
    free.slice(0, twins.length).forEach((place, at) => pairs.add(place, twins[at] as number));
  }
  return pairs.found.sort((a, b) => a.old - b.old);
}

class Pairs {
  readonly found: ExactPair[] = [];
  readonly #old = new Set<number>();
  readonly #new = new Set<number>();

  constructor(
    private readonly before: readonly string[],
    private readonly after: readonly string[],
    private readonly weigh: (place: number) => number,
  ) {}

  hasOld(place: number): boolean {
    return this.#old.has(place);
  }

  hasNew(place: number): boolean {
    return this.#new.has(place);
  }

  add(old: number, fresh: number): void {
    this.#old.add(old);
    this.#new.add(fresh);
    const range = { oldFrom: old, oldTo: old + 1, newFrom: fresh, newTo: fresh + 1 };
    this.found.push({ old, new: fresh, ...range, weight: this.weigh(old) });
  }

  /** Pairs equal neighbours in one direction, up to the first that differ. */
  extend(old: number, fresh: number, step: 1 | -1): void {
    let [at, twin] = [old + step, fresh + step];
    while (this.before[at] !== undefined && this.before[at] === this.after[twin] && this.#areFree(at, twin)) {
      this.add(at, twin);
      at += step;
      twin += step;
    }
  }

  #areFree(old: number, fresh: number): boolean {
    return !this.#old.has(old) && !this.#new.has(fresh);
  }
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, place) => {
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  });
  return places;
}
