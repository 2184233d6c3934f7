import { VerbFact } from '../morphology/morphology.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { READER_ACTIONS } from './reader-actions.ts';
import type { VerbGroup } from './verb-groups.ts';
import { PARTICLES } from './verb-lists.ts';
import { endsInTime } from './time-words.ts';
import type { Words } from './words.ts';

/** An instruction to the reader in a roundabout way. */
export interface Instruction {
  /** "u moet … invullen"; "we vragen u om … in te vullen"; "het is de bedoeling dat u … invult". */
  readonly kind: 'must' | 'asked' | 'intended';
  /** The words that go when it becomes an imperative, first and last: "u moet", "we vragen u". */
  readonly first: number;
  readonly last: number;
  /** What the reader does, as an infinitive: "invullen". */
  readonly lemma: string;
}

/** The reader as a subject. */
const READER = new Set(['u', 'je', 'jij', 'jullie']);
/** Words that deny, allow, or make the duty weigh: no plain instruction is left without them. */
const WEIGHED = new Set(
  'niet geen nooit niets niemand alleen enkel slechts pas altijd persoonlijk absoluut zeker verplicht wettelijk minstens mogelijk misschien soms vaak meestal wel toch helaas zelf sowieso dan normaal normaliter gewoonlijk eigenlijk'.split(
    ' ',
  ),
);
/** What is asked and can't be ordered: how somebody is, feels or thinks. */
const ATTITUDES = new Set(
  'zijn hebben worden blijven kunnen mogen moeten willen zullen laten begrijpen beseffen weten geloven vertrouwen hopen denken vergeven excuseren verontschuldigen oefenen opbrengen'.split(
    ' ',
  ),
);
/** The same as a noun: "begrip te tonen". */
const FAVOURS = new Set('begrip geduld respect aandacht medewerking'.split(' '));
/** What may stand before "vragen we u"; an hour or a place there makes it a rule that holds then. */
const BEFORE_ASKING = new Set('daarom graag daarna eerst vervolgens ook verder dus'.split(' '));
/** Clauses that say when a duty holds: then it is a rule, and no instruction. */
const CONDITIONS = new Set(['als', 'indien', 'wanneer', 'tenzij', 'mits', 'ingeval']);
/** The longest object in front, in words. */
const LONGEST_OBJECT = 5;
/** What may stand before the finite verb of an instruction that does not begin with the reader. */
const OPENERS = new Set('daarna eerst vervolgens daarvoor hiervoor nadien'.split(' '));

