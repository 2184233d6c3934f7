import { VerbFact } from '../morphology/morphology.ts';
import { agentOf } from './agents.ts';
import type { Clause } from './clauses.ts';
import type { Words } from './words.ts';

/** Words that say that something happened, so that "is … gesloten" is no state. */
const EVENTS = new Set(
  'gisteren vandaag vorige onlangs zonet net inmiddels ondertussen intussen toen eerder'.split(' '),
);

/** Only what something is has degrees: "is best geplaatst". */
const DEGREES = new Set('zeer heel erg best te'.split(' '));

/**
 * Whether a participle behind a form of "zijn" tells what something is ("is verplicht", "is gesloten op maandag"), and
 * not what was done to it. A doer ("door de politie") or a moment ("gisteren") makes it what was done.
 */
export function isState(clause: Clause, auxiliary: string, participle: number, words: Words): boolean {
  if (auxiliary !== 'zijn') return false;
  if (DEGREES.has(words.word(participle - 1))) return true;
  const facts = words.morphology.participle(words.word(participle));
  const verb = words.morphology.verb(words.lemma(participle));
  if (
    (verb & VerbFact.withZijn) !== 0 ||
    (facts & (VerbFact.state | VerbFact.mostlyState)) === 0 ||
    agentOf(clause, words)
  )
    return false;
  return (facts & VerbFact.state) !== 0 || !clause.words.some((at) => EVENTS.has(words.word(at)));
}
