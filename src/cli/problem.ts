/** A path that leads to nothing; the message is Dutch and says what to do. */
export interface Problem {
  readonly message: string;
  /** What it is about, where the report has to show that. */
  readonly about?: { readonly path: string; readonly code: string };
}
