import { isOf } from './examples.ts';
import type { ListReader } from './reader.ts';
import type { ListProblem, PlacedEntry } from './problem.ts';

/** Wordings of an entry that are never found: put in the place of its word, in its wrong sentence. */
export function unreachable(placed: readonly PlacedEntry[], reader: ListReader): ListProblem[] {
  return placed.flatMap((one) => {
    const { word, also = [], wrong, case: exact } = one.entry;
    if (!wrong || exact) return [];
    const at = wrong.toLowerCase().indexOf(word.toLowerCase());
    if (at < 0 || /[[…]/u.test(word)) return [];
    const [before, after] = [wrong.slice(0, at), wrong.slice(at + word.length)];
    if (/^\p{L}/u.test(after)) return [];
    return also
      .filter((wording) => !/[[…]/u.test(wording))
      .filter((wording) => !reader.hits(before + wording + after, one.entry).some((hit) => isOf(hit, one)))
      .map((wording) => ({
        ...one,
        message: `“${wording}” wordt nooit gevonden: een ander woord gaat voor, of een uitzondering zwijgt erover.`,
      }));
  });
}
