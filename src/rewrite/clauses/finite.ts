import type { VerbGroup } from '../../language/constructions/verb-groups.ts';
import { subjectOf } from '../../language/constructions/subjects.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Tag } from '../../language/tagger/tags.ts';
import type { Words } from '../../language/constructions/words.ts';
import { finiteForm, separated, type Tense } from '../inflect/verbs.ts';
import type { Draft } from './draft.ts';

/** The most words between a verb and its particle. */
const FARTHEST = 16;

/** The finite form of a verb for the subject of a clause, without its particle; nothing where the person is not sure. */
export function finiteFor(
  lemma: string,
  { clause, finite }: Pick<VerbGroup, 'clause' | 'finite'>,
  words: Words,
  tense: Tense = 'present',
): string | undefined {
  const { morphology } = words;
  const subject = subjectOf(clause, words);
  if (subject) return finiteForm(lemma, tense, subject.person, morphology, subject.inverted);
  // "De dienst zal u bellen", "Die brief zal u krijgen": whoever it is, the form is mostly the same.
  const isU = words.word(finite + 1) === 'u' || clause.kind !== 'main';
  const forms = (['u', 'singular'] as const).map((person) => finiteForm(lemma, tense, person, morphology));
  return isU && forms[0] === forms[1] ? forms[0] : undefined;
}

/** Whether another infinitive behind the last verb hangs on the same finite verb: "zal starten en de hinder beperken". */
export function hasMoreInfinitives({ clause, words: own, main }: VerbGroup, words: Words): boolean {
  // Behind "en" the last word can be one that was taken for a plural.
  for (let at = main + 1; at < words.count && words.gap(at) === Gap.none; at++) {
    const closes = at + 1 >= words.count || words.gap(at + 1) !== Gap.none;
    const isPlural = words.tag(at) === Tag['V.mv'] && words.mayBe(at, Tag['V.inf']);
    if (closes && isPlural && words.tag(at - 1) !== Tag.NEVEN) return true;
  }
  return clause.words.some(
    (at) => words.tag(at) === Tag['V.inf'] && at > main && !own.includes(at) && !words.isTe(at - 1),
  );
}

/**
 * Makes the last verb of a group finite: the auxiliary takes its form ("zal" becomes "belt"), the infinitive goes or
 * leaves its particle ("op"). Whether that could be done.
 *
 * @param verb the word that becomes finite: the main verb, or an auxiliary as "laten"
 * @param dropped other auxiliaries that go
 */
export function makeFinite(draft: Draft, group: VerbGroup, verb: number, dropped: readonly number[] = []): boolean {
  const { words } = draft;
  const { finite, clause, main } = group;
  // "open zijn" is written as two words, in every form.
  const isToBe = words.word(verb) === 'zijn';
  const lemma = verb === main && !isToBe ? group.lemma : words.lemma(verb);
  if (lemma.includes(' ')) return false;
  if (clause.kind !== 'main') return makeFiniteAtEnd(draft, group, verb, lemma, dropped);
  const form = finiteFor(lemma, group, words);
  if (form === undefined || finite > verb) return false;
  draft.put(finite, form);
  for (const at of dropped) draft.remove(at);
  const parts = separated(lemma, words.morphology);
  // "op zal bellen": the particle stands there already.
  const isApart = group.words.some((at) => at !== verb && words.word(at) === parts?.particle);
  if (!parts || isApart) draft.remove(verb);
  // Too far from each other, the two parts of a verb are hard to read together.
  else if (words.between(finite, verb) > FARTHEST) return false;
  // "belt u op op maandag" reads as a slip.
  else if (words.word(verb + 1) === parts.particle) return false;
  else draft.put(verb, parts.particle);
  return true;
}

/** "dat de bus een andere weg zal nemen": "neemt", at the end. */
function makeFiniteAtEnd(
  draft: Draft,
  group: VerbGroup,
  verb: number,
  lemma: string,
  dropped: readonly number[],
): boolean {
  const { words } = draft;
  const form = finiteFor(lemma, group, words);
  if (form === undefined || verb !== group.finite + 1) return false;
  const parts = separated(lemma, words.morphology);
  const isApart = parts !== undefined && words.word(group.finite - 1) === parts.particle;
  if (isApart) draft.put(group.finite - 1, parts.particle + form, verb);
  else draft.put(group.finite, (parts?.particle ?? '') + form, verb);
  for (const at of dropped) draft.remove(at);
  return true;
}
