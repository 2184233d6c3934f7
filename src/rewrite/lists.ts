import { applied, type ListPiece, type ProseEdit, type Rewrite } from '../document/edit.ts';
import type { Range } from '../document/range.ts';
import type { Enumeration } from '../language/constructions/enumerations.ts';
import type { InlineNumbers } from '../language/constructions/inline-numbers.ts';
import type { JoinedConditions } from '../language/constructions/joined-conditions.ts';
import type { Words } from '../language/constructions/words.ts';
import { Gap } from '../language/tagger/features.ts';
import { Is, Tag } from '../language/tagger/tags.ts';

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
/** Adverbs that a line can end with, as "De aanvraag bevat minstens:". */
const LEAST = /^(?:minstens|minimaal|ook|altijd)$/u;
/** Parts of verbs that close a sentence: "Breng … mee", "Voeg … toe". */
const PARTICLE = /^(?:mee|toe|bij|in|af|op|door|terug|nodig)$/u;
/** Who does something; what stands behind the verb then is what it is done with. */
const DOERS = /^(?:u|je|jij|jullie|we|wij)$/u;

/**
 * A list in the place of an enumeration that ends its sentence, or that a verb closes ("… meebrengen"): the line above it
 * ends with a colon, the items have no marks. Nothing where the items are no equals, or where one of them is enough and
 * the line does not say so.
 */
export function listOf(row: Enumeration, sentence: LastSentence): Rewrite | undefined {
  const { words, text, from } = sentence;
  if (!endsBlock(sentence) || row.from === 0) return undefined;
  const last = row.items.at(-1)?.[0] ?? 0;
  const isParted = isSemicolons(row, words);
  const joiner = words.word(isParted ? last : last - 1);
  const isChoice = joiner === 'of' || joiner === 'en/of';
  const opening = text.slice(from, words.from(row.from));
  const mayChoose = joiner === 'of' && (ONE_OF.test(opening) || isChoiceOfWays(row, words));
  if (isChoice ? !mayChoose : !isParted && !ALL.has(joiner)) return undefined;
  if (!isParted && !areEquals(row, words)) return undefined;
  if (row.items.slice(0, -1).some(([start, end]) => end - start > 1 && isOfVerb(end - 1, words))) return undefined;
  const items = row.items.map((item) => rangeOf(item, words));
  if (
    items.some(
      ([start, end]) => end <= start || /[(“"]/u.test(text.slice(start, end)) !== /[)”"]/u.test(text.slice(start, end)),
    )
  )
    return undefined;
  const head = headOf(row, sentence);
  if (head === undefined) return undefined;
  return withList(items, head, sentence, isChoice && !ONE_OF.test(opening) ? 'of' : 'en');
}

/** "met uw kaart, met de app of met een bon": each item says again how, and "of" can stay. */
function isChoiceOfWays({ items }: Enumeration, words: Words): boolean {
  const [[first] = [0]] = items;
  return words.tag(first) === Tag.VZ && items.every(([at]) => words.word(at) === words.word(first));
}

/**
 * "U neemt mee: (1) …, (2) … en (3) …": its numbers go. Each part ends at the next number, the last with the sentence, or
 * before the verb that closes it: "… en (3) … meebrengen".
 */
export function numberedListOf({ parts }: InlineNumbers, sentence: LastSentence): Rewrite | undefined {
  const { text, from, to, words } = sentence;
  const start = from + (parts[0]?.mark ?? 0);
  if (!endsBlock(sentence)) return undefined;
  const hasColon = /:\s$/u.test(text.slice(from, start));
  const items: Range[] = [];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const written = text.slice(from + part.from, next ? from + next.mark : to);
    const kept = written.replace(/[\s,;.]+$/u, '').replace(/[,;]?\s(?:en|alsook)$/u, '');
    // Behind a comma in the last part the sentence can go on; "of" makes it a choice.
    if (/(?<!\p{L})of$/u.test(kept) || (!next && /[,;]/u.test(kept))) return undefined;
    items.push([from + part.from, from + part.from + kept.length]);
  }
  if (hasColon) return withList(items, { from: start - 1, pieces: [], inserted: [] }, sentence);
  const first = wordAt(start, words);
  const last = items.at(-1) as Range;
  // "(a) het formulier invullen, (b) …": each part has a verb of its own.
  const haveVerbs = items.slice(0, -1).some(([, end]) => closesClause(wordAt(end, words) - 1, words));
  const behind = wordAt(last[1], words);
  const row = { from: wordAt(from + (parts[0]?.from ?? 0), words), to: haveVerbs ? behind : rowEnd(last, words) };
  if (first < 1 || row.to <= wordAt(last[0], words)) return undefined;
  const starts = new Set(items.map(([at]) => words.tag(wordAt(at, words)) === Tag.VZ));
  const head = starts.size === 1 || row.to === behind ? headOf(row, sentence, start) : undefined;
  if (!head) return undefined;
  items[items.length - 1] = [last[0], words.to(row.to - 1)];
  return withList(items, head, sentence);
}

