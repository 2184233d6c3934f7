import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { enumerationsOf } from './enumerations.ts';
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** A sentence that is mostly a row of like parts, which reads as a list does: each part by itself. */
export interface Series {
  /** Days and hours, things, or clauses with a verb each. */
  readonly kind: 'hours' | 'things' | 'clauses';
  /** Words that a reader has to hold at once: what stands around the row, and its longest part. */
  readonly held: number;
  /** The word behind its last part: the number of words where the sentence ends with it. */
  readonly end: number;
  /** It stands behind a colon, which has told what its parts are. */
  readonly isAnnounced: boolean;
}

/** Fewer like parts are no row. */
const FEWEST = 3;
/** A row of things in one clause is as light from so many things on. */
const FEWEST_THINGS = 4;
/** Farther on, a row is not followed: that keeps reading linear. Number of parts. */
const LONGEST_ROW = 40;
/** "van 9 tot 12 uur", "9.30-12 uur". */
const HOURS = /(?<!\d)\d{1,2}(?:[.:u]\d{0,2})?(?: uur)?(?: tot(?: en met)? | ?[-–] ?)\d{1,2}(?!\d)/gu;
/** So many ranges of hours make opening hours. */
const FEWEST_HOURS = 2;

/** The row of like parts that most of a sentence is; nothing where none is. @param text of the sentence */
export function seriesIn(grammar: Grammar, text: string): Series | undefined {
  const { words, clauses } = grammar;
  const hours = text.match(HOURS)?.length ?? 0;
  const verbs = clauses.filter(({ finite }) => finite >= 0).length;
  if (hours >= FEWEST_HOURS && verbs <= 1) return { kind: 'hours', held: 0, end: words.count, isAnnounced: false };
  const announced = announcedOf(grammar);
  const parts = announced ?? thingsOf(words) ?? likePartsOf(words);
  if (!parts) return undefined;
  const haveVerbs = parts.every(([from, to]) => clauses.some(({ finite }) => finite >= from && finite < to));
  // "in uw gemeente of stad thuis voelt": within a row of clauses only the last one is joined without a comma.
  const isTorn = parts.slice(1, -1).some(([from]) => words.gap(from) === Gap.none);
  if (haveVerbs && isTorn) return undefined;
  const lengths = parts.map(([from, to]) => words.between(from, to));
  const all = lengths.reduce((sum, one) => sum + one, 0);
  const total = words.between(0, words.count);
  // Behind a colon nothing but the row stands, however short it is.
  if (!announced && all * 2 < total) return undefined;
  const held = total - all + Math.max(...lengths);
  const isAnnounced = words.markBehind((parts[0] as Part)[0] - 1) === ':';
  return { kind: haveVerbs ? 'clauses' : 'things', held, end: (parts.at(-1) as Part)[1], isAnnounced };
}

/** What holds for all parts, behind the last: ", telkens vanaf 7 uur". */
const FOR_ALL = /^(?:telkens|steeds|altijd|allemaal|allebei|beide|alles|dit|dat)$/u;

/** "een eigen dag: Noord op maandag, Zuid op dinsdag en het Centrum op vrijdag": no verb stands behind the colon. */
function announcedOf({ words, clauses }: Grammar): readonly Part[] | undefined {
  let start = words.count;
  while (start > 0 && words.markBehind(start - 1) !== ':') start--;
  if (start === 0 || start === words.count || clauses.some(({ finite }) => finite >= start)) return undefined;
  const edges = [start];
  let end = words.count;
  for (let at = start + 1; at < end; at++) {
    const joins = /^(?:en|of)$/u.test(words.word(at - 1)) && words.gap(at) === Gap.none;
    if (words.gap(at) === Gap.comma && FOR_ALL.test(words.word(at))) end = at;
    else if (words.gap(at) === Gap.comma || joins) edges.push(at);
    else if (words.gap(at) === Gap.stop) return undefined;
  }
  if (edges.length < FEWEST) return undefined;
  const parts = edges.map((from, part) => [from, edges[part + 1] ?? end] as const);
  // "samen naar de club, de kerk of de school": what the first begins with holds for the others, which are no like parts.
  const placed = parts.filter(([from, to]) => hasPreposition(from, to, words)).length;
  return placed === 0 || placed === parts.length ? parts : undefined;
}

