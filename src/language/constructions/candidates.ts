import type { Analysis } from '../analysis.ts';
import { hashOf } from '../characters.ts';
import type { Sentence } from '../sentences.ts';

/** Word forms by their hash, to find them without looking at the text. */
export type Forms = ReadonlySet<number>;

/** Forms from a list with spaces. */
export function formsOf(words: string): Forms {
  return new Set(words.split(' ').map(hashOf));
}

/** The forms of "worden". */
export const TO_BECOME = formsOf('word wordt worden werd werden geworden');
/** The forms of "zijn". */
export const TO_BE = formsOf('ben bent is zijn was waren');

/** Whether a sentence of the block that was read has one of some word forms: cheaper than its grammar. */
export function hasForm({ tokenFrom, tokenTo }: Sentence, { tokens }: Analysis, ...forms: readonly Forms[]): boolean {
  for (let at = tokenFrom; at < tokenTo; at++) {
    const hash = tokens.hash[at] as number;
    if (forms.some((set) => set.has(hash))) return true;
  }
  return false;
}