/** The roundabout instructions of a sentence, in order. @param actions infinitives of what a reader does */
export function instructionsOf(
  { words, verbGroups, clauses }: Grammar,
  actions: ReadonlySet<string> = READER_ACTIONS,
): Instruction[] {
  if (clauses.some(({ opener }) => CONDITIONS.has(words.word(opener)))) return [];
  const found: Instruction[] = [];
  for (const group of verbGroups) {
    // "moet hier verblijven en tekenen": one state makes it a condition.
    const shared = verbGroups.filter(({ finite }) => finite >= 0 && finite === group.finite);
    const isAction = [group, ...shared].every(({ lemma }) => actions.has(lemma));
    // What we ask somebody to do is an instruction whatever it is; at the counter only what is done there.
    const isAsked = isAction || (actions === READER_ACTIONS && !ATTITUDES.has(group.lemma));
    const one =
      (isAsked && askedOf(group, clauses, words)) ||
      (isAction && (mustOf(group, words) ?? intendedOf(group, clauses, words)));
    if (one && !found.some(({ first }) => first === one.first)) found.push(one);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** "U moet het formulier invullen": one duty, without condition, in a main clause that begins with its subject. */
function mustOf({ clause, finite, auxiliaries, main, lemma }: VerbGroup, words: Words): Instruction | undefined {
  if (clause.kind !== 'main' || finite < 0 || finite === main || !/^moet(?:en)?$/u.test(words.word(finite)))
    return undefined;
  if (auxiliaries.length !== 1 || clause.words.some((at) => WEIGHED.has(words.word(at)))) return undefined;
  const start = clause.words[0] as number;
  const isPlain = READER.has(words.word(start)) && finite === start + 1;
  const isTurned =
    READER.has(words.word(finite + 1)) &&
    (OPENERS.has(words.word(start)) ? finite === start + 1 : isObjectFirst(start, finite, words));
  if ((!isPlain && !isTurned) || clause.words.some((at) => isStateBefore(at, words))) return undefined;
  // "Als u verhuist, moet u …": a condition stands before it.
  if (start > 0 && words.gap(start) !== Gap.stop) return undefined;
  return { kind: 'must', first: isPlain ? start : finite, last: isPlain ? finite : finite + 1, lemma };
}

/** "Het formulier moet u ondertekenen": what the reader handles stands in front; a group with a preposition says when it holds. */
function isObjectFirst(start: number, finite: number, words: Words): boolean {
  const last = words.word(finite - 1);
  if (finite - start > LONGEST_OBJECT || !words.is(finite - 1, Is.noun)) return false;
  // "Deze maand", "de eerste keer", "in dat geval": when, and not what.
  if (endsInTime(last) || last.endsWith('geval')) return false;
  for (let at = start; at < finite; at++)
    if (words.tag(at) === Tag.VZ || words.is(at, Is.finite) || words.gap(at + 1) !== Gap.none) return false;
  return words.is(start, Is.determiner | Is.adjective | Is.noun);
}

/** "moet hier verblijven en tekenen", where the first of the two was taken for a noun. */
function isStateBefore(at: number, words: Words): boolean {
  const isVerb = words.mayBe(at, Tag['V.inf']) && words.tag(at + 1) === Tag.NEVEN;
  return isVerb && !READER_ACTIONS.has(words.word(at)) && words.tag(at - 1) !== Tag['LID.bep'];
}

/** "We vragen u (om) het formulier in te vullen". */
function askedOf(
  { clause, lemma, main }: VerbGroup,
  clauses: readonly Clause[],
  words: Words,
): Instruction | undefined {
  if (!words.isTe(main - 1)) return undefined;
  let host: Clause | undefined = clause;
  while (host?.kind === 'infinitive') host = clauseBefore(host, clauses);
  if (!host || host.kind !== 'main' || host.finite < 0 || !/^(?:vraag|vragen)$/u.test(words.word(host.finite)))
    return undefined;
  const { finite } = host;
  const around = [words.word(finite - 1), words.word(finite + 1)];
  const subject = around.findIndex((word) => /^(?:we|wij|ik)$/u.test(word));
  const reader = subject === 0 ? finite + 1 : finite + 2;
  if (subject < 0 || !READER.has(words.word(reader)) || isWeighed(reader + 1, main, words)) return undefined;
  const isPlain = subject === 0 || BEFORE_ASKING.has(words.word(finite - 1));
  if (!isPlain || clause.words.some((at) => FAVOURS.has(words.word(at)))) return undefined;
  // "om te bellen": "om" opens the clause, and is no part of its verb.
  const asked = words.word(main - 2) === 'om' ? words.lemma(main) : lemma;
  if (imperativeOf(asked, words) === undefined) return undefined;
  return { kind: 'asked', first: subject === 0 ? finite - 1 : finite, last: reader, lemma: asked };
}

/** "Het is de bedoeling dat u het formulier invult". */
function intendedOf(
  { clause, words: own, lemma, finite }: VerbGroup,
  clauses: readonly Clause[],
  words: Words,
): Instruction | undefined {
  const { opener, kind } = clause;
  if (kind !== 'subordinate' || finite < 0 || words.word(opener) !== 'dat' || words.word(opener - 1) !== 'bedoeling')
    return undefined;
  if (words.word(opener - 2) !== 'de' || !READER.has(words.word(opener + 1))) return undefined;
  const host = clauseBefore(clause, clauses);
  if (!host || words.word(host.finite) !== 'is' || host.words.some((at) => WEIGHED.has(words.word(at))))
    return undefined;
  if (isWeighed(opener, own.at(-1) as number, words)) return undefined;
  return { kind: 'intended', first: host.words[0] as number, last: opener + 1, lemma };
}

function isWeighed(from: number, to: number, words: Words): boolean {
  for (let at = from; at < to; at++) if (WEIGHED.has(words.word(at))) return true;
  return false;
}

/** The clause that the word before a clause stands in. */
function clauseBefore({ opener }: Clause, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(({ words }) => words.includes(opener - 1));
}

/**
 * The imperative of a verb: "vul … in", "betaal"; nothing for a verb that the lexicon lacks.
 *
 * @param lemma an infinitive of one word
 */
export function imperativeOf(lemma: string, { morphology }: Words): string | undefined {
  const facts = morphology.verb(lemma);
  if ((facts & VerbFact.known) === 0) return undefined;
  if ((facts & VerbFact.separable) === 0) return morphology.form(lemma, 'V.ev');
  for (let end = lemma.length - 4; end >= 2; end--) {
    const particle = lemma.slice(0, end);
    const rest = lemma.slice(end);
    const isSplit = PARTICLES.has(particle) && (morphology.verb(rest) & VerbFact.known) !== 0;
    if (isSplit) return `${morphology.form(rest, 'V.ev')} … ${particle}`;
  }
  return undefined;
}
