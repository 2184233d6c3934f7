/** How what goes and what comes is written: as tracked changes, or as if it had always been so. */
export interface ChangeStyle {
  /** The XML of text that went; empty where it just goes. @param run the run with the text in place of `w:t` */
  deleted(run: string): string;
  /** The XML of text that came. */
  inserted(runs: string): string;
  readonly tracked: boolean;
  /** A number that nothing in the part has. */
  nextId(): number;
}
