/** A time, an amount or a number that is not written as the guides ask. */
export interface Misnotation {
  /** Offsets in the prose. */
  readonly from: number;
  readonly to: number;
  /** The right notation, the best first. */
  readonly right: readonly string[];
  /** It is allowed, only not usual here. */
  readonly isAllowed?: boolean;
}
