import { canMeet } from './reader.ts';
import { type ListProblem, type PlacedEntry, wordingsOf } from './problem.ts';

/** Words that stand in two entries for the same readers, and sentences that only differ in the word that they show. */
export function doubles(placed: readonly PlacedEntry[]): ListProblem[] {
  return [...doubleWords(placed), ...templates(placed)];
}

function doubleWords(placed: readonly PlacedEntry[]): ListProblem[] {
  const byWording = groupBy(placed, ({ entry }) => [...new Set(wordingsOf(entry).map((word) => word.toLowerCase()))]);
  return placed.flatMap((one) => {
    return wordingsOf(one.entry).flatMap((wording, index, wordings): ListProblem[] => {
      if (wordings.indexOf(wording) !== index) return [{ ...one, message: `heeft “${wording}” twee keer.` }];
      const other = byWording.get(wording.toLowerCase())?.find((candidate) => isDouble(one, candidate, wording));
      return other ? [{ ...one, message: `“${wording}” staat ook in de lijst ${other.list.theme}.` }] : [];
    });
  });
}

/** Two senses of a word can each have an entry, if their part of speech, their capitals or a condition tells them apart. */
function isDouble(one: PlacedEntry, other: PlacedEntry, wording: string): boolean {
  const [a, b] = [one.entry, other.entry];
  if (a === b || !canMeet(a, b)) return false;
  if (a.case === 'exact' || b.case === 'exact')
    return wordingsOf(a).includes(wording) && wordingsOf(b).includes(wording);
  const told = TOLD_APART.has(a.pos) && TOLD_APART.has(b.pos) && a.pos !== b.pos && !/\s/u.test(wording);
  return !told && a.when === undefined && b.when === undefined;
}

/** Parts of speech that a sentence tells apart, so that a word can have an entry for each. */
const TOLD_APART: ReadonlySet<string | undefined> = new Set(['noun', 'verb', 'adj']);

/** Wrong sentences of two entries that are one sentence with another word in it show nothing new. */
function templates(placed: readonly PlacedEntry[]): ListProblem[] {
  const bySentence = groupBy(placed, ({ entry }) => (entry.wrong ? [withoutWord(entry.wrong, entry)] : []));
  return placed.flatMap((one) => {
    const { wrong } = one.entry;
    const other = wrong && bySentence.get(withoutWord(wrong, one.entry))?.find(({ entry }) => entry !== one.entry);
    if (!other) return [];
    return [
      {
        ...one,
        message: `heeft dezelfde foute zin als “${other.entry.word}”, met een ander woord. Maak een eigen zin.`,
      },
    ];
  });
}

/** A sentence with the words of an entry left out: by their first letters, so that all forms are. */
function withoutWord(sentence: string, entry: PlacedEntry['entry']): string {
  const stems = wordingsOf(entry).flatMap((wording) => {
    return wording
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .map((word) => word.slice(0, Math.max(3, word.length - 3)));
  });
  return sentence
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => !stems.some((stem) => word.startsWith(stem)))
    .join(' ');
}

function groupBy(
  all: readonly PlacedEntry[],
  keysOf: (one: PlacedEntry) => readonly string[],
): Map<string, PlacedEntry[]> {
  const groups = new Map<string, PlacedEntry[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
