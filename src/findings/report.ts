import type { Criterion } from '../rule/criteria.ts';
import type { Category, Fixable, Severity } from '../rule/rule.ts';
import type { FileReport } from './file-report.ts';
import type { Precision } from './rule-precision.ts';
import type { ShardPart } from './shard.ts';
import type { Stats } from './stats.ts';

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
