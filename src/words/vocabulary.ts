import type { Analysis } from '../language/analysis.ts';
import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import type { Readers } from '../language/readers.ts';
import type { Automaton } from './automaton.ts';
import type { Entry } from './entry.ts';
import { forLearners } from './for-learners.ts';
import type { Hit } from './hit.ts';
import { lookUp } from './look-up.ts';
import { type Found, meantHits, placesOf, withoutOverlap } from './match.ts';
import { fitsGrammar } from './part-of-speech.ts';
import { phraseHits } from './phrases.ts';
import { splitVerbHits } from './split-verbs.ts';

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

  /** Entries that the block that was read explains, where it does. */
  explained: readonly Hit[] = [];

  /** The house entries that were found in the block that was read, or that silenced something there. */
  readonly #noted = new Set<string>();

  /** @param used collects the ids of house entries that were found, or that silenced something */
  constructor(
    private readonly lists: Automaton,
    readonly readers: Readers,
    private readonly house?: HouseWords,
    private readonly used?: Set<string>,
  ) {}

  /** All that decides what it finds in a block: the same of two of them when each part is the same. */
  get parts(): readonly unknown[] {
    const { audience, variant, glossary } = this.readers;
    return [this.lists, this.house, audience, variant, JSON.stringify([...glossary])];
  }

  /** Ids of the house entries that were found in the block that was read, or that silenced something there. */
  get noted(): readonly string[] {
    return [...this.#noted];
  }

  /** These house entries were found in a block that was read before. */
  note(ids: readonly string[]): void {
    for (const id of ids) this.used?.add(id);
  }

  /**
   * The entries that stand in the block that was read. Where the house says something of a word, that counts.
   *
   * @param grammars of the sentences of the block
   * @param counts whether an entry is reported in this text: one that is not, hides nothing
   */
  hits(analysis: Analysis, grammars: SentenceGrammars, counts: (entry: Entry) => boolean): Hit[] {
    this.#noted.clear();
    const found = this.#found(analysis, counts);
    this.explained = found.explained;
    const fits = (hit: Hit) => fitsGrammar(hit, grammars);
    const whole = withoutOverlap(found.whole.filter(fits));
    const lists = this.house ? [this.house.entries, this.lists] : [this.lists];
    // What stands between the parts of something split is found as well.
    const apart = [
      ...phraseHits(found.pieces, analysis, grammars),
      ...lists.flatMap((list) => splitVerbHits(analysis, grammars, list)),
    ];
    const meant = this.#reported(apart, counts).filter((hit) => fits(hit) && this.#mayReport(hit));
    // "voor een premie in aanmerking komt" says more than "in aanmerking komt".
    const kept = whole.filter((hit) => !meant.some((other) => holdsMore(other, hit)));
    const split = meant.filter((hit) => !kept.some((other) => shareWords(hit, other)));
    return [...kept, ...withoutDoubles(split)].map((hit) => this.#inWordsOfReaders(hit, counts));
  }

  /** A hit with simpler words that its readers know. */
  #inWordsOfReaders(hit: Hit, counts: (entry: Entry) => boolean): Hit {
    const { simpler } = hit.entry;
    if (this.readers.audience !== 'nt2' || !simpler) return hit;
    return { ...hit, entry: { ...hit.entry, simpler: forLearners(simpler, this.lists, counts) } };
  }

  #found(analysis: Analysis, counts: (entry: Entry) => boolean): Found {
    const { house } = this;
    const ours = meantHits(analysis, this.lists);
    const found = {
      whole: this.#reported(ours.whole, counts),
      pieces: this.#reported(ours.pieces, counts),
      explained: this.#reported(ours.explained, counts),
    };
    if (!house) return found;
    this.#accepted = placesOf(analysis, house.accepted);
    const { whole, pieces, explained } = meantHits(analysis, house.entries);
    const own = this.#forReaders(whole);
    for (const { entry } of own) this.#note(entry);
    this.#own = own.filter(({ entry }) => counts(entry));
    return {
      whole: [...this.#own, ...found.whole].filter((hit) => !this.#letsStand(hit, house)),
      pieces: [...this.#reported(pieces, counts), ...found.pieces],
      explained: [...this.#reported(explained, counts), ...found.explained],
    };
  }

  /** Whether the house itself has judged a word, so that nobody else needs to. @param token in the block that was read */
  hasJudged(token: number): boolean {
    const isHere = (place: Hit) => place.tokenFrom <= token && token < place.tokenTo;
    const accepted = this.#accepted.find(isHere);
    if (accepted) this.#note(accepted.entry);
    return accepted !== undefined || this.#own.some(isHere);
  }

  /** Whether any list or the glossary has a word, for whatever readers, and whether it is reported or not. */
  hasEntry(word: string): boolean {
    if (this.readers.glossary.has(word.toLowerCase())) return true;
    const lists = this.house ? [this.house.entries, this.house.accepted, this.lists] : [this.lists];
    return lists.some((list) => lookUp(word, list).length > 0);
  }

  /** What the lists would have a verb replaced by, wherever it stands; nothing where that hangs on the sentence. */
  simplerVerb(infinitive: string): string | undefined {
    if (this.house?.byWording.has(infinitive)) return undefined;
    const entry = lookUp(infinitive, this.lists).find((one) => one.word === infinitive && one.pos === 'verb');
    const isSure = entry && !entry.when && !entry.advice && !entry.means && this.#isForReaders(entry);
    return isSure ? entry.simpler?.[0] : undefined;
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

  #reported(hits: readonly Hit[], counts: (entry: Entry) => boolean): Hit[] {
    return this.#forReaders(hits).filter(({ entry }) => counts(entry));
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

  #note({ house }: Entry): void {
    if (!house) return;
    this.#noted.add(house.id);
    this.used?.add(house.id);
  }
}

function layerOf(entry: Entry): number {
  return entry.house?.layer ?? BELOW_ALL;
}

/** Whether a hit that stands apart has all words of another one of its list side by side, and more. */
function holdsMore({ parts = [], entry }: Hit, whole: Hit): boolean {
  if (entry === whole.entry || entry.theme !== whole.entry.theme || !entry.patterns) return false;
  // "stelt … ter beschikking van": of a single word the list knows best what it means there.
  if (!whole.entry.patterns && whole.tokenTo === whole.tokenFrom + 1) return false;
  return parts.some(([from, to]) => from <= whole.from && whole.to <= to);
}

/** Whether a hit that stands apart has a word that another has already. */
function shareWords(apart: Hit, whole: Hit): boolean {
  const parts = apart.parts ?? [[apart.from, apart.to] as const];
  return parts.some(([from, to]) => from < whole.to && whole.from < to);
}

/** Of hits that stand apart and share a word, the one that holds most. */
function withoutDoubles(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => lettersOf(b) - lettersOf(a))) {
    const parts = hit.parts ?? [[hit.from, hit.to] as const];
    if (!parts.some(([from, to]) => kept.some((other) => shareWords(other, { ...hit, from, to })))) kept.push(hit);
  }
  return kept;
}

function lettersOf({ wording, from, to }: Hit): number {
  return wording?.length ?? to - from;
}
