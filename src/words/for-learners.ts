import type { Automaton } from './automaton.ts';
import type { Entry } from './entry.ts';
import { lookUp } from './look-up.ts';

/**
 * Simpler words as people who are learning Dutch know them: where a list says that a word among them is hard for
 * learners ("afzeggen"), the word that it gives instead ("annuleren"). So no advice is itself reported to them.
 *
 * @param counts whether an entry is reported in the text
 */
export function forLearners(
  wordings: readonly string[],
  lists: Automaton,
  counts: (entry: Entry) => boolean,
): readonly string[] {
  const told = wordings.map((wording) => {
    const whole = learnersWord(wording, lists, counts);
    if (whole !== undefined) return whole;
    return wording
      .split(' ')
      .map((word) => learnersWord(word, lists, counts) ?? word)
      .join(' ');
  });
  return [...new Set(told)];
}

/** What learners know for a word that stands there as its list has it; nothing where no list says so. */
function learnersWord(word: string, lists: Automaton, counts: (entry: Entry) => boolean): string | undefined {
  const entry = lookUp(word, lists).find((one) => one.audience === 'nt2' && one.word === word && counts(one));
  return entry?.simpler?.[0];
}
