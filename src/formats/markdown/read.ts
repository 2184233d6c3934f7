import type {
  BlockContent,
  DefinitionContent,
  Image as MarkdownImage,
  ImageReference,
  InlineCode,
  List,
  Nodes,
  PhrasingContent,
  Root,
  Strong,
  Table,
} from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { DocumentBuilder } from '../../document/document-builder.ts';
import type { BlockKind, Cell, ListPlace, TextDocument } from '../../document/document.ts';
import { align, type Alignment, decodeNothing, MARKDOWN } from '../align.ts';
import type { ReadOptions } from '../read-options.ts';
import { DEEPEST, TooDeep } from '../too-deep.ts';
import { InlineHtml } from './inline-html.ts';
import { markdownPieces } from './pieces.ts';

/** Of GFM only what changes what is prose. */
const parser = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmTaskListItem(), gfmFootnote(), gfmStrikethrough()],
    fromMarkdownExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
    ],
  })
  .freeze();

/** YAML or TOML between lines of their own at the very start. */
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?\1[ \t]*(?:\r\n|\n|\r|$)/u;

/** Code: nothing in it is decoded. */
const CODE: Alignment = { decode: decodeNothing, stripsQuoteMarks: true };

/** An article of a law at the start of a quote: the quote is the law's text, not the writer's. */
const LEGAL_QUOTE = /^["“„]?art(?:\.|ikel)\s*\d/iu;

/** How long a label in bold is at the most, with its marks, in UTF-16 code units. */
const LONGEST_LABEL = 44;

/** Reads Markdown (CommonMark with GFM's tables, task lists, footnotes and strikethrough, and front matter). */
export async function readMarkdown(source: string, options: ReadOptions): Promise<TextDocument> {
  const builder = new DocumentBuilder();
  const start = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const frontMatter = start > 0 ? (await import('./front-matter.ts')).readFrontMatter(source, start, builder) : {};
  const language = frontMatter.language ?? 'nl';
  for (const piece of markdownPieces(source, start)) {
    const tree = parser.parse(piece.text);
    const html = await InlineHtml.load(tree, source, piece.offset, builder, options);
    new MarkdownReader(source, piece.offset, builder, html, language).readBlocks(tree);
  }
  return builder.build('markdown', source, language, frontMatter);
}

class MarkdownReader {
  #tables = 0;
  #lists = 0;
  /** The list item that is being read, the innermost one. */
  #item: ListPlace | undefined;
  #depth = 0;

  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly builder: DocumentBuilder,
    private readonly html: InlineHtml,
    private readonly language: string,
  ) {}

  readBlocks(
    parent: Root | Extract<BlockContent | DefinitionContent, { children: unknown[] }>,
    kind: BlockKind = 'paragraph',
  ): void {
    this.#enter();
    for (const node of parent.children) this.#readBlock(node, kind);
    this.#depth--;
  }

  #readBlock(node: Nodes, kind: BlockKind): void {
    switch (node.type) {
      case 'paragraph':
        return this.builder.unit(this.#range(node), () => {
          this.#inline(node.children, kind);
          this.#close(kind);
        });
      case 'heading':
        this.#inline(node.children, 'heading');
        return this.builder.flush('heading', this.language, { level: node.depth });
      case 'blockquote':
        return this.readBlocks(node, 'quote');
      case 'list':
        return this.#readList(node);
      case 'table':
        return this.builder.unit(this.#range(node), () => this.#readTable(node));
      case 'footnoteDefinition':
        return this.readBlocks(node, 'footnote');
      case 'html':
        return this.html.readBlock(node, this.language);
      default:
        return;
    }
  }

  /** @throws TooDeep */
  #enter(): void {
    if (++this.#depth > DEEPEST) throw new TooDeep();
  }

  #readList({ children }: List): void {
    this.#enter();
    const list = this.#lists++;
    const around = this.#item;
    children.forEach((node, item) => {
      this.builder.unit(this.#range(node), () => {
        for (const child of node.children) {
          this.#item = { list, item };
          this.#readBlock(child, 'listItem');
        }
      });
    });
    this.#item = around;
    this.#depth--;
  }

  #readTable(node: Table): void {
    const table = this.#tables++;
    node.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        this.#inline(cell.children, 'tableCell');
        const place: Cell = { table, row: rowIndex, column, columns: row.children.length };
        this.builder.flush('tableCell', this.language, { cell: place });
      });
    });
  }

  #close(kind: BlockKind): void {
    const { builder } = this;
    if (kind === 'quote' && LEGAL_QUOTE.test(builder.prose.text)) {
      builder.span('opaque', { prose: builder.prose, offset: 0 });
    }
    builder.flush(kind, this.language, kind === 'listItem' && this.#item ? { list: this.#item } : {});
  }

  #inline(nodes: readonly PhrasingContent[], kind: BlockKind): void {
    this.#enter();
    for (const node of nodes) this.#readInline(node, kind, nodes.length === 1);
    this.#depth--;
  }

  #readInline(node: PhrasingContent, kind: BlockKind, alone: boolean): void {
    const { builder } = this;
    const mark = builder.mark();
    switch (node.type) {
      case 'text':
        return align(builder.prose, node.value, this.source, this.#start(node), this.source.length, MARKDOWN);
      case 'inlineCode':
        return this.#inlineCode(node);
      case 'break':
        return this.#close(kind);
      case 'emphasis':
        this.#inline(node.children, kind);
        return builder.italic(mark);
      case 'strong':
        if (node.type === 'strong' && this.#opensLabelledLine(node)) this.#close(kind);
        return this.#inline(node.children, kind);
      case 'delete':
        this.#inline(node.children, kind);
        return builder.span('aside', mark);
      case 'link':
      case 'linkReference':
        this.#inline(node.children, kind);
        return builder.link(mark, 'url' in node ? node.url : `[${node.identifier}]`);
      case 'image':
      case 'imageReference':
        return this.#image(node, alone);
      case 'html':
        return this.html.isBreak(node) ? this.#close(kind) : this.html.readInline(node, this.language);
      default:
        return;
    }
  }

  /** "**Onderwerp:** …" at the start of a line: a line of its own, though Markdown would run it on. */
  #opensLabelledLine(node: Strong): boolean {
    const [start, end] = this.#range(node);
    if (end - start > LONGEST_LABEL || !/\n[ \t]*$/u.test(this.source.slice(Math.max(0, start - 4), start)))
      return false;
    return this.source.charAt(end) === ':' || /:\s?(?:\*\*|__)$/u.test(this.source.slice(start, end));
  }

  #inlineCode(node: InlineCode): void {
    const { builder } = this;
    const mark = builder.mark();
    const [start, end] = this.#range(node);
    const marks = /^`*/u.exec(this.source.slice(start, end))?.[0].length ?? 1;
    align(builder.prose, node.value, this.source, start + marks, end - marks, CODE);
    builder.span('opaque', mark);
  }

  #image(node: MarkdownImage | ImageReference, alone: boolean): void {
    const { builder } = this;
    const [start, end] = this.#range(node);
    const { alt } = node;
    builder.images.push({
      ...(alt && { alt }),
      url: 'url' in node ? node.url : `[${node.identifier}]`,
      source: [start, end],
      exempt: false,
      ...(alone && this.source[start - 1] === '[' && { onlyContentOf: 'link' as const }),
      element: 'markdown',
      heading: builder.headingPath,
      index: builder.blocks.length,
    });
    if (alt) {
      builder.inset('alt', this.language, (prose) => align(prose, alt, this.source, start + 2, end, MARKDOWN));
    }
  }

  #start(node: Nodes): number {
    return this.offset + (node.position?.start.offset ?? 0);
  }

  #range(node: Nodes): [number, number] {
    return [this.#start(node), this.offset + (node.position?.end.offset ?? 0)];
  }
}
