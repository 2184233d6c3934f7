import type { Block } from '../../document/document.ts';
import type { Analysis } from '../analysis.ts';
import type { SentenceGrammars } from '../constructions/grammar.ts';
import type { Words } from '../constructions/words.ts';
import { isQuoted } from '../quotes.ts';
import type { Sentence } from '../sentences.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { type FoundFrame, framesIn } from './frames.ts';
import { pairsIn } from './gendered-pairs.ts';
import { FRAME_WORDS, personNoun, PLACE_PREPOSITIONS, PLACES, type TraitKind, traitOfAdjective } from './lexicon.ts';
import { looksIn } from './looks.ts';
import { type Mention, mentionsIn } from './people.ts';
import { type Part, partsOf } from './roles.ts';

/** A trait of somebody, in offsets of the prose of its block. */
export interface Trait {
  readonly kind: TraitKind;
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly text: string;
  /** It is the noun itself: “Vluchtelingen”, so it can't be left out. */
  readonly isNoun: boolean;
}

/** Somebody in the text of a picture; offsets count in the prose of the block. */
export interface Person {
  readonly sort: 'person' | 'function';
  readonly gender?: 'woman' | 'man';
  /** As one speaks of him: "de vrouw", "het meisje", "deze mensen"; the name of whom only that is told. */
  readonly called: string;
  /** More than one, so that a verb with it is plural. */
  readonly isPlural: boolean;
  readonly isNamed: boolean;
  readonly from: number;
  readonly to: number;
  /** The preposition directly before; empty without one. */
  readonly preposition: string;
  readonly traits: readonly Trait[];
  readonly part?: Part;
  readonly sentence: Sentence;
}

/** What a text of a picture, an alternative text or a caption, says of people. */
export interface Picture {
  readonly block: Block;
  readonly people: readonly Person[];
  /** It says no more than who is there, how they look and where. */
  readonly isBare: boolean;
  /** It has no verb: nobody does anything, at least not in so many words. */
  readonly isVerbless: boolean;
  /** It tells a place as well. */
  readonly hasPlace: boolean;
  /** A name stands in it that belongs to none of the people. */
  readonly hasLooseName: boolean;
  /** Wordings that make a cliché of people; not those that somebody says. */
  readonly frames: readonly FoundFrame[];
}

/** Reads the text of a picture. @param analysis of the block that was read last */
export function readPicture(analysis: Analysis, grammars: SentenceGrammars): Picture {
  const { block } = analysis;
  const people: Person[] = [];
  let isBare = true;
  let isVerbless = true;
  let hasPlace = false;
  let hasLooseName = false;
  for (const sentence of analysis.sentences) {
    const grammar = grammars.of(sentence);
    const { words } = grammar;
    const mentions = mentionsIn(words, (word) => grammars.knows(word));
    const parts = partsOf(grammar, mentions);
    const rest = restOf(words, mentions, (word) => grammars.knows(word));
    isBare &&= rest.isBare && mentions.every(({ isDoing, isNamed }) => !isDoing && !isNamed);
    isVerbless &&= rest.isVerbless;
    hasPlace ||= rest.hasPlace;
    hasLooseName ||= rest.hasName;
    mentions.forEach((mention, index) => {
      const person = personOf(mention, parts[index], sentence, words, block);
      if (!isQuoted(person.from, person.to, analysis)) people.push(person);
    });
  }
  const frames = [...framesIn(block.text), ...looksIn(block.text), ...pairsIn(block.text)].filter((found) => {
    return !isQuoted(found.from, found.to, analysis) || isJoke(found, block.text);
  });
  return { block, people, isBare, isVerbless, hasPlace, hasLooseName, frames };
}

