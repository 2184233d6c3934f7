import type { BlockKind, Cell } from '../../document/document.ts';
import type { FlowItem } from '../office/flow.ts';
import { childrenOf, type XmlElement } from '../office/xml.ts';
import { InlineReader, type StoryContext } from './inline.ts';

/** What holds for the blocks that are being read, by the elements around them. */
interface Place {
  /** Of paragraphs whose style says nothing. */
  readonly kind: BlockKind;
  /** Of a list, from 1. */
  readonly level?: number;
  readonly cell?: Cell;
}

/** Elements without text to show: what was removed, what the program makes itself, declarations, forms. */
const UNSHOWN = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:annotation',
  'svg:title',
  'svg:desc',
]);
/** The standard knows ten levels. */
const DEEPEST_HEADING = 10;
const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

/** Reads one text of an OpenDocument: the body, a note, a header. */
export class StoryReader {
  /** @param items gets what is read, in reading order; @param tables numbers the tables of the whole file */
  constructor(
    private readonly context: StoryContext,
    private readonly items: FlowItem[],
    private readonly tables: { count: number },
  ) {}

  /** @param container the `office:text` or what stands in its place; @param kind of paragraphs without a role */
  read(container: XmlElement, kind: BlockKind = 'paragraph'): void {
    this.#blocks(container, { kind });
  }

  #blocks(parent: XmlElement, place: Place): void {
    for (const element of childrenOf(parent)) this.#block(element, place);
  }

  #block(element: XmlElement, place: Place): void {
    const { name } = element;
    if (UNSHOWN.has(name) || isHidden(element)) return;
    if (name === 'text:p' || name === 'text:h') this.#paragraph(element, place);
    else if (name === 'text:list') this.#blocks(element, { ...place, kind: 'listItem', level: (place.level ?? 0) + 1 });
    else if (name === 'table:table') this.#table(element, place);
    else if (name === 'draw:frame' || name === 'draw:a' || name === 'draw:g') this.#looseDrawing(element, place);
    else this.#blocks(element, place);
  }

  #paragraph(paragraph: XmlElement, place: Place): void {
    const { context, items } = this;
    if (childrenOf(paragraph, 'text:hidden-paragraph').some((field) => isHidden(field))) return;
    const format = context.styles.paragraph(paragraph.attributes['text:style-name'] ?? 'Standard');
    const { pieces, anchored } = new InlineReader(context).read(paragraph, format.text);
    const outline = Math.min(Number(paragraph.attributes['text:outline-level'] ?? 1) || 1, DEEPEST_HEADING);
    // A list is told by its elements, not by the style of its paragraphs.
    const named = format.role?.kind === 'listItem' ? undefined : format.role;
    const role = paragraph.name === 'text:h' ? ({ kind: 'heading', level: outline } as const) : named;
    if (pieces.length > 0 && role?.kind !== 'contents') {
      const level = role ? role.level : place.level;
      items.push({
        type: 'paragraph',
        story: context.story,
        kind: role?.kind ?? place.kind,
        ...(level !== undefined && { level }),
        ...(place.cell && { cell: place.cell }),
        pieces,
      });
    }
    for (const one of anchored) {
      if ('image' in one) items.push(one.image);
      else new StoryReader(context, items, this.tables).#frame(one.frame);
    }
  }

  /** What hangs on a page instead of on a paragraph is read as if it hung on an empty one. */
  #looseDrawing(element: XmlElement, place: Place): void {
    this.#paragraph({ ...element, name: 'text:p', attributes: {}, children: [element] }, place);
  }

  #frame(frame: XmlElement): void {
    if (frame.name === 'table:table') this.#table(frame, { kind: 'paragraph' });
    else this.read(frame);
  }

  #table(element: XmlElement, place: Place): void {
    const rows = rowsOf(element).map((row) => {
      return childrenOf(row).filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell');
    });
    // A table of one cell is a frame around text.
    if (rows.length === 1 && rows[0]?.length === 1) return this.#blocks(rows[0][0] as XmlElement, place);
    const table = this.tables.count++;
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell.name === 'table:covered-table-cell') return;
        this.#blocks(cell, { kind: 'tableCell', cell: { table, row, column, columns: cells.length } });
      });
    });
  }
}

/** The rows of a table, not those of tables within it. */
function rowsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return ROW_GROUPS.has(child.name) ? rowsOf(child) : [];
  });
}

/** A section or field that does not show, or only under a condition that does not hold now. */
function isHidden({ attributes }: XmlElement): boolean {
  return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
}
