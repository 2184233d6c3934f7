import type { Comment, Element, ElementContent, Root, Text } from 'hast';
import type { BlockKind, Cell, ListPlace } from '../../document/document.ts';
import { primaryLanguage } from '../../document/document.ts';
import type { DocumentBuilder } from '../../document/document-builder.ts';
import { type Alignment, align, decodeHtml } from '../align.ts';
import { readDirective } from '../directive-text.ts';
import { attributeOf, classesOf, type Furniture } from './furniture.ts';
import { alignAttribute, imageOf, isImage } from './attributes.ts';
import { furnitureImages } from './furniture-images.ts';
import { isHidden, NO_PROSE } from './unread.ts';
import { DEEPEST, TooDeep } from '../too-deep.ts';

/** Elements that are part of the line that they stand in; every other one stands on its own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q ruby rb rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'listItem',
  dt: 'term',
  th: 'tableCell',
  td: 'tableCell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quote',
  address: 'address',
  label: 'label',
  legend: 'label',
  button: 'button',
  option: 'option',
  title: 'title',
};
/** Elements that browsers show in italics. */
const ITALIC = new Set(['em', 'i']);
const LISTS = new Set(['ul', 'ol', 'menu']);
/** Code, and titles of works: nobody's own words. */
const OPAQUE = new Set(['code', 'kbd', 'samp', 'tt', 'var', 'cite']);
/** Elements that a comment before them covers as a whole; into all others it covers what comes first in them. */
const UNITS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd table caption tr th td figure figcaption address label legend button option input title meta'.split(
    ' ',
  ),
);
/** Attributes that a visitor reads or hears. */
const SPOKEN = ['placeholder', 'aria-label'];
const BUTTON_INPUTS = new Set(['submit', 'button', 'reset']);
const ERROR_CLASS = /(?:^|[-_])(?:error|fout|invalid-feedback|foutmelding)/u;

interface Place {
  readonly kind: BlockKind;
  readonly language: string;
  readonly inMain: boolean;
  readonly depth: number;
  readonly cell?: Cell;
  /** The list that the walk is in, with the number of its items so far. */
  readonly list?: { readonly number: number; items: number };
  readonly item?: ListPlace;
  readonly caption?: string;
  /** The link or button that the walk is in. */
  readonly target?: Element;
}

/** Walks an HTML tree once and writes its blocks, images and links in reading order. */
export class HtmlWalker {
  #tables = 0;
  #lists = 0;

  readonly #alignment: Alignment;

