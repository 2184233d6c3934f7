import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import { WITH_PARTICIPLE } from './verb-lists.ts';
import type { Words } from './words.ts';

/** Mends what the words beside a word rule out: "te laat", "Zijn uw zakken …". */
export function mendWords(words: Words): void {
  for (let at = 0; at < words.count; at++) {
    const isAdjective = words.word(at - 1) === 'te' && words.is(at, Is.finite) && words.mayBe(at, Tag['A.vrij']);
    if (isAdjective) words.retag(at, Tag['A.vrij']);
    const opensPhrase = words.tag(at - 1) === Tag.VZ || words.is(at - 1, Is.determiner);
    const isAttribute = opensPhrase && words.gap(at + 1) === Gap.none && words.is(at + 1, Is.noun);
    if (isAttribute && words.tag(at) === Tag['V.vd']) words.retag(at, Tag['V.vd.attr']);
  }
  const opensQuestion = words.word(0) === 'zijn' && words.gap(1) === Gap.none;
  if (opensQuestion && words.is(1, Is.determiner | Is.pronoun)) words.retag(0, Tag['V.mv']);
}

/**
 * Mends tags by what the clause needs: behind a form of "worden" without a participle, a word at the end that can be
 * one is one ("werd verworpen", "geholpen wil worden").
 */
export function mendParticiples(clause: Clause, words: Words): void {
  const { words: own } = clause;
  const auxiliary = own.find((at) => words.is(at, Is.verb) && words.lemma(at) === 'worden');
  if (auxiliary === undefined || own.some((at) => words.tag(at) === Tag['V.vd'])) return;
  const found = own.findLast((at) => isLikely(at, auxiliary, words));
  if (found !== undefined) words.retag(found, Tag['V.vd']);
}

function isLikely(at: number, auxiliary: number, words: Words): boolean {
  if (!words.mayBe(at, Tag['V.vd']) || words.is(at, Is.finite) || at === auxiliary) return false;
  const verb = words.morphology.lemma(words.word(at), Tag['V.vd']);
  if (words.morphology.verb(verb) === 0 || WITH_PARTICIPLE.has(verb)) return false;
  // Before a noun it is an attribute, as in "wordt gesloten gebied".
  return !words.is(at + 1, Is.noun) && !words.is(at - 1, Is.determiner);
}
