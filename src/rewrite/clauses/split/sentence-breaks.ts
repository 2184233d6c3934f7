import { type ProseEdit, replace } from '../../../document/edit.ts';
import type { Words } from '../../../language/constructions/words.ts';

/** Ends the sentence behind the word before `at`, where it reads on with another; what stood between goes. */
export function endBefore(at: number, next: number, words: Words, mark = '.'): ProseEdit {
  return replace(words.to(at - 1), words.from(next), `${mark} `);
}

/** Gives a word a capital; nothing for one that has it, or can't have it. */
export function capitalAt(at: number, words: Words): ProseEdit[] {
  const first = words.word(at).charAt(0);
  if (words.isCapital(at) || first.toUpperCase() === first) return [];
  return [replace(words.from(at), words.from(at) + 1, first.toUpperCase())];
}

/** Takes a word away, with the space beside it. @param text of the block */
export function without(at: number, words: Words, text: string): ProseEdit {
  const isLast = at + 1 >= words.count || /^\P{L}*[.,;:!?)]/u.test(text.slice(words.to(at), words.from(at + 1)));
  return isLast ? replace(words.to(at - 1), words.to(at), '') : replace(words.from(at), words.from(at + 1), '');
}