  /**
   * @param text that was parsed
   * @param offset where it starts in the source: positions in the tree count from there
   */
  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly builder: DocumentBuilder,
    private readonly furniture: Furniture,
  ) {
    this.#alignment = { decode: decodeHtml, dropsTags: true, shift: offset };
  }

  walk(tree: Root, language: string): void {
    const place: Place = { kind: 'paragraph', language, inMain: false, depth: 0 };
    this.#children(tree, place);
    this.#flush(place);
  }

  /** Writes to the block that is being written; opens none. */
  walkInline(tree: Root, language: string): void {
    this.#children(tree, { kind: 'paragraph', language, inMain: false, depth: 0 });
  }

  #children(parent: Root | Element, place: Place): void {
    if (place.depth > DEEPEST) throw new TooDeep();
    for (const node of parent.children as ElementContent[]) {
      if (node.type === 'text') this.#text(node);
      else if (node.type === 'element') this.#element(node, { ...place, depth: place.depth + 1 });
      else if (node.type === 'comment') this.#comment(node);
    }
  }

  #comment(node: Comment): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const directive = readDirective(this.text.slice(start, end), this.offset + start);
    if (directive) this.builder.direct(directive);
  }

  #range({ position }: Comment | Element): [number, number] | undefined {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : [this.offset + start, this.offset + end];
  }

  #text(node: Text): void {
    const start = node.position?.start.offset;
    if (start === undefined) return;
    align(this.builder.prose, node.value, this.text, start, this.text.length, this.#alignment);
  }

  #element(element: Element, place: Place): void {
    const range = UNITS.has(element.tagName) ? this.#range(element) : undefined;
    if (range) this.builder.unit(range, () => this.#readElement(element, place));
    else this.#readElement(element, place);
  }

  #readElement(element: Element, place: Place): void {
    const { tagName } = element;
    if (tagName === 'br') return this.#flush(place);
    if (tagName === 'meta') return this.#meta(element, place);
    if (NO_PROSE.has(tagName) || isHidden(element)) return;
    if (this.furniture.has(element, place.inMain)) return this.#furniture(element, place);
    const tag = attributeOf(element, 'lang');
    const language = tag ? primaryLanguage(tag) : place.language;
    if (isImage(element)) return this.#image(element, { ...place, language });
    if (INLINE.has(tagName)) return this.#inline(element, place, language);
    this.#flush(place);
    this.#ownBlock(element, { ...place, language });
  }

  /** Of page furniture only the images count. */
  #furniture(furniture: Element, place: Place): void {
    this.#flush(place);
    const { builder } = this;
    for (const { element, target } of furnitureImages(furniture, this.furniture)) {
      const image = imageOf(element, this.offset, target, undefined);
      if (!image) continue;
      builder.images.push({ ...image, furniture: true, heading: builder.headingPath, index: builder.blocks.length });
    }
  }

  /** An element that starts and ends a block. */
  #ownBlock(element: Element, place: Place): void {
    const { tagName } = element;
    if (tagName === 'input') return this.#input(element, place);
    if (tagName === 'table') return this.#table(element, place);
    const level = /^h([1-6])$/u.exec(tagName)?.[1];
    const mark = this.builder.mark();
    if (level) {
      this.#children(element, { ...place, kind: 'heading' });
      if (isUnderlined(element)) this.builder.underline(mark);
      return this.builder.flush('heading', place.language, { level: Number(level) });
    }
    const inner: Place = {
      ...place,
      kind: isError(element)
        ? 'error'
        : (KINDS[tagName] ?? (tagName === 'p' || tagName === 'div' ? place.kind : keptKind(place.kind))),
      inMain: place.inMain || tagName === 'main' || tagName === 'article' || attributeOf(element, 'role') === 'main',
      ...(LISTS.has(tagName) && { list: { number: this.#lists++, items: 0 } }),
      ...(tagName === 'li' && place.list && { item: { list: place.list.number, item: place.list.items++ } }),
      ...(tagName === 'button' && { target: element }),
      ...(tagName === 'figure' && { caption: captionOf(element) }),
    };
    this.#children(element, inner);
    if (isUnderlined(element)) this.builder.underline(mark);
    this.#flush(inner);
    this.#spokenAttributes(element, inner);
  }

  #inline(element: Element, place: Place, language: string): void {
    const { builder } = this;
    const { tagName } = element;
    const mark = builder.mark();
    const isLink = tagName === 'a' && element.properties.href !== undefined;
    this.#children(element, isLink ? { ...place, target: element } : place);
    if (isUnderlined(element)) builder.underline(mark);
    if (isLink) builder.link(mark, String(element.properties.href), attributeOf(element, 'aria-label'));
    if (ITALIC.has(tagName)) builder.italic(mark);
    const title = tagName === 'abbr' && attributeOf(element, 'title');
    if (title) builder.abbreviations.set(textOf(element).trim(), title);
    if (OPAQUE.has(tagName) || language !== place.language) builder.span('opaque', mark);
    else if (tagName === 'del' || tagName === 's' || tagName === 'strike') builder.span('aside', mark);
    else if (tagName === 'sup' && /^\d+$/u.test(mark.prose.text.slice(mark.offset))) builder.span('aside', mark);
  }

  #table(element: Element, place: Place): void {
    const table = this.#tables++;
    let row = 0;
    const walkRows = (parent: Element) => {
      for (const node of parent.children) {
        if (node.type === 'comment') this.#comment(node);
        if (node.type !== 'element') continue;
        if (node.tagName === 'tr') this.#row(node, place, table, row++);
        else if (node.tagName === 'caption') this.#element(node, place);
        else walkRows(node);
      }
    };
    walkRows(element);
  }

  #row(tr: Element, place: Place, table: number, row: number): void {
    const columns = tr.children.filter(isCell).length;
    let column = 0;
    const readCells = () => {
      for (const node of tr.children) {
        if (node.type === 'comment') this.#comment(node);
        else if (isCell(node)) this.#element(node, { ...place, cell: { table, row, column: column++, columns } });
      }
    };
    const range = this.#range(tr);
    if (range) this.builder.unit(range, readCells);
    else readCells();
  }

  #image(element: Element, place: Place): void {
    const { builder } = this;
    const image = imageOf(element, this.offset, place.target, place.caption);
    if (!image) return;
    builder.images.push({ ...image, heading: builder.headingPath, index: builder.blocks.length });
    if (image.alt) this.#attributeBlock(element, 'alt', 'alt', place.language);
  }

  #input(element: Element, place: Place): void {
    const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
    if (BUTTON_INPUTS.has(type)) this.#attributeBlock(element, 'value', 'button', place.language);
    this.#spokenAttributes(element, place);
  }

  #spokenAttributes(element: Element, place: Place): void {
    for (const name of SPOKEN) {
      if (attributeOf(element, name)) this.#attributeBlock(element, name, 'label', place.language);
    }
  }

  #meta(element: Element, place: Place): void {
    const name = attributeOf(element, 'name')?.toLowerCase();
    if (name === 'description') this.#attributeBlock(element, 'content', 'description', place.language);
  }

  #attributeBlock(element: Element, name: string, kind: BlockKind, language: string): void {
    this.builder.inset(kind, language, (prose) => alignAttribute(prose, element, name, this.text, this.offset));
  }

  #flush(place: Place): void {
    const { kind, cell, item } = place;
    this.builder.flush(kind, place.language, {
      ...(cell && { cell }),
      ...(kind === 'listItem' && item && { list: item }),
    });
  }
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

/** Kinds that also hold for the text in containers within; a `<section>` in a list item is still that item. */
function keptKind(kind: BlockKind): BlockKind {
  return kind === 'heading' ? 'paragraph' : kind;
}

function isUnderlined({ tagName, properties }: Element): boolean {
  const { style } = properties;
  return tagName === 'u' || (typeof style === 'string' && /text-decoration(?:-line)?\s*:[^;]*underline/iu.test(style));
}

function isError(element: Element): boolean {
  return attributeOf(element, 'role') === 'alert' || classesOf(element).some((name) => ERROR_CLASS.test(name));
}

function captionOf(figure: Element): string {
  const caption = figure.children.find((node): node is Element => {
    return node.type === 'element' && node.tagName === 'figcaption';
  });
  return caption ? textOf(caption).replace(/\s+/gu, ' ').trim() : '';
}

/** The text within an element, as it stands. */
function textOf(element: Element): string {
  let text = '';
  for (const node of element.children) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') text += textOf(node);
  }
  return text;
}
