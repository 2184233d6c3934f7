import type { Block, Turn } from '../document/document.ts';
import { OffsetMap } from '../document/offset-map.ts';
import type { Analysis } from '../language/analysis.ts';
import { opensAnswers } from '../language/quotes.ts';
import { isPassage } from '../readability/passage.ts';
import { tally } from '../readability/sentence-tally.ts';
import { withRewrites } from '../rewrite/words/rewrites-of.ts';
import type { DutchReader } from '../rule/rule.ts';
import { acronymsIn } from '../words/acronyms.ts';
import type { Entry } from '../words/entry.ts';
import { opensGlossary } from '../words/mention.ts';
import { rareWords } from '../words/rare-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { BlockReading, BlockReport, KeptReading, Recall } from './block-memory.ts';
import type { FoundInBlock } from './listeners.ts';

/** What is to be found in blocks. */
export interface Wanted {
  /** Whether an entry of a word list is reported. */
  readonly counts: (entry: Entry) => boolean;
  readonly rareWords: boolean;
  /** What the rules that look at each block by itself report of one that was read. */
  readonly reports: (block: Block, found: FoundInBlock) => readonly BlockReport[];
}

/** Reads blocks of Dutch: all that does not depend on what stands around them. */
export class BlockReader {
  /** @param analysis that `dutch` reads from; @param recall where the text was checked before */
  constructor(
    private readonly analysis: Analysis,
    private readonly vocabulary: Vocabulary,
    private readonly dutch: DutchReader,
    private readonly wanted: Wanted,
    private readonly recall: Recall | undefined,
  ) {}

  /** Reads a block. Then the analysis and the grammars are those of it. */
  read(block: Block): BlockReading {
    if (!this.recall) {
      const reading = this.#read(proseOf(block));
      this.analysis.show(block);
      return reading;
    }
    const prose = proseOf(block);
    const kept = this.recall.reading(keyOf(prose), () => this.#readForGood(prose));
    this.vocabulary.note(kept.noted);
    this.analysis.show(block, kept.analysis);
    this.dutch.grammars.forget(kept.grammars);
    return kept;
  }

  #readForGood(prose: Block): KeptReading {
    const grammars = new Map();
    const reading = this.#read(prose, grammars);
    return { ...reading, analysis: this.analysis.kept(), grammars, noted: this.vocabulary.noted };
  }

  #read(prose: Block, known?: KeptReading['grammars']): BlockReading {
    const { analysis, vocabulary, dutch } = this;
    const { grammars, frequency } = dutch;
    analysis.read(prose);
    grammars.forget(known);
    if (analysis.tokens.count === 0) return NOTHING;
    const hits = vocabulary.hits(analysis, grammars, this.wanted.counts).map((hit) => withRewrites(hit, grammars));
    const { explained } = vocabulary;
    const found = {
      hits,
      explained,
      rareWords: this.wanted.rareWords ? rareWords(analysis, grammars, dutch, vocabulary) : [],
      acronyms: acronymsIn(analysis, vocabulary),
    };
    const { sentences } = analysis;
    return {
      ...found,
      words: sentences.reduce((sum, one) => sum + one.words, 0),
      tallies: isPassage(analysis) ? sentences.map((one) => tally(analysis, one, frequency)) : [],
      reports: this.wanted.reports(prose, found),
    };
  }
}

const NOTHING: BlockReading = {
  words: 0,
  hits: [],
  explained: [],
  rareWords: [],
  acronyms: [],
  tallies: [],
  reports: [],
};

/** A reading has no places in the source. */
const NO_MAP = new OffsetMap([], 0);
/** Stands for any turn of a dialogue. */
const SOME_TURN: Turn = { speaker: '', role: 'staff', blocks: [], directions: [], choices: [] };

/**
 * A block as its reading sees it: what is not here, the reading can't depend on. So blocks with the same key read the
 * same, wherever they stand.
 */
function proseOf({ kind, text, spans, heading: all, turn, isRowOfLinks }: Block): Block {
  const heading = all.filter((one) => opensGlossary(one) || opensAnswers(one));
  const own: Block = { kind, text, spans, heading, language: 'nl', index: 0, map: NO_MAP };
  const prose: Block = isRowOfLinks ? { ...own, isRowOfLinks } : own;
  return turn ? { ...prose, turn: SOME_TURN } : prose;
}

/** Holds all that `proseOf` takes from a block. */
function keyOf({ kind, text, spans, heading, turn, isRowOfLinks }: Block): string {
  const marks = spans.map(({ kind: mark, from, to }) => [mark, from, to]);
  return `${JSON.stringify([kind, turn !== undefined, isRowOfLinks === true, heading, marks])}${text}`;
}
