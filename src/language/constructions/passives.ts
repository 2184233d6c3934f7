import { VerbFact } from '../morphology/morphology.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { agentOf } from './agents.ts';
import { isState } from './participles.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Words } from './words.ts';

/** A passive: something is done, and whoever does it is no subject. */
export interface Passive {
  readonly group: VerbGroup;
  /** Made with "worden", or with "zijn": it has been done. */
  readonly auxiliary: 'worden' | 'zijn';
  /** "Er wordt gevraagd": nobody and nothing is the subject. */
  readonly impersonal: boolean;
  /** Who does it: the words "door de dienst", first and last; absent where nobody is named. */
  readonly agent?: readonly [from: number, to: number];
}

/** Verbs whose "door" names a thing: "vervangen door een nieuw model". */
const WITH_THING = new Set(
  'vervangen omringen omgeven kenmerken begrenzen veroorzaken treffen beïnvloeden inspireren'.split(' '),
);
/** Participles that with "worden" say what somebody becomes or undergoes, and are no passive of what somebody does. */
const NO_DOER = new Set(['geboren', 'verondersteld', 'gehandicapt']);
/** The passive that a verb group is; nothing for a perfect, a state or an active one. */
export function passiveOf(group: VerbGroup, words: Words): Passive | undefined {
  const { main } = group;
  if (words.tag(main) !== Tag['V.vd'] || NO_DOER.has(words.word(main))) return undefined;
  // "werd verlamd geboren": how somebody came into the world.
  if (words.word(main + 1) === 'geboren' && words.gap(main + 1) === Gap.none) return undefined;
  const { auxiliaries } = group;
  const byWorden = auxiliaries.includes('worden') && !hasBecome(group, words);
  const byZijn = !byWorden && auxiliaries.includes('zijn') && !auxiliaries.includes('hebben');
  if (!byWorden && !byZijn) return undefined;
  const agent = WITH_THING.has(group.lemma) ? undefined : ownAgent(group, words);
  const impersonal = isImpersonal(group, words);
  if (byZijn && !isDone(group, agent !== undefined, impersonal, words)) return undefined;
  return { group, auxiliary: byWorden ? 'worden' : 'zijn', impersonal, ...(agent && { agent }) };
}

/** Who does it; not whom another participle names: "goedgekeurd door de raad, wordt een belasting geheven". */
function ownAgent({ clause, main, finite, lemma }: VerbGroup, words: Words): Passive['agent'] {
  const agent = agentOf(clause, words, lemma);
  const before = (agent?.[0] ?? 0) - 1;
  const isOther = words.is(before, Is.participle) && before !== main;
  return isOther && (before < finite || words.gap(before) === Gap.comma) ? undefined : agent;
}

/** "is groter geworden" tells how something became; "is goedgekeurd geworden" is rare enough to leave out. */
function hasBecome({ words: own }: VerbGroup, words: Words): boolean {
  return own.some((at) => words.word(at) === 'geworden');
}

/** Whether "zijn" with a participle says that something was done, and not what something is or how somebody moved. */
function isDone(group: VerbGroup, hasAgent: boolean, impersonal: boolean, words: Words): boolean {
  const verb = words.morphology.verb(group.lemma);
  if (group.auxiliaries.includes('blijven') || (verb & VerbFact.withZijn) !== 0) return false;
  if (hasAgent || impersonal) return true;
  return (verb & VerbFact.withEither) === 0 && !isState(group.clause, 'zijn', group.main, words);
}

/** "er" without a subject, or nothing that can be one: "Er wordt gevraagd om …". */
function isImpersonal({ clause, finite }: VerbGroup, words: Words): boolean {
  if (finite < 0) return false;
  const near = clause.words.filter((at) => Math.abs(at - finite) <= 3 && words.word(at) === 'er');
  if (near.length === 0) return false;
  return !clause.words.some((at) => at > finite && words.is(at, Is.noun) && !afterPreposition(at, words));
}

/** Whether a noun stands in a phrase with a preposition. */
function afterPreposition(noun: number, words: Words): boolean {
  for (let at = noun - 1; at >= 0; at--) {
    const tag = words.tag(at);
    if (tag === Tag.VZ) return true;
    if (!words.is(at, Is.determiner | Is.adjective | Is.noun) && tag !== Tag.TW && tag !== Tag['V.vd.attr'])
      return false;
  }
  return false;
}
