import type { Analysis } from '../language/analysis.ts';
import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import type { WordFrequency } from '../language/frequency/word-frequency.ts';
import { isData, isRunningText } from '../language/running-text.ts';
import { Is, Tag } from '../language/tagger/tags.ts';
import { Flag } from '../language/tokens.ts';
import { isExplainedHere } from './explained.ts';
import type { Hit } from './hit.ts';
import { mentionOf } from './mention.ts';

/** A noun of many letters with the words that it is put together from. */
export interface LongCompound extends Pick<Hit, 'block' | 'from' | 'to' | 'sentence'> {
  readonly lemma: string;
  /** Without the letters that link them: "benoeming", "advies", "gesprek". */
  readonly pieces: readonly string[];
}

const NO_WORD = Flag.opaque | Flag.aside | Flag.digit | Flag.fragment | Flag.innerStop | Flag.allCapitals;
const LINKS = ['', 's', 'en', 'er'];
/** Of two words a compound is only heavy when it has this many letters more. */
const EXTRA = 5;

/** The long compounds of the block that was read, in order; neither common, quoted nor explained. @param moreThan letters */
export function longCompounds(
  analysis: Analysis,
  grammars: SentenceGrammars,
  frequency: WordFrequency,
  moreThan: number,
): LongCompound[] {
  const { tokens, block } = analysis;
  const found: LongCompound[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const from = tokens.start[at] as number;
    const to = tokens.end[at] as number;
    if (to - from <= moreThan || tokens.has(at, NO_WORD)) continue;
    const sentence = analysis.sentenceOf(at);
    const isName = tokens.has(at, Flag.capital) && at > sentence.tokenFrom;
    if (isName || !/^\p{L}+$/u.test(analysis.word(at))) continue;
    const { words } = grammars.of(sentence);
    const place = at - sentence.tokenFrom;
    const isNoun = words.is(place, Is.noun) && words.tag(place) !== Tag.EIGEN;
    if (!isNoun || frequency.lookUp(analysis.word(at)).by !== 'estimate') continue;
    const lemma = words.lemma(place);
    const pieces = frequency.lookUp(lemma).by === 'estimate' ? piecesOf(lemma, grammars) : undefined;
    if (!pieces || lemma.length <= (pieces.length > 2 ? moreThan : moreThan + EXTRA)) continue;
    const compound = { block, from, to, sentence, lemma, pieces };
    if (isUsed({ ...compound, tokenFrom: at, tokenTo: at + 1 }, analysis)) found.push(compound);
  }
  return found;
}

/** The words of a compound; nothing where they are not sure. What the lexicon has as one word stays whole. */
function piecesOf(lemma: string, grammars: SentenceGrammars): string[] | undefined {
  const parts = grammars.compounds.split(lemma);
  if (!parts) return undefined;
  const starts: number[] = [];
  let end = 0;
  for (const part of parts) {
    const link = LINKS.find((letters) => lemma.startsWith(letters + part, end));
    if (link === undefined) return undefined;
    // "bestuurstaal": the s can belong to either word.
    const mayBeLink = end > 0 && link === '' && part.startsWith('s') && grammars.knows(part.slice(1));
    if (mayBeLink) return undefined;
    starts.push(end + link.length);
    end += link.length + part.length;
  }
  return wholeWords(lemma, parts, starts, grammars);
}

/** Joins parts that together are a word of the lexicon: "opper" and "vlakte". */
function wholeWords(
  lemma: string,
  parts: readonly string[],
  starts: readonly number[],
  grammars: SentenceGrammars,
): string[] {
  const pieces: string[] = [];
  for (let first = 0; first < parts.length;) {
    const upTo = (at: number) => lemma.slice(starts[first], (starts[at] as number) + (parts[at] as string).length);
    let last = parts.length - 1;
    while (last > first && (upTo(last) === lemma || !grammars.knows(upTo(last)))) last--;
    pieces.push(upTo(last));
    first = last + 1;
  }
  return pieces;
}

/** Whether a word stands as itself in what is read: also in a heading and in an item of a list, and in no data. */
function isUsed(place: Omit<Hit, 'entry'> & { readonly lemma: string }, analysis: Analysis): boolean {
  const { block, sentence } = place;
  const hit: Hit = { ...place, entry: { word: place.lemma, theme: '', rule: 'lange-samenstelling', pos: 'noun' } };
  const isRead = (isRunningText(block) || block.kind === 'heading') && !isData(sentence, analysis);
  return isRead && !isExplainedHere(hit) && mentionOf(hit, analysis) === undefined;
}
