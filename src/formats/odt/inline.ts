import type { FlowImage, FlowLink, NodePlace, Piece, Story } from '../office/flow.ts';
import { childOf, childrenOf, isElement, type XmlElement, type XmlText } from '../office/xml.ts';
import type { OdtStyles, TextProperties } from './styles.ts';

/** What a text of an OpenDocument is read with. */
export interface StoryContext {
  readonly part: string;
  readonly story: Story;
  readonly styles: OdtStyles;
  /** The notes that were met, in order: what is in a `text:note-body`. */
  readonly notes: XmlElement[];
}

/** What holds for the text that is being read, by the elements around it. */
interface Surroundings {
  readonly text: TextProperties;
  readonly link?: FlowLink;
  readonly placeholder?: object;
  /** The control that it stands in. */
  readonly group?: object;
  /** The program makes the text itself: a date, a number of a page. */
  readonly fixed?: boolean;
}

/** A frame or shape with text, or an image, that hangs on a paragraph. */
export type Anchored = { readonly frame: XmlElement } | { readonly image: FlowImage };

/** What one paragraph holds. */
export interface InlineContent {
  readonly pieces: readonly Piece[];
  readonly anchored: readonly Anchored[];
}

/** Elements whose text is not shown in the text: remarks, how a word sounds, what a form or a program needs. */
const UNSHOWN = new Set([
  'office:annotation',
  'text:ruby-text',
  'text:script',
  'text:label',
  'office:event-listeners',
  'draw:control',
]);
/** Fields that are filled in later. */
const PLACEHOLDERS = new Set([
  'text:placeholder',
  'text:database-display',
  'text:text-input',
  'text:drop-down',
  'text:variable-input',
  'text:user-field-input',
]);
/** Elements within a paragraph whose text the writer wrote. */
const WRITTEN = new Set(['text:meta', 'text:ruby', 'text:ruby-base']);
/** What a control with one of these holds, the program writes itself. */
const CHOSEN = ['checkbox', 'date', 'dropdown', 'combobox', 'picture', 'list-item'].map((kind) => `loext:${kind}`);
/** The attributes that name a field without text. */
const FIELD_NAMES = ['text:column-name', 'text:name', 'text:description'];

/** Collects the text of one paragraph. */
export class InlineReader {
  readonly #pieces: Piece[] = [];
  readonly #anchored: Anchored[] = [];
  /** Something that is no text was met since the last text. */
  #behind = false;

  constructor(private readonly context: StoryContext) {}

  /** @param paragraph a `text:p` or `text:h`; @param text how its text is by its style */
  read(paragraph: XmlElement, text: TextProperties): InlineContent {
    this.#children(paragraph, { text });
    return { pieces: this.#pieces, anchored: this.#anchored };
  }

  #children(parent: XmlElement, around: Surroundings): void {
    for (const node of parent.children) {
      if (isElement(node)) this.#element(node, around);
      else this.#push(node.text, this.#place(node), around);
    }
  }

  #element(element: XmlElement, around: Surroundings): void {
    const { name, attributes } = element;
    if (UNSHOWN.has(name) || attributes['text:is-hidden'] === 'true') return;
    if (name.startsWith('draw:')) return this.#drawing(element, around);
    if (PLACEHOLDERS.has(name) || attributes['loext:showing-place-holder'] === 'true') {
      return this.#placeholder(element, around);
    }
    switch (name) {
      case 'text:span': {
        const text = this.context.styles.span(attributes['text:style-name'] ?? '', around.text);
        return this.#children(element, { ...around, text });
      }
      case 'text:a':
        return this.#children(element, { ...around, link: { url: attributes['xlink:href'] ?? '' } });
      case 'text:s':
        return this.#push(' ', this.#place(element), around);
      case 'text:tab':
        return this.#break('tab', element, around);
      case 'text:line-break':
        return this.#break('line', element, around);
      case 'text:note': {
        const body = childOf(element, 'text:note-body');
        if (body && !around.text.hidden) this.context.notes.push(body);
        this.#behind = true;
        return;
      }
      case 'loext:content-control': {
        const fixed = CHOSEN.some((kind) => attributes[kind] === 'true' || childOf(element, kind));
        return this.#children(element, { ...around, group: element, ...(fixed && { fixed }) });
      }
      default:
        return this.#children(element, WRITTEN.has(name) ? around : { ...around, fixed: true });
    }
  }

  #break(type: 'line' | 'tab', element: XmlElement, around: Surroundings): void {
    if (!around.text.hidden) this.#pieces.push({ type, place: this.#place(element) });
  }

  #placeholder(element: XmlElement, around: Surroundings): void {
    const placeholder = around.placeholder ?? {};
    const before = this.#pieces.length;
    this.#children(element, { ...around, placeholder });
    if (this.#pieces.length > before) return;
    const attribute = FIELD_NAMES.find((name) => element.attributes[name]);
    if (!attribute) return;
    const text = element.attributes[attribute] ?? '';
    this.#push(text, { ...this.#place(element), attribute }, { ...around, placeholder });
  }

  #push(text: string, place: NodePlace, around: Surroundings): void {
    if (!text || around.text.hidden) return;
    const { link, placeholder, group } = around;
    this.#pieces.push({
      type: 'text',
      text,
      place,
      offset: 0,
      language: around.text.language ?? 'nl',
      ...(link && { link }),
      ...(placeholder && { placeholder }),
      ...(group && { group }),
      ...(around.text.underlined && { underlined: true }),
      ...(around.text.italic && { italic: true }),
      ...(around.fixed && { fixed: true }),
      ...(this.#behind && { behind: true }),
    });
    this.#behind = false;
  }

  /** A frame holds text or an image; a shape can hold text; a link or a group holds more of them. */
  #drawing(element: XmlElement, around: Surroundings): void {
    this.#behind = true;
    if (around.text.hidden || element.name === 'draw:control') return;
    if (element.name === 'draw:a') {
      const link = { url: element.attributes['xlink:href'] ?? '' };
      for (const child of childrenOf(element)) this.#drawing(child, { ...around, link });
    } else if (element.name === 'draw:frame') this.#frame(element, around);
    else if (element.name === 'draw:g') for (const child of childrenOf(element)) this.#drawing(child, around);
    else this.#anchored.push({ frame: element });
  }

  #frame(frame: XmlElement, around: Surroundings): void {
    const box = childOf(frame, 'draw:text-box') ?? childOf(frame, 'table:table');
    if (box) return void this.#anchored.push({ frame: box });
    const picture = childOf(frame, 'draw:image') ?? childOf(frame, 'draw:object');
    if (!picture) return;
    const alt = textNode(childOf(frame, 'svg:desc')) ?? textNode(childOf(frame, 'svg:title'));
    const { link } = around;
    this.#anchored.push({
      image: {
        type: 'image',
        story: this.context.story,
        place: this.#place(frame),
        url: picture.attributes['xlink:href'] ?? '',
        exempt: frame.attributes['loext:decorative'] === 'true' || frame.attributes['draw:decorative'] === 'true',
        ...(alt && {
          alt: {
            type: 'text',
            text: alt.text,
            place: this.#place(alt),
            offset: 0,
            language: around.text.language ?? 'nl',
          },
        }),
        ...(link && { onlyContentOf: 'link' }),
      },
    });
  }

  #place(node: XmlElement | XmlText): NodePlace {
    return { part: this.context.part, node: node.node };
  }
}

function textNode(element: XmlElement | undefined): XmlText | undefined {
  return element?.children.find((node): node is XmlText => !isElement(node) && node.text.trim() !== '');
}
