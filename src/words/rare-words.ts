import type { Analysis } from '../language/analysis.ts';
import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import type { WordFrequency } from '../language/frequency/word-frequency.ts';
import type { LanguageModels } from '../language/models.ts';
import type { NounClasses } from '../language/noun-classes.ts';
import type { Sentence } from '../language/sentences.ts';
import { Is, Tag, tagBits } from '../language/tagger/tags.ts';
import { Flag } from '../language/tokens.ts';
import { isExplainedHere, isInProse } from './explained.ts';
import type { Hit } from './hit.ts';
import { mentionOf } from './mention.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that few people know and that no list has. */
export interface RareWord extends Pick<Hit, 'block' | 'from' | 'to' | 'sentence'> {
  readonly lemma: string;
  /** How common it is, by estimate: see `Commonness`. */
  readonly zipf: number;
}

/** Only what is rarer than this (Zipf value) is told: an estimate is not sure, and less so of a word that looks Dutch. */
const RARE_LEARNED = 2.3;
const RARE_DUTCH = 1.9;
/** How words from Latin, Greek, French or English end, or letters that they have: the hardest of the rare words. */
const LEARNED =
  /(?:atie|aties|iteit|iteiten|isme|eren|aal|ale|eel|ele|ief|ieve|air|aire|entie|enties|antie|anties|ment|menten|ische?|abele?|ibele?|ante?|ente?|eus|euze|ium|logie|fobie|grafie|ille|age|eur)$|c(?!h)|[xqy]|ph|th|ea/u;
/** The shortest word that is looked at, in letters: shorter ones are mostly codes and names. */
const SHORTEST = 5;
const NO_WORD = Flag.opaque | Flag.aside | Flag.digit | Flag.capital | Flag.fragment | Flag.innerStop;
const LETTERS = /^\p{Ll}+$/u;

/** The rare words of the block that was read: in its sentences, and neither quoted nor explained there. */
export function rareWords(
  analysis: Analysis,
  grammars: SentenceGrammars,
  { frequency, nouns }: Pick<LanguageModels, 'frequency' | 'nouns'>,
  vocabulary: Vocabulary,
): RareWord[] {
  const { tokens } = analysis;
  const found: RareWord[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    if (length < SHORTEST || tokens.has(at, NO_WORD)) continue;
    const word = () => analysis.word(at);
    const { zipf, by, isDifficult } = frequency.of(tokens.hash[at] as number, word);
    if (!isDifficult || by !== 'estimate' || zipf >= RARE_LEARNED || !LETTERS.test(word())) continue;
    const sentence = analysis.sentenceOf(at);
    const lemma = hardLemma(sentence, at, grammars, nouns);
    if (lemma === undefined || (zipf >= RARE_DUTCH && !LEARNED.test(lemma) && !LEARNED.test(word()))) continue;
    if (isOfListedWords(word(), grammars, frequency)) continue;
    if (vocabulary.hasEntry(word()) || vocabulary.hasEntry(lemma) || vocabulary.hasJudged(at)) continue;
    const place = { block: analysis.block, from: tokens.start[at] as number, to: tokens.end[at] as number, sentence };
    if (isUsed({ ...place, tokenFrom: at, tokenTo: at + 1 }, lemma, analysis)) found.push({ ...place, lemma, zipf });
  }
  return found;
}

/**
 * The lemma of a noun, verb, adjective or adverb; nothing for a name or another word, and for a noun that names a thing:
 * what can be seen and held is seldom what readers stumble over.
 */
function hardLemma(
  sentence: Sentence,
  token: number,
  grammars: SentenceGrammars,
  nouns: NounClasses,
): string | undefined {
  const { words } = grammars.of(sentence);
  const at = token - sentence.tokenFrom;
  const tag = words.tag(at);
  const bits = tagBits(tag);
  if (tag === Tag.EIGEN || (tag !== Tag.BW && (bits & (Is.noun | Is.verb | Is.adjective)) === 0)) return undefined;
  const lemma = words.lemma(at);
  const isThing = (bits & Is.noun) !== 0 && [words.word(at), lemma].some((form) => nouns.classOf(form) === 'concrete');
  return isThing ? undefined : lemma;
}

/** Whether a word is a compound of words that are on a list, however rare: "subsidieperiode". */
function isOfListedWords(word: string, grammars: SentenceGrammars, frequency: WordFrequency): boolean {
  return grammars.compounds.split(word)?.every((part) => frequency.lookUp(part).by !== 'estimate') ?? false;
}

/** Whether a word stands in running text as itself: not quoted, explained or part of a title. */
function isUsed(place: Omit<Hit, 'entry'>, lemma: string, analysis: Analysis): boolean {
  const hit: Hit = { ...place, entry: { word: lemma, theme: '', rule: 'moeilijk-woord', pos: 'noun' } };
  return isInProse(hit, analysis) && !isExplainedHere(hit) && mentionOf(hit, analysis) === undefined;
}
