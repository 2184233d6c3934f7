import type { BlockKind, Format, Range } from '../document/document.ts';
import type { Fatal } from '../formats/decode.ts';
import type { Criterion } from '../rule/criteria.ts';
import type { Category, Fixable, Severity } from '../rule/rule.ts';
import type { Precision } from './rule-precision.ts';
import type { ShardPart } from './shard.ts';
import type { Stats } from './stats.ts';

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

/** How much a text may have of something, and has. */
export interface BudgetReport {
  /** A rule, a category, a severity, or `score`. */
  readonly of: string;
  /** The most there may be; of `score` the least. */
  readonly limit: number;
  readonly found: number;
}

/** What was found in one text. */
export interface FileReport {
  /** From the folder of the configuration, else from the current one; with `/`. */
  readonly path: string;
  /**
   * From the top of the repository, else from the current folder; with `/`. Absent where it is the same, and where the
   * file stands elsewhere.
   */
  readonly workspacePath?: string;
  readonly format?: Format;
  readonly kind?: string;
  /** How the kind was told, in Dutch: "de tekst heeft een aanhef en een slot". */
  readonly kindReason?: string;
  readonly language?: string;
  readonly textSource?: 'source' | 'extracted';
  /**
   * Given where the encoding was not certain: the name of the one that was assumed, as in HTML; `declared` is what a
   * page wrongly says of itself.
   */
  readonly encoding?: { readonly name: string; readonly assumed: true; readonly declared?: string };
  readonly metrics: Readonly<Record<string, number>>;
  /** The criteria that the text was held to: those of the rules that ran. Absent where it could not be read. */
  readonly criteria?: readonly Criterion[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableCount: number;
  /** How many findings a baseline left out; absent where it left out none. */
  readonly baselinedCount?: number;
  /** What the configuration allows in texts of its kind; absent where it says nothing of that. */
  readonly budgets?: readonly BudgetReport[];
  readonly fatal: Fatal | null;
  readonly findings: readonly Finding[];
  readonly suppressedFindings: readonly SuppressedFinding[];
}

/** What a report says of a rule. */
export interface RuleReport {
  readonly title: string;
  readonly description: string;
  readonly why: string;
  readonly how: string;
  readonly url: string;
  readonly category: Category;
  readonly criterion?: Criterion;
  readonly defaultSeverity: Severity | 'off';
  readonly fixable: Fixable;
  /** How many of its findings are right, where that was measured. */
  readonly precision?: Precision;
}

/** Everything that was found. Each output format is a pure function of it. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'klaretaal'; readonly version: string };
  readonly columnUnit: 'utf16';
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly fixable: number;
    readonly suppressed: number;
    readonly baselined: number;
  };
  readonly rules: Readonly<Record<string, RuleReport>>;
  readonly files: readonly FileReport[];
  /** Where the time went, for whoever asks: the only part that differs from run to run. */
  readonly stats?: Stats;
  /** Of a part of the texts: what joins it to the others. */
  readonly shard?: ShardPart;
}
