import { hasVoicelessPast, isVowel, openStems, verbStems } from './spelling.ts';

/** Particles of separable verbs, longest first. Those that can also be prefixes stand in both ways of writing. */
const PARTICLES = [
  'achterna',
  'tegemoet',
  'tegen',
  'binnen',
  'buiten',
  'kenbaar',
  'samen',
  'terug',
  'achter',
  'onder',
  'mede',
  'neer',
  'voort',
  'vast',
  'vrij',
  'door',
  'over',
  'rond',
  'voor',
  'heen',
  'aan',
  'bij',
  'los',
  'mee',
  'open',
  'toe',
  'uit',
  'weg',
  'af',
  'in',
  'na',
  'om',
  'op',
] as const;
const BOTH_WAYS = new Set(['onder', 'door', 'over', 'voor', 'om', 'aan', 'mis', 'achter']);
const NO_GE = /^(?:be|ge|her|ont|ver|er)(?=\p{L}{3})/u;

interface SplitVerb {
  particle: string;
  rest: string;
}

function splitVerb(infinitive: string): SplitVerb {
  const particle = PARTICLES.find(
    (candidate) => infinitive.startsWith(candidate) && infinitive.length > candidate.length + 3,
  );
  return particle ? { particle, rest: infinitive.slice(particle.length) } : { particle: '', rest: infinitive };
}

/**
 * The forms of a verb that stand in one piece, and "aan te vangen": present, past, participles with their endings.
 *
 * @param irregular the past, the participle and their inflected forms, in place of the regular ones
 */
export function verbForms(infinitive: string, irregular?: readonly string[]): string[] {
  const { particle, rest } = splitVerb(infinitive);
  const forms = [infinitive, `${infinitive}d`, `${infinitive}de`, ...conjugate('', infinitive, !irregular)];
  // "opteren" only looks as if it had a particle; which it is, spelling can't tell.
  if (particle) forms.push(`${particle} te ${rest}`, ...conjugate(particle, rest, !irregular));
  return [...new Set([...forms, ...(irregular ?? [])])];
}

function conjugate(particle: string, rest: string, regular: boolean): string[] {
  return verbStems(rest).flatMap((stem) => {
    const present = [particle + stem, particle + (stem.endsWith('t') ? stem : `${stem}t`)];
    return regular ? [...present, ...weakForms(particle, rest, stem)] : present;
  });
}

function weakForms(particle: string, rest: string, stem: string): string[] {
  const dental = hasVoicelessPast(rest) ? 't' : 'd';
  const past = `${stem}${dental}e`;
  const close = (word: string) => (/[dt]$/u.test(word) ? word : word + dental);
  const participles = NO_GE.test(rest) ? [particle + close(stem)] : [`${particle}ge${close(stem)}`];
  if (BOTH_WAYS.has(particle)) participles.push(particle + close(stem));
  const attributive = participles.flatMap((participle) => openStems(participle).map((open) => `${open}e`));
  return [particle + past, `${particle}${past}n`, ...participles, ...attributive];
}

/** The singular and the plurals that spelling allows. */
function nounForms(lemma: string, irregular?: readonly string[]): string[] {
  if (irregular) return [lemma, ...irregular];
  const forms = [lemma, `${lemma}s`, `${lemma}'s`];
  if (lemma.endsWith('heid')) forms.push(lemma.replace(/heid$/u, 'heden'));
  else if (lemma.endsWith('ie')) forms.push(`${lemma}ën`, lemma.replace(/ie$/u, 'iën'));
  else if (lemma.endsWith('e')) forms.push(`${lemma}n`, `${lemma}ën`);
  else if (lemma.endsWith('um')) forms.push(lemma.replace(/um$/u, 'a'));
  if (!isVowel(lemma.at(-1))) forms.push(...openStems(lemma).map((stem) => `${stem}en`));
  return [...new Set(forms)];
}

/** The form with -e, the comparative and the superlative. */
export function adjectiveForms(lemma: string, irregular?: readonly string[]): string[] {
  if (irregular) return [lemma, ...irregular];
  if (lemma.endsWith('e') || lemma.endsWith('en')) return [lemma];
  const open = openStems(lemma);
  const comparative = lemma.endsWith('r') ? `${lemma}der` : undefined;
  return [
    ...new Set([
      lemma,
      ...open.map((stem) => `${stem}e`),
      ...(comparative ? [comparative, `${comparative}e`] : open.flatMap((stem) => [`${stem}er`, `${stem}ere`])),
      lemma.endsWith('s') ? `${lemma}t` : `${lemma}st`,
      lemma.endsWith('s') ? `${lemma}te` : `${lemma}ste`,
    ]),
  ];
}

/** The forms to look for; a word that does not inflect has itself alone. */
export function formsOf(lemma: string, pos: string | undefined, irregular?: readonly string[]): string[] {
  if (pos === 'verb') return verbForms(lemma, irregular);
  if (pos === 'noun') return nounForms(lemma, irregular);
  if (pos === 'adj') return adjectiveForms(lemma, irregular);
  return [lemma, ...(irregular ?? [])];
}
