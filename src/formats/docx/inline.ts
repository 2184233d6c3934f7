import type { FlowImage, FlowLink, NodePlace, Piece, Story } from '../office/flow.ts';
import { childOf, childrenOf, isElement, withoutWhiteSpace, type XmlElement } from '../office/xml.ts';
import { isHint } from './content-control.ts';
import { chosenBranch, imageIn, textFrames } from './drawing.ts';
import { FieldStack, unendedFields } from './fields.ts';
import type { Relationship } from './package.ts';
import type { TextProperties } from './properties.ts';
import type { ParagraphFormat, Styles } from './styles.ts';

/** What a text of a Word file is read with. */
export interface StoryContext {
  readonly part: string;
  readonly story: Story;
  readonly styles: Styles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Notes that the text refers to, in order, as "footnotes:2". */
  readonly notes: Set<string>;
}

/** What holds for the text that is being read, by the elements around it. */
interface Surroundings {
  readonly format: ParagraphFormat;
  readonly link?: FlowLink;
  readonly placeholder?: object;
  /** The content control that is nearest. */
  readonly control?: object;
}

/** A frame with text, or an image, that hangs on a paragraph. */
export type Anchored = { readonly frame: XmlElement } | { readonly image: FlowImage };

/** An image with the link that it stands in. */
interface LinkedImage {
  readonly image: FlowImage;
  readonly link?: FlowLink;
}

/** Elements whose text is not shown: removed or moved away, properties, a phonetic guide, the source of a field. */
const UNSHOWN = new Set(['w:del', 'w:moveFrom', 'w:rPr', 'w:pPr', 'w:sdtPr', 'w:rt', 'w:delText', 'w:fldData']);
/** Elements that are one character. The place of the character is the element itself. */
const CHARACTERS: Readonly<Record<string, string>> = { 'w:noBreakHyphen': '-' };
const BREAKS: Readonly<Record<string, 'line' | 'tab'>> = {
  'w:br': 'line',
  'w:cr': 'line',
  'w:tab': 'tab',
  'w:ptab': 'tab',
};
/** Symbol fonts number their signs here: what they look like is not told. */
const PRIVATE_USE = /^[ef][0-9a-f]{3}$/iu;

/** Collects the text of one paragraph after the other; a paragraph whose mark was deleted goes on in the next. */
export class InlineReader {
  #pieces: Piece[] = [];
  #anchored: ({ readonly frame: XmlElement } | LinkedImage)[] = [];
  readonly #fields = new FieldStack();
  /** Something that is no text was met since the last text. */
  #behind = false;
  #unended: ReadonlySet<XmlElement> = new Set();

  constructor(private readonly context: StoryContext) {}

  /** Looks ahead in the text of which the paragraphs are going to be read. */
  prepare(container: XmlElement): void {
    this.#unended = unendedFields(container);
  }

  /** @param paragraph a `w:p`; @param placeholder set within a content control that shows its hint */
  read(paragraph: XmlElement, format: ParagraphFormat, placeholder?: object): void {
    this.#children(paragraph, { format, ...(placeholder && { placeholder }) });
  }

  /** What was collected since the last call. */
  take(): { pieces: Piece[]; anchored: Anchored[] } {
    const pieces = this.#pieces;
    const named = new Set(pieces.map((piece) => piece.type === 'text' && piece.text.trim() !== '' && piece.link));
    const anchored = this.#anchored.map((one): Anchored => ('frame' in one ? one : { image: nameless(one, named) }));
    this.#pieces = [];
    this.#anchored = [];
    this.#behind = false;
    return { pieces, anchored };
  }

