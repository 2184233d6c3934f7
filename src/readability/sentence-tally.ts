import type { Analysis } from '../language/analysis.ts';
import { hashOf } from '../language/characters.ts';
import type { WordFrequency } from '../language/frequency/word-frequency.ts';
import type { Sentence } from '../language/sentences.ts';
import { Tag } from '../language/tagger/tags.ts';
import { Flag } from '../language/tokens.ts';

/** What a sentence counts, as far as it makes a text easier or harder to read. */
export interface SentenceTally {
  /** Runs without spaces that hold a letter or digit. */
  readonly words: number;
  /** Words of which we judge how common they are: no names, numbers, addresses or codes. */
  readonly judged: number;
  /** Sum over these words of how far their Zipf value lies below `COMMON`. */
  readonly rarity: number;
  /** Forms of "worden" with a participle near: passives, told without grammar. */
  readonly worden: number;
  /** Words for who acts, the reader or the sender: u, je, we, ik. */
  readonly persons: number;
}

/** Words at least this common (Zipf value) add nothing to how rare the words of a text are. */
export const COMMON = 6;

const hashesOf = (words: string) => new Set(words.split(' ').map(hashOf));
const WORDEN = hashesOf('word wordt worden werd werden');
const PERSONS = hashesOf('u je jij jullie wij we ik');
/** How far from "worden" its participle is looked for, in words. */
const PARTICIPLE_BEFORE = 2;
const PARTICIPLE_BEHIND = 14;
const NO_WORD = Flag.opaque | Flag.aside | Flag.digit | Flag.allCapitals;

/** Counts a sentence of an analysis. */
export function tally(analysis: Analysis, sentence: Sentence, frequency: WordFrequency): SentenceTally {
  const { tokens } = analysis;
  let judged = 0;
  let rarity = 0;
  let worden = 0;
  let persons = 0;
  for (let at = sentence.tokenFrom; at < sentence.tokenTo; at++) {
    if (!isJudged(analysis, at, frequency)) continue;
    const hash = tokens.hash[at] as number;
    const { zipf } = frequency.of(hash, () => analysis.word(at));
    judged++;
    rarity += Math.max(0, COMMON - zipf);
    if (WORDEN.has(hash)) worden += isNearParticiple(analysis, at, frequency) ? 1 : 0;
    else if (PERSONS.has(hash)) persons++;
  }
  return { words: sentence.words, judged, rarity, worden, persons };
}

/**
 * Whether a token is a word of the language: no number, address or code, and no name that is nothing else. A capital
 * says the same within a sentence and at its start, so that how a text is divided in sentences makes no difference.
 */
export function isJudged({ tokens }: Analysis, token: number, frequency: WordFrequency): boolean {
  if (tokens.has(token, NO_WORD) || !tokens.has(token, Flag.letter)) return false;
  return !tokens.has(token, Flag.capital) || frequency.isWord(tokens.hash[token] as number);
}

/**
 * Whether a past participle stands near a form of "worden", behind it or right before. Sentence ends are not looked at, so
 * that how a text is divided in sentences makes no difference.
 */
function isNearParticiple({ tokens }: Analysis, token: number, frequency: WordFrequency): boolean {
  const last = Math.min(tokens.count - 1, token + PARTICIPLE_BEHIND);
  for (let at = Math.max(0, token - PARTICIPLE_BEFORE); at <= last; at++) {
    if (frequency.mayBe(tokens.hash[at] as number, Tag['V.vd'])) return true;
  }
  return false;
}

/** Several sentences as one. */
export function together(tallies: readonly SentenceTally[]): SentenceTally {
  const sum = (count: (one: SentenceTally) => number) => tallies.reduce((total, one) => total + count(one), 0);
  return {
    words: sum((one) => one.words),
    judged: sum((one) => one.judged),
    rarity: sum((one) => one.rarity),
    worden: sum((one) => one.worden),
    persons: sum((one) => one.persons),
  };
}
