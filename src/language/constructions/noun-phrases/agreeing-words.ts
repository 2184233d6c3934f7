import { Gap } from '../../tagger/features.ts';
import { Is, Tag } from '../../tagger/tags.ts';
import type { Words } from '../words.ts';
import { isAttribute } from './noun-phrase.ts';

/** What stands around a noun and agrees with it. Numbers of words. */
export interface AgreeingWords {
  readonly head: number;
  /** The article or another word that it begins with: "de", "uw", "elke"; -1 for none. */
  readonly determiner: number;
  /** Attributes with an ending, from left to right: "volledige", "ondertekende". */
  readonly adjectives: readonly number[];
  /** The relative pronoun that follows at once: "de brief die"; -1 for none. */
  readonly relative: number;
}

/** Before a noun they are determiners, whatever tag they have. */
const DETERMINERS = new Set(
  "de het een deze dit die dat uw mijn jouw je zijn haar ons onze hun jullie elk elke ieder iedere geen welk welke zo’n zo'n dezelfde hetzelfde alle beide sommige enkele enige veel weinig".split(
    ' ',
  ),
);

/** The words before and behind a noun that agree with it: what changes when another noun takes its place. */
export function agreeingWordsOf(head: number, words: Words): AgreeingWords {
  const adjectives: number[] = [];
  let at = head - 1;
  while (at >= 0 && isAdjective(at, words) && words.gap(at + 1) === Gap.none) adjectives.unshift(at--);
  const touches = at >= 0 && words.gap(at + 1) === Gap.none;
  const isDeterminer = touches && (DETERMINERS.has(words.word(at)) || words.tag(at) === Tag.TW);
  const next = head + 1;
  const isRelative = /^(?:die|dat)$/u.test(words.word(next)) && !startsClause(next, words);
  return { head, determiner: isDeterminer ? at : -1, adjectives, relative: isRelative ? next : -1 };
}

function isAdjective(at: number, words: Words): boolean {
  return isAttribute(at, words) && !DETERMINERS.has(words.word(at));
}

/** "Laat de dienst weten dat": the conjunction, or a pronoun of another noun. */
function startsClause(at: number, words: Words): boolean {
  return words.tag(at) === Tag.ONDER || (words.tag(at) !== Tag['PRON.betr'] && words.is(at + 1, Is.noun));
}
