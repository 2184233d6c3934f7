/** What a wording makes of people. */
export type FrameKind =
  | 'despite'
  | 'surprise'
  | 'age'
  | 'victim'
  | 'praise'
  | 'special'
  | 'gender'
  | 'gender-remark'
  | 'gender-surprise'
  | 'exotic'
  | 'new-belgians'
  | 'colours'
  | 'generalising'
  | 'worry'
  | 'looks'
  | 'pair'
  | 'suffers'
  | 'fate'
  | 'happy-poor'
  | 'cheerful'
  | 'down'
  | 'helper'
  | 'smile'
  | 'veiled'
  | 'crew'
  | 'label';

/**
 * When a wording is a cliché: always, beside somebody with a trait, with one that is not his age (`apart`), beside one
 * who is seen as from elsewhere, with a handicap in the text (`disabled`), or there or on the page (`disability`).
 */
type Condition = 'always' | 'people' | 'trait' | 'apart' | 'elsewhere' | 'old' | 'disability' | 'disabled';

export interface Frame {
  readonly kind: FrameKind;
  readonly pattern: RegExp;
  readonly when: Condition;
  /** Not where the page is about it. */
  readonly unless?: RegExp;
}
