import { replace, type Rewrite, type Safety } from '../document/edit.ts';
import type { Misnotation } from '../language/notation/misnotation.ts';

/** A time, an amount or a number that is to be written otherwise. */
export interface Renotation extends Misnotation {
  /** How sure the right notation says the same; absent where nobody should write it unseen. */
  readonly safety?: Safety;
}

/**
 * One way to write a number, with the same change for the others of its kind in the same block: a text that has some of
 * them in another notation reads worse than before.
 *
 * @param first what is reported @param others of the same block @param way which of its right notations
 */
export function renotation(first: Renotation, others: readonly Renotation[], way: number): Rewrite | undefined {
  const all = [first, ...others].sort((a, b) => a.from - b.from);
  if (all.some(({ safety }) => !safety)) return undefined;
  return {
    text: first.right[way] as string,
    safety: all.every(({ safety }) => safety === 'safe') ? 'safe' : 'suggestion',
    edits: all.map(({ from, to, right }) => replace(from, to, right[way] ?? (right[0] as string))),
  };
}

/** A word written to it: "€25-bon", "het 9u30-overleg", "€5/maand". */
const PART_OF_WORD_BEHIND = /^\s?[-–/]\s?[\p{L}\d]/u;
/** Before an amount that stands before its noun: "een 25€ bon". */
const ONE_BEFORE = /(?<!\p{L})(?:een|elke|iedere|geen)\s$/iu;
/** An amount whose decimals are perhaps others: "2.5 euro", "1.25 euro". */
const DOUBTFUL = /[.,]\d(?!\d)|\.\d\d(?!\d)/u;
/** How far around a number its context is looked at, in UTF-16 code units. */
const NEAR = 10;

/** Whether a time or an amount can be written otherwise without a look at the words around it. @param text of the block */
export function safetyOfMeasure({ from, to }: Misnotation, text: string, kind: 'uur' | 'bedrag'): Safety | undefined {
  if (PART_OF_WORD_BEHIND.test(text.slice(to, to + NEAR))) return undefined;
  if (ONE_BEFORE.test(text.slice(Math.max(0, from - NEAR), from))) return undefined;
  return kind === 'bedrag' && DOUBTFUL.test(text.slice(from, to)) ? 'suggestion' : 'safe';
}

/** A telephone or account number in other groups: safe where all its signs stay. @param text of the block */
export function safetyOfNumber({ from, to, right: [right = ''] }: Misnotation, text: string): Safety {
  const signs = (number: string) => number.replace(/[^\dA-Z+]/gu, '');
  return signs(text.slice(from, to)) === signs(right) ? 'safe' : 'suggestion';
}
