import { VerbFact } from '../morphology/morphology.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/**
 * How an item of a list is put: as a sentence, as what to do, as a few words without a verb, or as a group of verbs that
 * completes the line above the list ("volledig ingevuld worden", "beschikken over een attest").
 */
export type ItemForm = 'sentence' | 'request' | 'fragment' | 'verbs';

/** Words that a sentence begins with, before its verb. */
const SUBJECTS = new Set(['u', 'je', 'jij', 'we', 'wij', 'ze', 'zij', 'hij', 'er', 'men']);
/** A longer stretch without a verb was probably not understood. Number of words. */
const LONGEST_FRAGMENT = 10;
/** Fewer words can be a name or a title. */
const SHORTEST_REQUEST = 3;

/** What a noun group does not begin with, nor a sentence that is no request. */
const OPENS_A_GROUP = new Set([Tag.VZ, Tag.NEVEN, Tag.ONDER, Tag.BW, Tag['BW.vnw'], Tag.TW, Tag.TSW]);

const VERBS = [Tag['V.ev'], Tag['V.t'], Tag['V.mv'], Tag['V.inf']];

/** The form of an item by its first sentence; nothing where it is not plain. */
export function itemFormOf({ words, clauses }: Grammar): ItemForm | undefined {
  const [main] = clauses;
  if (!main) return undefined;
  if (SUBJECTS.has(words.word(0)) && words.is(1, Is.finite)) return 'sentence';
  const isRequest = words.tag(0) === Tag['V.ev'] && main.finite === 0 && words.count >= SHORTEST_REQUEST;
  if (isRequest) return SUBJECTS.has(words.word(1)) ? undefined : 'request';
  if (isVerbGroup(words)) return 'verbs';
  if (opensWithVerb(words)) return isImperative(words) ? 'request' : undefined;
  // "Toon het plan", "Open voor iedereen": what can be a verb in front may be one.
  if (!words.is(0, Is.determiner) && VERBS.some((tag) => words.mayBe(0, tag))) return undefined;
  let nouns = 0;
  for (let at = 0; at < words.count; at++) {
    if (words.is(at, Is.finite | Is.infinitive | Is.participle)) return undefined;
    if (words.is(at, Is.noun)) nouns++;
  }
  return nouns > 0 && words.count <= LONGEST_FRAGMENT ? 'fragment' : undefined;
}

/** "Snij de ui": a bare word right before a determiner is no part of the same noun group, so it is a verb, known or not. */
function opensWithVerb(words: Grammar['words']): boolean {
  if (words.count < SHORTEST_REQUEST || words.is(0, Is.determiner | Is.pronoun)) return false;
  // "Feest de hele nacht": how long, behind a noun.
  if (words.gap(1) !== Gap.none || /^(?:hele|ganse|volledige)$/u.test(words.word(2))) return false;
  return !OPENS_A_GROUP.has(words.tag(0)) && words.is(1, Is.determiner);
}

/** By its verb: "snij" and "glij" have lost their d. */
function isImperative(words: Grammar['words']): boolean {
  const { morphology } = words;
  const stem = words.word(0);
  const infinitives = [morphology.lemma(stem, Tag['V.ev']), ...(stem.endsWith('ij') ? [`${stem}den`] : [])];
  return infinitives.some((infinitive) => (morphology.verb(infinitive) & VerbFact.known) !== 0);
}

/** In small letters, with an infinitive, or a participle at its end: nobody does it in the item itself. */
function isVerbGroup(words: Words): boolean {
  const last = words.count - 1;
  if (last < 1 || words.isCapital(0)) return false;
  let hasInfinitive = false;
  for (let at = 0; at <= last; at++) {
    if (words.is(at, Is.finite) || words.gap(at) === Gap.stop) return false;
    // "een lijst om te tekenen", "het parkeren van wagens".
    const isVerb = words.tag(at) === Tag['V.inf'] && !words.isTe(at - 1);
    const opensNoun = words.is(0, Is.determiner) || words.tag(0) === Tag.VZ;
    if (isVerb && (at === last || !opensNoun)) hasInfinitive = true;
  }
  return hasInfinitive || words.is(last, Is.participle);
}
