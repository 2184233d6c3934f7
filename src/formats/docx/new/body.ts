import type { Block, Link, TextDocument } from '../../../document/document.ts';
import { letterOf } from '../../../document/letter.ts';
import { allTurns } from '../../../document/turns.ts';
import { isCalled, type Item, itemsOf, NAMELESS_IMAGE } from './content.ts';
import type { Hyperlinks } from './hyperlinks.ts';
import { run, runsOf } from './inline.ts';
import { isWrittenRightToLeft } from './languages.ts';
import { type Lists, listsOf } from './lists.ts';
import type { StyleId } from './styles.ts';
import { type Node, type Table, type TableCell, withTables } from './tables.ts';
import { withoutTypedBullet } from './text.ts';

/** Width of the text on A4 between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9_072;
/** The least and the most characters that the width of a column goes by, and the room around them. */
const COLUMN = { narrowest: 4, widest: 60, around: 4 };
/** Deepest heading style. */
const HEADINGS = 6;
/** Styles that say what a paragraph is: the reader looks for no typed bullet in it. */
const WITH_ROLE = /^(?:Heading\d|ListParagraph|Quote|Caption|FootnoteText)$/u;
/** The longest stretch of source between two lines of one paragraph, in UTF-16 code units. */
const LONGEST_BREAK = 100;
const LINE_END = /\r\n|[\n\r]/gu;
const BREAK_TAG = /<br\b/iu;
/** A tag that is no line break and not within a line. */
const BLOCK_TAG = /<\/?(?!(?:br|a|b|i|u|em|strong|span|small|abbr)\b)[a-z]/iu;

/** The text of a new Word file. */
export interface Body {
  /** What stands in `w:body`, without its section. */
  readonly xml: string;
  /** Of every paragraph that has text, in order: the index of the block that it holds; nothing for lines of ours. */
  readonly paragraphs: readonly (number | undefined)[];
  readonly lists: Lists;
}

/** Writes a document as the paragraphs and tables of Word. @param hyperlinks gets the addresses of its links */
export function writeBody(document: TextDocument, hyperlinks: Hyperlinks): Body {
  const writer = new BodyWriter(document, hyperlinks);
  const xml = writer.nodes(withTables(document, itemsOf(document)), TEXT_WIDTH);
  return { xml: xml || '<w:p/>', paragraphs: writer.paragraphs, lists: writer.lists };
}

class BodyWriter {
  readonly paragraphs: (number | undefined)[] = [];
  readonly lists: Lists;
  readonly #links = new Map<Block, Link[]>();
  /** The conditions of a dialogue: "Indien ja". */
  readonly #conditions: ReadonlySet<string>;
  /** Of plain text: what stands alone as a heading does, but is the date, the address or the like of a letter. */
  readonly #headLines: ReadonlySet<Block>;

  constructor(
    private readonly document: TextDocument,
    private readonly hyperlinks: Hyperlinks,
  ) {
    this.lists = listsOf(document);
    for (const link of document.links) {
      const links = this.#links.get(link.block);
      if (links) links.push(link);
      else this.#links.set(link.block, [link]);
    }
    const choices = allTurns(document.turns).flatMap((turn) => turn.choices);
    this.#conditions = new Set(choices.map(({ condition }) => condition));
    const head = document.format === 'text' ? letterOf(document).head : [];
    this.#headLines = new Set(head.filter(({ kind }) => kind !== 'title').map(({ block }) => block));
  }

