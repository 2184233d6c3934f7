import type { Block } from '../document/document.ts';
import type { Rewrite } from '../document/edit.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Entry } from './entry.ts';

/** An entry of a word list that stands in a text and is meant as the entry says. */
export interface Hit {
  readonly entry: Entry;
  readonly block: Block;
  /** Offsets in the prose of the block. */
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  /** How to name it, where its words stand apart: "deelt … mee". */
  readonly wording?: string;
  /** Where the word of the entry starts in a compound that ends in it: the second "r" of "parkeerretributie". */
  readonly compound?: number;
  /** The word of it that is a verb, where it has one. */
  readonly verbToken?: number;
  /** The pieces of one that stands apart, as offsets in the prose of the block. */
  readonly parts?: readonly (readonly [from: number, to: number])[];
  /** The simpler words of the entry in the form that the text asks for, where that is sure. */
  readonly simpler?: readonly string[];
  /** The simpler words are said with other words of the sentence: nobody can put them there as they stand. */
  readonly asAdvice?: true;
  /** How simpler words take its place, by the wording as `simpler` (else the entry) has it. */
  readonly rewrites?: ReadonlyMap<string, Rewrite>;
  /** How it is left out, where the entry says that it can go and the sentence stays right. */
  readonly dropped?: Rewrite;
  /** What is better than any of its simpler words. */
  readonly instead?: Rewrite;
}
