import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Words } from './words.ts';

/** A noun with what belongs to it, that can be the subject of a clause. */
export interface NounGroup {
  /** The number of its first word, and of the word behind it. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly isPlural: boolean;
}

/** Words before the noun that make it about nobody, or anybody: no later sentence can speak of it again. */
const OF_NONE = new Set(['geen', 'elke', 'elk', 'ieder', 'iedere', 'welke', 'welk', 'enkele', 'sommige', 'weinig']);

/** The noun group that begins at a word: "de oude bakken". Without what a preposition ties to it. */
export function nounGroupAt(from: number, words: Words): NounGroup | undefined {
  let at = from;
  if (OF_NONE.has(words.word(at))) return undefined;
  const hasArticle = words.is(at, Is.determiner) || words.word(at) === 'je';
  // "13 uur", "twee zalen": a number needs no article.
  const hasDeterminer = hasArticle || words.tag(at) === Tag.TW;
  if (hasArticle) at++;
  while (at < words.count && isBeforeNoun(at, words)) at++;
  if (at > from && words.gap(at) !== Gap.none) return undefined;
  if (!words.is(at, Is.noun)) return undefined;
  let to = at + 1;
  // "de dienst Burgerzaken", "Team Wonen".
  while ((words.tag(to) === Tag.EIGEN || words.isCapital(to)) && words.gap(to) === Gap.none) to++;
  if (words.is(to, Is.noun) && words.gap(to) === Gap.none) return undefined;
  if (!hasDeterminer && words.tag(at) !== Tag.EIGEN && words.tag(at) !== Tag['N.mv']) return undefined;
  return { from, to, head: at, isPlural: words.tag(at) === Tag['N.mv'] };
}

function isBeforeNoun(at: number, words: Words): boolean {
  const tag = words.tag(at);
  const isAttribute =
    tag === Tag['A.attr'] ||
    tag === Tag['A.attr.comp'] ||
    tag === Tag['A.sup'] ||
    tag === Tag['V.vd.attr'] ||
    tag === Tag['V.od.attr'] ||
    tag === Tag['TW.rang'] ||
    tag === Tag.TW;
  return isAttribute && words.gap(at + 1) === Gap.none;
}

/** Where a noun group ends with the groups that prepositions tie to it: "de bewoners van de straat". */
export function wideNounGroupAt(from: number, words: Words): NounGroup | undefined {
  const group = nounGroupAt(from, words);
  let to = group?.to ?? from;
  while (group && words.tag(to) === Tag.VZ && words.gap(to) === Gap.none) {
    const next = nounGroupAt(to + 1, words) ?? bareNounAt(to + 1, words);
    if (!next) break;
    to = next.to;
  }
  return group && { ...group, to };
}

/** "met kinderen", "zonder afspraak": behind a preposition a noun needs no article. */
function bareNounAt(at: number, words: Words): Pick<NounGroup, 'to'> | undefined {
  return words.is(at, Is.noun) && words.gap(at) === Gap.none ? { to: at + 1 } : undefined;
}
