import type { Block, Cell, TextDocument } from '../../../document/document.ts';
import type { Item } from './content.ts';

/** What is written below each other: paragraphs and tables. */
export type Node = Item | Table;

export interface Table {
  /** Cells of rows that hold something, in order. */
  readonly rows: readonly (readonly TableCell[])[];
  /** The most columns of a row. */
  readonly columns: number;
  /** Whether it is drawn: columns that were made with spaces are not. */
  readonly hasLines: boolean;
}

export interface TableCell {
  readonly column: number;
  readonly isHead: boolean;
  readonly content: readonly Node[];
}

/** Word opens no table with more columns. */
const MOST_COLUMNS = 63;
/** Tables in each other; the text of deeper ones stands in paragraphs. Word and our reader take many more. */
const DEEPEST = 8;
/** How far before a text the tag of its cell is looked for, in UTF-16 code units. */
const REACH = 300;
const LINE_END = /\r\n|[\n\r\f\v\u2028\u2029]/gu;

/** Puts what belongs to one table together. The order of the items stays as it is. */
export function withTables(document: TextDocument, items: readonly Item[]): Node[] {
  return new TableFinder(document, items).nodes(0, items.length, 0);
}

class TableFinder {
  /** By block. */
  readonly #cells: ReadonlyMap<Block, Cell>;
  /** Of every item in a table: the next item of that table. */
  readonly #next: (number | undefined)[] = [];

  constructor(
    private readonly document: TextDocument,
    private readonly items: readonly Item[],
  ) {
    this.#cells = cellsOf(document);
    const last = new Map<number, number>();
    for (let at = items.length - 1; at >= 0; at--) {
      const cell = this.#cell(at);
      if (!cell) continue;
      this.#next[at] = last.get(cell.table);
      last.set(cell.table, at);
    }
  }

  /** @param depth of the tables around */
  nodes(from: number, to: number, depth: number): Node[] {
    const nodes: Node[] = [];
    for (let at = from; at < to;) {
      const members = depth < DEEPEST ? this.#membersOf(at, to) : [];
      const end = (members.at(-1) ?? at) + 1;
      const table = members.length > 0 ? this.#table(members, depth) : undefined;
      if (table) nodes.push(table);
      else for (const item of this.items.slice(at, end)) nodes.push(item);
      at = end;
    }
    return nodes;
  }

  #cell(at: number): Cell | undefined {
    const item = this.items[at];
    return item && 'block' in item ? this.#cells.get(item.block) : undefined;
  }

  /** The items of the table that starts with an item; none where none does. */
  #membersOf(from: number, to: number): number[] {
    if (!this.#cell(from)) return [];
    const members = [from];
    for (let at = from, next = this.#next[at]; next !== undefined && next < to; at = next, next = this.#next[at]) {
      // Tables of different pieces of a text can have the same number.
      if (isBefore(this.#cell(next) as Cell, this.#cell(at) as Cell)) break;
      members.push(next);
    }
    return members;
  }

  /** Nothing where Word couldn't open it. What stands between two items of a table stands in a cell of it. */
  #table(members: readonly number[], depth: number): Table | undefined {
    const columns = Math.max(...columnCounts(members.map((at) => this.#cell(at) as Cell)));
    if (columns > MOST_COLUMNS) return undefined;
    const rows = new Rows();
    members.forEach((at, index) => {
      const { block } = this.items[at] as { readonly block: Block };
      const cell = this.#cell(at) as Cell;
      rows.put(cell, [this.items[at] as Item], isHead(this.document, block, cell));
      const next = members[index + 1];
      if (next === undefined || next === at + 1) return;
      rows.put(placeBetween(cell, this.#cell(next) as Cell), this.nodes(at + 1, next, depth + 1), false);
    });
    return { rows: rows.all, columns, hasLines: (this.#cell(members[0] as number) as Cell).table >= 0 };
  }
}

/** Collects the rows of a table; what comes later stands in the same cell or a later one. */
class Rows {
  readonly all: { readonly column: number; isHead: boolean; readonly content: Node[] }[][] = [];
  #row = -1;

  put({ row, column }: Pick<Cell, 'row' | 'column'>, content: readonly Node[], head: boolean): void {
    if (row !== this.#row) this.all.push([]);
    this.#row = row;
    const cells = this.all.at(-1) as (typeof this.all)[number];
    const last = cells.at(-1);
    if (last?.column !== column) cells.push({ column, isHead: head, content: [...content] });
    else {
      last.content.push(...content);
      last.isHead ||= head;
    }
  }
}

/** Not with `Math.max(...)` over all cells at once: a table can have more cells than a function takes arguments. */
function columnCounts(cells: readonly Cell[]): Set<number> {
  return new Set(cells.flatMap(({ column, columns }) => [column + 1, columns]));
}

function isBefore(cell: Cell, other: Cell): boolean {
  return cell.row < other.row || (cell.row === other.row && cell.column < other.column);
}

/**
 * The cell of what stands between two cells and is in none by itself (a heading, an alternative text): the empty one
 * between them where there is one, else that of what it comes before.
 */
function placeBetween(before: Cell, after: Cell): Pick<Cell, 'row' | 'column'> {
  if (before.row === after.row) {
    return before.column + 1 < after.column ? { row: before.row, column: before.column + 1 } : after;
  }
  if (before.column + 1 < before.columns) return { row: before.row, column: before.column + 1 };
  return { row: after.row, column: 0 };
}

/** Whether a cell is the head of its row or column: the first row in Markdown, what the tag says in HTML. */
function isHead({ format, source }: TextDocument, block: Block, { table, row }: Cell): boolean {
  if (format === 'markdown') return row === 0;
  if (format !== 'html' || table < 0) return false;
  const start = block.map.start(0);
  const before = source.slice(Math.max(0, start - REACH), start);
  return [...before.matchAll(/<t([hd])\b/giu)].at(-1)?.[1]?.toLowerCase() === 'h';
}

/**
 * The cells of tables, by block. Columns that were made with spaces in plain text are tables too: a line is a row, and
 * an empty line ends one. Their numbers are negative.
 */
function cellsOf({ format, source, blocks }: TextDocument): ReadonlyMap<Block, Cell> {
  const cells = new Map<Block, Cell>();
  for (const block of blocks) if (block.cell) cells.set(block, block.cell);
  if (format !== 'text') return cells;
  let table = 0;
  let row: Block[] = [];
  let rows = 0;
  const endRow = () => {
    row.forEach((block, column) => cells.set(block, { table, row: rows, column, columns: row.length }));
    row = [];
    rows++;
  };
  blocks.forEach((block, index) => {
    if (block.kind !== 'tableCell' || block.cell) return;
    const before = row.at(-1);
    const gap = before && source.slice(before.map.end(before.text.length), block.map.start(0));
    const lineEnds = before?.index === index - 1 ? (gap?.match(LINE_END)?.length ?? 0) : 2;
    if (lineEnds > 0) endRow();
    if (lineEnds > 1) {
      table--;
      rows = 0;
    }
    row.push(block);
  });
  endRow();
  return cells;
}
