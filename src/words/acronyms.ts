import type { Analysis } from '../language/analysis.ts';
import { classOf, UPPER } from '../language/characters.ts';
import { Flag, type Tokens } from '../language/tokens.ts';
import type { Entry } from './entry.ts';
import type { Hit } from './hit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An acronym, with the entry of a word list, if there is one. */
export interface Acronym extends Pick<Hit, 'block' | 'from' | 'to' | 'sentence'> {
  readonly entry?: Entry;
}

/** The acronyms of the block that was read, where it is not all capitals; not those that the house lets stand. */
export function acronymsIn(analysis: Analysis, vocabulary: Vocabulary): Acronym[] {
  const { tokens, block } = analysis;
  const found: Acronym[] = [];
  if (!mayHaveAcronyms(block.text, tokens)) return found;
  for (let at = 0; at < tokens.count; at++) {
    const length = acronymLength(block.text, tokens, at);
    if (length === 0 || isInCode(block.text, tokens, at) || vocabulary.hasJudged(at)) continue;
    const from = tokens.start[at] as number;
    const entry = vocabulary.acronym(block.text.slice(from, from + length));
    if (entry === 'accepted') continue;
    const place = { block, from, to: from + length, sentence: analysis.sentenceOf(at) };
    found.push({ ...place, ...(entry && { entry }) });
  }
  return found;
}

function mayHaveAcronyms(text: string, tokens: Tokens): boolean {
  let shouted = 0;
  let compounds = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.has(at, Flag.allCapitals)) shouted++;
    else if (tokens.has(at, Flag.capital) && startsWithCapitals(text, tokens, at)) compounds++;
  }
  return shouted + compounds > 0 && shouted * 2 <= tokens.count;
}

/** Part of a reference ("GAS/SL/2026/12") or of a name in capitals ("DOC STOP"). */
function isInCode(text: string, tokens: Tokens, at: number): boolean {
  const before = text[(tokens.start[at] as number) - 1] ?? ' ';
  const after = text.slice(tokens.end[at], (tokens.end[at] as number) + 2);
  if (/^ ?[IVX]+\b/u.test(text.slice(tokens.end[at], (tokens.end[at] as number) + 4))) return true;
  // A number before it makes it a unit: "50 MW".
  if (at > 0 && tokens.has(at - 1, Flag.digit) && tokens.has(at, Flag.plainGap)) return true;
  if (/[\d/_.=&-]/u.test(before) || /^(?:[/_=&]|-\p{Lu}|[.:]\S)/u.test(after)) return true;
  const beside = (other: number, gap: number) => tokens.has(other, Flag.allCapitals) && tokens.has(gap, Flag.plainGap);
  return (at > 0 && beside(at - 1, at)) || (at + 1 < tokens.count && beside(at + 1, at + 1));
}

function startsWithCapitals(text: string, tokens: Tokens, at: number): boolean {
  return classOf(text.charCodeAt((tokens.start[at] as number) + 1)) === UPPER;
}

const NO_ACRONYM = Flag.opaque | Flag.aside | Flag.innerStop;
/** "GAS-boete", "RUP's": the acronym, and what hangs on it. */
const COMPOUND = /^(\p{Lu}{2,6})(?:-\p{Ll}[\p{L}-]+(?:['’]s)?|['’]s)$/u;

/** How many UTF-16 code units of a token are an acronym; 0 when it holds none. */
function acronymLength(text: string, tokens: Tokens, at: number): number {
  if (tokens.has(at, NO_ACRONYM) || !tokens.has(at, Flag.capital)) return 0;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  const word = text.slice(tokens.start[at], tokens.end[at]);
  if (tokens.has(at, Flag.allCapitals)) return length >= 2 && length <= 6 && /^\p{Lu}+$/u.test(word) ? length : 0;
  if (length < 4 || !startsWithCapitals(text, tokens, at)) return 0;
  return COMPOUND.exec(word)?.[1]?.length ?? 0;
}
