/** Whom a text is for: everyone, or people who are learning Dutch. */
export type Audience = 'breed' | 'nt2';

/** How the reader is addressed; `auto` only asks for one form throughout a text. */
export type Address = 'u' | 'je' | 'auto';

/** The Dutch that is written: of Belgium or of the Netherlands. */
export type Variant = 'be' | 'nl';

/** The readers of a text, as far as rules and words depend on them. */
export interface Readers {
  readonly audience: Audience;
  readonly address: Address;
  readonly variant: Variant;
  /** Terms that are explained elsewhere, in lower case, with what they mean. */
  readonly glossary: ReadonlyMap<string, string>;
}

/** Readers of whom nothing was said. */
export const ANY_READERS: Readers = { audience: 'breed', address: 'auto', variant: 'be', glossary: new Map() };
