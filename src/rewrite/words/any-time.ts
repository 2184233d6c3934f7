import { Is } from '../../language/tagger/tags.ts';
import type { HitPlace } from './place.ts';

/** Verbs of what lasts: what is always so, and not done at one moment. */
const STATES = /^(?:zijn|hebben|blijven|houden|kunnen|mogen|staan|liggen|gelden|worden|beschikken|rekenen)$/u;
/** What gives somebody leave to do something. */
const RIGHTS = /^(?:recht|mogelijkheid|vrijheid|bevoegdheid|voorbehoud)$/u;

/** How far before "om" such a noun can stand, in words. */
const RIGHT_REACH = 6;

/** "altijd vrij blijven", and "op elk moment opzeggen": what may be done once. */
export function anyTime({ words, grammar, first }: HitPlace): 'altijd' | 'op elk moment' {
  const clause = grammar.clauses.find((one) => one.words.includes(first));
  const own = clause?.words ?? [];
  const isRight =
    own.some((at) => words.is(at, Is.verb) && /^(?:kunnen|mogen)$/u.test(words.lemma(at))) ||
    (clause?.kind === 'infinitive' && isOfRight(clause.words[0] ?? 0, words));
  const isDone = own.some((at) => words.is(at, Is.infinitive | Is.participle) && !STATES.test(words.lemma(at)));
  return isRight && isDone ? 'op elk moment' : 'altijd';
}

/** "het recht om". */
function isOfRight(start: number, words: HitPlace['words']): boolean {
  for (let at = start; at >= Math.max(0, start - RIGHT_REACH); at--) if (RIGHTS.test(words.word(at))) return true;
  return false;
}
