import type { Range } from './range.ts';

/** The comments that we know, by the word they start with. */
export const COMMANDS = {
  'klaretaal-volgende': 'next',
  'klaretaal-uit': 'off',
  'klaretaal-aan': 'on',
  'klaretaal-bestand-uit': 'file',
} as const;

/**
 * What a comment does: switches rules off for the `next` block, `off` and `on` again around a region, or off for the
 * whole `file`. Comments that were meant for us do nothing when their command is `unknown` or the rest is `unclear`.
 */
export type DirectiveKind = (typeof COMMANDS)[keyof typeof COMMANDS] | 'unknown' | 'unclear';

/** A rule that a comment names, in lower case, with its range in the source. It may not exist. */
export interface NamedRule {
  readonly name: string;
  readonly source: Range;
}

/** What a comment says, by itself. */
export interface DirectiveText {
  readonly kind: DirectiveKind;
  /** Empty for all rules. */
  readonly rules: readonly NamedRule[];
  readonly reason?: string;
  /** The comment on one line. */
  readonly text: string;
  /** The range of the comment in the source. */
  readonly source: Range;
}

/** A comment of the writer that switches rules off or on. */
export interface Directive extends DirectiveText {
  /** Of `next`: the source range of the block; absent where no block comes after it. */
  readonly covers?: Range;
  /** Place among the blocks: the number of blocks before it. */
  readonly index: number;
  /** Headings above it. */
  readonly heading: readonly string[];
}
