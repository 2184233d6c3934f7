import type { Hit } from './hit.ts';
import { isThing } from './of-things.ts';

/** How far around a word is looked, in UTF-16 code units. */
const NEAR = 80;
/** "de vader en moeder van Lotte", "papa en mama Peeters". */
const OF_NAME = /^(?: van| uit)?(?: (?:de|het|kleine) \p{Ll}+)? \p{Lu}\p{Ll}/u;
/** "met hun dochter", "en hun zoontje": one family, of which the children are known. */
const WITH_CHILD =
  /(?<!\p{L})(?:hun|de|een) (?:\p{Ll}+e )?(?:dochter(?:tje)?|zoon(?:tje)?|tweeling|drieling|pasgeboren \p{Ll}+)(?!\p{L})/u;
/** "haar papa en mama", unless the sentence speaks of every child. */
const OF_ONE = /(?<!\p{L})(?:mijn|zijn|haar) $/iu;
const ANYONE = /(?<!\p{L})(?:elke?|ieder|iedere|iedereen|een kind|het kind|je kind|uw kind)(?!\p{L})/iu;

/** Whether "vader en moeder" are those of one family that is shown or known, not a picture of what families are. */
export function isOfOneFamily({ block, sentence, from, to }: Hit): boolean {
  if (block.kind === 'alt' || block.kind === 'caption') return true;
  const after = block.text.slice(to, Math.min(sentence.to, to + NEAR));
  const before = block.text.slice(Math.max(sentence.from, from - NEAR), from);
  const next = /^ (\p{L}+)/u.exec(after)?.[1];
  if (next !== undefined && isThing(next.toLowerCase())) return true;
  // "Moeders en vaders" are many.
  if (/s en /u.test(block.text.slice(from, to))) return false;
  if (OF_NAME.test(after) || WITH_CHILD.test(after)) return true;
  return OF_ONE.test(before) && !ANYONE.test(block.text.slice(sentence.from, sentence.to));
}
