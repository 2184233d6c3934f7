import type { UnusedHouse, UnusedWord } from '../findings/shard.ts';

/** What was of no use, a Dutch sentence each. */
export function unusedNotes(houses: readonly UnusedHouse[]): string[] {
  return [...new Set(houses.flatMap(({ globs, words }) => [...globs, ...wordNotes(words)]))];
}

/** One note for each file, however many words it has; the words of one rule together count as one. */
function wordNotes(words: readonly UnusedWord[]): string[] {
  const byFile = new Map<string, Map<string, string>>();
  for (const { id, name, line, word } of words) {
    const own = byFile.get(name) ?? new Map<string, string>();
    byFile.set(name, own);
    if (!own.has(id)) own.set(id, `“${word}”${line === undefined ? '' : ` (regel ${line})`}`);
  }
  return [...byFile].map(([name, own]) => {
    return `${name}: deze eigen woorden doen in geen enkele tekst iets: ${[...own.values()].join(', ')}. Zijn ze nog nodig?`;
  });
}
