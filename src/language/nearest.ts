import { distance } from 'fastest-levenshtein';

/**
 * The name that somebody probably meant, if one is near enough: at most a third of its letters differ, and of a word of
 * five letters or more always two may. Two neighbouring letters that changed places ("knid") are one slip.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const swapped = names.find((candidate) => isSwap(name.toLowerCase(), candidate.toLowerCase()));
  if (swapped !== undefined) return swapped;
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

/** Whether two names differ only in two neighbouring letters that changed places. */
function isSwap(name: string, other: string): boolean {
  if (name.length !== other.length) return false;
  const at = Array.from(name, (_, index) => index).find((index) => name[index] !== other[index]);
  if (at === undefined) return false;
  return name[at] === other[at + 1] && name[at + 1] === other[at] && name.slice(at + 2) === other.slice(at + 2);
}

/** Where to find the names of rules: there are too many for a message. */
export const ALL_RULES = 'Bekijk alle regels met klaretaal rules.';

/**
 * What somebody can do who gave a name that does not exist, in one Dutch sentence.
 *
 * @param otherwise what to do when no name is near; to choose from the names when absent
 */
export function adviceFor(
  name: string,
  names: readonly string[],
  otherwise = `Kies uit: ${names.join(', ')}.`,
): string {
  const hint = nearest(name, names);
  return hint ? `Bedoelt u “${hint}”?` : otherwise;
}
