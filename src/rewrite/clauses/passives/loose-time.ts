import { phraseAt } from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import { actionOf } from '../../../language/constructions/noun-style.ts';
import { endsInTime, isTimeWord } from '../../../language/constructions/time-words.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import type { Doer } from './doer.ts';
import type { Frame } from './frame.ts';

const ADVERBS =
  /^(?:gisteren|eergisteren|vandaag|morgen|overmorgen|onlangs|recent|binnenkort|jaarlijks|maandelijks|wekelijks|dagelijks|(?:drie|zes)maandelijks|halfjaarlijks)$/u;
/** "uiterlijk op 2 juni": goes along. */
const LEADS = /^(?:uiterlijk|pas|telkens|reeds|al)$/u;
const PREPOSITIONS =
  /^(?:op|in|om|vanaf|tot|tegen|na|voor|binnen|sinds|tijdens|rond|omstreeks|tussen|van|gedurende|per|begin|eind|half|midden)$/u;
/** Behind these, what happens says when as well: "na betaling", "tijdens de vakantie". */
const WITH_EVENT = /^(?:na|tijdens)$/u;
/** Before "en" or a year, a time goes on; before these, what goes on is not sure. */
const GOES_ON = /^(?:na|voor|vanaf|tot|tussen|en|of|van)$/u;
/** The longest time that is still easy between a verb and its object, in words. */
const LONGEST = 6;

/**
 * The words that say when, where they would come to stand behind an object that they can be read with: "de vergunning
 * voor het kappen op 2 juni". They belong right behind the verb then. `unsure`: where they end, or whether that is
 * right, is not clear. Nothing where no time would stand there.
 *
 * @param rest what closes the active clause, the empty string for nothing
 */
export function looseTime(frame: Frame, doer: Doer, rest: string, words: Words): Time | 'unsure' | undefined {
  if (!frame.subject || !holdsPhrase(frame.start, frame.finite, words)) return undefined;
  const first = firstBehind(frame, doer, rest, words);
  if (first < 0) return undefined;
  const last = timeEnd(first, words);
  if (last < first) return undefined;
  const isClosed = words.gap(last + 1) !== Gap.none || !GOES_ON.test(words.word(last + 1));
  // "op 3 mei in het stadhuis": the place would be read with the object as well.
  const isFollowed = words.gap(last + 1) === Gap.none && words.tag(last + 1) === Tag.VZ && last + 1 !== doer.agent?.[0];
  if (!isClosed || isFollowed || words.between(first, last + 1) > LONGEST) return 'unsure';
  return [first, last];
}

/** First and last word. */
export type Time = readonly [first: number, last: number];

/** "de vergunning voor het kappen", "het verbod op vuurwerk", "de datum van het kappen": a time can belong to what is in it. */
function holdsPhrase(start: number, finite: number, words: Words): boolean {
  for (let at = start + 1; at < finite; at++) {
    if (words.tag(at) !== Tag.VZ) continue;
    if (words.word(at) !== 'van') return true;
    const phrase = phraseAt(at + 1, words);
    if (words.tag(at + 2) === Tag['V.inf.zelfst'] || (phrase && actionOf(phrase.head, words))) return true;
  }
  return false;
}

/** The word that would follow the object: the first of the middle, or the first behind the verbs where nothing closes the clause. */
function firstBehind({ finite, cluster }: Frame, { agent }: Doer, rest: string, words: Words): number {
  let at = finite + 1;
  for (;;) {
    if (at === agent?.[0]) at = agent[1] + 1;
    else if (cluster.includes(at) && rest === '') at++;
    else break;
  }
  const isBehindComma = words.gap(at) !== Gap.none;
  return at >= words.count || isBehindComma || cluster.includes(at) ? -1 : at;
}

/** The last word of the times that stand in a row from a word on; one before it where there is none. */
function timeEnd(start: number, words: Words): number {
  let last = start - 1;
  for (;;) {
    const next = oneTimeEnd(last + 1, words);
    if (next <= last || (last >= start && words.gap(last + 1) !== Gap.none)) return last;
    last = next;
  }
}

function oneTimeEnd(start: number, words: Words): number {
  let at = start;
  while (LEADS.test(words.word(at))) at++;
  if (ADVERBS.test(words.word(at))) return at;
  const isLed = PREPOSITIONS.test(words.word(at));
  let last = start - 1;
  for (let next = isLed ? at + 1 : at; next < words.count; next++) {
    const isFirst = next === at;
    if (!isFirst && words.gap(next) !== Gap.none) break;
    const word = words.word(next);
    if (isTimeWord(word) || (words.is(next, Is.noun) && endsInTime(word)) || /^(?:19|20)\d\d$/u.test(word)) last = next;
    else if (!leadsTime(next, words)) break;
  }
  if (last < start && WITH_EVENT.test(words.word(at))) return phraseAt(at + 1, words)?.last ?? last;
  return last;
}

/** "2", "de eerste", "3 en 5": what stands before a time, or between two. */
function leadsTime(at: number, words: Words): boolean {
  const tag = words.tag(at);
  return (
    words.is(at, Is.determiner | Is.adjective) ||
    tag === Tag.TW ||
    tag === Tag['TW.rang'] ||
    tag === Tag['V.od.attr'] ||
    /^(?:\d\p{L}*|en|tot)$/u.test(words.word(at))
  );
}
