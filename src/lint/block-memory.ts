import type { KeptAnalysis } from '../language/analysis.ts';
import type { KnownGrammars } from '../language/constructions/grammar.ts';
import type { SentenceTally } from '../readability/sentence-tally.ts';
import type { Report } from '../rule/rule.ts';
import type { Acronym } from '../words/acronyms.ts';
import type { Hit } from '../words/hit.ts';
import type { RareWord } from '../words/rare-words.ts';

/** What a rule reported of a block by itself. */
export interface BlockReport {
  readonly ruleId: string;
  readonly report: Report;
}

/** What was read of a block of Dutch, whatever document it stands in: the block of what was found says nothing. */
export interface BlockReading {
  /** In its sentences. */
  readonly words: number;
  readonly hits: readonly Hit[];
  readonly explained: readonly Hit[];
  readonly rareWords: readonly RareWord[];
  readonly acronyms: readonly Acronym[];
  /** Of its sentences, where it counts for how easy the text is to read. */
  readonly tallies: readonly SentenceTally[];
  /** Of the rules that look at each block by itself. */
  readonly reports: readonly BlockReport[];
}

/** A reading with all that it takes to go on from there. */
export interface KeptReading extends BlockReading {
  readonly analysis: KeptAnalysis;
  readonly grammars: KnownGrammars;
  /** Ids of the words of the house that were found. */
  readonly noted: readonly string[];
}

/** Readings by what they depend on of their block, see block-reader.ts. */
type Readings = Map<string, KeptReading>;

/** Of how many checks the readings are held. */
const KEPT = 2;

/**
 * What was read of the blocks of one text, for whoever checks it again and again while it changes. Holds the blocks of
 * the last two checks. A check with it gives what a check without it gives.
 */
export class BlockMemory {
  #conditions: readonly unknown[] = [];
  /** Of the last check, and of the one before: what somebody takes back was there then. */
  #checks: readonly Readings[] = [];
  #missed = 0;

  /** How many blocks had to be read so far. */
  get missed(): number {
    return this.#missed;
  }

  /** How many readings the last check used or made. */
  get size(): number {
    return this.#checks[0]?.size ?? 0;
  }

  /** The memory for one check. @param conditions all that readings depend on besides their block, compared by identity */
  recall(conditions: readonly unknown[]): Recall {
    const isSame =
      conditions.length === this.#conditions.length && conditions.every((one, at) => one === this.#conditions[at]);
    const earlier = isSame ? this.#checks : [];
    const now: Readings = new Map();
    this.#conditions = conditions;
    this.#checks = [now, ...earlier.slice(0, KEPT - 1)];
    return new Recall(earlier, now, () => this.#missed++);
  }
}

/**
 * A memory as one check uses it. Checks of a text that overlap each have their own: none gets a reading that was made
 * under the conditions of another.
 */
export class Recall {
  constructor(
    private readonly earlier: readonly Readings[],
    private readonly now: Readings,
    private readonly onMissed: () => void,
  ) {}

  /** What was read of a block under this key, else what is read now. */
  reading(key: string, read: () => KeptReading): KeptReading {
    const known = this.now.get(key) ?? this.earlier.find((readings) => readings.has(key))?.get(key);
    if (!known) this.onMissed();
    const reading = known ?? read();
    this.now.set(key, reading);
    return reading;
  }
}