  #children(parent: XmlElement, around: Surroundings): void {
    for (const element of childrenOf(parent)) this.#element(element, around);
  }

  #element(element: XmlElement, around: Surroundings): void {
    const { name } = element;
    if (UNSHOWN.has(name)) return;
    if (name === 'w:r') return this.#run(element, around);
    if (name === 'w:hyperlink') return this.#children(element, { ...around, link: { url: this.#address(element) } });
    if (name === 'w:fldSimple') return this.#simpleField(element, around);
    if (name === 'w:sdt') return this.#contentControl(element, around);
    if (name === 'm:t') return this.#text(element, around, around.format.text, true);
    if (name === 'mc:AlternateContent') {
      const branch = chosenBranch(element);
      if (branch) this.#children(branch, around);
      return;
    }
    this.#children(element, around);
  }

  #address(hyperlink: XmlElement): string {
    const target = this.context.relationships.get(hyperlink.attributes['r:id'] ?? '')?.target ?? '';
    const anchor = hyperlink.attributes['w:anchor'];
    return anchor ? `${target}#${anchor}` : target;
  }

  #simpleField(element: XmlElement, around: Surroundings): void {
    const text = element.attributes['w:instr'] ?? '';
    const place = { ...this.#place(element), attribute: 'w:instr' };
    this.#fields.begin();
    this.#fields.instruct({ type: 'text', text, place, offset: 0, language: around.format.text.language ?? 'nl' });
    this.#fields.separate();
    this.#children(element, around);
    this.#pieces.push(...this.#fields.end());
  }

  /** A control that shows its hint ("Klik om een datum te kiezen") is filled in later. */
  #contentControl(element: XmlElement, around: Surroundings): void {
    const content = childOf(element, 'w:sdtContent');
    if (!content) return;
    const hint = isHint(element) && !around.placeholder;
    this.#children(content, { ...around, control: element, ...(hint && { placeholder: {} }) });
  }

  #run(run: XmlElement, around: Surroundings): void {
    const format = this.context.styles.run(childOf(run, 'w:rPr'), around.format);
    for (const element of childrenOf(run)) this.#inRun(element, around, format);
  }

  #inRun(element: XmlElement, around: Surroundings, format: TextProperties): void {
    const { name } = element;
    if (name === 'w:fldChar') return this.#fieldMark(element, around);
    if (name === 'w:instrText') return this.#instruction(element, format);
    if (format.hidden || !this.#fields.context.visible) return;
    const character = CHARACTERS[name] ?? (name === 'w:sym' ? symbolOf(element) : undefined);
    if (name === 'w:t') this.#text(element, around, format);
    else if (character !== undefined) this.#push(character, this.#place(element), 0, around, format, true);
    else if (name in BREAKS) this.#pieces.push({ type: BREAKS[name] as 'line' | 'tab', place: this.#place(element) });
    else if (name === 'w:footnoteReference') this.#note(`footnotes:${element.attributes['w:id']}`);
    else if (name === 'w:endnoteReference') this.#note(`endnotes:${element.attributes['w:id']}`);
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.#drawing(element, around, format);
    else if (name === 'mc:AlternateContent') {
      for (const child of childrenOf(chosenBranch(element))) this.#inRun(child, around, format);
    } else if (name === 'w:ruby') {
      const base = childOf(element, 'w:rubyBase');
      if (base) this.#children(base, around);
    }
  }

  #note(reference: string): void {
    this.context.notes.add(reference);
    this.#behind = true;
  }

  #fieldMark(mark: XmlElement, around: Surroundings): void {
    const type = mark.attributes['w:fldCharType'];
    if (this.#unended.has(mark)) return;
    if (type === 'begin') this.#fields.begin();
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') {
      const named = this.#fields.end();
      if (!around.placeholder) this.#pieces.push(...named);
    }
  }

  #instruction(element: XmlElement, format: TextProperties): void {
    for (const node of element.children) {
      if (isElement(node)) continue;
      const place = { part: this.context.part, node: node.node };
      const language = format.language ?? 'nl';
      this.#fields.instruct({ type: 'text', text: node.text, place, offset: 0, language });
    }
  }

  /** White space at the ends of a text only counts where the file says so. */
  #text(element: XmlElement, around: Surroundings, format: TextProperties, fixed = false): void {
    const preserved = element.attributes['xml:space'] === 'preserve';
    for (const node of element.children) {
      if (isElement(node)) continue;
      const [offset, end] = preserved ? [0, node.text.length] : withoutWhiteSpace(node.text);
      const text = node.text.slice(offset, end);
      // No text holds elements: what should not be there is left alone.
      const isOdd = fixed || element.children.length > 1;
      this.#push(text, { part: this.context.part, node: node.node }, offset, around, format, isOdd);
    }
  }

  #push(
    text: string,
    place: NodePlace,
    offset: number,
    around: Surroundings,
    format: TextProperties,
    fixed: boolean,
  ): void {
    const field = this.#fields.context;
    if (!text || format.hidden || !field.visible) return;
    const placeholder = field.placeholder ?? around.placeholder;
    const link = around.link ?? field.link;
    if (text.trim() || !field.placeholder) this.#fields.show();
    this.#pieces.push({
      type: 'text',
      text,
      place,
      offset,
      language: format.language ?? 'nl',
      ...(link && { link }),
      ...(placeholder && { placeholder }),
      ...(format.underlined && { underlined: true }),
      ...(format.italic && { italic: true }),
      ...(around.control && !link && { group: around.control }),
      ...((fixed || field.generated) && { fixed: true }),
      ...(this.#behind && { behind: true }),
    });
    this.#behind = false;
  }

  #drawing(drawing: XmlElement, around: Surroundings, format: TextProperties): void {
    this.#behind = true;
    for (const frame of textFrames(drawing)) this.#anchored.push({ frame });
    const image = imageIn(drawing);
    if (!image) return;
    const { relationships, part, story } = this.context;
    const target = (id: string | undefined) => relationships.get(id ?? '')?.target ?? '';
    const link = image.link ? { url: target(image.link) } : (around.link ?? this.#fields.context.link);
    const place = image.alt && { part, node: image.alt.node, attribute: image.alt.attribute };
    const language = format.language ?? 'nl';
    this.#anchored.push({
      image: {
        type: 'image',
        story,
        url: target(image.picture),
        exempt: image.exempt,
        place: this.#place(drawing),
        ...(image.alt && place && { alt: { type: 'text', text: image.alt.text, place, offset: 0, language } }),
      },
      ...(link && { link }),
    });
  }

  #place(element: XmlElement): NodePlace {
    return { part: this.context.part, node: element.node };
  }
}

/** A link that holds nothing but an image has no name without its alternative text. @param named links with text */
function nameless({ image, link }: LinkedImage, named: ReadonlySet<FlowLink | undefined | false>): FlowImage {
  return !link || named.has(link) ? image : { ...image, onlyContentOf: 'link' };
}

/** The sign of a `w:sym`; a space for signs that only their font knows. */
function symbolOf(element: XmlElement): string {
  const code = element.attributes['w:char'] ?? '';
  if (!/^[0-9a-f]{1,4}$/iu.test(code) || PRIVATE_USE.test(code)) return ' ';
  return String.fromCharCode(Number.parseInt(code, 16));
}
