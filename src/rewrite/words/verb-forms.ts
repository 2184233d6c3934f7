import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import type { Hit } from '../../words/hit.ts';
import { finiteForm, imperativeOf } from '../inflect/verbs.ts';
import type { VerbHit } from './verb-hit.ts';
import type { VerbWording } from './verb-wording.ts';
import type { WordChanges } from './word-changes.ts';

/** A verb of a sentence, the wording that is to take its place, and the changes that do so. */
export interface Placing {
  readonly hit: Hit;
  readonly words: Grammar['words'];
  readonly grammar: Grammar;
  readonly grammars: SentenceGrammars;
  readonly original: VerbHit;
  readonly wording: VerbWording;
  readonly changes: WordChanges;
}

const MAY = new Set(['kunnen', 'mogen']);

/** The new verb as a finite verb or a command, without its particle. */
export function finiteIn(placing: Placing): string {
  const { use } = placing.original;
  const { morphology } = placing.words;
  if (use.role === 'imperative') return imperativeOf(placing.wording.verb, morphology);
  return finiteForm(placing.wording.verb, use.isPast ? 'past' : 'present', use.subject, morphology, use.inverted);
}

/** The new verb where it closes its clause. With its "te" only where a particle stands before that. */
export function closingVerb(placing: Placing): string {
  const { use } = placing.original;
  const { morphology } = placing.words;
  const { verb, separated, tail } = placing.wording;
  if (use.role === 'infinitive') {
    // "kunt in aanmerking komen": one "kunnen" is enough.
    if (tail && use.auxiliaries.some((one) => one === verb || (MAY.has(one) && MAY.has(verb)))) return tail;
    const joined = use.te && separated ? `${separated.particle} te ${separated.base}` : verb;
    return tail ? `${joined} ${tail}` : joined;
  }
  if (use.role === 'participle') return tail ? `${verb} ${tail}` : morphology.form(verb, 'V.vd');
  const form = (separated?.particle ?? '') + finiteIn(placing);
  return tail ? `${form} ${tail}` : form;
}

/** The first of the verbs that stand side by side with it at the end of its clause: "kon worden gespecificeerd". */
export function firstOfCluster(placing: Placing): number {
  const { use } = placing.original;
  let first = use.te ? use.at - 1 : use.at;
  const isOwn = (at: number) =>
    (use.verbs.includes(at) || placing.words.isTe(at)) && !(at === use.clause.finite && !use.closes);
  while (isOwn(first - 1)) first--;
  // "zou dat moeten volstaan": a verb of the group that was taken for the finite one of another clause.
  const before = [2, 3, 4].map((back) => placing.words.word(first - back));
  const isOfGroup = /^(?:moeten|kunnen|mogen)$/u.test(placing.words.word(first - 1));
  return isOfGroup && before.some((word) => /^(?:zou|zouden|zal|zult|zullen)$/u.test(word)) ? first - 1 : first;
}
