import { applied, type ProseEdit } from '../document/edit.ts';
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
  const after = applied(edits, text, 0, text.length);
  if (factsOf(text, true).join('\n') !== factsOf(after, true).join('\n')) return false;
  const added = edits.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === 'string')).join('\n');
  return hasSameNames(namesOf(text), namesOf(after), isListed ? namesOf(added).all : undefined);
}

function namesOf(text: string): CapitalWords {
  return capitalWordsOf(
    text,
    [...text.matchAll(MAY_START)].map(({ 0: match, index }) => index + match.length),
  );
}
