import type { Range } from '../document/range.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './sentences.ts';

/** Pairs of quotation marks. Straight single ones only where they can't be an apostrophe. */
const QUOTED =
  /“[^“”]{1,2000}[”“]|„[^„”“]{1,2000}[”“]|"[^"]{1,2000}"|«\s[^«»]{1,2000}\s»|(?<![\p{L}\d])[‘'](?![stn]\s)[^‘’'\s](?:[^‘’']|(?<=\p{L})['’](?=\p{L})){0,400}[’'](?![\p{L}\d])/gu;

/** A heading over answers, and a numbered question under it: that is how who asked it wrote it. */
const ANSWERS =
  /(?<!\p{L})antwoord(?:en)? op (?:de |uw |een )?(?:(?:schriftelijke|mondelinge) )?(?:raads)?vra(?:ag|gen)(?!\p{L})/iu;
const NUMBERED_QUESTION = /^\s*(?:vraag )?\d{1,2}[.):]\s[^?]{1,600}\?\s*$/iu;
/** "Zeg dan:", "Antwoord:": what a script tells colleagues to say is our own text, no quotation. */
const TOLD_TO_SAY =
  /(?:^|[.?!,:;] )(?:zeg|antwoord)(?: (?:dan|altijd|steeds|rustig|gewoon|zeker|eerst|ook)){0,2}:\s?$/iu;
const LONGEST_ORDER = 40;

/** Of the prose that was asked for last: rules ask for the same block again and again. */
let known: { readonly block?: Analysis['block']; readonly quotes: readonly Range[] } = { quotes: [] };

/** The quoted ranges in the prose of the block that was read. */
function quotesOf({ block }: Analysis): readonly Range[] {
  if (known.block !== block) known = { block, quotes: quotesIn(block) };
  return known.quotes;
}

/** Whether a heading says that what stands under it answers the questions of another. */
export function opensAnswers(heading: string): boolean {
  return ANSWERS.test(heading);
}

function quotesIn({ text, heading }: Analysis['block']): readonly Range[] {
  if (NUMBERED_QUESTION.test(text) && heading.some(opensAnswers)) return [[0, text.length]];
  return [...text.matchAll(QUOTED)]
    .filter(({ index }) => !TOLD_TO_SAY.test(text.slice(Math.max(0, index - LONGEST_ORDER), index)))
    .map((match) => [match.index, match.index + match[0].length] as const);
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

/** Where the words begin that somebody says at the end of a sentence, behind a colon: 'Sara lacht: "Ik kom ook."' */
export function quoteBehindColon(sentence: Sentence, analysis: Analysis): number | undefined {
  if (isSpokenLine(analysis)) return undefined;
  const { text } = analysis.block;
  const quote = quotesOf(analysis).find(([from, to]) => {
    if (from <= sentence.from || to > sentence.to || !/^.\p{Lu}/u.test(text.slice(from, from + 2))) return false;
    return /:\s?$/u.test(text.slice(from - 2, from)) && !/[\p{L}\d]/u.test(text.slice(to, sentence.to));
  });
  return quote?.[0];
}

const MOSTLY = 0.6;

/** A line of a counter script that stands in quotation marks is what we say, not what another said. */
function isSpokenLine(analysis: Analysis): boolean {
  const { block } = analysis;
  const [first] = quotesOf(analysis);
  return block.turn !== undefined && first !== undefined && first[1] - first[0] > block.text.length * MOSTLY;
}
