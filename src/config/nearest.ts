import { distance } from 'fastest-levenshtein';

/**
 * The name that somebody probably meant, if one is near enough: at most a third of its letters differ, and of a word of
 * five letters or more always two may.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(name.length < 5 ? 1 : 2, Math.floor(name.length / 3));
  for (const candidate of names) {
    const away = distance(name.toLowerCase(), candidate.toLowerCase());
    if (away > least || (away === least && best !== undefined)) continue;
    least = away;
    best = candidate;
  }
  return best;
}
