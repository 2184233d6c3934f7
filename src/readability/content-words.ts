import { Label } from '../language/parser/labels.ts';
import { Is, Tag, tagBits } from '../language/tagger/tags.ts';

/** Verbs that only help another, or join a subject to what it is. */
const NO_CONTENT: ReadonlySet<number> = new Set([Label.aux, Label['aux:pass'], Label.cop]);
/** Adverbs that say how something happens. */
const OF_MANNER =
  /(?:halve|wege|weg|gewijs|derwijs|lings)$|^(?:hardop|luidkeels|samen|solo|tevergeefs|vanzelf|vrijuit|terloops|uiteen|rechtuit|desgevraagd|desgewenst|noodgedwongen|nauwlettend)$/u;

/**
 * Whether a word carries content, as LiNT-II has it: nouns, names, adjectives, verbs but for auxiliaries and copulas, and
 * adverbs of manner.
 *
 * @param tag of the word; @param label of its dependency; @param word in lower case
 */
export function isContentWord(tag: number, label: number, word: string): boolean {
  if (tag === Tag.BW) return OF_MANNER.test(word);
  const bits = tagBits(tag);
  if ((bits & Is.verb) !== 0) return !NO_CONTENT.has(label);
  return (bits & (Is.noun | Is.adjective)) !== 0;
}
