/** How easy a text is, in words. The limits are ours; a level of the CEFR it is not. */
export type Band = 'moeilijk' | 'eerder moeilijk' | 'eerder gemakkelijk' | 'gemakkelijk';

/** Where each band starts. Texts of a city score 43 in the mean, and 58 once its editors rewrote them. */
const BANDS: readonly (readonly [from: number, band: Band])[] = [
  [65, 'gemakkelijk'],
  [50, 'eerder gemakkelijk'],
  [35, 'eerder moeilijk'],
  [0, 'moeilijk'],
];

/**
 * The band of a score; nothing where the score is so unsure that it could lie in three bands or more.
 *
 * @param score 0 to 100; @param margin how far it can be off to either side
 */
export function bandOf(score: number, margin: number): Band | undefined {
  const place = (value: number) => BANDS.findIndex(([from]) => Math.max(0, value) >= from);
  const isUnsure = place(score - margin) - place(score + margin) > 1;
  return isUnsure ? undefined : BANDS[place(score)]?.[1];
}
