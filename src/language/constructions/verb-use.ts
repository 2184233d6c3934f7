import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { MODALS } from './verb-lists.ts';
import type { Words } from './words.ts';

/** Who does what a finite verb says, as far as its form depends on that. */
export type Subject = 'ik' | 'je' | 'u' | 'singular' | 'plural';

/** What a verb does in its clause. */
export type VerbRole = 'finite' | 'imperative' | 'infinitive' | 'participle' | 'attributive';

/** How a verb is used, and what stands around it. */
export interface VerbUse {
  readonly at: number;
  readonly role: VerbRole;
  readonly clause: Clause;
  readonly subject: Subject;
  readonly isPast: boolean;
  /** The subject stands right behind a finite verb that goes before it. */
  readonly inverted: boolean;
  /** Its clause closes with its verbs: "omdat een kopie volstaat". */
  readonly closes: boolean;
  /** Whether "te" stands before the infinitive. */
  readonly te: boolean;
  /** Lemmas of the other verbs that it goes with. */
  readonly auxiliaries: readonly string[];
  /** Of those that say "hebben", "zijn" or "worden" before a participle: the word. */
  readonly verbs: readonly number[];
}

const FINITE = new Set<number>([Tag['V.ev'], Tag['V.t'], Tag['V.mv'], Tag['V.verl.ev'], Tag['V.verl.mv']]);
/** Verbs whose third person has no -t either: "is", "kan". */
const NO_T = new Set(['zijn', 'kunnen', 'mogen', 'zullen', 'willen']);
/** Before an infinitive they make a noun of it: "het verstrekken", "door aanvragen". */
const MAKES_NOUN = /^(?:het|dit|dat|bij|door|voor|van|na|tot|uw|ons|hun|zijn|haar|een|geen)$/u;
const PRONOUN = /^(?:ik|je|jij|u|hij|zij|ze|wij|we|men|het|dit|dat)$/u;

/** How the verb at a word is used; nothing where that is not sure. @param lemma its infinitive, where that is known */
export function verbUse(at: number, grammar: Grammar, lemma: string | undefined): VerbUse | undefined {
  const { words, clauses, verbGroups } = grammar;
  const clause = clauses.find((one) => one.words.includes(at));
  if (!clause) return undefined;
  mendTag(at, clause, lemma, words);
  const role = roleOf(at, clause, words);
  if (!role) return undefined;
  const group = verbGroups.find((one) => one.words.includes(at));
  const isFinite = role === 'finite';
  const subject = isFinite ? subjectOf(at, clause, words) : 'singular';
  const closes = (clause.kind !== 'main' && clause.kind !== 'infinitive') || isWhoever(clause, words);
  const verbs = group?.words.filter((one) => one !== at && words.is(one, Is.verb)) ?? [];
  return {
    at,
    role,
    clause,
    subject,
    isPast: isFinite && words.is(at, Is.past),
    inverted: isFinite && !closes && PRONOUN.test(words.word(at + 1)) && !leadsNoun(at + 1, words),
    closes,
    te: role === 'infinitive' && words.word(at - 1) === 'te',
    auxiliaries:
      role === 'participle' && verbs.length === 0 ? beside(clause, words) : verbs.map((one) => words.lemma(one)),
    verbs,
  };
}

/** "zet het orgel": no pronoun, but the article of what stands behind it. */
function leadsNoun(at: number, words: Words): boolean {
  return (
    /^(?:het|dit|dat)$/u.test(words.word(at)) && words.is(at, Is.determiner) && words.is(at + 1, Is.noun | Is.adjective)
  );
}

/** "Wie een fiets heeft, …": a clause that a question word opens at the front of a sentence, and that is no question. */
function isWhoever({ words: own, finite }: Clause, words: Words): boolean {
  const [first = 0, second] = own;
  if (!/^(?:wie|wat)$/u.test(words.word(first)) || finite === second) return false;
  const last = own.at(-1) as number;
  return words.gap(last + 1) === Gap.comma && (words.is(last + 1, Is.finite) || words.is(last + 1, Is.verb));
}

/** "is … vereist", "hebt … bekomen": it has its verb as well, though the two make no group. */
function beside({ finite }: Clause, words: Words): string[] {
  const lemma = words.lemma(finite);
  return finite >= 0 && /^(?:zijn|hebben|worden)$/u.test(lemma) ? [lemma] : [];
}

/** The forms that a verb is known to have say more than a guess. */
function mendTag(at: number, clause: Clause, lemma: string | undefined, words: Words): void {
  const { finite } = clause;
  const word = words.word(at);
  // "tracken", present and no past.
  if (word === lemma && words.is(at, Is.past)) words.retag(at, Tag['V.mv']);
  // "zal volstaan": without "hebben" or "zijn" it is no participle.
  else if (word === lemma && words.is(at, Is.participle) && isModal(clause, words)) words.retag(at, Tag['V.inf']);
  // "hebt bekomen": behind "hebben" it is a participle, though it looks like an infinitive.
  else if (word === lemma && !words.is(at, Is.participle) && isPerfect(at, clause, lemma, words))
    words.retag(at, Tag['V.vd']);
  // "zijn vereist": a second verb is no finite one.
  else if (
    finite !== at &&
    finite >= 0 &&
    FINITE.has(words.tag(at)) &&
    word === words.morphology.form(lemma ?? '', 'V.vd')
  )
    words.retag(at, Tag['V.vd']);
  // "de verleende vergunning" says nothing of when.
  else if (finite === at && words.is(at, Is.past) && isBeforeNoun(at, words)) words.retag(at, Tag['V.vd.attr']);
  // "Eerbiedig de stilte": a command that looks like an adjective.
  else if (at === 0 && lemma && !words.is(at, Is.verb) && word === words.morphology.form(lemma, 'V.ev'))
    words.retag(at, Tag['V.ev']);
}

