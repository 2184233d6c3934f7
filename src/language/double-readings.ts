import type { Range } from '../document/range.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './sentences.ts';
import { Flag } from './tokens.ts';

/** Words written into one another with brackets or a slash: the reader has to choose how to read them. */
export interface DoubleReading {
  /**
   * `ending`, `beginning`, `middle`: "huurder(s)", "(groot)ouders", "aanvra(a)g(er)"; `andOr`: "en/of"; `pronouns`:
   * "zijn/haar", "uw/je"; `choice`: other words with a slash.
   */
  readonly kind: 'ending' | 'beginning' | 'middle' | 'andOr' | 'pronouns' | 'choice';
  /** Offsets in the prose of the block. */
  readonly from: number;
  readonly to: number;
  /** What the writer joined, as written: word and ending; the words between slashes. */
  readonly parts: readonly string[];
}

/** A stretch between brackets within a sentence. */
export interface Bracket {
  /** Offsets in the prose of the block, with the brackets. */
  readonly range: Range;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  readonly words: number;
  /** Words of the sentence before and behind it. */
  readonly before: number;
  readonly behind: number;
}

const NO_WORD = Flag.opaque | Flag.aside | Flag.digit | Flag.innerStop | Flag.allCapitals;
const PRONOUNS = new Set('hij zij ze zijn haar hem u je jij jou jouw uw die hun hen jullie'.split(' '));
/** Endings that writers put in brackets; anything else is a wordplay or a missing space. */
const ENDINGS = new Set('s n en eren ën e es in ster t te de r er ren'.split(' '));
const BRACKET = /\([^()]{1,600}\)/gu;
/** The shortest word, in letters: shorter ones are units and codes. */
const SHORTEST = 3;

/** The double readings of a sentence of the block that was read, in order. One pass over its tokens. */
export function doubleReadingsOf(sentence: Sentence, analysis: Analysis): DoubleReading[] {
  const reader = new Reader(analysis);
  const found: DoubleReading[] = [];
  for (let at = sentence.tokenFrom; at < sentence.tokenTo;) {
    const end = reader.runEnd(at, sentence.tokenTo);
    const reading = end > at + 1 ? reader.read(at, end) : undefined;
    if (reading) found.push(reading);
    at = end;
  }
  return found;
}

class Reader {
  constructor(private readonly analysis: Analysis) {}

  /** What stands between a token and the one before it. */
  #gap(at: number): string {
    const { tokens, block } = this.analysis;
    return block.text.slice(tokens.end[at - 1], tokens.start[at]);
  }

  /** The token behind a run of tokens that brackets or slashes join without white space. */
  runEnd(at: number, limit: number): number {
    let end = at + 1;
    while (end < limit && !this.analysis.tokens.has(end, Flag.spaceBefore)) end++;
    return end;
  }

  read(from: number, to: number): DoubleReading | undefined {
    const { tokens } = this.analysis;
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    if (places.some((at) => tokens.has(at, NO_WORD))) return undefined;
    const gaps = places.slice(1).map((at) => this.#gap(at));
    if (gaps.every((gap) => gap === '/')) return this.#slashes(places);
    return this.#brackets(places, gaps);
  }

  #slashes(places: readonly number[]): DoubleReading | undefined {
    const parts = places.map((at) => this.analysis.word(at));
    const words = parts.map((part) => part.toLowerCase());
    const range = this.#range(places);
    if (words.length === 2 && words.includes('en') && words.includes('of')) return { kind: 'andOr', ...range, parts };
    if (words.every((word) => PRONOUNS.has(word))) return { kind: 'pronouns', ...range, parts };
    const isWord = (word: string, index: number) => {
      const at = places[index] as number;
      // A capital inside a sentence makes a name; a hyphen half a compound.
      const isPlain = !this.analysis.tokens.has(at, Flag.fragment) && !/\p{Lu}/u.test(parts[index] as string);
      return isPlain && word.length >= SHORTEST && /^[\p{Ll}-]+$/u.test(word);
    };
    return words.every(isWord) ? { kind: 'choice', ...range, parts } : undefined;
  }

  #brackets(places: readonly number[], gaps: readonly string[]): DoubleReading | undefined {
    const { block, tokens } = this.analysis;
    const parts = places.map((at) => this.analysis.word(at));
    if (parts.slice(1).some((part) => !/^[\p{Ll}-]+$/u.test(part))) return undefined;
    const first = places[0] as number;
    const before = block.text[(tokens.start[first] as number) - 1] ?? '';
    const last = tokens.end[places.at(-1) as number] as number;
    const opens = before === '(';
    const closes = block.text[last] === ')';
    // "(groot)ouders", "(ex-)partner"
    if (opens && parts.length === 2 && /^-?\)$/u.test(gaps[0] as string) && !closes)
      return this.#isBeginning(parts)
        ? { kind: 'beginning', from: (tokens.start[first] as number) - 1, to: last, parts }
        : undefined;
    if (opens || gaps.some((gap) => !/^[()]$/u.test(gap)) || gaps[0] !== '(') return undefined;
    const to = closes ? last + 1 : last;
    const from = tokens.start[first] as number;
    if (parts.length > 2) return { kind: 'middle', from, to, parts };
    const isEnding = closes && (parts[0] as string).length >= SHORTEST && ENDINGS.has(parts[1] as string);
    return isEnding ? { kind: 'ending', from, to, parts } : undefined;
  }

  #isBeginning([start = '', rest = '']: readonly string[]): boolean {
    return /^\p{L}{2,9}$/u.test(start) && rest.length >= SHORTEST;
  }

  #range(places: readonly number[]): { from: number; to: number } {
    const { tokens } = this.analysis;
    return { from: tokens.start[places[0] as number] as number, to: tokens.end[places.at(-1) as number] as number };
  }
}

/** The brackets within a sentence that hold more than a number of words; not brackets within brackets. */
export function bracketsOf(sentence: Sentence, analysis: Analysis, moreThan: number): Bracket[] {
  const { tokens, block } = analysis;
  const text = block.text.slice(sentence.from, sentence.to);
  const found: Bracket[] = [];
  let at = sentence.tokenFrom;
  for (const { index, 0: bracket } of text.matchAll(BRACKET)) {
    const from = sentence.from + index;
    const to = from + bracket.length;
    while (at < sentence.tokenTo && (tokens.start[at] as number) < from) at++;
    const tokenFrom = at;
    while (at < sentence.tokenTo && (tokens.start[at] as number) < to) at++;
    const words = countWords(tokenFrom, at, analysis);
    if (words <= moreThan) continue;
    const before = countWords(sentence.tokenFrom, tokenFrom, analysis);
    const behind = countWords(at, sentence.tokenTo, analysis);
    found.push({ range: [from, to], tokenFrom, tokenTo: at, words, before, behind });
  }
  return found;
}

/** Words as a reader counts them: what white space divides. */
function countWords(from: number, to: number, { tokens }: Analysis): number {
  let words = 0;
  for (let at = from; at < to; at++) if (at === from || tokens.has(at, Flag.spaceBefore)) words++;
  return words;
}
