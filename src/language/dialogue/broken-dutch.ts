import type { Words } from '../constructions/words.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';

/** A sentence without the verb or the article that it needs. Words are numbered within the sentence, `to` included. */
export interface BrokenPart {
  readonly kind: 'infinitive' | 'noVerb';
  readonly from: number;
  readonly to: number;
}

/** Singular subjects: beside "wij" or "zij" an infinitive can be a finite plural. */
const SUBJECTS = new Set('u jij gij ge ik hij'.split(' '));
/** Adverbs that can stand before the subject: "Morgen u terugkomen." */
const OPENERS = new Set(
  'dan nu morgen eerst straks daarna hier later maandag dinsdag woensdag donderdag vrijdag'.split(' '),
);
/** "U en uw man komen", "u beiden tekenen", "ik u bellen wij": another subject than the singular one. */
const OTHER_SUBJECTS = new Set(
  'en of beiden beide allebei allen allemaal samen twee drie wij we zij ze jullie die mensen kinderen'.split(' '),
);
const JUDGEMENTS = new Set('goed juist correct klaar volledig geldig ok oké compleet'.split(' '));
const DEGREES = new Set('hier nog meer zo'.split(' '));

/** Parts of a sentence in which words are missing: "Jij morgen terugkomen", "Papier niet goed". */
export function brokenPartsOf(words: Words): BrokenPart[] {
  const parts: BrokenPart[] = [];
  let from = 0;
  for (let next = 1; next <= words.count; next++) {
    if (next < words.count && words.gap(next) === Gap.none) continue;
    const part = bareInfinitive(words, from, next - 1) ?? withoutVerb(words, from, next - 1);
    if (part) parts.push(part);
    from = next;
  }
  return parts;
}

/** A singular subject at the front, an infinitive behind it, and nothing that may be a finite verb. */
function bareInfinitive(words: Words, from: number, to: number): BrokenPart | undefined {
  // Behind a comma a pronoun may be the object of what comes before; "Ik bellen?" says another's words again.
  if (from > 0 || words.markBehind(to) === '?') return undefined;
  const subject = OPENERS.has(words.word(from)) ? from + 1 : from;
  if (subject >= to || !SUBJECTS.has(words.word(subject))) return undefined;
  let infinitive = -1;
  for (let at = subject + 1; at <= to; at++) {
    if (OTHER_SUBJECTS.has(words.word(at)) || words.word(at) === 'te') return undefined;
    if (isInfinitive(words, at)) infinitive = at;
    else if (mayBeFinite(words, at)) return undefined;
  }
  return infinitive < 0 ? undefined : { kind: 'infinitive', from, to };
}

/** Also "tekenen", which the tagger takes for the plural of "teken" where no article stands before it. */
function isInfinitive(words: Words, at: number): boolean {
  if (!words.word(at).endsWith('n') || words.is(at, Is.participle) || !words.mayBe(at, Tag['V.inf'])) return false;
  if (words.is(at, Is.verb)) return true;
  const isBehindAdverb = words.tag(at - 1) === Tag.BW || words.tag(at - 1) === Tag['BW.vnw'];
  return words.tag(at) === Tag['N.mv'] && isBehindAdverb;
}

function mayBeFinite(words: Words, at: number): boolean {
  if (words.is(at, Is.finite | Is.participle)) return true;
  const isNoun = words.is(at, Is.noun | Is.adjective | Is.determiner | Is.pronoun);
  return !isNoun && [Tag['V.ev'], Tag['V.t'], Tag['V.verl.ev']].some((tag) => words.mayBe(at, tag));
}

/** "Papier niet goed", "Formulier nog niet volledig": a noun and what is wrong with it, and no word more. */
function withoutVerb(words: Words, from: number, to: number): BrokenPart | undefined {
  const denial = DEGREES.has(words.word(from + 1)) ? from + 2 : from + 1;
  const judgement = DEGREES.has(words.word(denial + 1)) ? denial + 2 : denial + 1;
  if (to !== judgement || words.word(denial) !== 'niet' || !JUDGEMENTS.has(words.word(to))) return undefined;
  const isNoun = words.tag(from) === Tag['N.zijd'] || words.tag(from) === Tag['N.onz'];
  return isNoun ? { kind: 'noVerb', from, to } : undefined;
}
