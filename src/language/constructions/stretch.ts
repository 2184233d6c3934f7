import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import { readingLength } from './reading-length.ts';
import type { Words } from './words.ts';

/** What stands between two words that belong together. */
export interface Stretch {
  /** Words to hold while reading; a date or a name counts once, what stands in brackets not at all. */
  readonly load: number;
  readonly prepositions: number;
  /** How it is set apart: by a clause of its own, between commas, or not at all. */
  readonly inset: 'clause' | 'commas' | 'none';
}

/** From so many commas on, it is a list. */
const LIST = 3;
/** Words that open a phrase as prepositions do. */
const OPENS = new Set(
  'overeenkomstig conform ingevolge krachtens gelet gezien betreffende inzake zoals waaronder behoudens'.split(' '),
);
const MARKS_OF_QUOTES = /["“”„«»]/u;

/**
 * Looks at the words from one up to another; nothing where they are no one stretch of one clause: a list, a quotation
 * that begins or ends in it, two clauses without a stop between them.
 */
export function stretchOf(from: number, end: number, clauses: readonly Clause[], words: Words): Stretch | undefined {
  let [prepositions, commas, aside, depth] = [0, 0, 0, 0];
  let inset: Stretch['inset'] = 'none';
  if (clauses.some((clause) => isUnread(clause, from, end))) return undefined;
  for (let at = from; at <= end; at++) {
    const gap = words.gap(at);
    if (isDivided(at, from, words)) return undefined;
    if (gap === Gap.open) depth++;
    if (gap === Gap.close && depth > 0) depth--;
    if (at === end) break;
    if (gap === Gap.comma && depth === 0 && !words.is(at - 1, Is.finite | Is.infinitive)) {
      if (++commas === LIST || (commas === 1 && !opensInset(at, words))) return undefined;
      inset = 'commas';
    }
    if (isUnreadVerb(at, clauses, words)) return undefined;
    if (depth > 0) aside++;
    else if (opensPhrase(at, words)) prepositions++;
    else if (words.is(at, Is.finite) && !isWithin(at, clauses)) return undefined;
    else if (words.is(at, Is.finite)) inset = 'clause';
  }
  // "een boom met een omtrek van een meter, gemeten op …".
  const isCutOff = words.gap(end) === Gap.comma && commas === 0 && inset !== 'clause' && !words.is(end - 1, Is.verb);
  if (depth > 0 || isCutOff) return undefined;
  return { load: readingLength(from, end, words) - aside, prepositions, inset };
}

/** A clause in which no verb was found: what was taken for a verb of another may be its own. */
function isUnread({ kind, opener, finite }: Clause, from: number, end: number): boolean {
  return finite < 0 && opener >= from && opener < end && (kind === 'subordinate' || kind === 'relative');
}

/** The same, told by a word: "mensen die hun partner verloren", "als de weken om zijn", "die het plan kennen, …". */
function isUnreadVerb(at: number, clauses: readonly Clause[], words: Words): boolean {
  const tag = words.tag(at);
  if (tag === Tag['PRON.aanw']) return /^(?:die|dat)$/u.test(words.word(at)) && words.is(at - 1, Is.noun);
  // "die u vooraf moet tonen": it goes with the verb before it.
  if (tag === Tag['V.inf'])
    return words.mayBe(at, Tag['V.mv']) && !words.isTe(at - 1) && !isNoun(at, words) && !words.is(at - 1, Is.finite);
  return tag === Tag.ONDER && words.word(at) !== 'zoals' && !clauses.some(({ opener }) => opener === at);
}

/** "het bekomen", "van overlijden". */
function isNoun(infinitive: number, words: Words): boolean {
  return words.is(infinitive - 1, Is.determiner) || words.tag(infinitive - 1) === Tag.VZ;
}

/** A stop, a dash, a quotation mark on one side only. */
function isDivided(at: number, from: number, words: Words): boolean {
  return words.gap(at) === Gap.stop || isDash(at, words) || (at > from && breaksQuote(at, words));
}

/** Not the hyphen of "huis- en tuinafval". */
function isDash(at: number, words: Words): boolean {
  return words.gap(at) === Gap.other && words.markBehind(at - 1) !== '-';
}

function breaksQuote(at: number, words: Words): boolean {
  return MARKS_OF_QUOTES.test(words.markBefore(at)) || MARKS_OF_QUOTES.test(words.markBehind(at - 1));
}

/** "…, zoals …", "…, die …", "…, op vraag van …": no next part of a list. */
function opensInset(at: number, words: Words): boolean {
  const tag = words.tag(at);
  return (
    tag === Tag.ONDER ||
    tag === Tag['PRON.betr'] ||
    tag === Tag['V.vd'] ||
    opensPhrase(at, words) ||
    /^waar\p{L}*$/u.test(words.word(at))
  );
}

/** Whether a finite verb is that of a clause within the sentence. */
function isWithin(at: number, clauses: readonly Clause[]): boolean {
  return clauses.some(({ finite, kind, opener }) => finite === at && kind !== 'main' && opener >= 0);
}

/** A preposition, or a word that opens a phrase as one does. */
export function opensPhrase(at: number, words: Words): boolean {
  return words.tag(at) === Tag.VZ || OPENS.has(words.word(at));
}