/** Quotation marks around the cliché alone are a wink of the writer, and nobody's words. */
function isJoke({ frame: { kind }, from, to }: FoundFrame, text: string): boolean {
  return kind === 'gender-remark' && /(?<!: )["“‘']$/u.test(text.slice(0, from)) && /^["”’']/u.test(text.slice(to));
}

function personOf(mention: Mention, part: Part | undefined, sentence: Sentence, words: Words, block: Block): Person {
  const { sort, gender, head, first, last, preposition, isNamed } = mention;
  const isPlural = !mention.isName && isMany(words.word(head), mention);
  return {
    sort,
    ...(gender && { gender }),
    called: mention.isName ? nameOf(mention, words, block) : calledAs(mention, isPlural, words.word(head)),
    isPlural,
    isNamed,
    from: words.from(first),
    to: words.to(last),
    preposition,
    traits: mention.traits.map(({ kind, from, to }) => {
      const [start, end] = [words.from(from), words.to(to)];
      return { kind, from: start, to: end, text: block.text.slice(start, end), isNoun: from === head };
    }),
    ...(part && { part }),
    sentence,
  };
}

const ONE =
  /^(?:schepen|jongen|mens|medemens|zus|gids|arts|ghanees|senegalees|rwandees|burundees|chinees|vietnamees|albanees)$|(?:aris|(?:er|nn|s)es|lees|kees)$/u;

/** Told by the form: the tagger takes the first word of a text without a verb for a name. */
function isMany(word: string, { trait }: Mention): boolean {
  return (/(?:en|s|lui)$/u.test(word) && !ONE.test(word)) || (trait !== undefined && /(?:koppel|paar)$/u.test(word));
}

function nameOf({ first, head, traits }: Mention, words: Words, { text }: Block): string {
  const start = traits.some(({ from }) => from === first) ? first + 1 : first;
  return text.slice(words.from(start), words.to(head));
}

/** Whoever is named by a trait alone is not called by it again. */
function calledAs({ trait }: Mention, isPlural: boolean, word: string): string {
  if (trait || word === 'iemand') return isPlural ? 'deze mensen' : 'deze persoon';
  return `${isPlural || !isNeuter(word) ? 'de' : 'het'} ${word}`;
}

function isNeuter(word: string): boolean {
  return /(?:je|kind|koppel|paar|gezin|lid|duo|schap)$/u.test(word);
}

interface Rest {
  readonly isBare: boolean;
  readonly isVerbless: boolean;
  readonly hasPlace: boolean;
  readonly hasName: boolean;
}

/** What a sentence says beside its people. */
function restOf(words: Words, mentions: readonly Mention[], knows: (word: string) => boolean): Rest {
  const told = new Set<number>();
  const tell = (from: number, to: number) => {
    for (let at = from; at <= to; at++) told.add(at);
  };
  for (const { first, head, traits } of mentions) {
    tell(first, head);
    for (const { from, to } of traits) tell(from, to);
  }
  let hasPlace = false;
  let hasName = false;
  let isBare = true;
  let isVerbless = true;
  let at = 0;
  while (at < words.count) {
    const end = told.has(at) || FRAME_WORDS.has(words.word(at)) ? at + 1 : placeEnd(at, words, told);
    if (end > at + 1) hasPlace = true;
    if (end === at) {
      isBare = false;
      if (words.is(at, Is.verb)) isVerbless = false;
      if (isName(at, words, knows) && !mentions.some(({ isNamed, head }) => isNamed && Math.abs(at - head) < 6))
        hasName = true;
    }
    at = Math.max(end, at + 1);
  }
  return { isBare, isVerbless, hasPlace, hasName };
}

/** The word behind a place that somebody is at ("aan het loket", "in het park van Hoogbeke"); `at` itself for none. */
function placeEnd(at: number, words: Words, told: ReadonlySet<number>): number {
  if (!PLACE_PREPOSITIONS.has(words.word(at))) return at;
  let end = at + 1;
  while (words.is(end, Is.determiner | Is.adjective) && !told.has(end)) end++;
  if (end < words.count && words.is(end, Is.noun) && words.isCapital(end) && !personNoun(words.word(end))) {
    while (words.isCapital(end)) end++;
    return end;
  }
  return PLACES.has(words.word(end)) ? end + 1 : at;
}

const LANGUAGES = /^(?:nederlands|frans|engels|duits|belgi[eë]|vlaanderen)$/u;

function isName(at: number, words: Words, knows: (word: string) => boolean): boolean {
  if (!words.isCapital(at) || traitOfAdjective(words.word(at)) || personNoun(words.word(at))) return false;
  if (LANGUAGES.test(words.word(at))) return false;
  // The first word always has a capital: it is a name where the lexicon does not have it as another word.
  if (at === 0) return words.tag(at) === Tag.EIGEN || !knows(words.word(at));
  return !/^(?:in|te|uit|naar|op|aan)$/u.test(words.word(at - 1));
}
