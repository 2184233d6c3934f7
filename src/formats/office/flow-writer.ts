import { DocumentBuilder, type Mark } from '../../document/document-builder.ts';
import { type Format, primaryLanguage, type Run, type TextDocument } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';
import { believedLanguages, languageStretches, lineLanguage } from './flow-languages.ts';
import { type FlowLine, linesOf } from './flow-lines.ts';
import type { FlowImage, FlowItem, FlowLink, FlowParagraph, Piece, TextPiece } from './flow.ts';
import { holdsEdits } from './text-edits.ts';

/** Longest name of a placeholder, in UTF-16 code units. */
const LONGEST_NAME = 80;

/**
 * The document of what a reader collected: its text is written out, a line per block, with for every character the
 * node of the file that it stands in.
 *
 * @param language tag that the file gives itself, in lower case
 */
export function documentOf(format: Format, items: readonly FlowItem[], language: string): TextDocument {
  const writer = new FlowWriter(items, believedLanguages(items));
  writer.write();
  return writer.build(format, language);
}

class FlowWriter {
  readonly #builder = new DocumentBuilder();
  readonly #runs: Run[] = [];
  readonly #groups = new Map<object, number>();
  readonly #lines: string[] = [];
  /** Length of the extracted text so far, in UTF-16 code units. */
  #length = 0;
  #line = '';
  #paragraphs = 0;

  constructor(
    private readonly items: readonly FlowItem[],
    private readonly believed: ReadonlySet<string>,
  ) {}

  write(): void {
    this.items.forEach((item, index) => {
      if (item.story !== 'body') this.#builder.leaveHeadings();
      if (item.type === 'paragraph') this.#paragraph(item);
      else this.#image(item, captionBeside(this.items, index));
    });
  }

  build(format: Format, language: string): TextDocument {
    const whole = this.believed.has(language) ? primaryLanguage(language) : 'nl';
    const document = { ...this.#builder.build(format, this.#lines.join('\n'), whole), runs: this.#runs };
    return { ...document, holds: (edits) => holdsEdits(document, edits) };
  }

  #paragraph(paragraph: FlowParagraph): void {
    const lines = linesOf(paragraph);
    if (lines.length === 0) return;
    const place = {
      ...(paragraph.story === 'body' && { paragraph: ++this.#paragraphs }),
      ...(paragraph.cell && { cell: paragraph.cell }),
    };
    for (const line of lines) {
      const level = line.kind === paragraph.kind ? paragraph.level : undefined;
      this.#block(line, level === undefined ? place : { ...place, level });
    }
  }

  #block(line: FlowLine, place: { paragraph?: number; level?: number }): void {
    const builder = this.#builder;
    const texts = line.pieces.filter((piece) => piece.type === 'text');
    const stretches = languageStretches(texts, this.believed);
    const language = lineLanguage(stretches);
    const foreign = stretches.filter((stretch) => stretch.language !== language && stretch.language !== 'nl');
    const opaque = new Set<Piece>(foreign.flatMap((stretch) => stretch.pieces));
    const spans = new Stretches<boolean>((mark) => builder.span('opaque', mark));
    const links = new Stretches<FlowLink>((mark, link) => builder.link(mark, link.url));
    const underlined = new Stretches<boolean>((mark) => builder.underline(mark));
    const italic = new Stretches<boolean>((mark) => builder.italic(mark));
    for (const group of grouped(line.pieces)) {
      const [first] = group as [Piece];
      spans.enter(opaque.has(first) || undefined, builder.mark());
      if (first.type === 'text') {
        links.enter(first.link, builder.mark());
        underlined.enter(first.underlined, builder.mark());
        italic.enter(first.italic, builder.mark());
      }
      this.#group(group, builder.prose);
    }
    spans.enter(undefined, builder.mark());
    links.enter(undefined, builder.mark());
    underlined.enter(undefined, builder.mark());
    italic.enter(undefined, builder.mark());
    this.#endLine();
    builder.flush(line.kind, language, place);
  }

  /** Pieces of one placeholder become one word; any other piece stands alone in its group. */
  #group(group: readonly Piece[], prose: DocumentBuilder['prose']): void {
    const from = this.#length + this.#line.length;
    const text = group.map((piece) => this.#append(piece)).join('');
    const [first] = group as [Piece];
    if (first.type !== 'text' || !first.placeholder) return prose.verbatim(text, from);
    const name = placeholderName(text);
    if (name === text) prose.verbatim(text, from);
    else prose.decoded(name, from, from + text.length);
  }

  #append(piece: Piece): string {
    const from = this.#length + this.#line.length;
    const text = piece.type === 'text' ? piece.text.replace(/[\n\r\f\v\u2028\u2029]/gu, ' ') : ' ';
    this.#line += text;
    this.#runs.push({ from, to: from + text.length, ...piece.place, ...this.#holdOf(piece) });
    return text;
  }

