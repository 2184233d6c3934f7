import type { Phrase } from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';

/**
 * How a passive clause is built. `first`: its subject stands before the finite verb; `expletive`: "er" does; `agent`:
 * "door …" does; `inverted`: something else does, or nothing; `embedded`: its verbs stand at the end.
 */
export type FrameKind = 'first' | 'expletive' | 'agent' | 'inverted' | 'embedded';

/** The parts of a passive clause that change when it becomes active. Word numbers. */
export interface Frame {
  readonly kind: FrameKind;
  /** Its first word; behind "en". In an embedded clause the word that opens it. */
  readonly start: number;
  /** Whether "en", "maar" or "of" stands before it. */
  readonly isJoined: boolean;
  readonly finite: number;
  /** What stands beside the finite verb, side by side: "worden aangevraagd". Empty: nothing. */
  readonly cluster: readonly number[];
  /** Absent where a relative pronoun is it, or where there is none. */
  readonly subject?: Phrase;
  /** "u" in "wordt u een brief gestuurd". */
  readonly receiver?: Phrase;
  /** "er" behind the finite verb or the opener; -1 for none. */
  readonly er: number;
  /** Words between the subject in front and the finite verb that belong to the subject, with a clause of their own. */
  readonly isHeavy: boolean;
  /** In the middle, outside phrases with a preposition and the verbs. */
  readonly hasMiddle: boolean;
  /** Nothing undergoes it: "Daarna wordt samengewerkt". */
  readonly isImpersonal: boolean;
  /** "die" or "dat" for a subject that stands before "en": "en wordt niet verlengd". */
  readonly takenUp?: string;
}
