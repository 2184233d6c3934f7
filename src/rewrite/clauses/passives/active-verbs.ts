import type { Passive } from '../../../language/constructions/passives.ts';
import { PARTICLES } from '../../../language/constructions/verb-lists.ts';
import type { VerbGroup } from '../../../language/constructions/verb-groups.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Is } from '../../../language/tagger/tags.ts';
import type { Doer } from './doer.ts';
import { VerbFact } from '../../../language/morphology/morphology.ts';
import { finiteForm, separated, withTe, type Subject } from '../../inflect/verbs.ts';

/** The verbs of an active clause. */
export interface ActiveVerbs {
  readonly finite: string;
  /** What stands at the end of a main clause: a particle, infinitives, a participle; empty for nothing. */
  readonly rest: string;
  /** Whether `rest` stands there already, unchanged. */
  readonly isKept: boolean;
}

/** "op poten gezet" is no "opzetten"; nor is a participle of a verb that is not known of one like it. */
function isMisread({ group: { lemma, main, words: own } }: Passive, words: Words): boolean {
  const parts = separated(lemma.split(' ').at(-1) as string, words.morphology);
  if (!parts) {
    if (lacksParticle(lemma, words.word(main))) return true;
    const participle = words.morphology.form(infinitiveOf({ lemma }).split(' ').at(-1) as string, 'V.vd');
    return participle.replace(/^geë/u, 'gee') !== words.word(main).replace(/^geë/u, 'gee');
  }
  if (words.word(main).startsWith(parts.particle)) return false;
  const at = own.find((one) => words.word(one) === parts.particle);
  return at === undefined || own.some((one) => one > at && one < main && !words.is(one, Is.verb));
}

/** "gezet" that was read as a form of "opzetten". */
function lacksParticle(lemma: string, written: string): boolean {
  const participle = written.normalize('NFD').replace(/\p{M}/gu, '');
  for (let length = 2; length < lemma.length - 3; length++) {
    const start = lemma.slice(0, length);
    if (PARTICLES.has(start) && !participle.startsWith(start) && !participle.startsWith(`ge${start}`)) return true;
  }
  return false;
}

/** The infinitive of the main verb; also of "geëvalueerd", of which the first syllable looks like its own. */
export function infinitiveOf({ lemma }: Pick<VerbGroup, 'lemma'>): string {
  return lemma.replace(/^geë/u, 'e');
}

/** "terwijl de straat werd vernieuwd": what went on. */
function isMeanwhile({ clause }: VerbGroup, words: Words): boolean {
  return /^(?:toen|terwijl)$/u.test(words.word(clause.opener));
}

const MODALS = /^(?:kunnen|moeten|mogen|zullen|dienen|hoeven)$/u;
/** The past of modal verbs; the present is shared. */
const PAST: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  kunnen: ['kon', 'konden'],
  moeten: ['moest', 'moesten'],
  mogen: ['mocht', 'mochten'],
  zullen: ['zou', 'zouden'],
};

/**
 * The verbs of the active clause of passives that share an auxiliary; nothing for verbs whose forms are not sure.
 *
 * @param isEmbedded the verbs stand together at the end: `finite` holds particles too
 * @param inverted the doer stands behind the verb
 */
export function activeVerbs(
  passives: readonly Passive[],
  { form, isPronoun }: Pick<Doer, 'form' | 'isPronoun'>,
  words: Words,
  isEmbedded: boolean,
  inverted: boolean,
): ActiveVerbs | undefined {
  const { group, auxiliary } = passives[0] as Passive;
  const { finite } = group;
  if (passives.some((one) => isMisread(one, words))) return undefined;
  const lemmas = passives.map(({ group }) => infinitiveOf(group).split(' ').at(-1) as string);
  if (lemmas.some((lemma) => (words.morphology.verb(lemma) & VerbFact.known) === 0)) return undefined;
  const tense = words.is(finite, Is.past) ? 'past' : 'present';
  const { morphology } = words;
  const own = words.lemma(finite);
  if (auxiliary === 'zijn') {
    if (own !== 'zijn' || group.auxiliaries.length > 1) return undefined;
    const plural = tense === 'past' ? 'hadden' : 'hebben';
    const had =
      form === 'plural' ? plural : tense === 'past' ? 'had' : finiteForm('hebben', tense, form, morphology, inverted);
    return { finite: had, rest: '', isKept: true };
  }
  if (own === 'worden') {
    if (group.auxiliaries.length > 1) return undefined;
    // What we or the reader did is told in the perfect, "We hebben uw aanvraag besproken"; so is, in a clause, what is
    // done by then: "waarop de gemeente de handtekening heeft gewettigd".
    const isTold = isPronoun || /^waar\p{L}/u.test(words.word(group.clause.opener));
    if (tense === 'past' && isTold && !isMeanwhile(group, words))
      return { finite: finiteForm('hebben', 'present', form, morphology, inverted), rest: '', isKept: true };
    const parts = lemmas.map((lemma) => separated(lemma, morphology));
    if (!isEmbedded && parts.length > 1 && parts.some(Boolean)) return undefined;
    const forms = lemmas.map((lemma, index) => {
      return (isEmbedded ? (parts[index]?.particle ?? '') : '') + finiteForm(lemma, tense, form, morphology, inverted);
    });
    return {
      finite: forms.join(conjunction(passives, words)),
      rest: isEmbedded ? '' : (parts[0]?.particle ?? ''),
      isKept: false,
    };
  }
  return MODALS.test(own) ? withModal(passives, lemmas, form, words, inverted) : undefined;
}

function withModal(
  passives: readonly Passive[],
  lemmas: readonly string[],
  form: Subject,
  words: Words,
  inverted: boolean,
): ActiveVerbs | undefined {
  const { group } = passives[0] as Passive;
  const { finite } = group;
  const others = group.auxiliaries.filter((lemma, index) => lemma !== 'worden' && index > 0);
  const own = words.lemma(finite);
  const hasTe = group.words.some((at) => words.word(at) === 'te');
  if (others.some((lemma) => !MODALS.test(lemma)) || group.auxiliaries[0] !== own) return undefined;
  const isPast = words.is(finite, Is.past);
  const modal = own === 'dienen' ? 'moeten' : own;
  if (hasTe !== /^(?:dienen|hoeven)$/u.test(own) || (isPast && !PAST[modal])) return undefined;
  const infinitives = lemmas.map((lemma) => (own === 'hoeven' ? withTe(lemma, words.morphology) : lemma));
  const [singular = '', plural = ''] = PAST[modal] ?? [];
  const past = form === 'plural' ? plural : singular;
  return {
    finite: isPast ? past : finiteForm(modal, 'present', form, words.morphology, inverted),
    rest: [...others, infinitives.join(conjunction(passives, words))].join(' '),
    isKept: false,
  };
}

/** "en" or "of" between two verbs, as it stands before the second. */
function conjunction(passives: readonly Passive[], words: Words): string {
  const second = passives[1];
  return second ? ` ${words.word(second.group.main - 1)} ` : '';
}
