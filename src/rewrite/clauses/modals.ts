import type { Rewrite } from '../../document/edit.ts';
import { saysWhen } from '../../language/constructions/future.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import type { StackedModals } from '../../language/constructions/stacked-modals.ts';
import type { VerbGroup } from '../../language/constructions/verb-groups.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Is } from '../../language/tagger/tags.ts';
import { separated, withTe } from '../inflect/verbs.ts';
import type { Draft } from './draft.ts';
import { finiteFor, hasMoreInfinitives, makeFinite } from './finite.ts';

/** The sentence with one word for what was said twice. */
export function withoutStack(draft: Draft, stack: StackedModals, grammar: Grammar): Rewrite | undefined {
  const { words, verbGroups } = grammar;
  const [first = 0] = stack.words;
  const last = stack.words.at(-1) as number;
  const group = verbGroups.find((one) => one.words.includes(first) || one.words.includes(last));
  switch (stack.kind) {
    case 'hedges':
      return draft.remove(last).rewrite();
    case 'hedge':
      return withoutHedge(draft, stack, group);
    case 'noun':
      return withoutModal(draft, last, words);
    case 'future':
    case 'conditional':
      return group && withOneModal(draft, stack, group, words);
    case 'polite':
      return group && withoutPoliteness(draft, stack, group, words);
    case 'passive':
      return undefined;
  }
}

/** "kunnen leiden" for "kunnen mogelijk leiden"; in front of the verb the hedge holds a place that something must hold. */
function withoutHedge(draft: Draft, { words: [one = 0, other = 0] }: StackedModals, group: VerbGroup | undefined) {
  if (!group) return undefined;
  const hedge = group.finite === one ? other : one;
  const isInFront = group.clause.kind === 'main' && hedge < group.finite;
  return isInFront ? undefined : draft.remove(hedge).rewrite();
}

/** "de mogelijkheid om te betalen" for "om te kunnen betalen". */
function withoutModal(draft: Draft, modal: number, words: Words): Rewrite | undefined {
  const verb = modal + 1;
  // "geholpen te kunnen worden" and "te kunnen laten keuren": the infinitive behind it takes "te".
  if (!words.is(verb, Is.infinitive)) return undefined;
  return draft.put(modal - 1, withTe(words.word(verb), words.morphology), verb).rewrite();
}

/** "moet voorleggen" for "zal moeten voorleggen". */
function withOneModal(draft: Draft, stack: StackedModals, group: VerbGroup, words: Words): Rewrite | undefined {
  const { finite, main, clause } = group;
  const modal = group.words.find((at) => stack.words.includes(at) && at !== finite) as number;
  const lemma = words.lemma(modal);
  // Without a moment, what will be possible seems possible now.
  if (stack.kind === 'future' && /^(?:kunnen|mogen)$/u.test(lemma) && !saysWhen(words)) return undefined;
  // "zou dienen" only advises: "moet" would weigh more.
  if (stack.kind === 'conditional' && lemma !== 'kunnen') return undefined;
  // "zou kunnen geweest zijn": how sure what is past is.
  if (stack.kind === 'conditional' && group.auxiliaries.includes('zijn')) return undefined;
  const form = finiteFor(lemma === 'dienen' ? 'moeten' : lemma, group, words);
  if (form === undefined || modal < finite) return undefined;
  const hedges = stack.words.filter((at) => at !== finite && at !== modal);
  if (hedges.some((at) => clause.kind === 'main' && at < finite)) return undefined;
  draft.put(finite, stack.kind === 'conditional' ? stack.keep : form).remove(modal);
  for (const at of hedges) draft.remove(at);
  if (lemma === 'hoeven' && !words.isTe(main - 1)) return undefined;
  if (lemma === 'dienen') {
    if (!words.isTe(main - 1)) return undefined;
    const parts = separated(group.lemma, words.morphology);
    if (!parts) draft.remove(main - 1);
    else if (words.word(main - 2) === parts.particle && main - 2 > modal) draft.put(main - 2, group.lemma, main);
    else return undefined;
  }
  return draft.rewrite();
}

/** "We vragen u om …" for "We zouden u willen vragen om …". */
function withoutPoliteness(draft: Draft, stack: StackedModals, group: VerbGroup, words: Words): Rewrite | undefined {
  const wish = stack.words.at(-1) as number;
  if (hasMoreInfinitives(group, words)) return undefined;
  return makeFinite(draft, group, group.main, [wish]) ? draft.rewrite() : undefined;
}
