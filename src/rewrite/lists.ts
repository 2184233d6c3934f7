import type { Range } from '../document/document.ts';
import type { Enumeration } from '../language/constructions/enumerations.ts';
import type { InlineNumbers } from '../language/constructions/inline-numbers.ts';
import type { Words } from '../language/constructions/words.ts';
import { Gap } from '../language/tagger/features.ts';
import { Is, Tag } from '../language/tagger/tags.ts';
import { type ListPiece, type ProseEdit, proseOf, type Rewrite } from './edit.ts';

/** A sentence that ends its paragraph: a list stands behind all of it. */
export interface LastSentence {
  /** The prose of its block. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly words: Words;
}

/** Joiners that mean all of the items. */
const ALL = new Set(['en', 'alsook', 'evenals']);
const JOINERS = /^(?:en|of|alsook|evenals)$/u;
/** Behind these one item is enough, and the line above the list says so. */
const ONE_OF = /(?<!\p{L})(?:(?:een|één) van|kies|kiest|kiezen|keuze)(?!\p{L})/iu;
/** Prepositions that can stand before the colon of a list; others wait for their noun. */
const BEFORE_LIST = new Set(['voor', 'van', 'met', 'op', 'over', 'bij', 'aan']);
/** Who does something; what stands behind the verb then is what it is done with. */
const DOERS = /^(?:u|je|jij|jullie|we|wij)$/u;

/**
 * A list in the place of an enumeration that ends its sentence, or that a verb closes ("… meebrengen"): the line above it
 * ends with a colon, the items have no marks. Nothing where the items are no equals, or where one of them is enough and
 * the line does not say so.
 */
export function listOf(row: Enumeration, sentence: LastSentence): Rewrite | undefined {
  const { words, text, from, to } = sentence;
  if (!endsBlock(sentence) || row.from === 0) return undefined;
  const last = row.items.at(-1)?.[0] ?? 0;
  const isParted = isSemicolons(row, words);
  const joiner = words.word(isParted ? last : last - 1);
  const isChoice = joiner === 'of' || joiner === 'en/of';
  const opening = text.slice(from, words.from(row.from));
  if (isChoice ? joiner !== 'of' || !ONE_OF.test(opening) : !isParted && !ALL.has(joiner)) return undefined;
  if (!isParted && !areEquals(row, words)) return undefined;
  const items = row.items.map((item) => rangeOf(item, words));
  if (
    items.some(
      ([start, end]) => end <= start || /[(“"]/u.test(text.slice(start, end)) !== /[)”"]/u.test(text.slice(start, end)),
    )
  )
    return undefined;
  const head = headOf(row, sentence);
  if (head === undefined) return undefined;
  const list: ListPiece = { items: items.map((item) => [item]) };
  const edit: ProseEdit = { from: head.from, to, pieces: [...head.pieces, list] };
  return { text: text.slice(from, edit.from) + proseOf(edit.pieces, text), safety: 'suggestion', edits: [edit] };
}

/** "U neemt mee: (1) …, (2) … en (3) …": its numbers go. Only behind a colon, where each part ends at the next number. */
export function numberedListOf(
  { parts }: InlineNumbers,
  sentence: Pick<LastSentence, 'text' | 'from' | 'to'>,
): Rewrite | undefined {
  const { text, from, to } = sentence;
  const start = from + (parts[0]?.mark ?? 0);
  if (!endsBlock(sentence) || !/:\s$/u.test(text.slice(from, start))) return undefined;
  const items: Range[] = [];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const written = text.slice(from + part.from, next ? from + next.mark : to);
    const kept = written.replace(/[\s,;.]+$/u, '').replace(/[,;]?\s(?:en|alsook)$/u, '');
    // Behind a comma in the last part the sentence can go on; "of" makes it a choice.
    if (/(?<!\p{L})of$/u.test(kept) || (!next && /[,;]/u.test(kept))) return undefined;
    items.push([from + part.from, from + part.from + kept.length]);
  }
  const edit: ProseEdit = { from: start - 1, to, pieces: [{ items: items.map((item) => [item]) }] };
  return { text: text.slice(from, edit.from) + proseOf(edit.pieces, text), safety: 'suggestion', edits: [edit] };
}

/** Whether nothing stands behind the sentence in its paragraph. */
function endsBlock({ text, to }: Pick<LastSentence, 'text' | 'to'>): boolean {
  return text.slice(to).trim() === '';
}

function isSemicolons({ isMarked, items }: Enumeration, words: Words): boolean {
  return isMarked && items.slice(0, -1).every(([, end]) => words.markBehind(end - 1) === ';');
}

/** An item without the joiner in front of it or behind it. */
function rangeOf([from, to]: readonly [number, number], words: Words): readonly [number, number] {
  const first = JOINERS.test(words.word(from)) ? from + 1 : from;
  const last = JOINERS.test(words.word(to - 1)) ? to - 2 : to - 1;
  return [words.from(first), words.to(last)];
}

/** "een kopie van uw kaart, uw contract en uw loonbrief": perhaps copies of all; a last item with "of" in it: a choice. */
function areEquals({ items }: Enumeration, words: Words): boolean {
  const [[first, end] = [0, 0], ...others] = items;
  const hasTail = range(first + 1, end).some((at) => words.tag(at) === Tag.VZ);
  const isOwn = (at: number) => words.word(at) === words.word(first) || words.tag(at) === Tag.TW;
  if (hasTail && words.is(first, Is.determiner) && others.every(([at]) => !isOwn(at) && words.is(at, Is.determiner))) {
    const inner = range(first + 1, end).find((at) => words.is(at, Is.determiner));
    if (inner !== undefined && others.every(([at]) => words.tag(at) === words.tag(inner))) return false;
  }
  const starts = new Set(items.map(([at]) => words.tag(at) === Tag.VZ));
  return starts.size === 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** How the line above the list ends: where the change begins, and what stands in front of the items. */
function headOf(row: Enumeration, sentence: LastSentence): { from: number; pieces: ProseEdit['pieces'] } | undefined {
  const { words, text, to } = sentence;
  const end = words.to(row.to - 1);
  const before = words.to(row.from - 1);
  const hasColon = words.markBehind(row.from - 1) === ':';
  const isPreposition = words.tag(row.from - 1) === Tag.VZ;
  const rest = text.slice(end, to).replace(/[.!;]\s*$/u, '');
  if (rest.trim() === '') {
    if (hasColon) return { from: before + 1, pieces: [] };
    if (words.gap(row.from) !== Gap.none || !mayEndLine(row.from - 1, words)) return undefined;
    return { from: before, pieces: [':'] };
  }
  // "Breng … mee", "U moet … meebrengen": the row is the object, for which "dit" stands above the list.
  const isObject = !hasColon && !isPreposition && words.tag(row.from) !== Tag.VZ && words.gap(row.from) === Gap.none;
  if (!isObject || /[,;:()]/u.test(rest) || !hasDoer(row, words)) return undefined;
  return { from: before, pieces: [' dit', [end, end + rest.length], ':'] };
}

/** Whether a line can end with a word before its colon: no article, no number, no adjective that waits for its noun. */
function mayEndLine(at: number, words: Words): boolean {
  const tag = words.tag(at);
  if (tag === Tag.VZ) return BEFORE_LIST.has(words.word(at));
  return !words.is(at, Is.determiner | Is.adjective) && tag !== Tag.NEVEN && tag !== Tag.ONDER && tag !== Tag.TW;
}

/** A command, or a clause that says who does it: then the row is what it is done with. */
function hasDoer(row: Enumeration, words: Words): boolean {
  if (words.tag(0) === Tag['V.ev']) return true;
  for (let at = 0; at < row.from; at++) {
    if (!DOERS.test(words.word(at))) continue;
    if (words.is(at - 1, Is.finite) || words.is(at + 1, Is.finite)) return true;
  }
  return false;
}
