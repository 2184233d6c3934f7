/**
 * Whether a text says itself what a word means: in brackets, with "betekent", as a line of a list of terms, or by the
 * meaning that we know.
 *
 * @param wordings in which the word stands in the text
 */
export function isExplained(text: string, wordings: readonly string[], means?: string): boolean {
  const lower = text.toLowerCase();
  if (means && lower.includes(means.toLowerCase().replace(/[.!?]$/u, ''))) return true;
  return wordings.some((wording) => {
    const word = wording.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const behind = `(?<!\\p{L})${word}["”’]?(?:\\s*\\([^()]{0,200}\\p{L} \\p{L}|\\s+(?:betekent|betekenen|is een|staat voor|dat is)\\s|\\s*[=:]\\s*\\p{L}{2,} \\p{L})`;
    return new RegExp(
      `${behind}|\\p{L}\\s*\\(${word}\\)|wat (?:is|zijn|betekent) (?:een |de |het )?["“‘]?${word}(?!\\p{L})`,
      'u',
    ).test(lower);
  });
}
