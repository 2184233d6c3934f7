import type { ComparedSentence } from '../../compare/comparison.ts';

/** A stretch of a sentence. */
export interface SentencePart {
  readonly text: string;
  /** Its words are not in the sentence that it is compared with. */
  readonly marked: boolean;
}

/** A sentence in stretches of words that changed and words that did not; together they are the sentence. */
export function markedParts({ text, marks = [] }: ComparedSentence): SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  return [...parts, { text: text.slice(at), marked: false }].filter((part) => part.text !== '');
}
