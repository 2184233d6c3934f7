import type { Analysis } from '../language/analysis.ts';
import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import type { WordFrequency } from '../language/frequency/word-frequency.ts';
import { ANY_READERS } from '../language/readers.ts';
import type { Sentence } from '../language/sentences.ts';
import { Flag } from '../language/tokens.ts';
import type { Automaton } from '../words/automaton.ts';
import type { Hit } from '../words/hit.ts';
import { Vocabulary } from '../words/vocabulary.ts';

/** Rules whose single words count as difficult, wherever a check would report them. */
const HARD_RULES = new Set(['ambtelijk-woord', 'ouderwets-woord', 'jargon', 'vreemd-woord']);
/** A word with fewer letters is no word that can be hard: "nr", "'s". */
const WORD = /^\p{L}\p{Ll}{2,}$|^\p{L}[\p{Ll}'’-]{3,}$/u;

/** Tells which words of a block are difficult: those that few people know, and those of the word lists. */
export class DifficultWords {
  readonly #vocabulary: Vocabulary;
  #listed = new Set<number>();
  #explained = new Set<number>();

  constructor(
    lists: Automaton,
    private readonly frequency: WordFrequency,
  ) {
    this.#vocabulary = new Vocabulary(lists, ANY_READERS);
  }

  /** Looks through the block that was read. */
  read(analysis: Analysis, grammars: SentenceGrammars): void {
    const hits = this.#vocabulary.hits(analysis, grammars, ({ rule }) => HARD_RULES.has(rule));
    this.#listed = singleWords(hits);
    this.#explained = singleWords(this.#vocabulary.explained);
  }

  /** Whether a word of the block is difficult. A name is not, nor an abbreviation, nor what the text explains. */
  has(token: number, sentence: Sentence, analysis: Analysis): boolean {
    if (this.#listed.has(token)) return true;
    if (this.#explained.has(token)) return false;
    const { tokens } = analysis;
    if (tokens.has(token, Flag.innerStop | Flag.fragment)) return false;
    if (tokens.has(token, Flag.capital) && token !== sentence.tokenFrom) return false;
    const word = analysis.word(token);
    return WORD.test(word) && this.frequency.of(tokens.hash[token] as number, () => word).isDifficult;
  }
}

/** The words of those hits that are one word. */
function singleWords(hits: readonly Hit[]): Set<number> {
  return new Set(hits.flatMap(({ tokenFrom, tokenTo }) => (tokenTo === tokenFrom + 1 ? [tokenFrom] : [])));
}
