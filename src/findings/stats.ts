/** Where the time of a run went. Times in ms; those of several threads count together, so they can exceed `ms`. */
export interface Stats {
  /** From the start of the run to its report. */
  readonly ms: number;
  readonly phases: Readonly<Record<'find' | 'read' | 'load' | 'check', number>>;
  /** The rules that took most time, within `check`. */
  readonly rules: readonly { readonly ruleId: string; readonly ms: number }[];
  readonly files: number;
  readonly words: number;
  readonly wordsPerSecond: number;
  /** How many threads checked texts. */
  readonly jobs: number;
  /** How many results were kept from an earlier run. Absent without `--cache`. */
  readonly cacheHits?: number;
}
