import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { isTimeWord } from './time-words.ts';
import type { Words } from './words.ts';

/** Before "door" these have their noun still to come: "de door". */
const AWAITS_NOUN = /^(?:de|uw|onze|elke|iedere)$/u;
/** How far from "door" the participle of its group is looked for, in words. */
const REACH = 16;

/**
 * Whether "door" belongs to what stands before a noun, and not to the sentence: "het door de aanvrager opgegeven
 * rekeningnummer", "met door de stad gehuurde wagens". Who stands behind it did what the participle says, and no more.
 */
export function isWithinNoun(by: number, words: Words): boolean {
  const isAwaited = AWAITS_NOUN.test(words.word(by - 1)) && words.gap(by) === Gap.none;
  return isAwaited || closingParticiple(by, words) >= 0;
}

/** The participle between "door" and the noun that both belong to; -1 where there is none. */
export function closingParticiple(by: number, words: Words): number {
  const isLed = words.gap(by) === Gap.none && leadsGroup(by - 1, words);
  for (let at = by + 2; at < words.count && at <= by + REACH; at++) {
    if (words.gap(at) !== Gap.none) return -1;
    // "het door de door de raad aangestelde ambtenaar opgestelde plan": one within the other.
    if (words.word(at) === 'door') {
      at = closingParticiple(at, words);
      if (at < 0) return -1;
      continue;
    }
    if (closes(at, isLed, words)) return at;
    if (words.is(at, Is.finite)) return -1;
  }
  return -1;
}

/** "het door", "een door", "met door": a noun may follow. */
function leadsGroup(at: number, words: Words): boolean {
  return words.is(at, Is.determiner) || words.tag(at) === Tag.VZ;
}

const ATTRIBUTES: ReadonlySet<number> = new Set([Tag['V.vd.attr'], Tag['V.od.attr'], Tag['V.inf.attr']]);

function closes(at: number, isLed: boolean, words: Words): boolean {
  const isAttribute = ATTRIBUTES.has(words.tag(at));
  // "een door de raad goedgekeurd plan", "het opgegeven adres"; not "wordt door de raad goedgekeurd vorige week".
  if (!isAttribute && !(isLed && words.tag(at) === Tag['V.vd'])) return false;
  const noun = nounBehind(at + 1, words);
  if (noun < 0 || isOfOther(at, words)) return false;
  // "door de aannemer volgende maand vernieuwd", "gegeven vorige week"; but "op een door de raad bepaalde dag".
  return !isTimeWord(words.word(noun)) || (isLed && words.tag(at) === Tag['V.vd.attr']);
}

/** "formulier", "blauwe kaarten": the noun of what stands before it; -1 where another word comes first. */
function nounBehind(start: number, words: Words): number {
  for (let at = start; at < start + 4 && words.gap(at) === Gap.none; at++) {
    if (words.is(at, Is.noun)) return at;
    if (words.is(at, Is.determiner) || !words.is(at, Is.adjective | Is.participle)) return -1;
  }
  return -1;
}

/** "op basis van de ingevulde lijst", "met verkregen middelen": what stands before the participle begins another noun. */
function isOfOther(participle: number, words: Words): boolean {
  let at = participle - 1;
  if (words.word(at) === 'te') at--;
  while (words.is(at, Is.adjective) && !words.is(at, Is.determiner) && words.tag(at) === Tag['A.attr']) at--;
  return words.is(at, Is.determiner) || words.tag(at) === Tag.VZ || words.tag(at) === Tag.TW;
}