/** "U krijgt de premie als u: …": with "of" before the last where one is enough. */
export function conditionListOf(
  { items, joiner, opener }: JoinedConditions,
  sentence: Pick<LastSentence, 'text' | 'from' | 'to'>,
): Rewrite | undefined {
  const { from } = sentence;
  if (!endsBlock(sentence)) return undefined;
  const ranges = items.map(([start, end]): Range => [from + start, from + end]);
  return withList(ranges, { from: from + opener, pieces: [':'], inserted: [] }, sentence, joiner);
}

/** The first word from an offset on. */
function wordAt(offset: number, words: Words): number {
  for (let at = 0; at < words.count; at++) if (words.from(at) >= offset) return at;
  return words.count;
}

function closesClause(at: number, words: Words): boolean {
  return words.is(at, Is.verb) || PARTICLE.test(words.word(at));
}

/** The word behind the last item: before the verb or the particle that closes the sentence. */
function rowEnd([from, to]: Range, words: Words): number {
  const first = wordAt(from, words);
  let end = wordAt(to, words);
  if (end - 1 > first && PARTICLE.test(words.word(end - 1))) return end - 1;
  while (end - 1 > first && (words.is(end - 1, Is.infinitive) || words.isTe(end - 1))) end--;
  return end;
}

/** What is written above a list, and the list in the place of all that follows. @param joiner "of" stays before the last */
function withList(
  items: readonly Range[],
  { from: start, pieces, inserted }: Head,
  { text, from, to }: Pick<LastSentence, 'text' | 'from' | 'to'>,
  joiner = 'en',
): Rewrite {
  const isChoice = (index: number) => joiner === 'of' && index === items.length - 2;
  const list: ListPiece = { items: items.map((item, index) => (isChoice(index) ? [item, ' of'] : [item])) };
  const edits: ProseEdit[] = [...inserted, { from: start, to, pieces: [...pieces, list] }];
  return { text: applied(edits, text, from, to), safety: 'suggestion', edits };
}

/** "U hebt een attest nodig, een foto en een kaart": the word goes with the verb, and not with the first item. */
function isOfVerb(at: number, words: Words): boolean {
  return PARTICLE.test(words.word(at)) && !words.is(at, Is.noun);
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

/** How the line above a list ends. */
interface Head {
  /** Where the change begins that ends with the list, and what stands in front of the items. */
  readonly from: number;
  readonly pieces: ProseEdit['pieces'];
  /** What comes earlier in the line. */
  readonly inserted: readonly ProseEdit[];
}

/** @param start where the row begins, with the mark before its first item */
function headOf(row: Pick<Enumeration, 'from' | 'to'>, sentence: LastSentence, start?: number): Head | undefined {
  const { words, text, to } = sentence;
  const end = words.to(row.to - 1);
  const last = start === undefined ? row.from - 1 : wordAt(start, words) - 1;
  const before = words.to(last);
  const hasColon = words.markBehind(last) === ':';
  const isPreposition = words.tag(last) === Tag.VZ;
  const rest = text.slice(end, to).replace(/[.!;]\s*$/u, '');
  const isOpen = start === undefined && words.gap(row.from) !== Gap.none;
  if (rest.trim() === '') {
    if (hasColon) return { from: before + 1, pieces: [], inserted: [] };
    return isOpen || !mayEndLine(last, words) ? undefined : { from: before, pieces: [':'], inserted: [] };
  }
  // "Breng … mee", "U moet … meebrengen": the row is the object, for which "dit" stands above the list.
  const isObject = !hasColon && !isPreposition && words.tag(row.from) !== Tag.VZ && !isOpen;
  if (!isObject || /[,;:()]/u.test(rest) || !hasDoer(row, words)) return undefined;
  const doer = placeOfObject(last, words);
  const pieces: ProseEdit['pieces'] = [[end, end + rest.length], ':'];
  if (doer === last) return { from: before, pieces: [' dit', ...pieces], inserted: [] };
  return { from: before, pieces, inserted: [{ from: words.to(doer), to: words.to(doer), pieces: [' dit'] }] };
}

/** The word behind which "dit" comes: the verb and its subject, where a phrase with a preposition follows them. */
function placeOfObject(last: number, words: Words): number {
  let at = 0;
  if (!words.is(0, Is.finite)) {
    while (at < last && !words.is(at, Is.finite)) at++;
    if (at > 1 || !DOERS.test(words.word(0))) at++;
  }
  return at < last && words.tag(at + 1) === Tag.VZ ? at : last;
}

/** Whether a line can end with a word before its colon: no article, no number, no adjective that waits for its noun. */
function mayEndLine(at: number, words: Words): boolean {
  const tag = words.tag(at);
  if (LEAST.test(words.word(at))) return true;
  if (tag === Tag.VZ) return BEFORE_LIST.has(words.word(at));
  return !words.is(at, Is.determiner | Is.adjective) && tag !== Tag.NEVEN && tag !== Tag.ONDER && tag !== Tag.TW;
}

/** A command, or a clause that says who does it: then the row is what it is done with. */
function hasDoer(row: Pick<Enumeration, 'from'>, words: Words): boolean {
  if (words.tag(0) === Tag['V.ev']) return true;
  for (let at = 0; at < row.from; at++) {
    if (!DOERS.test(words.word(at))) continue;
    if (words.is(at - 1, Is.finite) || words.is(at + 1, Is.finite)) return true;
  }
  return false;
}
