import type { SourceEntry, WordList } from '../entry.ts';

/** What is wrong with an entry of a word list. */
export interface ListProblem {
  readonly list: WordList;
  readonly entry: SourceEntry;
  /** Dutch, for whoever wrote the entry: what is wrong and what to do. */
  readonly message: string;
  /** The entry works without it. */
  readonly hint?: true;
}

/** An entry with the list that it stands in. */
export interface PlacedEntry {
  readonly list: WordList;
  readonly entry: SourceEntry;
}

/** All entries of lists. */
export function entriesOf(lists: readonly WordList[]): PlacedEntry[] {
  return lists.flatMap((list) => list.entries.map((entry) => ({ list, entry })));
}

/** All wordings of an entry, as its list has them. */
export function wordingsOf({ word, also = [] }: SourceEntry): string[] {
  return [word, ...also];
}
