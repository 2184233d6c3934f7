import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { formsOf } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Words } from './words.ts';

/** Two words in one verb group that say the same: how sure, allowed or wanted something is. */
export interface StackedModals {
  /** The words that say it twice, in order. */
  readonly words: readonly number[];
  /**
   * `future`: "zal moeten", "zal gaan"; `conditional`: "zou kunnen"; `polite`: "zou willen vragen"; `hedge`: "kan mogelijk leiden";
   * `passive`: "dient te kunnen worden getoond"; `hedges`: "eventueel misschien"; `noun`: "de mogelijkheid om te kunnen".
   */
  readonly kind: 'future' | 'conditional' | 'polite' | 'passive' | 'hedge' | 'hedges' | 'noun';
  /** What says enough: "moet", "kunnen", "vragen"; the noun of `noun`. */
  readonly keep: string;
}

/** Forms of which a sentence must have one. */
export const STACKING_FORMS = formsOf(
  'zal zult zullen zou zouden kunnen mogen moeten eventueel misschien wellicht mogelijk mogelijks',
);

const WILL = new Set('zal zult zullen'.split(' '));
const WOULD = new Set('zou zouden'.split(' '));
const HEDGES = new Set('eventueel misschien wellicht mogelijk mogelijks mogelijkerwijs desgevallend'.split(' '));
/** The verb that says enough beside "zullen", in the singular. */
const SINGULAR: Readonly<Record<string, string>> = {
  kunnen: 'kan',
  moeten: 'moet',
  mogen: 'mag',
  hoeven: 'hoeft',
  dienen: 'moet',
  gaan: 'gaat',
};
/** What a writer announces politely: "We zouden u willen vragen". */
const SAYING = new Set(
  'vragen verzoeken wijzen bedanken danken uitnodigen meedelen benadrukken herinneren adviseren aanraden oproepen weten aansporen aanmoedigen melden informeren'.split(
    ' ',
  ),
);
/** Verbs of what happens and nobody does: before these, "kan" says that it is possible, never that somebody is able to. */
const HAPPENING = new Set(
  'ontstaan leiden veroorzaken gebeuren optreden duren oplopen wijzigen veranderen afwijken verschillen vertragen uitlopen voorkomen'.split(
    ' ',
  ),
);
/** Words that make a "zou" one that is needed: a condition, a contrast, what did not happen. */
const CONDITIONS = new Set(
  'als indien wanneer mocht mochten anders zonder maar stel tenzij liever niemand niets niet geen nooit zodra hoe wat waar wie welke welk alsof geval dan'.split(
    ' ',
  ),
);
/** "zo snel mogelijk", "zoveel mogelijk". */
const SO = /^(?:zo|zoveel|als)$/u;
/** Nouns and their like that say already what the modal of their "om … te" says. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['mogelijkheid', 'kunnen'],
  ['kans', 'kunnen'],
  ['toestemming', 'mogen'],
  ['toelating', 'mogen'],
  ['recht', 'mogen'],
  ['verplichting', 'moeten'],
  ['verplicht', 'moeten'],
]);

/** The modals and hedges of a sentence that say the same twice. */
export function stackedModalsOf(grammar: Grammar): StackedModals[] {
  const { words, verbGroups } = grammar;
  const found: StackedModals[] = [];
  const begun = new Set<number>();
  for (const group of verbGroups) {
    // "zal moeten betalen en tekenen": two groups with the same modals.
    if (group.finite >= 0 && begun.has(group.finite)) continue;
    begun.add(group.finite);
    const stack =
      futureStack(group, words) ??
      conditionalStack(group, words) ??
      passiveStack(group, words) ??
      hedgeStack(group, words);
    if (stack) found.push(stack);
    else if (group.finite < 0) found.push(...(nounStack(group, words) ?? []));
  }
  for (let at = 1; at < words.count; at++) {
    const isPair = HEDGES.has(words.word(at - 1)) && HEDGES.has(words.word(at)) && words.word(at) !== 'mogelijk';
    if (isPair && words.gap(at) === Gap.none)
      found.push({ kind: 'hedges', words: [at - 1, at], keep: words.word(at - 1) });
  }
  return found;
}

/** The auxiliary of a group that is one of some lemmas: its word. */
function auxiliaryOf({ words: own, main, finite }: VerbGroup, lemmas: RegExp, words: Words): number | undefined {
  return own.find((at) => at !== main && at !== finite && words.is(at, Is.verb) && lemmas.test(words.lemma(at)));
}

/** "U zal moeten betalen": the modal alone, in the present, says it too. */
function futureStack(group: VerbGroup, words: Words): StackedModals | undefined {
  const { finite, clause, auxiliaries } = group;
  if (!WILL.has(words.word(finite)) || auxiliaries.some((lemma) => /^(?:hebben|zijn)$/u.test(lemma))) return undefined;
  const modal = auxiliaryOf(group, /^(?:kunnen|moeten|mogen|hoeven|dienen|gaan)$/u, words);
  // "Ik zal moeten bellen": who says so has just found out.
  const isVoiced = clause.words.some((at) => words.word(at) === 'ik' || words.word(at) === 'wel');
  if (modal === undefined || isVoiced) return undefined;
  return { kind: 'future', words: [finite, modal], keep: presentOf(words.lemma(modal), group, words) };
}

