import { Gap } from '../../tagger/features.ts';
import { Is, Tag } from '../../tagger/tags.ts';
import type { Words } from '../words.ts';
import { headFrom, isAttributeOrNumber, isName, type NounPhrase } from './noun-phrase.ts';

/** Words before the noun that make it about nobody, or anybody: no later sentence can speak of it again. */
const OF_NONE = new Set(['geen', 'elke', 'elk', 'ieder', 'iedere', 'welke', 'welk', 'enkele', 'sommige', 'weinig']);

/**
 * The noun phrase that begins at a word and can be a subject of which a next sentence speaks again: "de oude bakken".
 * Without what a preposition ties to it.
 */
export function subjectPhraseAt(first: number, words: Words): NounPhrase | undefined {
  if (OF_NONE.has(words.word(first))) return undefined;
  const hasArticle = words.is(first, Is.determiner) || words.word(first) === 'je';
  if (hasArticle && words.gap(first + 1) !== Gap.none) return undefined;
  const head = headFrom(hasArticle ? first + 1 : first, words, isAttributeOrNumber);
  if (head === undefined) return undefined;
  let last = head;
  // "de dienst Burgerzaken", "Team Wonen".
  while (isName(last + 1, words) && words.gap(last + 1) === Gap.none) last++;
  if (words.is(last + 1, Is.noun) && words.gap(last + 1) === Gap.none) return undefined;
  // "13 uur", "twee zalen": a number needs no article.
  const hasDeterminer = hasArticle || words.tag(first) === Tag.TW;
  const isPlural = words.tag(head) === Tag['N.mv'];
  if (!hasDeterminer && words.tag(head) !== Tag.EIGEN && !isPlural) return undefined;
  return { first, last, head, isPlural };
}

/** The same with the phrases that prepositions tie to it: "de bewoners van de straat". */
export function wideSubjectPhraseAt(first: number, words: Words): NounPhrase | undefined {
  const phrase = subjectPhraseAt(first, words);
  if (!phrase) return undefined;
  let { last } = phrase;
  while (words.tag(last + 1) === Tag.VZ && words.gap(last + 1) === Gap.none) {
    const end = subjectPhraseAt(last + 2, words)?.last ?? bareNounAt(last + 2, words);
    if (end === undefined) break;
    last = end;
  }
  return { ...phrase, last };
}

/** "met kinderen", "zonder afspraak": behind a preposition a noun needs no article. */
function bareNounAt(at: number, words: Words): number | undefined {
  return words.is(at, Is.noun) && words.gap(at) === Gap.none ? at : undefined;
}
