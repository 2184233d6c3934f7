import type { TeVerb } from '../../language/constructions/te-verbs.ts';
import { startsNoun } from '../../language/constructions/noun-phrases/phrase-starts.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';

/** Verbs that are always done to something. */
const WITH_OBJECT =
  /^(?:overhandigen|bezorgen|terugbezorgen|terugsturen|terugbrengen|opsturen|doorsturen|versturen|toesturen|sturen|mailen|terugmailen|indienen|ondertekenen|tekenen|afgeven|inleveren|binnenbrengen|meebrengen|meenemen|bewaren|toevoegen|overmaken|opladen|posten|afdrukken|printen|controleren|nalezen|afhalen|ophalen|deponeren|zenden|terugzenden)$/u;
/** Verbs that need none. */
const WITHOUT_OBJECT = /^(?:komen|langskomen|gaan|wachten|blijven|aanbellen|bellen|antwoorden|reageren|zwijgen)$/u;

/**
 * What a second command says of the object that it shares with the first, with a space before it: "vul het formulier in en
 * bezorg het". Empty where it needs nothing; nothing where that is not sure.
 *
 * @param from the word behind "gelieve"
 */
export function sharedObject(from: number, verbs: readonly TeVerb[], words: Words): string | undefined {
  const [first, ...others] = verbs;
  const object = first && objectFrom(from, first, words);
  for (const { te, particle, joint, lemma } of others) {
    const end = particle >= 0 ? particle : te;
    if (hasObject(joint + 1, end, words) || WITHOUT_OBJECT.test(lemma)) continue;
    // "de zaal op te ruimen en te vegen", or "en te vertrekken".
    return WITH_OBJECT.test(lemma) && object ? ` ${object}` : undefined;
  }
  return '';
}

/** The pronoun for the object that opens what is asked; nothing where there is none, or where it is not sure. */
function objectFrom(from: number, { te, particle }: TeVerb, words: Words): string | undefined {
  if (!startsNoun(from, words)) return undefined;
  const end = particle >= 0 ? particle : te;
  for (let at = from + 1; at < end && words.gap(at) === 0; at++) {
    if (!words.is(at, Is.noun)) {
      if (words.is(at, Is.adjective) || words.tag(at) === Tag['V.vd.attr']) continue;
      return undefined;
    }
    // "uw naam en adres": more than one.
    if (words.tag(at + 1) === Tag.NEVEN || words.is(at + 1, Is.noun)) return undefined;
    if (words.tag(at) === Tag['N.mv']) return 'ze';
    return words.tag(at) === Tag['N.onz'] ? 'het' : 'die';
  }
  return undefined;
}

/** A noun without a preposition before it, or a pronoun. */
function hasObject(from: number, end: number, words: Words): boolean {
  let isOfPreposition = false;
  for (let at = from; at < end; at++) {
    if (words.tag(at) === Tag.VZ) isOfPreposition = true;
    else if (words.is(at, Is.determiner)) continue;
    else if (words.is(at, Is.noun) || words.is(at, Is.pronoun)) {
      if (!isOfPreposition) return true;
      isOfPreposition = false;
    }
  }
  return false;
}
