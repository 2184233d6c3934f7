import type { Piece, Rewrite } from '../../../document/edit.ts';
import { surePhraseFrom } from '../../../language/constructions/noun-phrases/sure-phrases.ts';
import type { NounStyle } from '../../../language/constructions/noun-style.ts';
import type { VerbGroup } from '../../../language/constructions/verb-groups.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { VerbFact } from '../../../language/morphology/morphology.ts';
import { Is } from '../../../language/tagger/tags.ts';
import { separated, withTe } from '../../inflect/verbs.ts';
import type { Draft } from '../draft.ts';
import { finiteFor } from '../finite.ts';

/** Who it is about, behind "uw inschrijving". */
const OBJECT_OF: Readonly<Record<string, string>> = { uw: 'u', je: 'je', jouw: 'jou' };

/** "De dienst plaatst vuilnisbakken" for "De dienst gaat over tot de plaatsing van vuilnisbakken". */
export function withDoer(
  draft: Draft,
  { nouns: [noun = -1], plain: [lemma = ''] }: NounStyle,
  group: VerbGroup,
): Rewrite | undefined {
  const { words } = draft;
  const { main, finite, clause, auxiliaries } = group;
  const isKnown = (words.morphology.verb(lemma) & VerbFact.known) !== 0;
  if (!isKnown || auxiliaries.includes('worden') || words.is(main, Is.participle)) return undefined;
  const what = whatIsDone(noun, words);
  if (!what) return undefined;
  const { to, object, last } = what;
  if (clause.kind === 'main' && main === finite) {
    const over = group.words.find((at) => at > finite && words.word(at) === 'over');
    const form = finiteFor(lemma, group, words, words.is(finite, Is.past) ? 'past' : 'present');
    const particle = separated(lemma, words.morphology)?.particle;
    if (over === undefined || form === undefined || words.word(last + 1) === particle) return undefined;
    draft.put(finite, form).replace(over, last, ...object, particle ? ` ${particle}` : '');
    return over === to - 1 ? draft.rewrite() : undefined;
  }
  // "gaat overgaan": the object comes before the verb.
  if (main !== to - 1 || words.between(to, last + 1) > 12) return undefined;
  if (words.isTe(main - 1)) {
    if (words.word(main - 2) !== 'over') return undefined;
    return draft.replace(main - 2, last, ...object, ` ${withTe(lemma, words.morphology)}`).rewrite();
  }
  if (words.is(main, Is.infinitive)) return draft.replace(main, last, ...object, ` ${lemma}`).rewrite();
  return undefined;
}

/** "tot de plaatsing van vuilnisbakken", "tot uw inschrijving": where it begins and ends, and what becomes the object. */
function whatIsDone(noun: number, words: Words): { to: number; object: Piece[]; last: number } | undefined {
  const article = noun - 1;
  if (words.word(article - 1) !== 'tot') return undefined;
  const person = OBJECT_OF[words.word(article)];
  if (person && words.word(noun + 1) !== 'van') return { to: article - 1, object: [person], last: noun };
  if (!/^(?:de|het|een)$/u.test(words.word(article)) || words.word(noun + 1) !== 'van') return undefined;
  const phrase = surePhraseFrom(noun + 2, words);
  return phrase && { to: article - 1, object: [[words.from(phrase.first), words.to(phrase.last)]], last: phrase.last };
}
