import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import { endsInTime } from './time-words.ts';
import type { Subject } from './verb-use.ts';
import type { Words } from './words.ts';

/** The subject of a finite verb, as far as the form of the verb depends on it. */
export interface FoundSubject {
  readonly person: Subject;
  /** It stands behind the verb. */
  readonly inverted: boolean;
}

/** The subject of a clause with a finite verb; nothing where a pronoun beside the verb can be its object as well. */
export function subjectOf(clause: Clause, words: Words): FoundSubject | undefined {
  const { finite, kind, opener, words: own } = clause;
  if (finite < 0) return undefined;
  const found = (person: FoundSubject['person'], inverted = false) => ({ person, inverted });
  if (words.is(finite, Is.plural) && !words.mayBe(finite, Tag['V.ev'])) return found('plural');
  if (kind !== 'main') {
    const first = personOf(words.word(opener + 1));
    if (first) return found(first);
    const hasOther = own.some((at) => at > opener && at < finite && personOf(words.word(at)));
    return hasOther && words.tag(opener) !== Tag['PRON.betr'] ? undefined : found(numberOf(finite, words));
  }
  const start = own[words.tag(own[0] as number) === Tag.NEVEN ? 1 : 0] as number;
  const before = personOf(words.word(finite - 1));
  if (before && start === finite - 1) return found(before);
  const behind = personOf(words.word(finite + 1));
  if (!behind) {
    // "Maak gebruik van de lift": a command has the stem. One that ends in -t can be anything.
    if (start !== finite || words.tag(finite) !== Tag['V.ev']) return found(numberOf(finite, words));
    return words.word(finite).endsWith('t') ? undefined : found('ik');
  }
  if (start === finite || isAdverbial(start, finite, words)) return found(behind, true);
  return undefined;
}

/** Whether what stands before the verb can't be the subject. */
export function isAdverbial(start: number, finite: number, words: Words): boolean {
  const tag = words.tag(start);
  if (tag === Tag.VZ || tag === Tag.BW || tag === Tag['BW.vnw']) return true;
  // "Volgende week zal je …".
  return endsInTime(words.word(finite - 1)) || (finite === start + 1 && tag === Tag['A.vrij']);
}

function personOf(word: string): 'ik' | 'je' | 'u' | undefined {
  if (word === 'ik' || word === 'u') return word;
  return word === 'je' || word === 'jij' ? 'je' : undefined;
}

function numberOf(finite: number, words: Words): 'singular' | 'plural' {
  return words.is(finite, Is.plural) ? 'plural' : 'singular';
}
