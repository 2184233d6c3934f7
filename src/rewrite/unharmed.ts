import type { Block, TextDocument } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import { Analysis } from '../language/analysis.ts';
import { type CapitalWords, capitalWordsOf, factsOf, hasSameNames } from './facts.ts';

/** An edit that was made: the range that it had in the source, and where its text stands now. */
export interface MadeEdit {
  readonly range: Range;
  readonly place: Range;
  /** It only writes numbers and dates in another way. */
  readonly isNotation: boolean;
  /** What a word list puts there, which may hold names: "het syndroom van Down". Empty for other edits. */
  readonly listed: string;
}

/** Whether blocks tell the same as others, by what stands in both: for whoever tries many edits of one text. */
export type Compared = Map<string, boolean>;

/**
 * Whether a text is still whole after edits: its blocks, headings, links and images are the same, but for items of a
 * list that were added; and in each block that changed stand the same numbers, dates, names and addresses.
 *
 * @param edits of the source of `before`, in order
 * @param compared what was compared before; more is added
 */
export function isUnharmed(
  before: TextDocument,
  after: TextDocument,
  edits: readonly MadeEdit[],
  compared: Compared = new Map(),
): boolean {
  return (
    sameInAll(before, after, ({ links }) => links.map(({ url }) => url)) &&
    sameInAll(before, after, ({ images }) => images.map(({ url, element }) => `${element} ${url}`)) &&
    sameInAll(before, after, headings) &&
    before.directives.length === after.directives.length &&
    areBlocksUnharmed(before, after, edits, compared)
  );
}

function sameInAll(before: TextDocument, after: TextDocument, read: (document: TextDocument) => string[]): boolean {
  const [one, other] = [read(before).sort(), read(after).sort()];
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Links to a heading of a Markdown page follow its words: where there are such links these may not change. */
function headings({ blocks, format, links }: TextDocument): string[] {
  const areNamed = format === 'markdown' && links.some(({ url }) => url.startsWith('#'));
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ level, text }) => `${level ?? ''} ${areNamed ? text : ''}`);
}

function areBlocksUnharmed(
  before: TextDocument,
  after: TextDocument,
  edits: readonly MadeEdit[],
  compared: Compared,
): boolean {
  const oldBlocks = new PlacedBlocks(before.blocks);
  const newBlocks = new PlacedBlocks(after.blocks);
  const movement = new Movement(edits);
  const analysis = new Analysis();
  let added = 0;
  for (const { window, edits: own } of windowsOf(oldBlocks.blocks, edits)) {
    const old = oldBlocks.startingIn(window);
    const found = newBlocks.startingIn(movement.of(window));
    added += found.length - old.length;
    if (!hasOnlyNewItems(old, found)) return false;
    const isNotation = own.some((edit) => edit.isNotation);
    const listed = own.map((edit) => edit.listed).join('\n');
    const key = JSON.stringify([isNotation, listed, prose(old), prose(found)]);
    const same = compared.get(key) ?? tellTheSame(old, found, { isNotation, listed }, analysis);
    compared.set(key, same);
    if (!same) return false;
  }
  return after.blocks.length === before.blocks.length + added;
}

/** All of some blocks that `tellTheSame` looks at. */
function prose(blocks: readonly Block[]): unknown {
  return blocks.map(({ text, spans }) => [text, spans]);
}

/** Whether blocks have the kinds that they had, and beside them only items of a list. */
function hasOnlyNewItems(old: readonly Block[], found: readonly Block[]): boolean {
  let next = 0;
  for (const { kind } of found) {
    if (kind === old[next]?.kind) next++;
    else if (kind !== 'listItem') return false;
  }
  return next === old.length;
}

function tellTheSame(
  old: readonly Block[],
  found: readonly Block[],
  { isNotation, listed }: Pick<MadeEdit, 'isNotation' | 'listed'>,
  analysis: Analysis,
): boolean {
  const facts = (blocks: readonly Block[]) => factsOf(joined(blocks), isNotation).join('\n');
  if (facts(old) !== facts(found)) return false;
  return hasSameNames(capitalWordsIn(old, analysis), capitalWordsIn(found, analysis), namesIn(listed));
}

/** The names in wordings of word lists, one a line; what each begins with is no name. */
function namesIn(listed: string): CapitalWords['names'] {
  const starts = [...listed.matchAll(/^/gmu)].map(({ index }) => index);
  return capitalWordsOf(listed, starts).names;
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

function capitalWordsIn(blocks: readonly Block[], analysis: Analysis): CapitalWords {
  const starts: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    analysis.read(block);
    starts.push(...analysis.sentences.map(({ from }) => offset + from));
    offset += block.text.length + 1;
  }
  return capitalWordsOf(joined(blocks), starts);
}

/** A stretch of the source of whole blocks, with the edits in it. */
interface Window {
  window: Range;
  readonly edits: MadeEdit[];
}

/** The stretches that hold blocks with edits. Blocks that lie within each other (an image in a paragraph) are in one. */
function windowsOf(blocks: readonly Block[], edits: readonly MadeEdit[]): Window[] {
  const windows: Window[] = [];
  let next = 0;
  for (const block of blocks) {
    const [from, to] = sourceRange(block);
    while (next < edits.length && (edits[next] as MadeEdit).range[1] < from) next++;
    const own: MadeEdit[] = [];
    for (; next < edits.length && (edits[next] as MadeEdit).range[0] <= to; next++) own.push(edits[next] as MadeEdit);
    const end = Math.max(to, own.at(-1)?.range[1] ?? 0);
    const last = windows.at(-1);
    if (last && from <= last.window[1]) {
      last.window = [last.window[0], Math.max(last.window[1], end)];
      last.edits.push(...own);
    } else if (own.length > 0) windows.push({ window: [from, end], edits: own });
  }
  return windows;
}

/** Where offsets of the old source stand in the new one. */
class Movement {
  readonly #starts: number[];
  /** By how much all edits before one, and itself, made the source longer. */
  readonly #growth: number[] = [0];

  constructor(edits: readonly MadeEdit[]) {
    this.#starts = edits.map(({ range }) => range[0]);
    for (const { range, place } of edits) {
      this.#growth.push((this.#growth.at(-1) ?? 0) + (place[1] - place[0]) - (range[1] - range[0]));
    }
  }

  /** A stretch with all edits that start in it. */
  of([from, to]: Range): Range {
    return [from + this.#before(from), to + this.#before(to + 1)];
  }

  #before(offset: number): number {
    return this.#growth[firstFrom(this.#starts, offset)] ?? 0;
  }
}

function sourceRange({ map, text }: Block): Range {
  return [map.start(0), map.end(text.length)];
}

/** Blocks in the order in which they start in their source. */
class PlacedBlocks {
  readonly blocks: readonly Block[];
  readonly #starts: readonly number[];

  constructor(blocks: readonly Block[]) {
    this.blocks = [...blocks].sort((a, b) => a.map.start(0) - b.map.start(0));
    this.#starts = this.blocks.map(({ map }) => map.start(0));
  }

  startingIn([from, to]: Range): readonly Block[] {
    return this.blocks.slice(firstFrom(this.#starts, from), firstFrom(this.#starts, to + 1));
  }
}

/** Place of the first of some ordered numbers that is not below a limit. */
function firstFrom(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
