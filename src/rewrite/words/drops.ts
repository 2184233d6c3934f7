import { applied, type ProseEdit, replace, type Rewrite } from '../../document/edit.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { type HitPlace, marksAround } from './place.ts';

/** They say how sure it is: without them it is a promise, and only the writer can make that. */
const HEDGES = new Set(['in principe']);

/** Entries that can go only where they say how something happens, or before a noun. */
const BEFORE_NOUNS = new Set(['eventueel', 'jongstleden', 'laatstleden']);

/**
 * Leaves a word or an expression out, with its space and commas. Not at the start of a sentence, where the verb would
 * come to stand first, and not where it is all that is said of something.
 */
export function dropped(place: HitPlace): Rewrite | undefined {
  const edits = editsOf(place);
  if (!edits) return undefined;
  const { block, sentence } = place.hit;
  return { text: applied(edits, block.text, sentence.from, sentence.to).trim(), safety: 'suggestion', edits };
}

function editsOf({ hit, words, first, last, before, after }: HitPlace): ProseEdit[] | undefined {
  const { block, from, to, entry } = hit;
  if (hit.parts || first === 0 || HEDGES.has(entry.word) || block.text.charAt(from - 1) !== ' ') return undefined;
  const [markBefore, markAfter] = marksAround(hit);
  if (/[(“"„:;–-]/u.test(markBefore) || /^(?:en|of|maar|niet|zo|heel|te|meer|dan|een|als|zoals|ook)$/u.test(before))
    return undefined;
  if (/^(?:en|of|maar|dat|om|te|of)$/u.test(after) && !BEFORE_NOUNS.has(entry.word)) return undefined;
  if (entry.word === 'gedurende' && !isFreeDuration(first, last, words)) return undefined;
  const isAttribute = words.tag(last) === Tag['A.attr'];
  if (isAttribute && !mayLoseAttribute(last, before, words)) return undefined;
  // Alone with its verb it says all: "De prijs is planmatig."
  if (!isAttribute && entry.pos === 'adj' && words.lemma(first - 1) === 'zijn') return undefined;
  if (markBefore === ',' && markAfter === ',') return [replace(from - 2, to + 1, '')];
  if (markBefore === ',') return undefined;
  return [replace(from - 1, to, '')];
}

/** "30 dagen na de zending" would be a moment; "een verbod gedurende drie dagen" says it of a noun. */
function isFreeDuration(first: number, last: number, words: HitPlace['words']): boolean {
  if (words.is(first - 1, Is.noun | Is.adjective)) return false;
  for (let at = last + 1; at <= last + 6; at++) {
    if (/^(?:na|voor|vóór|vanaf|sinds|volgend|volgende|voorafgaand|lang|later|eerder|geleden)$/u.test(words.word(at)))
      return false;
  }
  return true;
}

/** "voor eventuele vragen", "de eventuele kosten"; "een eventueel bezwaar" keeps the same article. */
function mayLoseAttribute(at: number, before: string, words: HitPlace['words']): boolean {
  return words.is(at + 1, Is.noun) && before !== 'een';
}
