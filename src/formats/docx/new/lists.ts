import type { Block, TextDocument } from '../../../document/document.ts';

/** How the items of a list are marked. */
export interface Numbering {
  readonly marks: 'bullet' | 'decimal' | 'letter';
  /** Number of the first item; of letters "a" is 1. */
  readonly start: number;
  /** From 0. */
  readonly level: number;
}

/** How a block of a list is written. */
export interface ListPlace {
  /** Place of its list among `numberings`. */
  readonly list: number;
  /** From 0. */
  readonly level: number;
  /** It goes on in the item of the block before: without a mark of its own. */
  readonly isContinued: boolean;
}

/** The lists of a document. */
export interface Lists {
  readonly numberings: readonly Numbering[];
  readonly places: ReadonlyMap<Block, ListPlace>;
}

/** Word has nine levels. */
const DEEPEST_LEVEL = 8;
/** How far before a text the line that it stands in is looked at for its mark, in UTF-16 code units. */
const REACH = 200;
const LIST_TAG = /<(\/?)(ul|ol|menu)\b([^>]{0,200})/giu;
const START = /\bstart\s*=\s*["']?(\d{1,5})\b/iu;
const MARK = /^([ \t>]*)(?:[-*+]|(\d{1,5})[.)])(?:[ \t]|$)/u;
const TYPED_MARK = /(?:(\d{1,2})[.)]|([a-z])\))[ \t\u00a0]+$/u;

/** A list that is open, with what is known of it. */
interface OpenList {
  readonly number: number;
  /** Of its marks in Markdown, in UTF-16 code units from the start of the line. */
  readonly indent: number;
  readonly list: number;
  item: number;
}

/**
 * Which blocks are in lists, how deep, and how these are marked. A document only knows which items make a list: the
 * rest is read from the source, by the tags or the indent between one item and the next.
 */
export function listsOf(document: TextDocument): Lists {
  const reader = new ListReader(document.source);
  for (const block of document.blocks) if (block.kind === 'listItem') reader.read(block);
  return reader;
}

class ListReader implements Lists {
  readonly numberings: Numbering[] = [];
  readonly places = new Map<Block, ListPlace>();
  #open: OpenList[] = [];
  /** Where the list item before ends in the source. */
  #end = 0;
  #typed:
    { readonly after: number; readonly next: number; readonly marks: Numbering['marks']; list: number } | undefined;

  constructor(private readonly source: string) {}

  read(block: Block): void {
    if (block.list) this.#marked(block, block.list);
    else this.#typedByHand(block);
    this.#end = block.map.end(block.text.length);
  }

  #marked(block: Block, { list: number, item }: NonNullable<Block['list']>): void {
    const known = this.#open.findIndex((open) => open.number === number);
    const isContinued = this.#open[known]?.item === item;
    if (known >= 0) this.#open.length = known + 1;
    else this.#enter(number, block);
    const open = this.#open.at(-1) as OpenList;
    open.item = item;
    this.places.set(block, { list: open.list, level: levelOf(this.#open.length), isContinued });
  }

  #enter(number: number, block: Block): void {
    const start = block.map.start(0);
    const tags = listTags(this.source.slice(this.#end, start));
    const mark = MARK.exec(this.#lineBefore(start));
    const indent = mark?.[1]?.length ?? 0;
    this.#open.length = Math.max(0, this.#open.length - tags.closed);
    // An item of Markdown is deeper than another when it is indented by more than the space that a list may have.
    if (!tags.opened) while ((this.#open.at(-1)?.indent ?? -2) >= indent - 1) this.#open.pop();
    const ordered = tags.opened ? tags.opened.ordered : mark?.[2] !== undefined;
    const list = this.numberings.push({
      marks: ordered ? 'decimal' : 'bullet',
      start: tags.opened?.start ?? Number(mark?.[2] ?? 1),
      level: levelOf(this.#open.length + 1),
    });
    this.#open.push({ number, indent, list: list - 1, item: -1 });
  }

  /** In plain text, or in Word itself: an item is in the list of the one before it when its number is the next. */
  #typedByHand(block: Block): void {
    const [, digits, letter] = TYPED_MARK.exec(this.#lineBefore(block.map.start(0))) ?? [];
    const marks = digits ? 'decimal' : letter ? 'letter' : 'bullet';
    const number = digits ? Number(digits) : letter ? letter.charCodeAt(0) - 96 : 0;
    const level = levelOf(block.level ?? 1);
    const before = this.#typed;
    const goesOn = before?.after === block.index - 1 && before.marks === marks && (!number || before.next === number);
    const list = goesOn ? before.list : this.numberings.push({ marks, start: number || 1, level }) - 1;
    this.#typed = { after: block.index, next: number + 1, marks, list };
    this.places.set(block, { list, level, isContinued: false });
  }

  #lineBefore(offset: number): string {
    const before = this.source.slice(Math.max(0, offset - REACH), offset);
    return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  }
}

/** How many lists a stretch of source closes that were open before it, and the last one that it leaves open. */
function listTags(source: string): { closed: number; opened: { ordered: boolean; start: number } | undefined } {
  const opened: { ordered: boolean; start: number }[] = [];
  let closed = 0;
  for (const [, close, name, attributes] of source.matchAll(LIST_TAG)) {
    if (!close) {
      const start = Number(START.exec(attributes ?? '')?.[1] ?? 1);
      opened.push({ ordered: name?.toLowerCase() === 'ol', start });
    } else if (opened.pop() === undefined) closed++;
  }
  return { closed, opened: opened.at(-1) };
}

/** @param depth from 1 */
function levelOf(depth: number): number {
  return Math.min(depth - 1, DEEPEST_LEVEL);
}
