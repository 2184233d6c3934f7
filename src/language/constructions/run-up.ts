import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { readingLength } from './reading-length.ts';
import type { Words } from './words.ts';

/** What stands before the verb of the first main clause, where the subject is still to come. */
export interface RunUp {
  /** Its first word. */
  readonly first: number;
  /** The finite verb. */
  readonly finite: number;
  /** Words before the verb; a date, an hour or a name of several words counts once. */
  readonly length: number;
  /** How many prepositions it strings together. */
  readonly prepositions: number;
  /** Whether it opens as a formal letter does: "Bij gebrek aan …", "Overeenkomstig …". */
  readonly isFormal: boolean;
  /** Whether it is a clause with a verb of its own: "Als u verhuist, …". */
  readonly isClause: boolean;
}

/** Words that open a phrase which is no subject, besides prepositions. */
const OPENS = new Set('gelet rekening gezien conform ingevolge krachtens overeenkomstig indien'.split(' '));
/** Nouns that make a formal opening with the preposition before them: "bij gebrek aan", "in het kader van". */
const FORMAL = new Set(
  'aanleiding aansluiting afwijking antwoord basis betrekking gebrek gebreke gevolg gevolge grond kader ontstentenis oog perken toepassing uitvoering verband'.split(
    ' ',
  ),
);

/** The run-up of a sentence; nothing where it begins with its subject or its verb. */
export function runUpOf({ words, clauses }: Grammar): RunUp | undefined {
  const main = clauses.find(({ kind, finite }) => kind === 'main' && finite >= 0);
  if (!main) return undefined;
  const { finite } = main;
  const first = startOf(finite, words);
  if (!opensRunUp(first, clauses, words) || !isInverted(main, words)) return undefined;
  for (let at = first + 1; at <= finite; at++) {
    const gap = words.gap(at);
    if (gap === Gap.open || gap === Gap.close) return undefined;
  }
  const isClause =
    words.tag(first) === Tag.ONDER ||
    clauses.some(({ opener, finite: own }) => opener >= first && opener < finite && own >= 0 && own < finite);
  if (isClause && holdsMore(main, clauses, words)) return undefined;
  const prepositions = isClause ? 0 : prepositionsIn(first, finite, words);
  if (!isClause && isTopic(first, finite, words)) return undefined;
  const isFormal = isFormalOpening(first, words);
  return { first, finite, length: readingLength(first, finite, words), prepositions, isFormal, isClause };
}

/** Behind the last colon or semicolon before the verb, and "En", "Maar". */
function startOf(finite: number, words: Words): number {
  let first = 0;
  for (let at = 1; at <= finite; at++) if (words.gap(at) === Gap.stop) first = at;
  return words.tag(first) === Tag.NEVEN ? first + 1 : first;
}

/** A preposition, a conjunction, "om … te", a participle. */
function opensRunUp(first: number, clauses: readonly Clause[], words: Words): boolean {
  const tag = words.tag(first);
  if (tag === Tag.VZ || tag === Tag.ONDER || tag === Tag['V.vd'] || tag === Tag['V.od']) return true;
  return OPENS.has(words.word(first)) || clauses.some(({ opener, kind }) => opener === first && kind !== 'relative');
}

/** The subject stands behind the verb: "sluiten we", "sluit de stad". */
function isInverted({ finite, words: own }: Clause, words: Words): boolean {
  const next = own[own.indexOf(finite) + 1];
  if (next === undefined || words.gap(next) !== Gap.none) return false;
  return words.is(next, Is.pronoun | Is.determiner | Is.noun | Is.adjective) || words.tag(next) === Tag['BW.vnw'];
}

/** "als u niet thuis bent, bellen voor 9 uur, anders wordt …": the clause belongs to what stands behind it. */
function holdsMore({ finite, words: own }: Clause, clauses: readonly Clause[], words: Words): boolean {
  if (words.word(finite - 1) === 'anders') return true;
  const last = Math.max(
    ...clauses.map((clause) => (clause.kind !== 'main' && clause.finite < finite ? clause.finite : -1)),
  );
  return last >= 0 && own.filter((at) => at > last && at < finite).length > MOST_BEHIND_CLAUSE;
}

/** "dan", "zo": more words between a clause and the verb are a part of their own. */
const MOST_BEHIND_CLAUSE = 3;

function isFormalOpening(first: number, words: Words): boolean {
  if (OPENS.has(words.word(first))) return true;
  let noun = first + 1;
  if (words.is(noun, Is.determiner)) noun++;
  return FORMAL.has(words.word(noun));
}

/** For whom it is, or how one goes there: what a reader looks for first. Two such phrases side by side are short each. */
function isTopic(first: number, end: number, words: Words): boolean {
  if (words.word(first) === 'voor' || words.word(first) === 'te') return true;
  for (let at = first + 1; at < end; at++) {
    if (words.tag(at - 1) === Tag.NEVEN && words.tag(at) === Tag.VZ && words.word(at) === words.word(first))
      return true;
  }
  return false;
}

/** Without "om" and "te", which make a clause. */
function prepositionsIn(first: number, end: number, words: Words): number {
  let count = 0;
  for (let at = first; at < end; at++) {
    if (words.tag(at) === Tag.VZ && words.word(at) !== 'om' && words.word(at) !== 'te') count++;
  }
  return count;
}
