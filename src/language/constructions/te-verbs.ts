import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Words } from './words.ts';

/** An infinitive with its "te", and its particle where that stands apart: "in te vullen". */
export interface TeVerb {
  readonly te: number;
  /** -1 for none. */
  readonly particle: number;
  /** With its particle. */
  readonly lemma: string;
  /** The "en" or "of" behind which it shares what goes before; -1 for the first. */
  readonly joint: number;
}

/** The words of a clause, with those of a part that only looks like a clause: "… na 20 uur buiten te zetten". */
export function withTimes(clause: Clause, clauses: readonly Clause[], words: Words): readonly number[] {
  const times = clauses.filter(({ parent, opener }) => {
    return parent === clause && words.word(opener) === 'na' && words.tag(opener + 1) === Tag.TW;
  });
  return [...clause.words, ...times.flatMap((one) => one.words)].sort((a, b) => a - b);
}

/** The infinitives with "te" that one verb asks for, "… in te vullen en te tekenen", from a word on; nothing where that is not sure. */
export function teVerbs(own: readonly number[], from: number, words: Words): TeVerb[] | undefined {
  const found: TeVerb[] = [];
  let joint = -1;
  for (const at of own) {
    if (at < from) continue;
    const isBreak = words.gap(at) !== Gap.none && at > from;
    if (isBreak && found.length > 0 && words.gap(at) === Gap.comma && own.some((one) => one > at && words.isTe(one)))
      return undefined;
    if (words.tag(at) === Tag.NEVEN && found.length > 0 && joint < 0) joint = at;
    if (!words.isTe(at)) continue;
    // "te proberen te betalen": the second "te" belongs to the first infinitive.
    if (found.length > 0 && joint < 0) return found;
    const verb = teVerbAt(at, own[0] as number, joint, words);
    if (!verb) return undefined;
    found.push(verb);
    joint = -1;
  }
  return found.length > 0 ? found : undefined;
}

function teVerbAt(te: number, first: number, joint: number, words: Words): TeVerb | undefined {
  const verb = words.word(te + 1);
  const whole = words.gap(te) === Gap.none ? words.morphology.joined(words.word(te - 1), verb) : undefined;
  // "om te komen" opens its clause; "het plein om te vormen" is too much like it.
  if (words.word(te - 1) === 'om') return te - 1 === first ? { te, particle: -1, lemma: verb, joint } : undefined;
  // "de foto op te sturen", but "met de bus te komen".
  const isParticle =
    whole !== undefined &&
    !(words.is(te - 1, Is.noun) && words.is(te - 2, Is.determiner)) &&
    words.gap(te) === Gap.none;
  return { te, particle: isParticle ? te - 1 : -1, lemma: isParticle ? (whole as string) : verb, joint };
}
