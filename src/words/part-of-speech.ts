import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import { Is } from '../language/tagger/tags.ts';
import type { Hit } from './match.ts';

/** What a word of a list can't be, by its part of speech. Nouns and adjectives for people go into each other. */
const NEVER: Readonly<Record<string, number>> = {
  verb: Is.noun,
  noun: Is.finite | Is.infinitive,
  adj: Is.infinitive,
};

/**
 * Whether a word is the part of speech that its entry is about: "de achten" is no form of "achten". Only single words
 * that can be more than one thing are looked at.
 */
export function fitsGrammar({ entry, tokenFrom, tokenTo, sentence }: Hit, grammars: SentenceGrammars): boolean {
  const never = entry.pos === undefined ? undefined : NEVER[entry.pos];
  if (never === undefined || tokenTo !== tokenFrom + 1 || entry.word.includes(' ')) return true;
  const { words } = grammars.of(sentence);
  return !words.is(tokenFrom - sentence.tokenFrom, never);
}
