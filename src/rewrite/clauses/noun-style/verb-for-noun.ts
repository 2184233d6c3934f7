import type { Rewrite } from '../../../document/edit.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import type { NounStyle } from '../../../language/constructions/noun-style.ts';
import type { VerbGroup } from '../../../language/constructions/verb-groups.ts';
import { Tag } from '../../../language/tagger/tags.ts';
import type { Draft } from '../draft.ts';
import type { Setting } from '../setting.ts';
import { unlessTorn } from '../torn-rewrite.ts';
import { withPlainVerb } from './empty-verbs.ts';
import { withDoer } from './going-over.ts';
import { happeningWithVerb } from './happening.ts';
import { withVerbForNoun } from './infinitive-nouns.ts';

/** The sentence with a verb for what a noun says, where that is sure. */
export function withVerb(
  draft: Draft,
  style: NounStyle,
  grammar: Grammar,
  setting: () => Setting,
): Rewrite | undefined {
  return unlessTorn(reworded(draft, style, grammar, setting), grammar);
}

function reworded(draft: Draft, style: NounStyle, grammar: Grammar, setting: () => Setting): Rewrite | undefined {
  if (style.kind === 'chain') return undefined;
  if (style.kind === 'infinitive') return withVerbForNoun(draft, style, grammar, setting);
  const { words, verbGroups } = grammar;
  const group = verbGroups.find(({ main, lemma }) => {
    const isOwn = lemma === style.empty || words.lemma(main) === style.empty;
    return isOwn && main >= style.first && main <= style.last;
  });
  if (!group) return undefined;
  if (style.empty === 'overgaan') return withDoer(draft, style, group);
  if (/^(?:gebeuren|geschieden|plaatsvinden|plaatshebben)$/u.test(style.empty))
    return sharesSubject(group, grammar) ? undefined : happeningWithVerb(draft, style, group, grammar, setting);
  return withPlainVerb(draft, style, group);
}

/** "De betaling gebeurt online en geldt als bevestiging": the second verb would lose its subject. */
function sharesSubject({ clause, main }: VerbGroup, { words, clauses }: Grammar): boolean {
  return clauses.some(({ kind, words: [joint = -1, next], finite }) => {
    return kind === clause.kind && joint > main && words.tag(joint) === Tag.NEVEN && next === finite;
  });
}
