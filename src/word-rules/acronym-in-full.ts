import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import { fitsDeterminer } from '../rewrite/words/written-out.ts';
import type { ProsePlace, Suggestion } from '../rule/rule.ts';
import type { Entry } from '../words/entry.ts';

/** Behind these the words themselves fit as well as the letters: "het RUP", "uw INSZ". */
const DETERMINED = /(?<!\p{L})(?:de|het|een|uw|je|jouw|onze|ons|deze|dit|die|dat|geen)\s$/iu;

export function isDetermined({ block, from }: ProsePlace): boolean {
  return DETERMINED.test(block.text.slice(Math.max(0, from - 8), from));
}

/**
 * The words for an acronym, put in its place where a determiner that fits them stands before it and it is no part of a
 * longer word. Letters that stand for two things are for the writer.
 */
export function inFull(
  place: ProsePlace,
  word: string,
  { advice, means = '' }: Entry,
  grammars?: SentenceGrammars,
): Suggestion {
  const { block, from, to } = place;
  const text = `${means} (${word})`;
  const before = block.text.slice(0, from);
  const isApart = !/^(?:[-/\p{L}\d'’(]| \(| \p{Lu}| \d)/u.test(block.text.slice(to, to + 2)) && !before.endsWith('(');
  const fits =
    grammars !== undefined && isDetermined(place) && fitsDeterminer(before.slice(-LONGEST_WORD), means, grammars);
  if (advice || !fits || !isApart) return { text };
  return { text, safety: 'suggestion', edits: [{ from, to, pieces: [text] }] };
}
/** Holds any determiner with what parts it from the word before. In UTF-16 code units. */
const LONGEST_WORD = 8;
