/** The wording that comes takes over the capitals of the one that goes: of its first letter, or of all. */
export function withCapitalsOf(original: string, wording: string): string {
  const letters = original.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return wording.toUpperCase();
  // "VOORAFGAAND aan": the word that had them is gone.
  if (/^\p{Lu}{4,}(?!\p{L})/u.test(original)) return wording.toUpperCase();
  if (/^\p{Lu}/u.test(original)) return wording.charAt(0).toUpperCase() + wording.slice(1);
  return wording;
}
