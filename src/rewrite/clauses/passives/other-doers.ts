import { isActor, isPerson } from '../../../language/constructions/actors.ts';
import { phraseAt } from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import type { Frame } from './frame.ts';

/** Who decides behind "bij" or "door": "bij ministerieel besluit". */
const LAW =
  /^(?:ministerieel|koninklijk|wet|decreet|besluit|beslissing|raadsbesluit|\p{L}*raadsbeslissing|collegebesluit|reglement|verordening)$/u;
/** "gebeurt door de dienst Sport, waarbij voorrang wordt verleend": whoever is named before goes on acting. */
export function namesDoerBefore({ start }: Frame, words: Words): boolean {
  for (let at = 0; at < start; at++) {
    if (!/^(?:door|via)$/u.test(words.word(at)) || words.tag(at) !== Tag.VZ) continue;
    const phrase = phraseAt(at + 1, words);
    if (
      phrase &&
      !/^(?:we|wij|ons)$/u.test(words.word(phrase.head)) &&
      (phrase.isPronoun || isActor(phrase.head, words))
    )
      return true;
  }
  return false;
}

/** "Voor personen zonder kaart dient een badge te worden aangevraagd": those people do it. */
export function isForOthers(own: readonly number[], words: Words): boolean {
  return own.some((at) => {
    if (words.word(at) !== 'voor' || words.tag(at) !== Tag.VZ) return false;
    const phrase = phraseAt(at + 1, words);
    return phrase !== undefined && !phrase.isPronoun && isPerson(phrase.head, words);
  });
}

/** "inwoners die een inspecteur opbelde", "een land dat België erkent": who did it to whom? */
export function isEitherWay(opener: number, agent: readonly [number, number], words: Words): boolean {
  const isNoun = !words.is(agent[0] + 1, Is.pronoun & ~Is.determiner);
  if (!/^(?:die|dat)$/u.test(words.word(opener)) || !isNoun) return false;
  // "een land in Europa dat": which of the nouns it means is not sure.
  for (let at = opener - 1; at >= 0 && at >= opener - ANTECEDENT_REACH; at--)
    if (words.is(at, Is.noun) && (isActor(at, words) || BODY.test(words.lemma(at)))) return true;
  return false;
}

/** How many words before "die" its noun is looked for. */
const ANTECEDENT_REACH = 4;
/** Bodies that can do something to another as well. */
const BODY = /(?:land|staat|orgaan|organisme|centrum|labo|laboratorium|instituut|instantie|opleiding|dier|hond|kat)$/u;

/** "bij ministerieel besluit", "bij beslissing van de gemeenteraad": who decided is named. @param start of the clause */
export function isByLaw(start: number, words: Words): boolean {
  for (let at = start; at < words.count; at++)
    if (/^(?:bij|door)$/u.test(words.word(at)) && [at + 1, at + 2].some((next) => LAW.test(words.word(next))))
      return true;
  return false;
}

/** "Per lid kunnen 15 spelen worden ontleend": not each reader. */
export function isPerHead(own: readonly number[], words: Words): boolean {
  return own.some((at) => words.word(at) === 'per' && (isActor(at + 1, words) || PER_HEAD.test(words.word(at + 1))));
}

const PER_HEAD = /^(?:lid|persoon|gezin|huishouden|adres|kind|deelnemer|team|klas|leerling|aanvrager|woning)$/u;
