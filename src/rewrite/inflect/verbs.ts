import { PARTICLES } from '../../language/constructions/verb-lists.ts';
import type { Subject } from '../../language/constructions/verb-use.ts';
import { type Morphology, VerbFact } from '../../language/morphology/morphology.ts';

export type { Subject };
export type Tense = 'present' | 'past';

/** A separable verb: "in" and "dienen". */
export interface Separated {
  readonly particle: string;
  readonly base: string;
}

type Present = Readonly<Record<Exclude<Subject, 'plural'>, string>>;

/** Forms of the present that no rule gives. */
const IRREGULAR: Readonly<Record<string, Present>> = {
  zijn: { ik: 'ben', je: 'bent', u: 'bent', singular: 'is' },
  hebben: { ik: 'heb', je: 'hebt', u: 'hebt', singular: 'heeft' },
  kunnen: { ik: 'kan', je: 'kunt', u: 'kunt', singular: 'kan' },
  zullen: { ik: 'zal', je: 'zult', u: 'zult', singular: 'zal' },
  willen: { ik: 'wil', je: 'wilt', u: 'wilt', singular: 'wil' },
  mogen: { ik: 'mag', je: 'mag', u: 'mag', singular: 'mag' },
};

/** The parts of a separable verb; nothing for any other. @param lemma an infinitive */
export function separated(lemma: string, morphology: Morphology): Separated | undefined {
  if ((morphology.verb(lemma) & VerbFact.separable) === 0) return undefined;
  for (let length = lemma.length - 3; length > 1; length--) {
    const [particle, base] = [lemma.slice(0, length), lemma.slice(length)];
    if (!PARTICLES.has(particle) || (morphology.verb(base) & VerbFact.known) === 0) continue;
    // "overlegd", and not "overgelegd": who consults somebody does not separate "overleggen".
    if (morphology.form(lemma, 'V.vd') === particle + morphology.form(base, 'V.vd')) return { particle, base };
  }
  return undefined;
}

/**
 * The finite form of a verb, without its particle: "dien" for "indienen" and "ik".
 *
 * @param inverted the subject stands behind the verb: "neem je", but "je neemt"
 */
export function finiteForm(
  lemma: string,
  tense: Tense,
  subject: Subject,
  morphology: Morphology,
  inverted = false,
): string {
  const verb = separated(lemma, morphology)?.base ?? lemma;
  if (tense === 'past') return morphology.form(verb, subject === 'plural' ? 'V.verl.mv' : 'V.verl.ev');
  if (subject === 'plural') return verb;
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular[subject === 'je' && inverted && verb !== 'mogen' ? 'ik' : subject];
  const isStem = subject === 'ik' || (subject === 'je' && inverted);
  return morphology.form(verb, isStem ? 'V.ev' : 'V.t');
}

/** The stem, as in a command: "dien" for "indienen"; its particle goes to the end of the clause. */
export function imperativeOf(lemma: string, morphology: Morphology): string {
  const verb = separated(lemma, morphology)?.base ?? lemma;
  if (verb === 'zijn') return 'wees';
  return IRREGULAR[verb]?.ik ?? morphology.form(verb, 'V.ev');
}

/** The infinitive with "te": "in te dienen", "te geven". */
export function withTe(lemma: string, morphology: Morphology): string {
  const parts = separated(lemma, morphology);
  return parts ? `${parts.particle} te ${parts.base}` : `te ${lemma}`;
}

/** "gestuurde" for "sturen": the participle before a noun; nothing where its spelling is not sure. */
export function attributiveOf(participle: string): string | undefined {
  if (participle.endsWith('en')) return participle;
  if (!/[dt]$/u.test(participle) || /[aeou]{2}[dt]$/u.test(participle)) {
    return /(?:ie|ij|ei|ui|eu|oe|ou|au)[dt]$/u.test(participle) ? `${participle}e` : undefined;
  }
  const isShort = /[^aeiou][aeiou][dt]$/u.test(participle);
  return `${participle}${isShort ? participle.slice(-1) : ''}e`;
}
