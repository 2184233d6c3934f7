import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import { Is, tagBits } from '../language/tagger/tags.ts';
import type { Hit } from './hit.ts';

/** What a word of a list can be in a sentence, by its part of speech. Nouns and adjectives for people go into each other. */
const FITS: Readonly<Record<string, (tag: number, word: string) => boolean>> = {
  verb: (tag, word) => (tagBits(tag) & Is.verb) !== 0 || ((tagBits(tag) & Is.adjective) !== 0 && PARTICIPLE.test(word)),
  noun: (tag) => (tagBits(tag) & (Is.finite | Is.infinitive)) === 0,
  adj: (tag) => (tagBits(tag) & Is.infinitive) === 0,
};

/** What an adjective that is made of a verb ends in: "toegekende", "bepaald", "gegeven". */
const PARTICIPLE = /(?:[dt]e?|en|ene)$/u;

/**
 * Whether a word is the part of speech that its entry is about: "de achten" is no form of "achten". Only single words
 * that can be more than one thing are looked at, and what looks like a compound.
 */
export function fitsGrammar(hit: Hit, grammars: SentenceGrammars): boolean {
  const { entry, tokenFrom, tokenTo, sentence } = hit;
  if (hit.compound !== undefined && !isCompound(hit, grammars)) return false;
  if (entry.pos === 'verb' && !hit.wording && belongsToOther(hit, grammars)) return false;
  if (entry.word.startsWith('[') && isNounAtFront(hit, grammars)) return false;
  const fits = entry.pos === undefined ? undefined : FITS[entry.pos];
  if (fits === undefined || tokenTo !== tokenFrom + 1 || entry.word.includes(' ')) return true;
  const { words } = grammars.of(sentence);
  const at = tokenFrom - sentence.tokenFrom;
  // Of a form that the lexicon lacks, the list knows better than a guess.
  // "Eerbiedig de stilte": a command looks like an adjective.
  const isCommand = at === 0 && entry.pos === 'verb' && words.is(0, Is.adjective);
  return isCommand || fits(words.tag(at), words.word(at)) || !grammars.knows(words.word(at));
}

/** "het kader in de gang": a noun where the expression begins with its verb. */
function isNounAtFront({ entry, wording, block, from, tokenFrom, sentence }: Hit, grammars: SentenceGrammars): boolean {
  if (wording !== undefined || !entry.patterns) return false;
  const [first = ''] = block.text.slice(from).split(/\s/u, 1);
  const { words } = grammars.of(sentence);
  const at = tokenFrom - sentence.tokenFrom;
  const isLed = words.is(at - 1, Is.determiner | Is.adjective);
  return (
    isLed && words.is(at, Is.noun) && words.word(at) === first.toLowerCase() && grammars.knows(first.toLowerCase())
  );
}

/** Whether a verb is half of another one: "diende … in" is no form of "dienen". */
function belongsToOther({ tokenFrom, tokenTo, sentence }: Hit, grammars: SentenceGrammars): boolean {
  if (tokenTo !== tokenFrom + 1) return false;
  const { separables } = grammars.of(sentence);
  return separables.some(({ words }) => words.length > 1 && words[0] === tokenFrom - sentence.tokenFrom);
}

/** Whether words stand before the one that the entry is about: "parkeerretributie" is one, "contributie" is not. */
function isCompound({ block, from, compound = from }: Hit, { compounds }: SentenceGrammars): boolean {
  return compounds.canPrecede(block.text.slice(from, compound).toLowerCase());
}
