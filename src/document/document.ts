import type { Directive } from './directive.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Range } from './range.ts';

/** The formats that we read. */
export type Format = TextFormat | 'docx' | 'odt';

/** The formats that are text themselves: their source is what the writer typed. */
export type TextFormat = 'markdown' | 'html' | 'text';

/** The kinds of text that carry their own limits; a town can add its own on top of one of these. */
export type BaseKind = 'brief' | 'webpagina' | 'loketscript';

/** What a block is to its reader. Only some are running text; none is ever joined with its neighbour. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'tableCell'
  | 'quote'
  | 'caption'
  | 'term'
  | 'footnote'
  | 'address'
  | 'label'
  | 'button'
  | 'option'
  | 'error'
  | 'title'
  | 'description'
  | 'alt'
  | 'speaker';

/**
 * A stretch of a block's prose that is no prose of the writer: `opaque` counts as words but is never judged (code, a
 * passage in another language); `aside` is not counted either (a stage direction, deleted text).
 */
export interface Span {
  readonly kind: 'opaque' | 'aside';
  readonly from: number;
  readonly to: number;
}

/** Who speaks in a counter script: we (`staff`) or the visitor, whose lines are never linted as ours. */
export type Role = 'staff' | 'citizen';

/** One turn of a dialogue. Turns under a choice ("Indien ja: …") stand in its `choices`. */
export interface Turn {
  /** As written in the script, without the colon: "Medewerker". Empty for turns under a choice without a speaker. */
  readonly speaker: string;
  readonly role: Role;
  /** What is said. */
  readonly blocks: Block[];
  /** Stage directions, as written, without their brackets. */
  readonly directions: string[];
  readonly choices: Choice[];
}

/** A branch of a dialogue: its condition as written ("Indien ja") and the turns that follow from it. */
export interface Choice {
  readonly condition: string;
  readonly turns: Turn[];
}

/** Where a table cell stands; counted from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Number of columns in its row. */
  readonly columns: number;
}

/** Where a block of a list stands; counted from 0. Several blocks can be of one item. */
export interface ListPlace {
  readonly list: number;
  readonly item: number;
}

/** A piece of text that stands on its own: what is in two blocks is never one sentence. */
export interface Block {
  readonly kind: BlockKind;
  /** Place among the blocks of the document, from 0. */
  index: number;
  /**
   * The prose: markup removed, entities and escapes decoded, soft hyphens removed, runs of white space made one
   * space. Every position in it maps to the source by `map`.
   */
  readonly text: string;
  readonly map: OffsetMap;
  /** The headings that it stands under, outermost first. */
  readonly heading: readonly string[];
  /** Primary language subtag ("nl", "en"). */
  readonly language: string;
  readonly spans: readonly Span[];
  /** The stretches of its prose that are underlined and are no link; absent where there are none. */
  readonly underlined?: readonly Range[];
  /** It holds links and hardly anything else, as a menu does. */
  readonly isRowOfLinks?: true;
  readonly cell?: Cell;
  /** Of a list item, where the format says which items make a list: in Markdown and HTML. */
  readonly list?: ListPlace;
  /** Of a heading or a list item, from 1; of a list item only in docx and odt. */
  readonly level?: number;
  /** In docx and odt: the paragraph of the running text that it stands in, from 1. Empty paragraphs do not count. */
  readonly paragraph?: number;
  turn?: Turn;
}

/** A link with its text, which is a range in the prose of a block. */
export interface Link {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly url: string;
  /** Text that replaces the link text for whoever hears the page (`aria-label`). */
  readonly label?: string;
}

/** An image. */
export interface Image {
  /** The alternative text; absent where the source has none. */
  readonly alt?: string;
  readonly url: string;
  /** The range of the element in the source. */
  readonly source: Range;
  /** Hidden from assistive technology, or named in another way, so that an alternative text is not needed. */
  readonly exempt: boolean;
  /** The only content of a link or button, that without it has no name. */
  readonly onlyContentOf?: 'link' | 'button';
  /** It stands in page furniture, as a logo does: its alternative text is no block, and it is the same on many pages. */
  readonly furniture?: true;
  /** The caption it stands with. */
  readonly caption?: string;
  /** What it is in the source: an `<img>`, `<area>`, `<input type="image">`, a Markdown image or a picture in a docx or odt. */
  readonly element: 'img' | 'area' | 'input' | 'markdown' | 'picture';
  /** Headings above it. */
  readonly heading: readonly string[];
  /** Place among the blocks: the number of blocks before it. */
  readonly index: number;
  /** In docx and odt: the paragraph of the running text that it stands in or after, from 1. */
  readonly paragraph?: number;
  /** In docx and odt: where its element stands in the file, numbered as the nodes of runs are. */
  readonly place?: { readonly part: string; readonly node: number };
}

/**
 * Where a stretch of an extracted text stands in its file, so that it can be changed there. The stretch holds the
 * characters of one text of the XML, in its order; a line end there is a space in the extracted text. A tab, a
 * no-break hyphen or a symbol is an element of its own, and the stretch one character.
 */
export interface Run {
  /** In the extracted text, `[from, to)`, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /** The part of the file: "word/document.xml", "content.xml". */
  readonly part: string;
  /** Which element or text of that part: all of them are numbered together, in document order, from 0. */
  readonly node: number;
  /** The attribute of that element that holds the text: an alternative text. */
  readonly attribute?: string;
  /** Where the stretch starts in the text of the node, in UTF-16 code units. */
  readonly offset: number;
  /** The link or control that it stands in, by a number of its own. A change stays within one, or outside all. */
  readonly group?: number;
  /** It can't be changed: a placeholder, the result of a field, a line break, a symbol. */
  readonly fixed?: boolean;
  /** Something that is no text stands right before it (a reference to a note, an image): no change goes over it. */
  readonly behind?: boolean;
}

/** Settings that a text carries itself. */
export interface FrontMatter {
  readonly kind?: string;
  /** Where in the source it names its kind. */
  readonly kindAt?: Range;
  readonly language?: string;
}

/** A text, read. Everything after this is blind to the format. */
export interface TextDocument {
  readonly format: Format;
  /**
   * The decoded text without byte order mark; every source offset counts in it. Of docx and odt the extracted text:
   * the text of all blocks, a line each.
   */
  readonly source: string;
  /** In docx and odt: where the extracted text stands in the file, in order and without overlap. */
  readonly runs?: readonly Run[];
  /** In docx and odt: whether changes of the extracted text, all within one line, can be made in the file. */
  readonly holds?: (edits: readonly { readonly range: Range; readonly text: string }[]) => boolean;
  /** Primary language subtag of the whole. */
  readonly language: string;
  readonly blocks: Block[];
  readonly images: readonly Image[];
  links: readonly Link[];
  /** The dialogue of a counter script; empty for other texts. */
  turns: readonly Turn[];
  readonly frontMatter: FrontMatter;
  /** Abbreviations that the source itself explains (`<abbr title>`), with what they stand for. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Comments that switch rules off, in the order in which they were read. */
  readonly directives: readonly Directive[];
}

/** The primary subtag of a language tag: "nl" of "nl-BE". Empty for an empty tag. */
export function primaryLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}

/** Whether a block is ours to judge: not what a visitor says in a script, nor the name of who speaks. */
export function isOurs(block: Block): boolean {
  return block.kind !== 'speaker' && block.turn?.role !== 'citizen';
}