/** Behind a form of "hebben", "zijn" or "worden" that has no other verb. */
function isPerfect(at: number, { finite, words: own }: Clause, lemma: string, words: Words): boolean {
  if (finite < 0 || finite === at || words.word(at - 1) === 'te') return false;
  if (!/^(?:hebben|zijn|worden)$/u.test(words.lemma(finite)) || words.morphology.form(lemma, 'V.vd') !== lemma)
    return false;
  return !own.some((one) => one !== at && one !== finite && words.is(one, Is.participle | Is.infinitive));
}

function isModal({ finite, words: own }: Clause, words: Words): boolean {
  const hasOther = own.some((at) => /^(?:hebben|zijn|worden)$/u.test(words.word(at)));
  return finite >= 0 && MODALS.has(words.lemma(finite)) && !hasOther;
}

/** Behind a determiner, with at most an adverb or adjective between, and before a noun. */
function isBeforeNoun(at: number, words: Words): boolean {
  if (!words.is(at + 1, Is.noun | Is.adjective)) return false;
  let before = at - 1;
  while (words.tag(before) === Tag.BW || words.is(before, Is.adjective)) before--;
  return words.is(before, Is.determiner);
}

function roleOf(at: number, clause: Clause, words: Words): VerbRole | undefined {
  const tag = words.tag(at);
  if (words.word(at - 1) === 'te' && (tag === Tag['V.inf'] || tag === Tag['V.mv'])) return 'infinitive';
  if (isCommand(at, clause, words)) return 'imperative';
  if (FINITE.has(tag)) return clause.finite === at ? 'finite' : undefined;
  if (tag === Tag['V.inf']) {
    // "zou volstaan hebben": a participle that looks like an infinitive.
    if (/^(?:hebben|zijn)$/u.test(words.word(at + 1))) return undefined;
    const isBare = clause.kind === 'main' && clause.finite < 0 && clause.words.at(-1) !== at;
    // "willen daar graag bij helpen": the preposition is that of "daar".
    const isBehindHere =
      /^(?:bij|door|voor|van|na|tot)$/u.test(words.word(at - 1)) &&
      clause.words.some((one) => one < at && /^(?:er|daar|hier|waar)$/u.test(words.word(one)));
    return isBare || (MAKES_NOUN.test(words.word(at - 1)) && !isBehindHere) ? undefined : 'infinitive';
  }
  if (tag === Tag['V.vd'] || (tag === Tag['A.vrij'] && /^(?:ge|be|ver|ont|her).*(?:[dt]|en)$/u.test(words.word(at))))
    return 'participle';
  return tag === Tag['V.vd.attr'] || tag === Tag['A.attr'] ? 'attributive' : undefined;
}

/** "Raadpleeg de kalender": the stem alone at the front. A stem in -t can be all persons. */
function isCommand(at: number, clause: Clause, words: Words): boolean {
  if (clause.kind !== 'main' || /^(?:ik|je|jij)$/u.test(words.word(at + 1))) return false;
  const tag = words.tag(at);
  if (tag !== Tag['V.ev'] || NO_T.has(words.lemma(at))) return false;
  const isFront = clause.words[0] === at || (words.tag(at - 1) === Tag.NEVEN && clause.words[0] === at - 1);
  return isFront && (at === 0 || !words.word(at).endsWith('t'));
}

/** "je kind", "je jonge zoon": one thing of the reader; with "je kinderen" a verb in the singular is of "je". */
function isOneOfReader(at: number, words: Words): boolean {
  const noun = words.tag(at + 1) === Tag['A.attr'] ? at + 2 : at + 1;
  return words.tag(noun) === Tag['N.zijd'] || words.tag(noun) === Tag['N.onz'];
}

/** Whether a finite verb has the -t that it loses before its subject "je": "overhandigt", and not "acht" or "is". */
export function hasOwnT(at: number, words: Words): boolean {
  const word = words.word(at);
  return words.tag(at) === Tag['V.t'] && word.endsWith('t') && words.morphology.form(words.lemma(at), 'V.ev') !== word;
}

/** The person of a finite verb, by its form and by the pronoun beside it or behind the word that opens its clause. */
function subjectOf(at: number, { opener, words: own }: Clause, words: Words): Subject {
  const tag = words.tag(at);
  if (tag === Tag['V.mv'] || tag === Tag['V.verl.mv']) return 'plural';
  // What stands before the verb is its subject, before what stands behind: "Ik deel u mee".
  const near = [
    words.word(at - 1),
    words.word(at + 1),
    opener >= 0 ? words.word(opener + 1) : words.word(own[0] ?? -1),
  ];
  for (const [index, word] of near.entries()) {
    // "De balie overhandigt je een kaart": with its -t before "je", the verb is of somebody else.
    if (index === 1 && word === 'je' && hasOwnT(at, words)) return 'singular';
    // "als je kind een kaart heeft": the child, and not the reader.
    if (word === 'je' && word === near[2] && opener >= 0 && isOneOfReader(opener + 1, words)) return 'singular';
    if (word === 'ik' || word === 'u') return word;
    if (word === 'je' || word === 'jij') return 'je';
    if (/^(?:hij|zij|ze|men|dit|dat|het)$/u.test(word) && word === near[0]) return 'singular';
  }
  return 'singular';
}
