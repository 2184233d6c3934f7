import { VerbFact } from '../morphology/morphology.ts';
import { MONTHS, WEEKDAYS } from '../notation/calendar.ts';
import { PARTICLES } from './verb-lists.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { formsOf } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Words } from './words.ts';

/** "zullen" with an infinitive, where the sentence says when and the present tense is enough. */
export interface NeedlessFuture {
  /** The form of "zullen". */
  readonly finite: number;
  /** The other verbs of the group, with their particle, in order. */
  readonly verbs: readonly number[];
  /** The same in the present: "starten", "bellen … op"; absent where its person is not sure. */
  readonly present?: string;
}

/** Forms of which a sentence must have one. */
export const FUTURE_FORMS = formsOf('zal zult zullen');

/** Words that say when something happens. */
const WHEN = new Set<string>([
  ...'morgen overmorgen binnenkort weldra straks daarna nadien vervolgens zodra tijdens'.split(' '),
  ...'voorjaar najaar lente zomer herfst winter'.split(' '),
  ...WEEKDAYS,
  ...MONTHS,
]);
/** Words that open a clause on which the rest depends. */
const CONDITION = /^(?:als|indien|wanneer)$/u;
/** "volgende week", "komend jaar", "over drie weken", "binnen tien dagen". */
const NEXT = /^(?:volgende?|komende?|aanstaande?|eerstvolgende?)$/u;
const SPAN =
  /^(?:dag|dagen|werkdagen|week|weken|maand|maanden|kwartaal|jaar|jaren|weekend|schooljaar|legislatuur|termijn)$/u;
/** A moment behind "vanaf"; "vanaf de Kerkstraat" is a place. */
const MOMENT = /^(?:\d.*|dan|heden|dag|datum|moment|ogenblik|begin|start|einde|aanvang|zomer.*|winter.*)$/u;
/** How sure something is, what was hoped or feared, a vow, and what is set against now: there, "zullen" says something. */
const NEEDED = new Set(
  'wel waarschijnlijk vermoedelijk wellicht misschien mogelijk mogelijks allicht hopelijk ongetwijfeld zeker nooit altijd ooit schatting verwachting verwachten nu vandaag momenteel thans voorlopig vroeger tot ik maar artikel art uiteindelijk best'.split(
    ' ',
  ),
);
/** What nobody plans: it is foretold. */
const FORETOLD = new Set(
  'stijgen dalen toenemen afnemen groeien verbeteren veranderen verdwijnen blijken blijven worden kennen merken zien uitzien schijnen regenen vriezen sneeuwen waaien'.split(
    ' ',
  ),
);
/** Verbs that announce what follows with "dat". */
const ANNOUNCING = new Set([
  ...'meedelen mededelen melden laten informeren berichten bevestigen'.split(' '),
  'ter kennis brengen',
]);

/** The future tenses of a sentence that the present can replace. */
export function needlessFuturesOf({ words, clauses, verbGroups }: Grammar): NeedlessFuture[] {
  if (!saysWhen(words) && !clauses.some(({ opener }) => CONDITION.test(words.word(opener)))) return [];
  const found: NeedlessFuture[] = [];
  const announces = verbGroups.some(({ lemma, auxiliaries }) => {
    return ANNOUNCING.has(lemma) || auxiliaries.some((one) => ANNOUNCING.has(one));
  });
  const begun = new Map<number, number>();
  for (const { finite } of verbGroups) begun.set(finite, (begun.get(finite) ?? 0) + 1);
  for (const group of verbGroups) {
    const { finite, clause, words: own } = group;
    if (finite < 0 || !/^(?:zal|zult|zullen)$/u.test(words.word(finite)) || own.length < 2) continue;
    if (!isStated(clause, announces, words) || !isPlain(group, words) || begun.get(finite) !== 1) continue;
    const present = clause.kind === 'main' ? presentOf(group, words) : presentAtEnd(group, words);
    found.push({ finite, verbs: own.filter((at) => at !== finite), ...(present && { present }) });
  }
  return clauses.some(({ words: own }) => own.some((at) => NEEDED.has(words.word(at)))) ? [] : found;
}

