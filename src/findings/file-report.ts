import type { Format } from '../document/document.ts';
import type { Fatal } from '../formats/decode.ts';
import type { Criterion } from '../rule/criteria.ts';
import type { Finding, SuppressedFinding } from './finding.ts';

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
