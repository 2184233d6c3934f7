import type { Finding } from '../findings/finding.ts';
import { likeness, WordWeights } from './likeness.ts';
import { normalised } from './sentences.ts';

/** A finding with the sentences that it stands in. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Which sentences that belong together; absent for what is in no sentence: an image, or what a text lacks. */
  readonly group?: number;
}

/** A finding of the old text and the same one in the new text, by their places in the lists. */
export interface FindingPair {
  readonly old: number;
  readonly new: number;
}

/**
 * From this likeness of what they mark, two findings of a rule in sentences that belong together are one: at least half
 * of the words are the same.
 */
const SAME_PLACE = 0.5;

/**
 * Finds which findings are in both texts: by rule, by what they are about and by the sentences that they stand in. In
 * sentences that belong together, a word of a list that made place for another word of a list is gone; a passive that
 * made place for another passive stayed, since what is wrong is how the sentence is built.
 */
export function matchFindings(old: readonly PlacedFinding[], fresh: readonly PlacedFinding[]): FindingPair[] {
  const pairing = new Pairing(old, fresh);
  pairing.byKey(({ finding, group }) => group !== undefined && `${finding.ruleId}\n${group}\n${wordsOf(finding)}`);
  pairing.byKey(({ finding, group }) => {
    return group !== undefined && finding.source && `${finding.ruleId}\n${group}\n${sourceOf(finding)}`;
  });
  pairing.byLikeness();
  pairing.byKey(({ finding, group }) => {
    return group !== undefined && !finding.source && `${finding.ruleId}\n${group}`;
  });
  pairing.byKey(({ finding }) => finding.fingerprint);
  pairing.byKey(
    ({ finding, group }) => group === undefined && `${finding.ruleId}\n${finding.scope ?? ''}\n${wordsOf(finding)}`,
  );
  pairing.byOnlyKey(({ finding }) => finding.source && `${finding.ruleId}\n${sourceOf(finding)}`);
  return pairing.pairs.sort((a, b) => a.new - b.new);
}

function wordsOf({ match = '' }: Finding): string {
  return normalised(match).toLowerCase();
}

function sourceOf({ source }: Finding): string {
  return `${source?.list}\n${source?.entry}`;
}

/** What a finding is told by; nothing where it is not to be told in this way. */
type KeyOf = (placed: PlacedFinding) => string | false | undefined;

class Pairing {
  readonly pairs: FindingPair[] = [];
  readonly #old: Set<number>;
  readonly #new: Set<number>;

  constructor(
    private readonly before: readonly PlacedFinding[],
    private readonly after: readonly PlacedFinding[],
  ) {
    this.#old = new Set(before.keys());
    this.#new = new Set(after.keys());
  }

  /** Pairs those of one key, in order. */
  byKey(keyOf: KeyOf): void {
    this.#each(keyOf, (old, fresh) => old.forEach((place, at) => this.#pair(place, fresh[at])));
  }

  /** Pairs those that are the only one of their key in each text: what was said once stands elsewhere now. */
  byOnlyKey(keyOf: KeyOf): void {
    const [before, after] = [countsOf(this.before, keyOf), countsOf(this.after, keyOf)];
    this.#each(
      (placed) => {
        const key = keyOf(placed);
        return key && before.get(key) === 1 && after.get(key) === 1 && key;
      },
      ([old], [fresh]) => old !== undefined && this.#pair(old, fresh),
    );
  }

  /** Pairs those of one rule in sentences that belong together, where they mark the whole sentence or much the same. */
  byLikeness(): void {
    const key: KeyOf = ({ finding, group }) => group !== undefined && `${finding.ruleId}\n${group}`;
    this.#each(key, (old, fresh) => {
      for (const place of old) {
        const one = this.before[place]?.finding as Finding;
        this.#pair(
          place,
          fresh.find((other) => this.#new.has(other) && areAlike(one, this.after[other]?.finding as Finding)),
        );
      }
    });
  }

  #pair(old: number, fresh: number | undefined): void {
    if (fresh === undefined) return;
    this.#old.delete(old);
    this.#new.delete(fresh);
    this.pairs.push({ old, new: fresh });
  }

  /** Hands over the places of those of one key that have no pair yet. */
  #each(keyOf: KeyOf, pair: (old: readonly number[], fresh: readonly number[]) => void): void {
    const fresh = byKey(this.after, this.#new, keyOf);
    for (const [key, places] of byKey(this.before, this.#old, keyOf)) pair(places, fresh.get(key) ?? []);
  }
}

function byKey(list: readonly PlacedFinding[], places: Iterable<number>, keyOf: KeyOf): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(list[place] as PlacedFinding);
    if (!key) continue;
    const known = found.get(key);
    if (known) known.push(place);
    else found.set(key, [place]);
  }
  return found;
}

function countsOf(list: readonly PlacedFinding[], keyOf: KeyOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const placed of list) {
    const key = keyOf(placed);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function areAlike(one: Finding, other: Finding): boolean {
  if (isAboutWhole(one) && isAboutWhole(other)) return true;
  const words = [wordsOf(one).split(' '), wordsOf(other).split(' ')] as const;
  const weights = new WordWeights(words);
  return likeness(weights.bag(words[0]), weights.bag(words[1])) >= SAME_PLACE;
}

/** What marks a whole sentence says something of the sentence, not of its words. */
function isAboutWhole({ match, sentence }: Finding): boolean {
  return match !== undefined && match === sentence?.text;
}