  /** How a piece stands in its node, and what holds it there. */
  #holdOf(piece: Piece): Pick<Run, 'offset' | 'group' | 'fixed' | 'behind'> {
    if (piece.type !== 'text') return { offset: 0, fixed: true };
    const { offset, placeholder, fixed, behind, link } = piece;
    const holder = piece.group ?? link;
    if (holder && !this.#groups.has(holder)) this.#groups.set(holder, this.#groups.size + 1);
    const group = holder && this.#groups.get(holder);
    return {
      offset,
      ...(group !== undefined && { group }),
      ...((fixed || placeholder) && { fixed: true }),
      ...(behind && { behind }),
    };
  }

  #endLine(): void {
    this.#lines.push(this.#line);
    this.#length += this.#line.length + 1;
    this.#line = '';
  }

  #image(image: FlowImage, caption: string | undefined): void {
    const { alt, url, exempt, onlyContentOf, story, place: element } = image;
    const builder = this.#builder;
    builder.images.push({
      ...(alt && { alt: alt.text.replace(/\s+/gu, ' ').trim() }),
      url,
      exempt,
      ...(onlyContentOf && { onlyContentOf }),
      ...(caption && { caption }),
      element: 'picture',
      source: this.#imageRange(alt),
      heading: builder.headingPath,
      index: builder.blocks.length,
      ...(story === 'body' && { paragraph: Math.max(1, this.#paragraphs) }),
      ...(element && { place: { part: element.part, node: element.node } }),
    });
    if (!alt?.text.trim()) return;
    const place = story === 'body' ? { paragraph: Math.max(1, this.#paragraphs) } : {};
    this.#block({ kind: 'alt', pieces: [alt] }, place);
  }

  /** The alternative text that is about to be written, or the place where it would stand. */
  #imageRange(alt: TextPiece | undefined): Range {
    if (alt?.text.trim()) return [this.#length, this.#length + alt.text.length];
    const end = Math.max(0, this.#length - 1);
    return [end, end];
  }
}

/** Follows something that holds for stretches of the prose (a link, say), and tells where each began once it ends. */
class Stretches<Value> {
  #open: { readonly value: Value; readonly mark: Mark } | undefined;

  constructor(private readonly end: (start: Mark, value: Value) => void) {}

  /** What holds from here on; undefined for nothing. */
  enter(value: Value | undefined, mark: Mark): void {
    if (value === this.#open?.value) return;
    if (this.#open) this.end(this.#open.mark, this.#open.value);
    this.#open = value === undefined ? undefined : { value, mark };
  }
}

function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let placeholder: object | undefined;
  for (const piece of pieces) {
    const own = piece.type === 'text' ? piece.placeholder : undefined;
    if (own && own === placeholder) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    placeholder = own;
  }
  return groups;
}

/** The name between guillemets, as one word: how a placeholder is told in any text. */
function placeholderName(text: string): string {
  const name = text
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    .replace(/[^\p{L}\d_.:-]+/gu, '_')
    .slice(0, LONGEST_NAME);
  return `«${name || 'veld'}»`;
}

/** The text of a caption directly below an image, or else above it. */
function captionBeside(items: readonly FlowItem[], index: number): string | undefined {
  for (const item of [items[index + 1], items[index - 1]]) {
    if (item?.type !== 'paragraph' || item.kind !== 'caption') continue;
    return item.pieces
      .map((piece) => (piece.type === 'text' ? piece.text : ' '))
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
  }
  return undefined;
}
