import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import { Is, Tag, tagBits } from '../language/tagger/tags.ts';
import type { Hit } from './match.ts';

/** Adjectives and verbs in the place of a noun: "bejaarden", "gehandicapten", "het indienen". */
const AS_NOUN: ReadonlySet<number> = new Set([
  Tag['A.zelfst'],
  Tag['V.vd.attr'],
  Tag['V.od.attr'],
  Tag['V.inf.zelfst'],
]);

/** The tags that a word of a list can have, by its part of speech. Participles stand with verbs and with adjectives. */
const FITTING: Readonly<Record<string, (tag: number) => boolean>> = {
  verb: (tag) => (tagBits(tag) & Is.verb) !== 0,
  noun: (tag) => (tagBits(tag) & Is.noun) !== 0 || AS_NOUN.has(tag),
  adj: (tag) => (tagBits(tag) & (Is.adjective | Is.verb)) !== 0 || tag === Tag.BW,
};
/** Tags that clearly say something else; of the rest (foreign words, numbers) the tagger knows too little. */
const TELLING = Is.verb | Is.noun | Is.adjective;

/**
 * Whether a word is the part of speech that its entry is about: "de achten" is no form of "achten". Only single words
 * that can be more than one thing are looked at.
 */
export function fitsGrammar({ entry, tokenFrom, tokenTo, sentence }: Hit, grammars: SentenceGrammars): boolean {
  const fits = entry.pos === undefined ? undefined : FITTING[entry.pos];
  if (!fits || tokenTo !== tokenFrom + 1 || entry.word.includes(' ')) return true;
  const { words } = grammars.of(sentence);
  const tag = words.tag(tokenFrom - sentence.tokenFrom);
  return fits(tag) || (tagBits(tag) & TELLING) === 0;
}
