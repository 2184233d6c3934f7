import type { Analysis } from '../language/analysis.ts';
import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import type { Readers } from '../rule/readers.ts';
import type { Automaton } from './automaton.ts';
import type { Entry } from './entry.ts';
import { fitsGrammar } from './part-of-speech.ts';
import { lookUp } from './look-up.ts';
import { simplerForms } from './simpler-forms.ts';
import { splitVerbHits } from './split-verbs.ts';
import { type Hit, meantHits, placesOf, withoutOverlap } from './match.ts';

/** The words of the house: entries that are reported, and words that are let stand. */
export interface HouseWords {
  readonly entries: Automaton;
  readonly accepted: Automaton;
  /** Accepted words by their wording in lower case. */
  readonly byWording: ReadonlyMap<string, Entry>;
}

/** Our lists have no file among those of the house: every file goes before them. */
const BELOW_ALL = -1;

/** The words that one text is checked against: our lists, the words of the house, and what the house lets stand. */
export class Vocabulary {
  /** What the house lets stand, in the block that was read. */
  #accepted: readonly Hit[] = [];
  /** What the house says, in the block that was read. */
  #own: readonly Hit[] = [];

  /** @param used collects the ids of house entries that were found, or that silenced something */
  constructor(
    private readonly lists: Automaton,
    readonly readers: Readers,
    private readonly house?: HouseWords,
    private readonly used?: Set<string>,
  ) {}

  /**
   * The entries that stand in the block that was read. Where the house says something of a word, that counts.
   *
   * @param grammars of the sentences of the block
   * @param runs whether a rule runs over this text: the words of one that does not hide nothing
   */
  hits(analysis: Analysis, grammars: SentenceGrammars, runs: (ruleId: string) => boolean): Hit[] {
    const fits = (hit: Hit) => fitsGrammar(hit, grammars);
    const whole = withoutOverlap(this.#all(analysis, runs).filter(fits));
    // What stands between the parts of a split verb is found as well.
    const lists = this.house ? [this.house.entries, this.lists] : [this.lists];
    const apart = lists.flatMap((list) => splitVerbHits(analysis, grammars, list));
    const split = this.#forReaders(apart).filter((hit) => {
      if (!runs(hit.entry.rule)) return false;
      return fits(hit) && this.#mayReport(hit) && !whole.some((other) => startsIn(hit, other));
    });
    return [...whole, ...split].map((hit) => {
      const simpler = simplerForms(hit, grammars);
      return simpler ? { ...hit, simpler } : hit;
    });
  }

  #all(analysis: Analysis, runs: (ruleId: string) => boolean): Hit[] {
    const { house } = this;
    if (!house) return this.#forReaders(meantHits(analysis, this.lists));
    this.#accepted = placesOf(analysis, house.accepted);
    const own = this.#forReaders(meantHits(analysis, house.entries));
    for (const { entry } of own) this.#note(entry);
    this.#own = own.filter(({ entry }) => runs(entry.rule));
    const hits = [...this.#own, ...this.#forReaders(meantHits(analysis, this.lists))];
    return hits.filter((hit) => !this.#letsStand(hit, house));
  }

  /** Whether the house itself has judged a word, so that nobody else needs to. @param token in the block that was read */
  hasJudged(token: number): boolean {
    const isHere = (place: Hit) => place.tokenFrom <= token && token < place.tokenTo;
    const accepted = this.#accepted.find(isHere);
    if (accepted) this.#note(accepted.entry);
    return accepted !== undefined || this.#own.some(isHere);
  }

  /** The entry that says what an acronym stands for, by its capitals; `accepted` where the house lets it stand. */
  acronym(word: string): Entry | 'accepted' | undefined {
    const accepted = this.house?.byWording.get(word.toLowerCase());
    if (accepted) {
      this.#note(accepted);
      return 'accepted';
    }
    return lookUp(word, this.lists).find((entry) => this.#isForReaders(entry) && entry.spellings?.includes(word));
  }

  #mayReport(hit: Hit): boolean {
    return !this.house || !this.#letsStand(hit, this.house);
  }

  #forReaders(hits: readonly Hit[]): Hit[] {
    return hits.filter(({ entry }) => this.#isForReaders(entry));
  }

  #isForReaders(entry: Entry): boolean {
    const { audience, variant } = this.readers;
    return (entry.audience ?? audience) === audience && (entry.variant ?? variant) === variant;
  }

  /** The word itself is accepted, in whatever form, or stands within something that is. */
  #letsStand(hit: Hit, { byWording }: HouseWords): boolean {
    const layer = hit.entry.house?.layer ?? BELOW_ALL;
    const named = byWording.get(hit.entry.word.toLowerCase());
    const around = this.#accepted.find((place) => {
      return place.tokenFrom <= hit.tokenFrom && hit.tokenTo <= place.tokenTo && layerOf(place.entry) >= layer;
    });
    const accepted = named && layerOf(named) >= layer ? named : around?.entry;
    if (accepted) this.#note(accepted);
    return accepted !== undefined;
  }

  #note(entry: Entry): void {
    if (entry.house) this.used?.add(entry.house.id);
  }
}

function layerOf(entry: Entry): number {
  return entry.house?.layer ?? BELOW_ALL;
}

function startsIn(hit: Hit, other: Hit): boolean {
  return other.tokenFrom <= hit.tokenFrom && hit.tokenFrom < other.tokenTo;
}
