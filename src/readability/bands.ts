/** How easy a text is, in words. The limits are ours; a level of the CEFR it is not. */
export type Band = 'moeilijk' | 'eerder moeilijk' | 'eerder gemakkelijk' | 'gemakkelijk';

/** Where each band starts. Texts of a city score 42 in the mean, and 58 once its editors rewrote them. */
const BANDS: readonly (readonly [from: number, band: Band])[] = [
  [65, 'gemakkelijk'],
  [50, 'eerder gemakkelijk'],
  [35, 'eerder moeilijk'],
  [0, 'moeilijk'],
];

/** The band of a score. @param score 0 to 100 */
export function bandOf(score: number): Band {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'moeilijk';
}
