import type { Rewrite } from '../../document/edit.ts';
import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import type { Hit } from '../../words/hit.ts';
import { inPlace } from './in-place.ts';
import { type PeopleWordings, peopleWordings } from './people.ts';
import { isElliptic, placeOf } from './place.ts';
import { commandRewrite } from './requests.ts';
import { simplerForms } from './simpler-forms.ts';
import { isVerbal, verbRewrites } from './verb-rewrites.ts';

/** Simpler words for a hit: as they are shown, and how each takes its place. */
interface Simpler {
  /** In the form that the text asks for; absent where that is not sure for all of them. */
  readonly forms?: readonly string[];
  /** By the wording as it is shown; nothing for one that would not make a correct sentence. */
  readonly rewrites: ReadonlyMap<string, Rewrite>;
  /** How the hit is left out, where that is right. */
  readonly dropped?: Rewrite;
  /** What is better than any of the simpler words: a command for "gelieve … te". */
  readonly instead?: Rewrite;
  /** The forms take other words of the sentence along: nobody can put them there as they stand. */
  readonly asAdvice?: true;
}

/** A hit with how the simpler words of its entry take its place. @param grammars of the sentences of its block */
export function withRewrites(hit: Hit, grammars: SentenceGrammars): Hit {
  const { forms, ...rewrites } = rewritesOf(hit, grammars);
  return { ...hit, ...(forms && { simpler: forms }), ...rewrites };
}

function rewritesOf(hit: Hit, grammars: SentenceGrammars): Simpler {
  const { entry } = hit;
  const withVerb = clauseWithVerb(hit, grammars);
  if (withVerb) return { forms: [withVerb], rewrites: new Map() };
  const people = peopleWordings(hit, grammars);
  if (people) return ofPeople(hit, people, grammars);
  const forms = simplerForms(hit, grammars);
  const shown = forms && { forms };
  if (entry.legal || hit.compound !== undefined) return { ...shown, rewrites: new Map() };
  if (entry.word === 'gelieve') {
    const instead = commandRewrite(hit, grammars);
    return { ...shown, rewrites: new Map(), ...(instead && { instead }) };
  }
  if (isVerbal(hit)) return { ...shown, rewrites: verbRewrites(hit, forms, grammars) };
  const { rewrites, dropped } = inPlace(hit, grammars);
  const asShown = (entry.simpler ?? []).flatMap((wording, index): [string, Rewrite][] => {
    const rewrite = rewrites.get(wording);
    return rewrite ? [[forms?.[index] ?? wording, rewrite]] : [];
  });
  return { ...shown, rewrites: new Map(asShown), ...(dropped && { dropped }) };
}

/** A word about people is only replaced where a noun for people can stand as well. */
function ofPeople(hit: Hit, { shown, asAdvice, mayReplace }: PeopleWordings, grammars: SentenceGrammars): Simpler {
  const forms = [...shown.values()];
  const { rewrites } = mayReplace ? inPlace(hit, grammars) : { rewrites: new Map<string, Rewrite>() };
  const asShown = [...shown].flatMap(([wording, form]): [string, Rewrite][] => {
    const rewrite = rewrites.get(wording);
    return rewrite ? [[form, rewrite]] : [];
  });
  return { forms, rewrites: new Map(asShown), ...(asAdvice && { asAdvice }) };
}

/** "Indien onvolledig": "als" alone would leave a clause without its verb. */
function clauseWithVerb(hit: Hit, grammars: SentenceGrammars): string | undefined {
  if (hit.entry.word !== 'indien') return undefined;
  const grammar = grammars.of(hit.sentence);
  // The clauses mend the tags.
  return grammar.clauses.length > 0 && isElliptic(placeOf(hit, grammar, grammars)) ? 'als … is' : undefined;
}
