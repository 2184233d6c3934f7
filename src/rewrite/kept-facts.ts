import { applied, type Piece, type ProseEdit } from '../document/edit.ts';
import type { Range } from '../document/range.ts';
import { type CapitalWords, capitalWordsOf, factsOf, hasSameNames } from './facts.ts';

/** Where a sentence may start: more places than where one does, so that no start is taken for a name. */
const MAY_START = /^|[^\p{L}\p{N},;\s]\s*(?=\p{Lu})/gmu;

/**
 * Whether changes of the prose of one block leave its numbers, dates, names and addresses: what would be refused when it
 * is applied is not promised. What is a list afterwards is only looked at then.
 *
 * @param isListed a word list brings the new words, which may hold names: "het syndroom van Down"
 */
export function keepsFacts(edits: readonly ProseEdit[], text: string, isListed: boolean): boolean {
  const isList = edits.some(({ pieces }) => pieces.some((piece) => typeof piece === 'object' && 'items' in piece));
  // "VOORAFGAAND": a word that is shouted is no name.
  const isShouted = edits.some(({ from, to }) => /\p{Lu}{5}/u.test(text.slice(from, to)));
  if (isList || isShouted) return true;
  const [from, to] = around(edits, text);
  const before = text.slice(from, to);
  const after = applied(edits, text, from, to);
  if (factsOf(before, true).join('\n') !== factsOf(after, true).join('\n')) return false;
  const added = edits.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === 'string')).join('\n');
  return hasSameNames(namesOf(before), namesOf(after), isListed ? namesOf(added).all : undefined);
}

/** How far from the changes the end of a sentence is looked for, in UTF-16 code units. */
const REACH = 1_000;
const SENTENCE_END = /[.!?\n]\s/gu;

/** The stretch of whole sentences, as far as that can be seen, around changes and what they move: nothing else differs. */
function around(edits: readonly ProseEdit[], text: string): Range {
  const places = edits.flatMap(({ from, to, pieces }) => [from, to, ...pieces.filter(isRange).flat()]);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const lead = text.slice(Math.max(0, first - REACH), first);
  const ends = [...lead.matchAll(SENTENCE_END)];
  const open = first - lead.length + ((ends.at(-1)?.index ?? -1) + 1);
  const tail = text.slice(last, last + REACH).search(SENTENCE_END);
  return [open, tail < 0 ? Math.min(text.length, last + REACH) : last + tail + 1];
}

function isRange(piece: Piece): piece is Range {
  return Array.isArray(piece);
}

function namesOf(text: string): CapitalWords {
  return capitalWordsOf(
    text,
    [...text.matchAll(MAY_START)].map(({ 0: match, index }) => index + match.length),
  );
}
