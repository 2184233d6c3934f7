import { SaxesParser, type SaxesTagNS } from 'saxes';
import { PREFIXES } from './namespaces.ts';
import { refusals, Unreadable } from './unreadable.ts';

/** Deeper trees are hostile: 500 levels hold about 100 tables in each other. */
const DEEPEST = 500;
/** Elements and texts in all parts of one file together, some 0.5 kB of memory each. A book of 500 pages has about 400,000. */
export const MOST_NODES = 600_000;

const WHITE_SPACE: ReadonlySet<string> = new Set(' \t\r\n');

/** A stretch of character data. Comments and CDATA marks within it are gone. */
export interface XmlText {
  /** Place among all elements and texts of its part, in document order, from 0. */
  readonly node: number;
  readonly text: string;
}

/** An element. Its name and those of its attributes have the prefixes of namespaces.ts; no prefix where unknown. */
export interface XmlElement {
  readonly node: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | XmlText)[];
}

export function isElement(node: XmlElement | XmlText): node is XmlElement {
  return 'name' in node;
}

/** Where a text starts and ends without white space around it: that of XML, for a no-break space is text. */
export function withoutWhiteSpace(text: string): [from: number, to: number] {
  let [from, to] = [0, text.length];
  while (from < to && WHITE_SPACE.has(text.charAt(from))) from++;
  while (to > from && WHITE_SPACE.has(text.charAt(to - 1))) to--;
  return [from, to];
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** The child elements, of one name where it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((node): node is XmlElement => {
    return isElement(node) && (name === undefined || node.name === name);
  });
}

/** The first element of a name below an element, in document order. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

const NO_ATTRIBUTES: Readonly<Record<string, string | undefined>> = Object.freeze(Object.create(null));

/**
 * Parses the XML parts of one file. Entities and document types are refused, nothing outside the text is looked at;
 * depth and the number of nodes are bounded. Throws `Unreadable`.
 */
export class XmlReader {
  #nodes = 0;

  /** @param part the name of the part in the file, for messages */
  parse(bytes: Uint8Array, part: string): XmlElement {
    const parser = new SaxesParser({ xmlns: true, position: false });
    const tree = new TreeBuilder(() => {
      if (++this.#nodes > MOST_NODES) throw refusals.tooLong();
    });
    parser.on('doctype', () => {
      throw refusals.entities();
    });
    parser.on('opentag', (tag) => tree.open(tag));
    parser.on('text', (text) => tree.text(text));
    parser.on('cdata', (text) => tree.text(text));
    parser.on('closetag', () => tree.close());
    try {
      parser.write(decodeXml(bytes).text).close();
    } catch (error) {
      // Only our own refusals say more than that the XML is wrong.
      throw error instanceof Unreadable ? error : refusals.damaged(part);
    }
    if (!tree.root) throw refusals.damaged(part);
    return tree.root;
  }
}

/** The text of a part, and how it was written. */
export interface DecodedXml {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** It starts with a byte order mark. */
  readonly mark: boolean;
}

/** UTF-8 unless a byte order mark says otherwise; other encodings are not used in these formats. Throws `TypeError`. */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  const mark = little || big || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, mark };
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | XmlText)[];
}

class TreeBuilder {
  root: XmlElement | undefined;
  readonly #open: OpenElement[] = [];
  #next = 0;
  #text = '';

  /** @param count is told of every node */
  constructor(private readonly count: () => void) {}

  open(tag: SaxesTagNS): void {
    this.#endText();
    if (this.#open.length >= DEEPEST) throw refusals.tooDeep();
    const parent = this.#open.at(-1);
    const element: OpenElement = {
      node: this.#next++,
      name: nameOf(tag.uri, tag.local),
      attributes: attributesOf(tag, parent),
      children: [],
    };
    this.count();
    parent?.children.push(element);
    this.#open.push(element);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    this.#endText();
    const closed = this.#open.pop();
    if (this.#open.length === 0) this.root = closed;
  }

  #endText(): void {
    const parent = this.#open.at(-1);
    const text = this.#text;
    this.#text = '';
    if (!text || !parent) return;
    parent.children.push({ node: this.#next++, text });
    this.count();
  }
}

/** The name of an element or attribute with a prefix of namespaces.ts. */
export function nameOf(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri);
  return prefix ? `${prefix}:${local}` : local;
}

/** How white space is kept holds for everything within, as XML says. */
function attributesOf(tag: SaxesTagNS, parent: XmlElement | undefined): XmlElement['attributes'] {
  const space = parent?.attributes['xml:space'];
  let found: Record<string, string | undefined> | undefined;
  const put = (name: string, value: string) => {
    found ??= Object.create(null) as Record<string, string | undefined>;
    found[name] = value;
  };
  if (space !== undefined) put('xml:space', space);
  for (const { uri, local, prefix, value } of Object.values(tag.attributes)) {
    // Revision numbers that Word writes on everything, and declarations of namespaces.
    if (prefix === 'xmlns' || local === 'xmlns' || local.startsWith('rsid')) continue;
    put(nameOf(uri, local), value);
  }
  return found ?? NO_ATTRIBUTES;
}
