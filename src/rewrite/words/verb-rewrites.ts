import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import type { Hit } from '../../words/match.ts';
import type { Rewrite } from '../edit.ts';
import { modalRewrite, takesTe } from './modals.ts';
import { commandRewrite } from './requests.ts';
import { chosenVerb } from './verb-choices.ts';
import { verbRewrite } from './verbs.ts';

/** Entries that are one form of a verb, with the infinitive of their simpler word. */
const FORMS: Readonly<Record<string, string>> = { wenst: 'willen' };

/** Whether the word of a hit is a verb, or an expression with one. */
export function isVerbal({ entry, verbToken }: Hit): boolean {
  return (
    entry.pos === 'verb' ||
    verbToken !== undefined ||
    FORMS[entry.word] !== undefined ||
    entry.word === 'gelieve' ||
    (entry.patterns?.some(({ verb }) => verb) ?? false)
  );
}

/**
 * How the best simpler words of an entry take the place of a verb. The others are a choice: whether they say the same
 * in this sentence, only its writer knows.
 *
 * @param forms the simpler words as they are shown, where they have the form that the text asks for
 */
export function verbRewrites(
  hit: Hit,
  forms: readonly string[] | undefined,
  grammars: SentenceGrammars,
): ReadonlyMap<string, Rewrite> {
  const { entry } = hit;
  const rewrites = new Map<string, Rewrite>();
  if (entry.word === 'gelieve') {
    const command = commandRewrite(hit, grammars);
    if (command) rewrites.set(command.text, command);
    return rewrites;
  }
  const shown = chosenVerb(hit, grammars.of(hit.sentence));
  if (shown === undefined) return rewrites;
  const wording = FORMS[entry.word] ?? shown;
  const rewrite = takesTe(hit, wording, grammars)
    ? modalRewrite(hit, wording, grammars)
    : verbRewrite(hit, wording, grammars);
  if (rewrite) rewrites.set(forms?.[entry.simpler?.indexOf(shown) ?? 0] ?? shown, rewrite);
  return rewrites;
}