  /** @param width that there is, in twentieths of a point */
  nodes(nodes: readonly Node[], width: number): string {
    return nodes
      .map((node) => ('rows' in node ? this.#table(node, width) : this.#paragraph(node, false, false)))
      .join('');
  }

  #paragraph(item: Item, inCell: boolean, isHead: boolean): string {
    if ('line' in item) {
      this.paragraphs.push(undefined);
      // What it says something of comes next, but an image isn't there.
      const alone =
        item.line === NAMELESS_IMAGE ? '<w:keepNext w:val="0"/><w:spacing w:before="60" w:after="140"/>' : '';
      return `<w:p><w:pPr><w:pStyle w:val="Aanduiding"/>${alone}</w:pPr>${run(item.line)}</w:p>`;
    }
    const { block } = item;
    // The reader doesn't count a paragraph of white space.
    if (block.text.trim()) this.paragraphs.push(block.index);
    const place = this.lists.places.get(block);
    const style = (inCell ? styleInCell(block, isHead) : undefined) ?? this.#style(block);
    const text = WITH_ROLE.test(style) ? block.text : withoutTypedBullet(block.text);
    const properties = [
      `<w:pStyle w:val="${style}"/>`,
      place && !place.isContinued
        ? `<w:numPr><w:ilvl w:val="${place.level}"/><w:numId w:val="${place.list + 1}"/></w:numPr>`
        : '',
      isWrittenRightToLeft(block.language) ? '<w:bidi/>' : '',
      place?.isContinued ? `<w:ind w:left="${(place.level + 1) * 425}"/>` : '',
    ];
    const runs = runsOf(block, text, this.#links.get(block) ?? [], this.hyperlinks);
    return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`;
  }

  #style(block: Block): StyleId {
    switch (block.kind) {
      case 'heading':
        if (this.#headLines.has(block)) return 'Normal';
        return `Heading${Math.min(Math.max(block.level ?? 1, 1), HEADINGS) as 1}`;
      case 'listItem':
        return this.lists.places.get(block)?.isContinued ? 'ListContinue' : 'ListParagraph';
      case 'quote':
        return 'Quote';
      case 'caption':
        return 'Caption';
      case 'footnote':
        return 'FootnoteText';
      case 'term':
        return 'Begrip';
      case 'address':
        return 'Adres';
      case 'speaker':
        return this.#conditions.has(block.text.replace(/\s*(?:\([^()]*\))?\s*[:→]?$/u, '')) ? 'Keuze' : 'Spreker';
      default:
        if (isCalled(block)) return 'BuitenBeeld';
        return block.kind === 'paragraph' && this.#goesOn(block) ? 'NoSpacing' : 'Normal';
    }
  }

  /** Whether the next block is the next line of the same paragraph, as in an address or a signature. */
  #goesOn(block: Block): boolean {
    const next = this.document.blocks[block.index + 1];
    if (next?.kind !== 'paragraph') return false;
    const end = block.map.end(block.text.length);
    const start = next.map.start(0);
    if (start - end > LONGEST_BREAK) return false;
    const gap = this.document.source.slice(end, start);
    if (BREAK_TAG.test(gap)) return !BLOCK_TAG.test(gap);
    return this.document.format !== 'html' && gap.match(LINE_END)?.length === 1;
  }

  /** An empty paragraph behind a table keeps it apart from a next one; a cell has to end with one. */
  #table(table: Table, width: number): string {
    const widths = columnWidths(table, width);
    const rows = table.rows.map((cells) => this.#row(cells, widths));
    const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
    const style = table.hasLines ? 'TableGrid' : 'TableNormal';
    const properties = `<w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLook w:val="0000"/>`;
    return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="NoSpacing"/></w:pPr></w:p>`;
  }

  #row(cells: readonly TableCell[], widths: readonly number[]): string {
    const isHead = cells.every((cell) => cell.isHead);
    const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
    let column = 0;
    let xml = '';
    for (const cell of cells) {
      for (; column < cell.column; column++) xml += tableCell('<w:p/>', widths[column] ?? 0, 1, false);
      // The last cell of a shorter row takes the rest of its width.
      const span = cell === cells.at(-1) ? widths.length - column : 1;
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      xml += tableCell(this.#cellContent(cell, width), width, span, cell.isHead);
      column += span;
    }
    return `<w:tr>${properties}${xml}</w:tr>`;
  }

  #cellContent({ content, isHead }: TableCell, width: number): string {
    return content
      .map((node) => ('rows' in node ? this.#table(node, width - 200) : this.#paragraph(node, true, isHead)))
      .join('');
  }
}

/** Nothing for what has the same style in a cell as outside it. */
function styleInCell({ kind, turn }: Block, isHead: boolean): StyleId | undefined {
  if (kind === 'speaker') return 'Tabelkop';
  if (kind !== 'tableCell' && kind !== 'paragraph') return undefined;
  return isHead && !turn ? 'Tabelkop' : 'Tabeltekst';
}

function tableCell(content: string, width: number, span: number, isHead: boolean): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E7EBF1"/>' : '',
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content}</w:tc>`;
}

/** Widths that go by the longest text of each column. */
function columnWidths({ rows, columns }: Table, width: number): number[] {
  const longest = Array.from({ length: columns }, () => COLUMN.narrowest);
  for (const { column, content } of rows.flat()) {
    for (const node of content) {
      const length = 'block' in node ? node.block.text.length : COLUMN.widest;
      longest[column] = Math.min(COLUMN.widest, Math.max(longest[column] ?? 0, length));
    }
  }
  const total = longest.reduce((sum, length) => sum + length + COLUMN.around, 0);
  return longest.map((length) => Math.max(1, Math.floor((width * (length + COLUMN.around)) / total)));
}
