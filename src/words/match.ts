import type { Analysis } from '../language/analysis.ts';
import { hashOf } from '../language/characters.ts';
import { Flag } from '../language/tokens.ts';
import type { Automaton } from './automaton.ts';
import { useOf } from './guards.ts';
import type { Hit } from './hit.ts';
import { OUTPUT_BITS, OUTPUT_EXCEPTION, OUTPUT_NEEDS_STOP, OUTPUT_PIECE } from './layout.ts';

const KINDS = OUTPUT_EXCEPTION | OUTPUT_NEEDS_STOP | OUTPUT_PIECE;

interface Match {
  readonly entry: number;
  readonly kind: number;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  /** Where its last word starts, as an offset in the prose of the block. */
  readonly compound?: number;
}

const NOT_PROSE = Flag.opaque | Flag.aside | Flag.fragment;

/** What stands in a block: entries in one piece, and first pieces of entries whose words can stand apart. */
export interface Found {
  readonly whole: Hit[];
  /** Not yet known to be meant: that takes the rest of them. */
  readonly pieces: Hit[];
  /** Entries that the text explains where they stand. */
  readonly explained: Hit[];
}

/** Finds in one pass all entries that stand in the block that was read and are meant, also where they overlap. */
export function meantHits(analysis: Analysis, automaton: Automaton): Found {
  const matches = findMatches(analysis, automaton);
  const found: Found = { whole: [], pieces: [], explained: [] };
  const exceptions = new Map<number, Match[]>();
  for (const match of matches) {
    if (match.kind & OUTPUT_EXCEPTION) exceptions.set(match.entry, [...(exceptions.get(match.entry) ?? []), match]);
  }
  for (const match of matches) {
    if (match.kind & OUTPUT_EXCEPTION || isExcepted(match, exceptions.get(match.entry) ?? [])) continue;
    const hit = hitOf(match, analysis, automaton);
    if (match.kind & OUTPUT_PIECE) {
      found.pieces.push(hit);
      continue;
    }
    const use = useOf(hit, analysis);
    if (use === 'used') found.whole.push(hit);
    else if (use === 'explained') found.explained.push(hit);
  }
  return found;
}

/** Finds all places of entries in the block that was read, whatever they mean there. */
export function placesOf(analysis: Analysis, automaton: Automaton): Hit[] {
  const matches = findMatches(analysis, automaton).filter(({ kind }) => (kind & OUTPUT_PIECE) === 0);
  return matches.map((match) => hitOf(match, analysis, automaton));
}

function findMatches(analysis: Analysis, automaton: Automaton): Match[] {
  const { tokens } = analysis;
  const matches: Match[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.has(at, NOT_PROSE)) continue;
    const word = wordAt(analysis, automaton, at);
    if (word === 0) {
      addCompounds(matches, at, analysis, automaton);
      continue;
    }
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

/** Entries that a word of no list ends in, where they say that their compounds count. */
function addCompounds(matches: Match[], at: number, analysis: Analysis, automaton: Automaton): void {
  const { text } = analysis.block;
  const end = analysis.tokens.end[at] as number;
  for (const from of automaton.headsOf(text, analysis.tokens.start[at] as number, end)) {
    const head = text.slice(from, end);
    const outputs = automaton.outputs(automaton.firstNode(automaton.wordNumber(head, 0, head.length, hashOf(head))));
    const entry = [...outputs]
      .filter((output) => (output & KINDS) === 0)
      .map((output) => output >> OUTPUT_BITS)
      .find((index) => automaton.entry(index).compounds);
    if (entry === undefined) continue;
    matches.push({ entry, kind: 0, tokenFrom: at, tokenTo: at + 1, compound: from });
    return;
  }
}

function wordAt(analysis: Analysis, automaton: Automaton, at: number): number {
  const { start, end, hash } = analysis.tokens;
  return automaton.wordNumber(analysis.block.text, start[at] as number, end[at] as number, hash[at] as number);
}

function addMatch(matches: Match[], output: number, tokenFrom: number, tokenTo: number, analysis: Analysis): void {
  const kind = output & KINDS;
  if (kind & OUTPUT_NEEDS_STOP && !analysis.tokens.has(tokenTo - 1, Flag.stopAfter)) return;
  matches.push({ entry: output >> OUTPUT_BITS, kind, tokenFrom, tokenTo });
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
    to: (tokens.end[match.tokenTo - 1] as number) + (match.kind & OUTPUT_NEEDS_STOP ? 1 : 0),
    sentence: analysis.sentenceOf(match.tokenFrom),
    tokenFrom: match.tokenFrom,
    tokenTo: match.tokenTo,
    ...(match.compound !== undefined && { compound: match.compound }),
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
