import type { BlockKind, Cell } from '../../document/document.ts';
import type { FlowItem } from '../office/flow.ts';
import { refusals } from '../office/unreadable.ts';
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts';
import { isGenerated, isHint } from './content-control.ts';
import { chosenBranch } from './drawing.ts';
import { type Anchored, InlineReader, type StoryContext } from './inline.ts';
import { valueOf } from './properties.ts';
import type { ParagraphFormat } from './styles.ts';

/** What holds for the blocks that are being read, by the elements around them. */
interface Place {
  /** Of paragraphs whose style says nothing. */
  readonly kind: BlockKind;
  readonly cell?: Cell;
  /** Set within a content control that shows its hint. */
  readonly placeholder?: object;
}

/** Elements without text to show: removed or moved away, or settings. */
const UNSHOWN = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:sdtPr']);

/** Reads one text of a Word file: the body, a note, a header. */
export class StoryReader {
  readonly #inline: InlineReader;
  /** The sections of the text, in order: they name the headers and footers. */
  readonly sections: XmlElement[] = [];

  /** @param items gets what is read, in reading order; @param tables numbers the tables of the whole file */
  constructor(
    private readonly context: StoryContext,
    private readonly items: FlowItem[],
    private readonly tables: { count: number },
  ) {
    this.#inline = new InlineReader(context);
  }

  /** @param container the `w:body` or what stands in its place; @param kind of paragraphs without a role */
  read(container: XmlElement, kind: BlockKind = 'paragraph'): void {
    this.#inline.prepare(container);
    this.#blocks(container, { kind });
    this.#flush({ kind }, undefined);
  }

  #blocks(parent: XmlElement, place: Place): void {
    for (const element of childrenOf(parent)) this.#block(element, place);
  }

  #block(element: XmlElement, place: Place): void {
    const { name } = element;
    if (name === 'w:sectPr') this.sections.push(element);
    if (UNSHOWN.has(name)) return;
    if (name === 'w:altChunk') throw refusals.unconverted();
    if (name === 'w:p') return this.#paragraph(element, place);
    if (name === 'w:tbl') return this.#table(element, place);
    if (name === 'w:sdt') return this.#contentControl(element, place);
    const inner = name === 'mc:AlternateContent' ? chosenBranch(element) : element;
    if (inner) this.#blocks(inner, place);
  }

  #contentControl(element: XmlElement, place: Place): void {
    const content = childOf(element, 'w:sdtContent');
    if (!content || isGenerated(element)) return;
    this.#blocks(content, isHint(element) && !place.placeholder ? { ...place, placeholder: {} } : place);
  }

  #paragraph(paragraph: XmlElement, place: Place): void {
    const properties = childOf(paragraph, 'w:pPr');
    const section = childOf(properties, 'w:sectPr');
    if (section) this.sections.push(section);
    const format = this.context.styles.paragraph(properties);
    this.#inline.read(paragraph, format, place.placeholder);
    if (!isJoined(properties)) this.#flush(place, format);
  }

  /** Ends a paragraph: its text, and then what hangs on it. */
  #flush(place: Place, format: ParagraphFormat | undefined): void {
    const { pieces, anchored } = this.#inline.take();
    const role = format?.role;
    if (pieces.length > 0 && role?.kind !== 'contents') {
      this.items.push({
        type: 'paragraph',
        story: this.context.story,
        kind: role?.kind ?? place.kind,
        ...(role?.level !== undefined && { level: role.level }),
        ...(place.cell && { cell: place.cell }),
        pieces,
      });
    }
    for (const one of anchored) this.#anchored(one);
  }

  #anchored(one: Anchored): void {
    if ('image' in one) this.items.push(one.image);
    else new StoryReader(this.context, this.items, this.tables).read(one.frame);
  }

  #table(element: XmlElement, place: Place): void {
    this.#flush(place, undefined);
    const rows = partsOf(element, 'w:tr').filter((row) => !isRemovedRow(row));
    const cells = rows.map((row) => partsOf(row, 'w:tc'));
    // A table of one cell is a frame around text.
    if (cells.length === 1 && cells[0]?.length === 1) return this.#blocks(cells[0][0] as XmlElement, place);
    const table = this.tables.count++;
    cells.forEach((inRow, row) => {
      inRow.forEach((cell, column) => {
        if (continuesAbove(cell) || isRemovedCell(cell)) return;
        const inCell: Place = { ...place, kind: 'tableCell', cell: { table, row, column, columns: inRow.length } };
        this.#blocks(cell, inCell);
        // Where the mark of its last paragraph was deleted, text still never goes on in the next cell.
        this.#flush(inCell, undefined);
      });
    });
  }
}

/** The rows of a table or the cells of a row, also those in content controls around them. */
function partsOf(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:tbl' || child.name === 'w:p' ? [] : partsOf(child, name);
  });
}

function isRemovedRow(row: XmlElement): boolean {
  const properties = childOf(row, 'w:trPr');
  return childOf(properties, 'w:del') !== undefined || childOf(properties, 'w:hidden') !== undefined;
}

function isRemovedCell(cell: XmlElement): boolean {
  return childOf(childOf(cell, 'w:tcPr'), 'w:cellDel') !== undefined;
}

/** A cell that is one with the cell above it has no text of its own. */
function continuesAbove(cell: XmlElement): boolean {
  const properties = childOf(cell, 'w:tcPr');
  return childOf(properties, 'w:vMerge') !== undefined && valueOf(properties, 'w:vMerge') !== 'restart';
}

/** Whether the mark at the end of a paragraph was deleted or moved away: it goes on in the next. */
function isJoined(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}
