import type { BlockKind } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import type { Category, Severity } from '../rule/rule.ts';

/** A wording to put in the place of a finding. */
export interface SuggestionReport {
  readonly text: string;
  readonly safety: 'safe' | 'suggestion';
  /** Give a correct sentence when all are applied. Absent where `text` is advice. */
  readonly edits?: readonly { readonly range: Range; readonly text: string }[];
}

/** One finding; the contract explains every field. Lines and columns from 1, ranges from 0, ends exclusive, UTF-16. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly message: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The two columns counted in bytes of UTF-8, where one differs: what reviewdog counts in. Not in docx and odt. */
  readonly byteColumns?: readonly [column: number, endColumn: number];
  readonly range: Range;
  /** Of what stands apart: its pieces, within `range`. */
  readonly parts?: readonly Range[];
  /** Absent where `scope` says that it is about what the whole document lacks. */
  readonly match?: string;
  readonly scope?: 'document';
  readonly data?: Readonly<Record<string, number | string | readonly string[]>>;
  readonly source?: { readonly list: string; readonly entry: string };
  readonly speaker?: string;
  readonly sentence?: {
    readonly text: string;
    readonly range: Range;
    /** What is marked in `text`, counted in it. */
    readonly marks: readonly Range[];
  };
  readonly block: {
    readonly kind: BlockKind | 'image' | 'comment';
    readonly index: number;
    readonly heading: readonly string[];
    /** In docx and odt: the paragraph of the running text, from 1. Absent in notes, headers and footers. */
    readonly paragraph?: number;
  };
  readonly suggestions?: readonly SuggestionReport[];
  readonly related?: readonly {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly range: Range;
  }[];
  readonly fingerprint: string;
}

/** Why a finding does not count: a comment in the text, or an exception of the configuration, switched it off. */
export interface Suppression {
  readonly kind: 'comment' | 'config';
  /** In the words of whoever switched it off. */
  readonly reason?: string;
}

/** A finding that was switched off. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}
