/** Counts that formulas of readability take. */
export interface FormulaCounts {
  readonly words: number;
  readonly sentences: number;
  /** Syllables per word. */
  readonly syllablesPerWord: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** Flesch for Dutch (Douma, 1960): mostly 0 to 100, higher is easier. */
export function fleschDouma({ words, sentences, syllablesPerWord }: FormulaCounts): number {
  return 206.84 - 77 * syllablesPerWord - 0.93 * (words / sentences);
}

/** Leesindex A (Brouwer, 1963): mostly 0 to 100, higher is easier. */
export function brouwer({ words, sentences, syllablesPerWord }: FormulaCounts): number {
  return 195 - (200 / 3) * syllablesPerWord - 2 * (words / sentences);
}

/** LIX (Björnsson, 1968): from some 20 to 70, higher is harder. Dutch compounds make it high. */
export function lix({ words, sentences, longWords }: FormulaCounts): number {
  return words / sentences + (100 * longWords) / words;
}