/** "Dat zou kunnen gebeuren", "We zouden u willen vragen". */
function conditionalStack(group: VerbGroup, words: Words): StackedModals | undefined {
  const { finite, clause, main, lemma, auxiliaries } = group;
  // "zou hebben kunnen weten": it was not so.
  if (!WOULD.has(words.word(finite)) || auxiliaries.includes('hebben')) return undefined;
  const wish = auxiliaryOf(group, /^willen$/u, words);
  if (wish !== undefined) {
    const isOurs = clause.words.some((at) => /^(?:ik|we|wij)$/u.test(words.word(at)));
    if (!isOurs || clause.kind !== 'main' || !SAYING.has(words.lemma(main)) || isConditional(finite, words))
      return undefined;
    return { kind: 'polite', words: [finite, wish], keep: lemma };
  }
  const modal = auxiliaryOf(group, /^(?:kunnen|dienen)$/u, words);
  // "zou moeten kunnen" is what somebody wishes.
  const isWish = auxiliaryOf(group, /^moeten$/u, words) !== undefined;
  if (modal === undefined || isWish || isConditional(finite, words)) return undefined;
  const hedges = hedgesIn(clause, words);
  const all = [finite, modal, ...hedges].sort((a, b) => a - b);
  return { kind: 'conditional', words: all, keep: presentOf(words.lemma(modal), group, words) };
}

/** "dient te kunnen worden getoond": three verbs before the one that counts, and nobody who does it. */
function passiveStack(group: VerbGroup, words: Words): StackedModals | undefined {
  const { finite, main } = group;
  const modal = auxiliaryOf(group, /^kunnen$/u, words);
  const passive = auxiliaryOf(group, /^worden$/u, words);
  if (!/^dien(?:t|en)$/u.test(words.word(finite)) || modal === undefined || passive === undefined) return undefined;
  return { kind: 'passive', words: [finite, modal, passive].sort((a, b) => a - b), keep: words.word(main) };
}

/** "kan mogelijk leiden tot". */
function hedgeStack(group: VerbGroup, words: Words): StackedModals | undefined {
  const { finite, clause, main, lemma } = group;
  const verb = words.word(finite);
  if (!/^(?:kan|kunt|kunnen)$/u.test(verb) || finite === main) return undefined;
  const hedge = hedgesIn(clause, words).find((at) => words.word(at) === 'eventueel' || HAPPENING.has(lemma));
  if (hedge === undefined || hedge > main || words.tag(hedge + 1) === Tag.VZ) return undefined;
  return { kind: 'hedge', words: [finite, hedge].sort((a, b) => a - b), keep: verb };
}

/** "de mogelijkheid om online te kunnen betalen". */
function nounStack(group: VerbGroup, words: Words): StackedModals[] | undefined {
  const { clause } = group;
  const modal = group.words.find((at) => /^(?:kunnen|mogen|moeten)$/u.test(words.word(at)) && words.isTe(at - 1));
  if (clause.kind !== 'infinitive' || words.word(clause.opener) !== 'om' || modal === undefined) return undefined;
  const noun = clause.opener - 1;
  if (NOUNS.get(words.word(noun)) !== words.word(modal) || modal === group.main) return undefined;
  return [{ kind: 'noun', words: [noun, modal], keep: words.word(noun) }];
}

/** Hedges that are adverbs of the clause: not "zo snel mogelijk", "een mogelijke oplossing", "en eventueel uw pas". */
function hedgesIn({ words: own }: Clause, words: Words): number[] {
  return own.filter((at) => {
    if (!HEDGES.has(words.word(at)) || words.gap(at) !== Gap.none || words.gap(at + 1) !== Gap.none) return false;
    if (words.tag(at - 1) === Tag.NEVEN || words.tag(at - 1) === Tag.VZ) return false;
    return words.word(at) !== 'mogelijk' || !(SO.test(words.word(at - 1)) || SO.test(words.word(at - 2)));
  });
}

/** Whether the sentence says on what it depends, or tells of what was. */
function isConditional(finite: number, words: Words): boolean {
  for (let at = 0; at < words.count; at++) {
    if (CONDITIONS.has(words.word(at))) return true;
    if (at !== finite && words.is(at, Is.past)) return true;
  }
  return false;
}

/** The modal in the present, for the subject of the group: "kunt" behind "u". */
function presentOf(lemma: string, { finite, clause }: VerbGroup, words: Words): string {
  if (words.is(finite, Is.plural)) return lemma === 'dienen' ? 'moeten' : lemma;
  const isU =
    words.word(finite) === 'zult' ||
    words.word(finite - 1) === 'u' ||
    (clause.opener >= 0 && words.word(clause.opener + 1) === 'u');
  return lemma === 'kunnen' && isU ? 'kunt' : (SINGULAR[lemma] ?? lemma);
}