function hasPreposition(from: number, to: number, words: Words): boolean {
  for (let at = from; at < to; at++) if (words.tag(at) === Tag.VZ) return true;
  return false;
}

type Part = readonly [from: number, to: number];

function thingsOf(words: Words): readonly Part[] | undefined {
  return enumerationsOf(words).find(({ items }) => items.length >= FEWEST_THINGS)?.items;
}

/** "aan de buren, aan de school en aan de kerk", "zaal 1 is …, zaal 2 is … en de tuin is …". */
function likePartsOf(words: Words): readonly Part[] | undefined {
  const starts = [0];
  for (let at = 1; at < words.count; at++) {
    const gap = words.gap(at);
    const joins = gap === Gap.none && /^(?:en|of)$/u.test(words.word(at - 1));
    if (gap === Gap.comma || gap === Gap.stop || joins) starts.push(at);
  }
  for (let index = 1; index < starts.length - 1; index++) {
    const shape = shapeOf(starts[index] as number, starts[index + 1] as number, words);
    if (shape === undefined) continue;
    const first = beginOf(starts[index - 1] as number, starts[index] as number, shape, words);
    if (first < 0) continue;
    const edges = [first, starts[index] as number];
    let next = index + 1;
    for (; next < starts.length && next < index + LONGEST_ROW; next++) {
      if (shapeAt(starts, next, words) === shape) edges.push(starts[next] as number);
      // "de tenten en de banken": within one part.
      else if (words.gap(starts[next] as number) !== Gap.none) break;
    }
    if (edges.length < FEWEST) continue;
    edges.push(starts[next] ?? words.count);
    return edges.slice(0, -1).map((from, part) => [from, edges[part + 1] as number] as const);
  }
  return undefined;
}

function shapeAt(starts: readonly number[], index: number, words: Words): string | undefined {
  return shapeOf(starts[index] as number, starts[index + 1] ?? words.count, words);
}

/** What a part begins with and whether it has a verb; nothing where it is no part of a row. */
function shapeOf(start: number, end: number, words: Words): string | undefined {
  const at = /^(?:en|of)$/u.test(words.word(start)) ? start + 1 : start;
  const tag = words.tag(at);
  if (tag === Tag['PRON.betr'] || tag === Tag.ONDER || words.word(at) === 'maar') return undefined;
  let verbs = 0;
  for (let one = at; one < end; one++) if (words.is(one, Is.finite)) verbs++;
  if (verbs > 1) return undefined;
  if (tag === Tag.VZ) return `${words.word(at)} ${verbs}`;
  if (words.is(at, Is.finite)) return 'verb';
  return opensThing(at, verbs, words) ? `noun ${verbs}` : undefined;
}

/** "een brief", "oude kranten", "zaal 1 is …"; not the parts of an address, or an adverb with what follows. */
function opensThing(at: number, verbs: number, words: Words): boolean {
  if (words.is(at, Is.pronoun & ~Is.determiner)) return false;
  if (words.is(at, Is.determiner)) return true;
  if (words.is(at, Is.noun)) return verbs > 0 || !words.isCapital(at);
  const isLead = words.is(at, Is.adjective) || words.tag(at) === Tag.TW;
  return isLead && words.is(at + 1, Is.noun) && !words.isCapital(at + 1);
}

/** Where the first part begins: at the start of its stretch, or at the preposition that the next ones repeat. */
function beginOf(start: number, end: number, shape: string, words: Words): number {
  if (shapeOf(start, end, words) === shape) return start;
  const [opener = ''] = shape.split(' ');
  for (let at = start; at < end; at++) if (words.tag(at) === Tag.VZ && words.word(at) === opener) return at;
  return -1;
}
