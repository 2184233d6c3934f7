import { hashOf } from '../characters.ts';
import { Tag } from '../tagger/tags.ts';

/** What is asked of the lexicon to judge a word that is on no list. */
export interface Lexicon {
  /** The tags that a form can have; nothing for one that is not in it. @param hash of the folded word */
  tagsOfForm(hash: number): ArrayLike<number> | undefined;
  lemma(word: string, tag: number): string;
  /** The parts of a compound; nothing for a word that is none. */
  split(word: string): readonly string[] | undefined;
}

/** What lists know of words; 0 for what is not on them. */
export interface Lists {
  /** Zipf value of a word on the ranked lists. */
  ranked(word: string): number;
  /** The highest of any form of a lemma. */
  family(lemma: string): number;
  /** How often a word stands in texts that are no subtitles: 1 for once, and 1 more each time that the number doubles. */
  inTexts(word: string): number;
  /** The same of all forms of a lemma together. */
  lemmaInTexts(lemma: string): number;
  /** Whether every inhabitant knows a word: our own list of lemmas. */
  isEveryday(lemma: string): boolean;
}

/** What a word is made of, as far as it says how common the word is. */
export interface WordFacts {
  /** In lower case. */
  readonly word: string;
  /** What its form can be: numbers of tags; none for a form that the lexicon lacks. */
  readonly tags: ArrayLike<number>;
  /** Zipf value of its most common lemma on the ranked lists; 0 where none is. */
  readonly lemma: number;
  /** The same of any form of its lemmas: "onderzocht" for "onderzochten". */
  readonly family: number;
  /** How often it and any form of its lemmas stand in texts: see `Lists`. */
  readonly inTexts: number;
  readonly lemmaInTexts: number;
  readonly isEveryday: boolean;
  /** Whether it is a form of another word. */
  readonly isInflected: boolean;
  /** The parts of a compound, in order, each with the Zipf value of its family. Empty for other words. */
  readonly parts: readonly { readonly word: string; readonly zipf: number }[];
}

const NO_TAGS: readonly number[] = [];

/** What a word is made of. @param word in lower case */
export function factsOf(word: string, lexicon: Lexicon, lists: Lists): WordFacts {
  const tags = lexicon.tagsOfForm(hashOf(word)) ?? NO_TAGS;
  const lemmas = lemmasOf(word, tags, lexicon);
  const parts = lexicon.split(word) ?? [];
  const highest = (value: (lemma: string) => number) => Math.max(0, ...lemmas.map(value));
  return {
    word,
    tags,
    lemma: highest((lemma) => lists.ranked(lemma)),
    family: highest((lemma) => lists.family(lemma)),
    inTexts: lists.inTexts(word),
    lemmaInTexts: highest((lemma) => lists.lemmaInTexts(lemma)),
    isEveryday: lists.isEveryday(word) || lemmas.some((lemma) => lists.isEveryday(lemma)),
    isInflected: lemmas.length > 0 && !lemmas.includes(word),
    parts: parts.map((part) => ({ word: part, zipf: familyZipf(part, lexicon, lists) })),
  };
}

/** How common a word is in any of its forms (Zipf value); 0 for one that is not on the ranked lists. */
export function familyZipf(word: string, lexicon: Lexicon, lists: Lists): number {
  return Math.max(lists.ranked(word), ...lemmasOfForm(word, lexicon).map((lemma) => lists.family(lemma)));
}

/** The lemmas that a form can have by the lexicon, but for names. @param word in lower case */
export function lemmasOfForm(word: string, lexicon: Lexicon): string[] {
  return lemmasOf(word, lexicon.tagsOfForm(hashOf(word)) ?? NO_TAGS, lexicon);
}

/** The lemmas that a form with some tags can have, but for names. */
function lemmasOf(word: string, tags: ArrayLike<number>, lexicon: Pick<Lexicon, 'lemma'>): string[] {
  const own = Array.from(tags).filter((tag) => tag !== Tag.EIGEN && tag !== Tag.X && tag !== Tag.SYM);
  return [...new Set(own.map((tag) => lexicon.lemma(word, tag)))];
}
