import { Gap } from '../../tagger/features.ts';
import { Is, Tag } from '../../tagger/tags.ts';
import type { Words } from '../words.ts';
import { headFrom, isName, leadsNoun, type NounPhrase } from './noun-phrase.ts';

/** A noun phrase of which the end is sure, so that it can move, or a verb can be put behind it. */
export interface SurePhrase extends NounPhrase {
  /** Whether its number is sure: "bezoeken" by itself can be one or more. */
  readonly isNumberSure: boolean;
  /** Its article, "deze", "uw" …; -1 where it has none. */
  readonly determiner: number;
}

/** The noun phrase that starts at a word, with the phrases with "van" in it and with "en"; nothing where none starts, or its end is not sure. */
export function surePhraseFrom(start: number, words: Words): SurePhrase | undefined {
  const first = partFrom(start, words);
  if (!first) return undefined;
  let { last, isPlural, isNumberSure } = first;
  let within = false;
  for (;;) {
    if (last + 1 >= words.count || words.gap(last + 1) !== Gap.none) break;
    const joins = words.tag(last + 1) === Tag.NEVEN && /^(?:en|of)$/u.test(words.word(last + 1));
    if (!joins && words.word(last + 1) !== 'van') break;
    const next = partFrom(last + 2, words);
    if (!next) return joins ? undefined : { ...first, last, isPlural, isNumberSure };
    // "de premie en de stad betaalt": what follows has a verb of its own.
    if (joins && next.determiner >= 0 && words.is(next.last + 1, Is.verb)) return undefined;
    // "het college van burgemeester en schepenen" is one; "de zaal van de school en de refter" are two, or one.
    if (!joins) within = true;
    else if (within && !isPlural) isNumberSure &&= next.determiner < 0;
    else if (words.word(last + 1) === 'en') [isPlural, isNumberSure] = [true, true];
    else isNumberSure = isNumberSure && isPlural === next.isPlural;
    last = next.last;
  }
  // "de wegen, het groen en de pleinen": a list whose end only its writer knows.
  if (words.gap(last + 1) === Gap.comma && last + 1 < words.count && leadsNoun(last + 1, words)) return undefined;
  return { ...first, last, isPlural, isNumberSure };
}

/** Determiners, adjectives and a noun, with the name or number behind it: "de grote zaal", "dienst Wonen", "artikel 3". */
function partFrom(start: number, words: Words): SurePhrase | undefined {
  const head = headFrom(start, words, leadsNoun);
  if (head === undefined) return undefined;
  let last = head;
  while (last + 1 < words.count && words.gap(last + 1) === Gap.none && isNameOrNumber(last + 1, words)) last++;
  const isPlural = words.is(head, Is.plural);
  const determiner = words.is(start, Is.determiner) ? start : -1;
  const isOne = /^(?:een|het|dit|dat)$/u.test(words.word(determiner));
  const isSingularSure = isOne || !(words.mayBe(head, Tag['N.mv']) || words.word(head).endsWith('en'));
  return { first: start, last, head, isPlural, isNumberSure: isPlural ? !isOne : isSingularSure, determiner };
}

function isNameOrNumber(at: number, words: Words): boolean {
  return isName(at, words) || (words.tag(at) === Tag.TW && !words.is(at + 1, Is.noun));
}
