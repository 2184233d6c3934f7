import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Words } from './words.ts';

/** A row of things in one sentence. Numbers of words, `[from, to)`. */
export interface Enumeration {
  readonly from: number;
  readonly to: number;
  /** In order; each a range of words. */
  readonly items: readonly (readonly [from: number, to: number])[];
  /** A colon or semicolons show it. */
  readonly isMarked: boolean;
}

/** Words that join the last item. */
const JOINERS = new Set(['en', 'of', 'alsook', 'evenals', 'en/of']);
/** First words of fixed pairs: "burgemeester en schepenen". */
const PAIRED = new Set(['burgemeester', 'kind', 'wetten', 'orde', 'maatschappij', 'huis', 'vraag']);
/** Before a name that says who somebody is. */
const TITLES = new Set(['mevrouw', 'meneer', 'heer', 'mevr', 'dhr']);
/** What announces examples: those need not be remembered. */
const EXAMPLES = new Set('zoals bijvoorbeeld bv bijv o.a oa waaronder denk ondermeer'.split(' '));
/** No item begins with one of these: they go on with the sentence, or stand for somebody who does something. */
const NO_START = new Set(
  'dan dus want maar toch ook niet er daar daarom hier die dat wie wat waar waarbij waardoor waarin waarvan hoe als omdat zodat terwijl hoewel indien tenzij om u je jij hij ze zij we wij ik het dit deze elk namelijk meestal'.split(
    ' ',
  ),
);
/** "die", "dat" behind a noun, which say more about an item. */
const RELATIVE = /^(?:die|dat|wat|waar\p{L}*|wie)$/u;
/** The longest item, and the longest last or first one where nothing shows its end, in words. */
const LONGEST = 16;
const LONGEST_OPEN = 8;
/** Fewer items are no row. */
const FEWEST = 3;

/** The rows of things in a sentence, with three items or more. Linear in the number of words. */
export function enumerationsOf(words: Words): Enumeration[] {
  const marked = semicolonsOf(words);
  if (marked) return [marked];
  const found: Enumeration[] = [];
  let depth = 0;
  let commas: number[] = [];
  const close = (end: number) => {
    const row = commas.length >= FEWEST - 2 ? rowOf(words, commas, end) : undefined;
    if (row) found.push(row);
    commas = [];
  };
  for (let at = 1; at < words.count; at++) {
    const gap = words.gap(at);
    if (gap === Gap.open) depth++;
    else if (gap === Gap.close) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (gap === Gap.stop || markBefore(words, at) === ':') close(at);
    else if (markBefore(words, at) === ',') {
      const last = commas.at(-1);
      if (last !== undefined && !isItem(words, last, at)) close(at);
      commas.push(at);
    }
  }
  close(words.count);
  return found;
}

function markBefore(words: Words, at: number): string {
  return words.markBehind(at - 1);
}

/** Two semicolons or more divide a sentence into items; they begin behind a colon, if there is one. */
function semicolonsOf(words: Words): Enumeration | undefined {
  const edges: number[] = [];
  let from = 0;
  for (let at = 1; at < words.count; at++) {
    const mark = markBefore(words, at);
    if (mark === ';') edges.push(at);
    else if (mark === ':' && edges.length === 0) from = at;
  }
  if (edges.length < FEWEST - 1) return undefined;
  return rowBetween([from, ...edges, words.count], true);
}

/** @param edges where each item begins, and where the last ends */
function rowBetween(edges: readonly number[], isMarked: boolean): Enumeration {
  const items = edges.slice(0, -1).map((from, index) => [from, edges[index + 1] as number] as const);
  return { from: edges[0] as number, to: edges.at(-1) as number, items, isMarked };
}

/** The row that some commas divide, which ends with "en" or "of", or behind a colon with its last item. */
function rowOf(words: Words, commas: readonly number[], end: number): Enumeration | undefined {
  const [first = 0] = commas;
  const last = commas.at(-1) as number;
  const start = startOf(words, first);
  const isMarked = start > 0 && markBefore(words, start) === ':';
  let joiner = -1;
  for (let at = last; at < end && at - last < LONGEST; at++) {
    if (isJoiner(words, at) && (at === last || isItem(words, last, at)) && at + 1 < end) joiner = at;
    if (joiner >= 0 && !isMarked) break;
  }
  // ", en": the comma belongs to the joiner; else the item before it is one more.
  const edges = joiner >= 0 ? [...commas.filter((comma) => comma !== joiner), joiner + 1] : [...commas];
  if (joiner < 0 && !isMarked) return undefined;
  const lastFrom = edges.at(-1) as number;
  const to = endOf(words, lastFrom, end, isMarked);
  if (start >= first || to <= lastFrom || !isItem(words, lastFrom, to) || !isItem(words, start, first))
    return undefined;
  if (isExamples(words, start) || (!isMarked && !areAlike(words, [start, ...edges]))) return undefined;
  return rowBetween([start, ...edges, to], isMarked);
}

