/**
 * What a word is in its sentence: a part of speech, with what rules need to know. Names are short for the categories of
 * the Spoken Dutch Corpus (CGN), in which the treebanks are annotated. The place in this list is the number of the tag
 * in models: it never changes, new ones come at the end.
 */
export const TAGS = [
  '?',
  'N.zijd',
  'N.onz',
  'N.mv',
  'EIGEN',
  'A.attr',
  'A.vrij',
  'A.zelfst',
  'A.attr.comp',
  'A.vrij.comp',
  'A.sup',
  'TW',
  'TW.rang',
  'V.ev',
  'V.t',
  'V.mv',
  'V.verl.ev',
  'V.verl.mv',
  'V.inf',
  'V.inf.zelfst',
  'V.inf.attr',
  'V.vd',
  'V.vd.attr',
  'V.od',
  'V.od.attr',
  'LID.bep',
  'LID.onbep',
  'DET.aanw',
  'DET.onbep',
  'PRON.nom',
  'PRON.pers',
  'PRON.bez',
  'PRON.aanw',
  'PRON.betr',
  'PRON.vraag',
  'PRON.onbep',
  'BW',
  'BW.vnw',
  'VZ',
  'VZ.achter',
  'NEVEN',
  'ONDER',
  'TSW',
  'X',
  'SYM',
] as const;

export type TagName = (typeof TAGS)[number];

/** The number of a tag, for comparing without strings. */
export const Tag = Object.fromEntries(TAGS.map((name, number) => [name, number])) as Readonly<Record<TagName, number>>;

/** Part of speech by Universal Dependencies (version 2); auxiliaries count as VERB until the construction is known. */
export type Upos =
  'NOUN' | 'PROPN' | 'ADJ' | 'NUM' | 'VERB' | 'DET' | 'PRON' | 'ADV' | 'ADP' | 'CCONJ' | 'SCONJ' | 'INTJ' | 'X' | 'SYM';

const UPOS_OF_FAMILY: Readonly<Record<string, Upos>> = {
  N: 'NOUN',
  EIGEN: 'PROPN',
  A: 'ADJ',
  TW: 'NUM',
  V: 'VERB',
  LID: 'DET',
  DET: 'DET',
  PRON: 'PRON',
  BW: 'ADV',
  VZ: 'ADP',
  NEVEN: 'CCONJ',
  ONDER: 'SCONJ',
  TSW: 'INTJ',
  SYM: 'SYM',
};

const UPOS: readonly Upos[] = TAGS.map((name) => {
  return name === 'TW.rang' ? 'ADJ' : (UPOS_OF_FAMILY[name.split('.', 1)[0] as string] ?? 'X');
});

/** The part of speech of a tag. */
export function uposOf(tag: number): Upos {
  return UPOS[tag] ?? 'X';
}

/** Bits of what a tag is, so that one look tells. */
export const Is = {
  finite: 1,
  infinitive: 2,
  /** A past participle that is no attribute: "is betaald", not "het betaalde bedrag". */
  participle: 4,
  verb: 8,
  noun: 16,
  adjective: 32,
  pronoun: 64,
  /** Stands before a noun: an article, "deze", "uw", "elke". */
  determiner: 128,
  past: 256,
  plural: 512,
} as const;

function bitsOf(name: TagName): number {
  let bits = 0;
  if (/^V\.(?:ev|t|mv|verl)/u.test(name)) bits |= Is.finite;
  if (name.startsWith('V.verl')) bits |= Is.past;
  if (name === 'V.inf') bits |= Is.infinitive;
  if (name === 'V.vd') bits |= Is.participle;
  if (name.startsWith('V.')) bits |= Is.verb;
  if (/^(?:N\.|EIGEN)/u.test(name)) bits |= Is.noun;
  if (name.startsWith('A.')) bits |= Is.adjective;
  if (name.startsWith('PRON')) bits |= Is.pronoun;
  if (/^(?:LID|DET|PRON\.bez)/u.test(name)) bits |= Is.determiner;
  if (name.endsWith('mv')) bits |= Is.plural;
  return bits;
}

const BITS = Uint16Array.from(TAGS, bitsOf);

/** What a tag is: bits of `Is`. */
export function tagBits(tag: number): number {
  return BITS[tag] as number;
}
