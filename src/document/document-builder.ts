import { DirectiveCollector } from './directive-collector.ts';
import type { DirectiveText } from './directive.ts';
import type { Block, BlockKind, Format, FrontMatter, Image, Link, Span, TextDocument } from './document.ts';
import { ProseBuilder } from './prose-builder.ts';
import type { Range } from './range.ts';
import { workTitles } from './work-titles.ts';

/** A place in the prose that is being written. */
export interface Mark {
  readonly prose: ProseBuilder;
  readonly offset: number;
}

interface OpenLink {
  from: number;
  to: number;
  url: string;
  label?: string;
}

/**
 * Collects the blocks, images and links of a document while a reader walks its tree once, in reading order. The
 * reader writes to `prose` and closes each block with `flush`; what is never flushed together is never one sentence.
 */
export class DocumentBuilder {
  readonly blocks: Block[] = [];
  readonly images: Image[] = [];
  readonly links: Link[] = [];
  readonly abbreviations = new Map<string, string>();
  prose = new ProseBuilder();
  readonly #directives = new DirectiveCollector();
  #spans: Span[] = [];
  #links: OpenLink[] = [];
  #underlined: Range[] = [];
  #italics: Range[] = [];
  #headings: { level: number; text: string }[] = [];
  #path: readonly string[] = [];

  /** The headings above the next block. */
  get headingPath(): readonly string[] {
    return this.#path;
  }

  /** Where the prose is now, as the start of a later span or link. */
  mark(): Mark {
    return { prose: this.prose, offset: this.prose.nextOffset };
  }

  /** Marks the prose from a mark on as no prose of the writer. */
  span(kind: Span['kind'], mark: Mark): void {
    const { from, to } = this.#since(mark);
    if (to > from) this.#spans.push({ kind, from, to });
  }

  /** Makes a link of the prose from a mark on. */
  link(mark: Mark, url: string, label?: string): void {
    const { from, to } = this.#since(mark);
    if (to > from) this.#links.push(label === undefined ? { from, to, url } : { from, to, url, label });
  }

  /** Says that the prose from a mark on is underlined. Where it is a link, that says nothing of its own. */
  underline(mark: Mark): void {
    const { from, to } = this.#since(mark);
    if (to > from) this.#underlined.push([from, to]);
  }

  /** Says that the prose from a mark on is in italics: it can be the title of a work. */
  italic(mark: Mark): void {
    const { from, to } = this.#since(mark);
    if (to > from) this.#italics.push([from, to]);
  }

  /** A mark of a block that was closed since (by a line break in a link, say) counts from the start of this one. */
  #since(mark: Mark): { from: number; to: number } {
    return { from: mark.prose === this.prose ? mark.offset : 0, to: this.prose.text.length };
  }

  /** Writes a block that stands beside the one being written: an alternative text, a label from an attribute. */
  inset(kind: BlockKind, language: string, write: (prose: ProseBuilder) => void): void {
    const { prose } = this;
    const [spans, links, underlined, italics] = [this.#spans, this.#links, this.#underlined, this.#italics];
    this.prose = new ProseBuilder();
    [this.#spans, this.#links, this.#underlined, this.#italics] = [[], [], [], []];
    this.#directives.aside(() => {
      write(this.prose);
      this.flush(kind, language);
    });
    this.prose = prose;
    [this.#spans, this.#links, this.#underlined, this.#italics] = [spans, links, underlined, italics];
  }

  /** Takes a comment that switches rules off or on. */
  direct(text: DirectiveText): void {
    const directive = { ...text, index: this.blocks.length, heading: this.#path };
    this.#directives.add(directive, this.prose, this.images.length);
  }

  /** Reads an element that a comment before it covers as a whole: a list item, a table. @param source its range */
  unit(source: Range, read: () => void): void {
    this.#directives.unit(source, () => this.blocks.length + this.images.length, read);
  }

  /**
   * Closes the block being written; nothing happens when it holds no text.
   * @param place `level` of a heading or list item, from 1; a heading with a level is the heading of what follows
   */
  flush(kind: BlockKind, language: string, place: Pick<Block, 'level' | 'cell' | 'list' | 'paragraph'> = {}): void {
    const { text } = this.prose;
    let block: Block | undefined;
    if (text) {
      const heading = kind === 'heading' ? place.level : undefined;
      if (heading !== undefined) this.#enterHeading(heading);
      const underlined = this.#underlined.filter((range) => !this.#links.some((link) => overlaps(range, link)));
      block = {
        kind,
        index: this.blocks.length,
        text,
        map: this.prose.map(),
        heading: this.#path,
        language,
        spans: outermost([...this.#spans, ...this.#titles(kind, text)]),
        ...(underlined.length > 0 && { underlined }),
        ...(isRowOfLinks(text, this.#links) && { isRowOfLinks: true }),
        ...place,
      };
      this.blocks.push(block);
      for (const link of this.#links) this.links.push({ block, ...link });
      if (heading !== undefined) this.#leaveHeading(heading, text);
    }
    this.#directives.blockEnds(this.prose, block, this.images);
    this.prose = new ProseBuilder();
    this.#spans = [];
    this.#links = [];
    this.#underlined = [];
    this.#italics = [];
  }

  #titles(kind: BlockKind, text: string): Span[] {
    if (this.#italics.length === 0) return [];
    const isListItem = kind === 'listItem';
    const leadIn = isListItem ? this.blocks.findLast((block) => block.kind !== 'listItem')?.text : undefined;
    const heading = this.#path.at(-1);
    return workTitles(this.#italics, { text, isListItem, announcements: [leadIn ?? '', heading ?? ''] });
  }

  /** What follows stands under no heading: notes, headers, footers. */
  leaveHeadings(): void {
    this.#headings = [];
    this.#path = [];
  }

  #enterHeading(level: number): void {
    this.#headings = this.#headings.filter((heading) => heading.level < level);
    this.#path = this.#headings.map((heading) => heading.text);
  }

  #leaveHeading(level: number, text: string): void {
    this.#headings.push({ level, text });
    this.#path = this.#headings.map((heading) => heading.text);
  }

  /** The document of everything collected. */
  build(format: Format, source: string, language: string, frontMatter: FrontMatter = {}): TextDocument {
    return {
      format,
      source,
      language,
      blocks: this.blocks,
      images: this.images,
      links: this.links,
      turns: [],
      frontMatter,
      abbreviations: this.abbreviations,
      directives: this.#directives.all,
    };
  }
}

function overlaps([from, to]: Range, link: OpenLink): boolean {
  return from < link.to && link.from < to;
}

/** Spans in order, without those that stand within another. */
function outermost(spans: Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if ((kept.at(-1)?.to ?? 0) <= span.from) kept.push(span);
  }
  return kept;
}

/** Fewer links are no row. */
const FEWEST_LINKS = 3;

/** Whether between the links of a block stand but marks and "en". */
function isRowOfLinks(text: string, links: readonly Pick<OpenLink, 'from' | 'to'>[]): boolean {
  if (links.length < FEWEST_LINKS) return false;
  let end = 0;
  return [...links, { from: text.length, to: text.length }].every(({ from, to }) => {
    const between = text.slice(end, from);
    end = Math.max(end, to);
    return /^(?:[^\p{L}\d]|en|of)*$/u.test(between);
  });
}
