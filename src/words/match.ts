import type { Block } from '../document/document.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Sentence } from '../language/sentences.ts';
import { Flag } from '../language/tokens.ts';
import type { Automaton } from './automaton.ts';
import type { Entry } from './entry.ts';
import { isMeant } from './guards.ts';
import { OUTPUT_EXCEPTION, OUTPUT_NEEDS_STOP } from './layout.ts';

/** An entry of a word list that stands in a text and is meant as the entry says. */
export interface Hit {
  readonly entry: Entry;
  readonly block: Block;
  /** Offsets in the prose of the block. */
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  /** How to name it, where its words stand apart: "deelt … mee". */
  readonly wording?: string;
  /** The simpler words of the entry in the form that the text asks for, where that is sure. */
  readonly simpler?: readonly string[];
}

interface Match {
  readonly entry: number;
  readonly exception: boolean;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  readonly needsStop: boolean;
}

const NOT_PROSE = Flag.opaque | Flag.aside | Flag.fragment;

/** Finds the entries that stand in the block that was read, in one pass, longest first, without overlap. */
export function matchWords(analysis: Analysis, automaton: Automaton): Hit[] {
  return withoutOverlap(meantHits(analysis, automaton));
}

/** Finds all entries that stand in the block that was read and are meant, also where they overlap. */
export function meantHits(analysis: Analysis, automaton: Automaton): Hit[] {
  const matches = findMatches(analysis, automaton);
  if (matches.length === 0) return [];
  const hits: Hit[] = [];
  const exceptions = new Map<number, Match[]>();
  for (const match of matches) {
    if (match.exception) exceptions.set(match.entry, [...(exceptions.get(match.entry) ?? []), match]);
  }
  for (const match of matches) {
    if (match.exception || isExcepted(match, exceptions.get(match.entry) ?? [])) continue;
    const hit = hitOf(match, analysis, automaton);
    if (isMeant(hit, analysis)) hits.push(hit);
  }
  return hits;
}

/** Finds all places of entries in the block that was read, whatever they mean there. */
export function placesOf(analysis: Analysis, automaton: Automaton): Hit[] {
  return findMatches(analysis, automaton).map((match) => hitOf(match, analysis, automaton));
}

function findMatches(analysis: Analysis, automaton: Automaton): Match[] {
  const { tokens } = analysis;
  const matches: Match[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.has(at, NOT_PROSE)) continue;
    const word = wordAt(analysis, automaton, at);
    if (word === 0) continue;
    let node = automaton.firstNode(word);
    for (let next = at + 1; node !== 0; next++) {
      for (const output of automaton.outputs(node)) addMatch(matches, output, at, next, analysis);
      if (next >= tokens.count || !automaton.hasNext(node) || tokens.has(next, NOT_PROSE)) break;
      node = automaton.acrossGap(node, tokens.flags[next] as number);
      if (node === 0) break;
      const following = wordAt(analysis, automaton, next);
      node = following === 0 ? 0 : automaton.nextNode(node, following);
    }
  }
  return matches;
}

function wordAt(analysis: Analysis, automaton: Automaton, at: number): number {
  const { start, end, hash } = analysis.tokens;
  return automaton.wordNumber(analysis.block.text, start[at] as number, end[at] as number, hash[at] as number);
}

function addMatch(matches: Match[], output: number, tokenFrom: number, tokenTo: number, analysis: Analysis): void {
  const needsStop = (output & OUTPUT_NEEDS_STOP) !== 0;
  if (needsStop && !analysis.tokens.has(tokenTo - 1, Flag.stopAfter)) return;
  const exception = (output & OUTPUT_EXCEPTION) !== 0;
  matches.push({ entry: output >> 2, exception, tokenFrom, tokenTo, needsStop });
}

/** A match within, or across, an exception of its own entry. */
function isExcepted(match: Match, exceptions: readonly Match[]): boolean {
  return exceptions.some((other) => other.tokenFrom < match.tokenTo && match.tokenFrom < other.tokenTo);
}

function hitOf(match: Match, analysis: Analysis, automaton: Automaton): Hit {
  const { tokens } = analysis;
  return {
    entry: automaton.entry(match.entry),
    block: analysis.block,
    from: tokens.start[match.tokenFrom] as number,
    to: (tokens.end[match.tokenTo - 1] as number) + (match.needsStop ? 1 : 0),
    sentence: analysis.sentenceOf(match.tokenFrom),
    tokenFrom: match.tokenFrom,
    tokenTo: match.tokenTo,
  };
}

/** One finding for one cause: of entries that overlap, the longest, and of those the first given. Markers stand apart: they only mark a choice. */
export function withoutOverlap(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  let reach = -1;
  for (const hit of hits.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.entry.value !== undefined) kept.push(hit);
    else if (hit.from >= reach) {
      kept.push(hit);
      reach = hit.to;
    }
  }
  return kept;
}
