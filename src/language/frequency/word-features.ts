import { fold, HASH_START, hashOf, hashStep } from '../characters.ts';
import { mix } from '../tagger/hash-table.ts';
import type { WordFacts } from './word-facts.ts';

/** Stretches of a word, in letters; its edges count as letters. */
const SHORTEST_STRETCH = 2;
const LONGEST_STRETCH = 5;
/** Beginnings and endings of a word, in letters. */
const SHORTEST_EDGE = 3;
const LONGEST_EDGE = 10;
/** Longer words count as this long. */
const LONGEST = 24;
/** The longest word of which the stretches are looked at, in letters. */
const MOST_LETTERS = 60;
const EDGE = 1;

/** Numbers of the kinds of features, so that equal letters of another kind are another feature. */
const Kind = {
  stretch: 0,
  beginning: 20,
  ending: 40,
  head: 60,
  modifier: 61,
  length: 62,
  tag: 63,
} as const;

/** How many numbers `measuresOf` gives. */
export const MEASURES = 15;

/** What is known of a word in numbers, for a linear model. Zipf values and counts as in `WordFacts`, lengths in letters. */
export function measuresOf({ word, tags, lemma, family, parts, ...facts }: WordFacts): number[] {
  const zipfs = parts.map(({ zipf }) => zipf);
  const sum = zipfs.reduce((total, zipf) => total + zipf, 0);
  return [
    bit(lemma > 0),
    lemma,
    bit(family > 0),
    family,
    bit(facts.isInflected),
    parts.length,
    zipfs.at(-1) ?? 0,
    parts.length > 0 ? Math.min(...zipfs) : 0,
    parts.length > 0 ? sum / parts.length : 0,
    word.length,
    Math.log(word.length),
    bit(tags.length > 0),
    facts.inTexts,
    facts.lemmaInTexts,
    bit(facts.isEveryday),
  ];
}

function bit(is: boolean): number {
  return is ? 1 : 0;
}

/** Turns a word into features: 32-bit keys of what it is made of. The array is used again for the next word. */
export class WordFeatures {
  readonly keys = new Int32Array(512);
  count = 0;

  compute({ word, tags, parts }: Pick<WordFacts, 'word' | 'tags' | 'parts'>): void {
    this.count = 0;
    const codes = Array.from(word.slice(0, MOST_LETTERS), (letter) => fold(letter.charCodeAt(0)));
    this.#stretches([EDGE, ...codes, EDGE]);
    this.#edges(codes);
    this.#add(Kind.length, Math.min(word.length, LONGEST));
    for (let at = 0; at < tags.length; at++) this.#add(Kind.tag, tags[at] as number);
    parts.forEach((part, at) => this.#add(at === parts.length - 1 ? Kind.head : Kind.modifier, hashOf(part.word)));
  }

  #stretches(codes: readonly number[]): void {
    for (let from = 0; from < codes.length; from++) {
      let hash = HASH_START;
      for (let length = 1; length <= LONGEST_STRETCH && from + length <= codes.length; length++) {
        hash = hashStep(hash, codes[from + length - 1] as number);
        if (length >= SHORTEST_STRETCH) this.#add(Kind.stretch + length, hash);
      }
    }
  }

  #edges(codes: readonly number[]): void {
    let beginning = HASH_START;
    let ending = HASH_START;
    for (let length = 1; length <= LONGEST_EDGE && length < codes.length; length++) {
      beginning = hashStep(beginning, codes[length - 1] as number);
      ending = hashStep(ending, codes[codes.length - length] as number);
      if (length < SHORTEST_EDGE) continue;
      this.#add(Kind.beginning + length, beginning);
      this.#add(Kind.ending + length, ending);
    }
  }

  #add(kind: number, value: number): void {
    this.keys[this.count++] = mix(value ^ Math.imul(kind + 1, 0x9e3779b1));
  }
}
