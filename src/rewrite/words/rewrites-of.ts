import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import type { Hit } from '../../words/match.ts';
import { withCapitalsOf } from '../capitals.ts';
import { type ProseEdit, type Rewrite, replace } from '../edit.ts';
import { simplerForms } from './simpler-forms.ts';
import { isVerbal, verbRewrites } from './verb-rewrites.ts';

/** Simpler words for a hit: as they are shown, and how each takes its place. */
export interface Simpler {
  /** In the form that the text asks for; absent where that is not sure for all of them. */
  readonly forms?: readonly string[];
  /** By the wording as it is shown; nothing for one that would not make a correct sentence. */
  readonly rewrites: ReadonlyMap<string, Rewrite>;
}

/** How the simpler words of an entry take the place of a hit. */
export function rewritesOf(hit: Hit, grammars: SentenceGrammars): Simpler {
  const { entry } = hit;
  const forms = simplerForms(hit, grammars);
  const rewrites = new Map<string, Rewrite>();
  if (entry.legal || hit.compound !== undefined) return { ...(forms && { forms }), rewrites };
  if (isVerbal(hit)) return { ...(forms && { forms }), rewrites: verbRewrites(hit, forms, grammars) };
  (forms ?? entry.simpler ?? []).forEach((wording, index) => {
    const edits = editsFor(hit, wording, index === 0, forms !== undefined);
    if (edits) rewrites.set(wording, { text: textOf(hit, wording), safety: 'suggestion', edits });
  });
  return { ...(forms && { forms }), rewrites };
}

function textOf({ block, from, to }: Hit, wording: string): string {
  return withCapitalsOf(block.text.slice(from, to), wording);
}

function editsFor(hit: Hit, wording: string, isFirst: boolean, isInForm: boolean): ProseEdit[] | undefined {
  if (hit.parts) return undefined;
  if (!isInForm && !(hit.entry.swap && isFirst)) return undefined;
  return [replace(hit.from, hit.to, textOf(hit, wording))];
}
