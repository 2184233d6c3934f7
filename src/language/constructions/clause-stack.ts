import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** Subordinate clauses that lean on each other, in a part of a sentence between two colons or semicolons. */
export interface ClauseStack {
  /** The words that open them, in order. */
  readonly openers: readonly number[];
  /** Two of these, of which the second clause stands within the first; absent where none stands in another. */
  readonly nested?: readonly [outer: number, inner: number];
  /** Number of words of the part. */
  readonly length: number;
}

interface Part {
  readonly from: number;
  readonly openers: number[];
  nested?: readonly [number, number];
}

/** Openers of questions within a sentence: in a row they are a list, "hoe het slaapt, wat het eet". */
const QUESTION = /^(?:hoe|waarom|wanneer|waar|wie|wat|welke?|hoeveel|of)$/u;
/** Words before "dat" and its like that join it with an earlier clause; "dan wel" ends in the last. */
const JOINS = new Set('en of maar doch noch alsook evenals wel'.split(' '));

/** A clause of this many words only leads to the next, or costs nothing: "waaruit blijkt", "als u wilt"; "wat het doel is" is as light. */
const LIGHT = 3;

/** An item of a list without a verb of its own holds less than a sentence does: up to this many words it reads well. */
const FRAGMENT = 30;

/**
 * The subordinate clauses of each part of a sentence. Clauses in a row that ask or say the same kind of thing count
 * once: they are a list, and not stacked.
 */
export function clauseStacksOf({ words, clauses }: Grammar): readonly ClauseStack[] {
  const opened = new Map<number, Clause>();
  for (const clause of clauses) {
    const opener = openerOf(clause, words);
    if (opener >= 0 && !isLight(clause, opener, words)) opened.set(opener, clause);
  }
  const parts: Part[] = [{ from: 0, openers: [] }];
  for (let at = 0; at < words.count; at++) {
    if (words.gap(at) === Gap.stop) parts.push({ from: at, openers: [] });
    const clause = opened.get(at);
    const part = parts.at(-1) as Part;
    if (!clause || joinsEarlier(at, part.openers, words)) continue;
    part.openers.push(at);
    const outer = opened.get(clause.parent?.opener ?? -1);
    if (outer && standsWithin(at, outer, words)) part.nested ??= [outer.opener, at];
  }
  const isSentence = words.isCapital(0) || clauses.some(({ kind, finite }) => kind === 'main' && finite >= 0);
  return parts.map(({ from, openers, nested }, index) => {
    const length = words.between(from, parts[index + 1]?.from ?? words.count);
    const isNested = nested && (isSentence || length > FRAGMENT);
    return { openers, length, ...(isNested && { nested }) };
  });
}

/** The word that opens a clause with a finite verb; "wie" and "wat" at the front too: "Wie verhuist, krijgt …". */
function openerOf({ kind, opener, finite, words: own }: Clause, words: Words): number {
  if (finite < 0 || kind === 'infinitive') return -1;
  if (kind !== 'main') return opener;
  const first = own[0] as number;
  const isFree = words.word(first) === 'wie' || words.word(first) === 'wat';
  return isFree && isFollowedByMain(first, finite, words) ? first : -1;
}

/** Whether the main verb of the sentence is still to come, behind a comma. */
function isFollowedByMain(first: number, finite: number, words: Words): boolean {
  if (first > 0) return false;
  for (let at = finite + 1; at < words.count; at++) {
    if (words.gap(at) === Gap.comma && words.is(at, Is.finite)) return true;
  }
  return false;
}

/** No clause that the reader has to hold on to: a comparison, an aside, a role, a question of its own. */
function isLight({ words: own, finite }: Clause, opener: number, words: Words): boolean {
  const word = words.word(opener);
  if (own.length <= LIGHT + (word === 'wat' ? 1 : 0) || isDemonstrative(opener, finite, words)) return true;
  switch (word) {
    case 'zoals':
    case 'zover':
      return true;
    case 'alvorens':
    case 'teneinde':
      return own.some((at) => words.isTe(at));
    case 'wat':
      if (words.word(finite) === 'betreft') return true;
      break;
    case 'als':
      // "als voorzitter", "als direct gevolg", "zowel … als".
      return !words.is(opener + 1, Is.pronoun | Is.determiner) && words.tag(opener + 1) !== Tag['BW.vnw'];
  }
  // "en wie zijn de andere leden": the verb stands second.
  return QUESTION.test(word) && finite === opener + 1 && words.is(finite + 1, Is.pronoun | Is.determiner);
}

/** ", dat zou nog lukken", "dus dat bekijken we": the verb stands second, as in any sentence. */
function isDemonstrative(opener: number, finite: number, words: Words): boolean {
  if (finite !== opener + 1 || !/^(?:dat|die)$/u.test(words.word(opener))) return false;
  if (words.gap(opener) !== Gap.comma && !/^(?:dus|want|maar)$/u.test(words.word(opener - 1))) return false;
  const next = finite + 1;
  return words.gap(next) === Gap.none && next < words.count && !words.is(next, Is.verb) && words.word(next) !== 'te';
}

/** "dat … en dat …", "hoe …, wat …": the same again. */
function joinsEarlier(opener: number, earlier: readonly number[], words: Words): boolean {
  const before = earlier.at(-1);
  if (before === undefined) return false;
  if (JOINS.has(words.word(opener - 1))) return true;
  if (words.gap(opener) !== Gap.comma) return false;
  const word = words.word(opener);
  return word === words.word(before) || (QUESTION.test(word) && QUESTION.test(words.word(before)));
}

/** Behind the verb of the outer clause, "en" can go back to what stands before it: "huizen die …, en tuinen die …". */
function standsWithin(inner: number, { finite, opener }: Clause, words: Words): boolean {
  if (isClosedBefore(inner, opener, words)) return false;
  // "mag wonen of de huur mag ontvangen".
  if (words.word(inner) === 'of') return false;
  for (let at = finite + 1; at < inner; at++) if (words.tag(at) === Tag.NEVEN) return false;
  return true;
}

/** "Wie … verwijdert, riskeert een boete die": verb, comma, verb. The main clause goes on, and the inner clause is its own. */
function isClosedBefore(inner: number, outer: number, words: Words): boolean {
  for (let at = outer + 2; at < inner; at++) {
    // A plural is written as an infinitive is: "laten scheren, riskeren".
    if (words.gap(at) === Gap.comma && words.is(at, Is.verb) && words.is(at - 1, Is.verb)) return true;
  }
  return false;
}
