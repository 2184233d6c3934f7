import { type FlowLink, slicePieces, type TextPiece, textOfPieces } from '../office/flow.ts';
import { refusals } from '../office/unreadable.ts';
import { childrenOf, type XmlElement } from '../office/xml.ts';
import { chosenBranch } from './drawing.ts';

/** Fields that are filled in later: a name from a list, an answer to a question. */
const PLACEHOLDERS = new Set(
  'MERGEFIELD FORMTEXT FORMDROPDOWN FILLIN MACROBUTTON ADDRESSBLOCK GREETINGLINE DOCVARIABLE'.split(' '),
);
/** Fields that show nothing, or that repeat the text: a table of contents, an index. */
const SILENT = new Set(
  'TOC TOA INDEX XE TC TA RD SET ASK NEXT NEXTIF SKIPIF BIBLIOGRAPHY FORMCHECKBOX PRIVATE'.split(' '),
);

/** The most fields in each other; writers reach four or five. */
const DEEPEST = 100;

interface Field {
  /** What it is told to show, as pieces of the nodes that it stands in. */
  readonly instruction: TextPiece[];
  phase: 'instruction' | 'result';
  /** Set when the result starts. */
  keyword: string;
  placeholder?: object;
  link?: FlowLink;
  /** Whether the result has text. */
  shown: boolean;
}

/** What holds for text within the fields that are open. */
export interface FieldContext {
  readonly visible: boolean;
  readonly placeholder?: object;
  readonly link?: FlowLink;
  /** Word makes the text itself, and makes it again: a date, a number of a page. */
  readonly generated: boolean;
}

/** What is not read, and what is a text of its own. */
const APART = new Set(['w:del', 'w:moveFrom', 'w:txbxContent', 'w:pict', 'w:rPr', 'w:pPr']);

/**
 * The marks that begin a field of which no end is read: it was deleted, or the file is damaged. Such a field is none,
 * or it would hide everything behind it.
 */
export function unendedFields(container: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') open.push(element);
    else if (type === 'end') open.pop();
    const inner = element.name === 'mc:AlternateContent' ? chosenBranch(element) : element;
    for (const child of childrenOf(inner)) if (!APART.has(child.name)) visit(child);
  };
  visit(container);
  return new Set(open);
}

/** The fields that are open at a place of a text; a field can go on over paragraphs. */
export class FieldStack {
  readonly #open: Field[] = [];

  /** Throws `Unreadable` when fields stand too deep in each other. */
  begin(): void {
    if (this.#open.length >= DEEPEST) throw refusals.tooDeep();
    this.#open.push({ instruction: [], phase: 'instruction', keyword: '', shown: false });
  }

  /** A piece of what the innermost field is told to show. */
  instruct(piece: TextPiece): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'instruction') field.instruction.push(piece);
  }

  /** The result of the innermost field starts. */
  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.phase === 'result') return;
    field.phase = 'result';
    const text = textOfPieces(field.instruction);
    field.keyword = /^\s*(\S+)/u.exec(text)?.[1]?.toUpperCase() ?? '';
    if (PLACEHOLDERS.has(field.keyword)) field.placeholder = {};
    if (field.keyword === 'HYPERLINK') field.link = { url: addressIn(text) };
  }

  /**
   * The innermost field ends.
   *
   * @returns what stands for a placeholder that showed nothing: its name in the instruction
   */
  end(): TextPiece[] {
    if (this.#open.at(-1)?.phase === 'instruction') this.separate();
    const field = this.#open.pop();
    const { visible, link } = this.context;
    const placeholder = field?.placeholder;
    if (!field || !placeholder || field.shown || !visible) return [];
    this.show();
    return nameIn(field.instruction).map((piece) => ({ ...piece, placeholder, ...(link && { link }) }));
  }

  /** Text was shown. */
  show(): void {
    for (const field of this.#open) field.shown = true;
  }

  get context(): FieldContext {
    const visible = this.#open.every((field) => field.phase === 'result' && !SILENT.has(field.keyword));
    const placeholder = this.#open.find((field) => field.placeholder)?.placeholder;
    const link = this.#open.findLast((field) => field.link)?.link;
    const generated = this.#open.some((field) => !field.link);
    return { visible, generated, ...(placeholder && { placeholder }), ...(link && { link }) };
  }
}

/** `HYPERLINK "https://…"`, or `\l "bookmark"` for a place in the text itself. */
function addressIn(instruction: string): string {
  const anchor = /\\l\s+"([^"]*)"/iu.exec(instruction)?.[1];
  const address = /^\s*HYPERLINK\s+"([^"]*)"/iu.exec(instruction)?.[1] ?? '';
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** `MERGEFIELD Naam`, `MACROBUTTON NoMacro [Typ de naam]`; else the keyword. */
function nameIn(instruction: readonly TextPiece[]): TextPiece[] {
  const text = textOfPieces(instruction);
  const found = /^\s*(?:MACROBUTTON\s+\S+\s+(.*\S)|\S+\s+"([^"]+)"|\S+\s+([^"\\\s]+)|(\S+))/diu.exec(text);
  const range = found?.indices?.slice(1).find((indices) => indices !== undefined);
  const [from, to] = range ?? [0, text.length];
  return slicePieces(instruction, from, to).filter((piece) => piece.type === 'text');
}