/** Whether a sentence says when something happens. */
export function saysWhen(words: Words): boolean {
  for (let at = 0; at < words.count; at++) {
    const word = words.word(at);
    if (WHEN.has(word) || (NEXT.test(word) && SPAN.test(words.word(at + 1)))) return true;
    if (word === 'vanaf' && [1, 2, 3].some((far) => isMoment(words.word(at + far)))) return true;
    if (word === 'na' && words.tag(at) === Tag.VZ) return true;
    const isSpan = (word === 'over' || word === 'binnen') && [2, 3].some((far) => SPAN.test(words.word(at + far)));
    if (isSpan) return true;
  }
  return false;
}

function isMoment(word: string): boolean {
  return MOMENT.test(word) || SPAN.test(word) || WHEN.has(word);
}

/** A statement of its own, or what a letter announces with "dat". */
function isStated({ kind, opener }: Clause, announces: boolean, words: Words): boolean {
  return kind === 'main' || (announces && words.word(opener) === 'dat');
}

/** No other modal, no "zal hebben betaald", no passive, which has a finding of its own, and nothing that is foretold. */
function isPlain({ lemma, auxiliaries }: VerbGroup, words: Words): boolean {
  const others = auxiliaries.filter((one) => one !== 'zullen');
  if (others.length > 1 || (others.length === 1 && !/^(?:laten|komen)$/u.test(others[0] as string))) return false;
  if (lemma.includes(' ')) return true;
  return !FORETOLD.has(lemma) && (words.morphology.verb(lemma) & VerbFact.known) !== 0;
}

/** The present of a group in a main clause. */
function presentOf(group: VerbGroup, words: Words): string | undefined {
  const { main, auxiliaries, lemma } = group;
  const auxiliary = auxiliaries.find((one) => one !== 'zullen');
  const first = auxiliary ?? lemma;
  // "van start gaan" and its like have more words apart.
  if (first.includes(' ')) return undefined;
  const particle = auxiliary ? undefined : particleOf(first, words);
  const bare = particle ? first.slice(particle.length) : first;
  const form = finiteOf(bare, group, words);
  if (form === undefined) return undefined;
  if (auxiliary) return `${form} … ${words.word(main)}`;
  return particle ? `${form} … ${particle}` : form;
}

/** In a clause with "dat", the verb stays at the end: "dat de werken starten". */
function presentAtEnd(group: VerbGroup, words: Words): string | undefined {
  const { auxiliaries, lemma } = group;
  const isAlone = auxiliaries.every((one) => one === 'zullen') && !lemma.includes(' ');
  return isAlone ? finiteOf(lemma, group, words) : undefined;
}

/** The first part of a separable verb: "op" of "opbellen". */
function particleOf(lemma: string, { morphology }: Words): string | undefined {
  if ((morphology.verb(lemma) & VerbFact.separable) === 0) return undefined;
  for (let length = lemma.length - 3; length > 1; length--) {
    const rest = lemma.slice(length);
    if (PARTICLES.has(lemma.slice(0, length)) && (morphology.verb(rest) & VerbFact.known) !== 0)
      return lemma.slice(0, length);
  }
  return undefined;
}

/** The form for the subject of "zal" or "zullen"; nothing where the person is not sure. */
function finiteOf(lemma: string, { finite }: VerbGroup, words: Words): string | undefined {
  if (words.is(finite, Is.plural)) return lemma;
  const beside = [words.word(finite - 1), words.word(finite + 1)];
  if (beside.some((word) => /^(?:je|jij|ik)$/u.test(word))) return undefined;
  // "u bent", "u hebt", but "de dienst is", "heeft".
  if (lemma === 'zijn' || lemma === 'hebben') {
    if (beside.includes('u')) return undefined;
    return lemma === 'zijn' ? 'is' : 'heeft';
  }
  return words.morphology.form(lemma, 'V.t');
}
