import type { Block } from '../document/document.ts';
import type { Dependency } from '../language/parser/dependencies.ts';
import type { Sentence } from '../language/sentences.ts';
import type { LintCounts } from './lint-ii.ts';
import type { SentenceTally } from './sentence-tally.ts';

/** Words that belong together and stand far apart: the outermost two, and how many words stand between them. */
export interface Bracket {
  readonly before: string;
  readonly behind: string;
  readonly between: number;
}

/** All that is measured of a sentence. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly tally: SentenceTally;
  /** Of the words that are judged. */
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** How many words are difficult: rare ones that can't be worked out, official ones, jargon and foreign ones. */
  readonly difficult: number;
  /** The same as written, each once. */
  readonly difficultWords: readonly string[];
  /** Verbs of passives, as written: "wordt behandeld". */
  readonly passives: readonly string[];
  readonly brackets: readonly Bracket[];
  /** The longest dependency; absent in a sentence of one word. */
  readonly dependency?: Dependency;
  readonly lint?: LintCounts;
}

/** A paragraph with its sentences. */
export interface ParagraphReading {
  readonly block: Block;
  readonly sentences: readonly SentenceReading[];
}

/** A text, measured. */
export interface TextReading {
  /** All Dutch words that are ours, also those of headings and addresses. */
  readonly words: number;
  /** What counts for how easy it is to read, in order: no headings, addresses, other languages, nor a visitor's lines. */
  readonly paragraphs: readonly ParagraphReading[];
}
