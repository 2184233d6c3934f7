import { Is, Tag } from '../tagger/tags.ts';
import { isActor } from './actors.ts';
import { isTimeWord } from './time-words.ts';
import type { Words } from './words.ts';

/** Verbs that say from where: "van de trap jagen", "van de bus halen". */
const AWAY =
  /^(?:(?:terug|mee|op|af|weg|uit|over|binnen|los|neer|om|samen)?(?:halen|plukken|jagen|duwen|nemen|trekken|stoten|gooien|werpen|rukken|sleuren|slepen|schoppen|slaan|tillen|heffen|rapen|pikken|vissen|leiden|voeren|brengen|dragen|sturen|roepen|rijden|scheuren|snijden|zagen|knippen|breken|spoelen|vegen|wissen|boeken|schrijven|schudden|blazen|zetten|laden|koppelen|maken|kuisen|schrappen|schrapen|vegen|wassen|houden)|redden|bevrijden|verwijderen|verjagen|verdrijven|verbannen|verplaatsen|verhuizen|weren|scheiden|isoleren|vrijstellen|vrijmaken|uitsluiten|voorzien|verwittigen|beschuldigen|verdenken|overtuigen|beroven|genezen|bouwen|vervaardigen|knutselen|evacueren|wegsturen|schorsen|ont\p{L}+)$/u;
/** Verbs with which money comes from somewhere. */
const PAYING =
  /^(?:(?:terug|uit|door|over|bij|in)?betalen|financieren|bekostigen|vergoeden|storten|overschrijven|af(?:trekken|houden)|inhouden)$/u;
/** Verbs with which a thing comes from somebody: "van de stad kopen". */
const FROM_SOMEBODY =
  /^(?:(?:aan|in|af|op|terug)?kopen|(?:af|over|in)?huren|(?:ont)?lenen|krijgen|(?:over|af|aan)nemen|eisen|opeisen|verlangen|(?:terug)?vorderen|terugvragen|leren|erven|weten|vernemen|horen|pachten|stelen|winnen)$/u;
const MONEY = /(?:rekening|budget|krediet|geld|gelden|middelen|kas|fonds|waarborg|subsidie|loon|pensioen|toelage)$/u;
/** What belongs together as a name: "het college van burgemeester en schepenen". */
const FIXED = /^(?:burgemeester|bestuur|beroep|state|toezicht|commissarissen|advies)$/u;

/**
 * Whether "van" behind somebody may go with the verb, and not with who does it: "door een buurman van de straat
 * geplukt", "door de dienst van 9 tot 12 uur behandeld".
 *
 * @param van the word itself @param head of who does it @param lemma of the verb
 */
export function mayGoWithVerb(van: number, head: number, lemma: string, words: Words): boolean {
  const noun = nounBehind(van, words);
  const word = words.word(noun);
  if (noun < 0 || isTimeWord(word) || words.tag(van + 1) === Tag.TW) return true;
  if (FIXED.test(word)) return false;
  // "van school houden", "van hout maken".
  const isBare = noun === van + 1 && !words.isCapital(noun) && !words.is(noun, Is.plural);
  if (isBare) return true;
  const verb = lemma.split(' ').at(-1) as string;
  if (FROM_SOMEBODY.test(verb)) return true;
  if (PAYING.test(verb)) return MONEY.test(word) || !isActor(head, words);
  return AWAY.test(verb) && !isNamed(noun, words);
}

/** "de politie van Gent", "een ploeg van de brandweer", "de dienst Sport van de stad Gent": of whom they are. */
function isNamed(noun: number, words: Words): boolean {
  return words.tag(noun) === Tag.EIGEN || words.isCapital(noun) || isActor(noun, words);
}

function nounBehind(van: number, words: Words): number {
  for (let at = van + 1; at < van + 6 && at < words.count; at++) if (words.is(at, Is.noun)) return at;
  return -1;
}
