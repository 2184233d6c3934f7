import type { Range } from '../document/range.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './sentences.ts';

/** Pairs of quotation marks. Straight single ones only where they can't be an apostrophe. */
const QUOTED =
  /“[^“”]{1,2000}[”“]|„[^„”“]{1,2000}[”“]|"[^"]{1,2000}"|«\s[^«»]{1,2000}\s»|(?<![\p{L}\d])[‘'](?![stn]\s)[^‘’'\s](?:[^‘’']|(?<=\p{L})['’](?=\p{L})){0,400}[’'](?![\p{L}\d])/gu;

/** "Zeg dan:", "Antwoord:": what a script tells colleagues to say is our own text, no quotation. */
const TOLD_TO_SAY =
  /(?:^|[.?!,:;] )(?:zeg|antwoord)(?: (?:dan|altijd|steeds|rustig|gewoon|zeker|eerst|ook)){0,2}:\s?$/iu;
const LONGEST_ORDER = 40;

/** Of the prose that was asked for last: rules ask for the same block again and again. */
let known: { readonly text: string; readonly quotes: readonly Range[] } = { text: '', quotes: [] };

/** The quoted ranges in the prose of the block that was read. */
function quotesOf({ block: { text } }: Analysis): readonly Range[] {
  if (known.text !== text) {
    const quotes = [...text.matchAll(QUOTED)]
      .filter(({ index }) => !TOLD_TO_SAY.test(text.slice(Math.max(0, index - LONGEST_ORDER), index)))
      .map((match) => [match.index, match.index + match[0].length] as const);
    known = { text, quotes };
  }
  return known.quotes;
}

/** Whether a stretch of the prose of the block that was read stands within quotation marks. */
export function isQuoted(from: number, to: number, analysis: Analysis): boolean {
  const quotes = quotesOf(analysis);
  if (isSpokenLine(analysis)) return false;
  let low = 0;
  let high = quotes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((quotes[middle] as Range)[0] <= from) low = middle;
    else high = middle - 1;
  }
  const quote = quotes[low];
  return quote !== undefined && quote[0] <= from && to <= quote[1];
}

/** Whether most of a sentence stands between quotation marks: somebody else's words. */
export function isQuote(sentence: Sentence, analysis: Analysis): boolean {
  if (isSpokenLine(analysis)) return false;
  const length = sentence.to - sentence.from;
  const quoted = quotesOf(analysis).reduce((sum, [from, to]) => {
    return sum + Math.max(0, Math.min(to, sentence.to) - Math.max(from, sentence.from));
  }, 0);
  return quoted > length * MOSTLY;
}

/** Where a quotation begins in a sentence that goes on behind it: the rest of the sentence is somebody else's. */
export function openQuoteIn(sentence: Sentence, analysis: Analysis): number | undefined {
  if (isSpokenLine(analysis)) return undefined;
  const quote = quotesOf(analysis).find(
    ([from, to]) => from >= sentence.from && from < sentence.to && to > sentence.to,
  );
  return quote?.[0];
}

const MOSTLY = 0.6;

/** A line of a counter script that stands in quotation marks is what we say, not what another said. */
function isSpokenLine(analysis: Analysis): boolean {
  const { block } = analysis;
  const [first] = quotesOf(analysis);
  return block.turn !== undefined && first !== undefined && first[1] - first[0] > block.text.length * MOSTLY;
}
