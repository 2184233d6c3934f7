import type { Words } from '../constructions/words.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';

/** A sentence without the verb or the article that it needs. Words are numbered within the sentence, `to` included. */
export interface BrokenPart {
  readonly kind: 'infinitive' | 'noVerb' | 'noArticle';
  readonly from: number;
  readonly to: number;
}

/** Singular subjects: beside "wij" or "zij" an infinitive can be a finite plural. */
const SUBJECTS = new Set('u jij gij ge ik ikke hij'.split(' '));
/** They are never an object, so that "Gij werken?" asks: in "U helpen?" somebody helps you. */
const ONLY_SUBJECTS = new Set('jij gij'.split(' '));
/** Adverbs that can stand before the subject: "Morgen u terugkomen." */
const OPENERS = new Set(
  'dan nu ja nee maar morgen eerst straks daarna hier later maandag dinsdag woensdag donderdag vrijdag'.split(' '),
);
/** "U en uw man komen", "u beiden tekenen", "ik u bellen wij": another subject than the singular one. */
const OTHER_SUBJECTS = new Set(
  'en of beiden beide allebei allen allemaal samen twee drie wij we zij ze jullie die mensen kinderen'.split(' '),
);
/** "Te laat": what "te" goes with beside an infinitive. */
const BEHIND_TE = new Set('laat vroeg veel weinig duur oud jong lang kort groot klein traag'.split(' '));
const GOES_ON = new Set('dat daar daarvoor die zo'.split(' '));
/** Who does something, and so needs an article before it: "Dokter schrijven attest". */
const PERSONS = new Set(
  'dokter man vrouw zoon dochter agent politie collega directeur baas huisbaas eigenaar school kind vader moeder werkgever advocaat'.split(
    ' ',
  ),
);
const JUDGEMENTS = new Set('goed juist correct klaar volledig geldig ok oké compleet'.split(' '));
const DEGREES = new Set('hier nog meer zo'.split(' '));

/** Parts of a sentence in which words are missing: "Jij morgen terugkomen", "Papier niet goed". */
export function brokenPartsOf(words: Words): BrokenPart[] {
  const parts: BrokenPart[] = [];
  let from = 0;
  for (let next = 1; next <= words.count; next++) {
    if (next < words.count && words.gap(next) === Gap.none) continue;
    const part =
      bareInfinitive(words, from, next - 1) ?? withoutVerb(words, from, next - 1) ?? bareNouns(words, from, next - 1);
    if (part) parts.push(part);
    from = next;
  }
  return parts;
}

/** A singular subject at the front, an infinitive behind it, and nothing that may be a finite verb. */
function bareInfinitive(words: Words, from: number, to: number): BrokenPart | undefined {
  // Behind a comma a pronoun may be the object of what comes before, but not behind "dan".
  if (from > 0 && words.word(from) !== 'dan') return undefined;
  const subject = OPENERS.has(words.word(from)) ? from + 1 : from;
  if (subject >= to || !SUBJECTS.has(words.word(subject))) return undefined;
  // "Ik bellen?" says another's words again.
  if (words.markBehind(to) === '?' && !ONLY_SUBJECTS.has(words.word(subject))) return undefined;
  // "U laten wachten, dat willen we niet": the infinitive stands at the front, and the sentence goes on.
  if (GOES_ON.has(words.word(to + 1))) return undefined;
  let infinitive = -1;
  for (let at = subject + 1; at <= to; at++) {
    if (OTHER_SUBJECTS.has(words.word(at))) return undefined;
    if (words.word(at) === 'te') {
      if (!BEHIND_TE.has(words.word(at + 1))) return undefined;
      at++;
      continue;
    }
    const isLastZijn = at === to && words.word(at) === 'zijn';
    if (isLastZijn || isInfinitive(words, at, subject)) infinitive = at;
    else if (mayBeFinite(words, at)) return undefined;
  }
  return infinitive < 0 ? undefined : { kind: 'infinitive', from, to };
}

/** Also "tekenen" and "werken", which the tagger takes for plurals of nouns. */
function isInfinitive(words: Words, at: number, subject: number): boolean {
  if (!words.word(at).endsWith('n') || words.is(at, Is.participle) || !words.mayBe(at, Tag['V.inf'])) return false;
  if (words.is(at, Is.verb)) return true;
  const isBehindAdverb = words.tag(at - 1) === Tag.BW || words.tag(at - 1) === Tag['BW.vnw'];
  return words.tag(at) === Tag['N.mv'] && (isBehindAdverb || at === subject + 1);
}

function mayBeFinite(words: Words, at: number): boolean {
  if (words.is(at, Is.finite | Is.participle)) return true;
  const isNoun = words.is(at, Is.noun | Is.adjective | Is.determiner | Is.pronoun);
  return !isNoun && [Tag['V.ev'], Tag['V.t'], Tag['V.verl.ev']].some((tag) => words.mayBe(at, tag));
}

/** "Papier niet goed", "Formulier nog niet volledig": a noun and what is wrong with it, and no word more. */
function withoutVerb(words: Words, from: number, to: number): BrokenPart | undefined {
  const isDan = to === from + 2 && words.word(from) === 'dan' && words.word(from + 1) === 'niet';
  if (isDan && JUDGEMENTS.has(words.word(to))) return { kind: 'noVerb', from, to };
  const denial = DEGREES.has(words.word(from + 1)) ? from + 2 : from + 1;
  const judgement = DEGREES.has(words.word(denial + 1)) ? denial + 2 : denial + 1;
  if (to !== judgement || words.word(denial) !== 'niet' || !JUDGEMENTS.has(words.word(to))) return undefined;
  const isNoun = words.tag(from) === Tag['N.zijd'] || words.tag(from) === Tag['N.onz'];
  return isNoun ? { kind: 'noVerb', from, to } : undefined;
}

/** "Waar kaart?", "Dokter schrijven attest": nouns that stand without the article they need. */
function bareNouns(words: Words, from: number, to: number): BrokenPart | undefined {
  const isNoun = (at: number) => words.tag(at) === Tag['N.zijd'] || words.tag(at) === Tag['N.onz'];
  if (from > 0 || words.isCapital(to)) return undefined;
  const asks = to === 1 && words.word(0) === 'waar' && isNoun(1) && words.markBehind(1) === '?';
  const isActing =
    to === 2 && PERSONS.has(words.word(0)) && words.word(1).endsWith('en') && words.mayBe(1, Tag['V.inf']);
  return asks || (isActing && isNoun(2)) ? { kind: 'noArticle', from, to } : undefined;
}
