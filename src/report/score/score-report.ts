import type { BlockKind, Format } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';
import type { Fatal } from '../../formats/decode.ts';
import type { Band } from '../../readability/bands.ts';
import type { Measures } from '../../readability/measures.ts';

/** Where something stands in the source; as in findings. */
export interface ScorePlace {
  readonly line: number;
  readonly column: number;
  readonly range: Range;
}

/** A sentence with its measures. */
export interface SentenceScore extends ScorePlace {
  readonly text: string;
  readonly metrics: Measures;
  readonly difficultWords?: readonly string[];
  readonly passives?: readonly string[];
}

/** A paragraph with its measures and its sentences. */
export interface ParagraphScore extends ScorePlace {
  readonly block: {
    readonly kind: BlockKind;
    readonly index: number;
    readonly heading: readonly string[];
    /** In docx and odt: the paragraph of the running text, from 1. */
    readonly paragraph?: number;
  };
  readonly metrics: Measures;
  readonly sentences: readonly SentenceScore[];
}

/** One of the sentences that make a text hardest. */
export interface CostlyScore extends ScorePlace {
  readonly text: string;
  readonly heading: readonly string[];
  readonly paragraph?: number;
  /** How many points the score of the text would rise were it in plain language. */
  readonly points: number;
  /** Dutch, a few words each. */
  readonly reasons: readonly string[];
}

/** The measures of one text. */
export interface FileScore {
  readonly path: string;
  readonly format?: Format;
  readonly kind?: string;
  readonly kindReason?: string;
  readonly language?: string;
  readonly textSource?: 'source' | 'extracted';
  /** Empty where the text could not be read; without `score` where it is too short. */
  readonly metrics: Measures;
  /** The score in words; absent where the score is too unsure. */
  readonly band?: Band;
  /** The number of words of each sentence, in order. */
  readonly sentenceLengths?: readonly number[];
  readonly costliest?: readonly CostlyScore[];
  readonly paragraphs?: readonly ParagraphScore[];
  readonly fatal: Fatal | null;
}

/** The measures of all texts. Each output format is a pure function of it. */
export interface ScoreReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'klaretaal'; readonly version: string };
  readonly columnUnit: 'utf16';
  readonly summary: {
    readonly files: number;
    /** All texts together, as one. */
    readonly metrics: Measures;
    readonly band?: Band;
  };
  readonly files: readonly FileScore[];
}
