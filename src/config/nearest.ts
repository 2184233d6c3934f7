import { distance } from 'fastest-levenshtein';

/** The name that somebody probably meant, if one is near enough: at most a third of its letters differ. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of names) {
    const away = distance(name.toLowerCase(), candidate.toLowerCase());
    if (away > least || (away === least && best !== undefined)) continue;
    least = away;
    best = candidate;
  }
  return best;
}
