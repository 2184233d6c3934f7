import type { ReportOptions, RuleOptions } from './shared-options.ts';

/** The output formats. */
export const COMPARE_FORMATS = ['pretty', 'json', 'markdown', 'html'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** The options of `compare`, as commander gives them. */
export interface CompareOptions extends ReportOptions<CompareFormat>, RuleOptions {
  /** The reference that the old text comes from. */
  readonly git?: string;
}
