import type { Rewrite } from '../../document/edit.ts';
import type { NeedlessFuture } from '../../language/constructions/future.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import type { Draft } from './draft.ts';
import { hasMoreInfinitives, makeFinite } from './finite.ts';
import { unlessTorn } from './torn-rewrite.ts';

/** The sentence in the present tense: "De werken starten op maandag". */
export function inPresent(draft: Draft, { finite }: NeedlessFuture, grammar: Grammar): Rewrite | undefined {
  const { words, verbGroups } = grammar;
  const group = verbGroups.find((one) => one.finite === finite);
  if (!group || hasMoreInfinitives(group, words)) return undefined;
  const auxiliary = group.words.find(
    (at) => at !== finite && at !== group.main && /^(?:laten|komen)$/u.test(words.word(at)),
  );
  return makeFinite(draft, group, auxiliary ?? group.main) ? unlessTorn(draft.rewrite(), grammar) : undefined;
}