function isJoiner(words: Words, at: number): boolean {
  if (!JOINERS.has(words.word(at))) return false;
  return !PAIRED.has(words.word(at - 1)) && words.markBehind(at - 1) !== '-';
}

/** Where the first item begins: behind the colon, else at the article, preposition or first noun of its group. */
function startOf(words: Words, comma: number): number {
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST; at--) {
    if (markBefore(words, at) === ':') return at;
    if (words.gap(at) !== Gap.none) break;
  }
  // "met uw kaart aan het loket, met de app": it begins where the other items do.
  if (words.tag(comma) === Tag.VZ) {
    for (let at = comma - 1; at > 0 && comma - at < LONGEST_OPEN && words.gap(at) === Gap.none; at--)
      if (words.tag(at) === Tag.VZ && words.word(at) === words.word(comma)) return at;
  }
  let at = comma;
  while (at > 0 && comma - at < LONGEST_OPEN) {
    const before = at - 1;
    const goesBefore = words.is(before, Is.finite) || words.tag(before) === Tag.BW;
    if (goesBefore || (NO_START.has(words.word(before)) && !words.is(before, Is.determiner))) break;
    if (words.gap(at) !== Gap.none && at < comma) break;
    at = before;
    if (words.is(at, Is.determiner) && !isPartOfGroup(words, at)) break;
  }
  // "in de school, op het plein": the first item has its preposition too.
  const hasPreposition = words.tag(comma) === Tag.VZ && at > 0 && words.tag(at - 1) === Tag.VZ;
  return hasPreposition ? at - 1 : at;
}

/** "een kopie van de factuur": "van" ties a group to the noun before it. */
function isPartOfGroup(words: Words, at: number): boolean {
  return at > 2 && words.word(at - 1) === 'van' && words.is(at - 2, Is.noun) && words.gap(at - 1) === Gap.none;
}

/** Whether the items behind the first are built alike: all groups of a noun, or all of a preposition with one. */
function areAlike(words: Words, starts: readonly number[]): boolean {
  const phrases = new Set(starts.slice(1).map((start) => words.tag(start) === Tag.VZ));
  return phrases.size === 1;
}

/** Where the last item ends: behind a colon with the sentence, else before the verb that follows. */
function endOf(words: Words, from: number, end: number, isMarked: boolean): number {
  if (isMarked) return end;
  let at = from;
  while (at < end && at - from < LONGEST_OPEN) {
    if (at > from && words.gap(at) !== Gap.none) break;
    if (words.is(at, Is.finite | Is.infinitive | Is.participle) || words.isTe(at)) break;
    at++;
  }
  // "… en uw kaart mee", "… en een attest nodig": that belongs to the verb.
  const last = words.tag(at - 1);
  const isLoose = last === Tag.BW || last === Tag['A.vrij'] || last === Tag['VZ.achter'] || last === Tag.VZ;
  return at - from > 1 && isLoose ? at - 1 : at;
}

/** Whether some words can be one of a row: they name something, and nobody does anything in them. */
function isItem(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST || to <= from) return false;
  if (!mayStart(words, from)) return false;
  let hasNoun = false;
  let isRelative = false;
  for (let at = from; at < to; at++) {
    if (words.is(at, Is.noun) || words.tag(at) === Tag['A.zelfst'] || words.tag(at) === Tag.X) hasNoun = true;
    if (TITLES.has(words.word(at)) && !isRelative) return false;
    if (hasNoun && RELATIVE.test(words.word(at))) isRelative = true;
    if (at > from && isPossessive(words, at - 1)) hasNoun = true;
    else if (words.is(at, Is.finite) && !isRelative) return false;
    if (words.tag(at) === Tag['PRON.nom'] && !isRelative && !isPossessive(words, at)) return false;
  }
  return hasNoun;
}

function mayStart(words: Words, at: number): boolean {
  if (words.tag(at) === Tag.ONDER || words.tag(at) === Tag['V.od'] || words.is(at, Is.finite | Is.participle))
    return false;
  return (
    words.is(at, Is.determiner) ||
    isPossessive(words, at) ||
    !(NO_START.has(words.word(at)) || EXAMPLES.has(words.word(at)))
  );
}

const NOUNS = [Tag['N.zijd'], Tag['N.onz'], Tag['N.mv']];

/** "je paspoort": before a noun it says whose it is. */
function isPossessive(words: Words, at: number): boolean {
  if (words.word(at) !== 'je') return false;
  return words.is(at + 1, Is.noun | Is.adjective) || NOUNS.some((tag) => words.mayBe(at + 1, tag));
}

/** "zoals", "bijvoorbeeld": shortly before the first item or at its start. */
function isExamples(words: Words, start: number): boolean {
  for (let at = Math.max(0, start - 4); at < start + 2; at++) {
    const word = words.word(at);
    if (EXAMPLES.has(word) || (word === 'onder' && /^(?:meer|andere)$/u.test(words.word(at + 1)))) return true;
  }
  return false;
}
