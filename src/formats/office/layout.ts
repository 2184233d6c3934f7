import { SaxesParser } from 'saxes';
import { refusals, Unreadable } from './unreadable.ts';
import { type DecodedXml, decodeXml, MOST_NODES, nameOf } from './xml.ts';

/** Where a node of a part stands in the XML as written, in UTF-16 code units of the decoded part. */
export interface NodeLayout {
  /** As in `XmlElement`; empty for a text. */
  readonly name: string;
  /** The number of the element that it stands in; -1 for the root. */
  readonly parent: number;
  readonly from: number;
  to: number;
  /** Where the start tag of an element ends. */
  openEnd: number;
  /** Where its end tag starts; `to` of an element that is written as one tag. */
  closeStart: number;
  /** Of a text: what it says, entities decoded. */
  readonly text?: string;
  /** Whether white space at the ends of text counts (`xml:space`). */
  readonly preserved: boolean;
}

const layouts = new WeakMap<Uint8Array, PartLayout>();

/** The XML of a part as written, with where each of its nodes stands. Nodes are numbered as `XmlReader` does. */
export class PartLayout {
  readonly xml: string;
  readonly nodes: readonly NodeLayout[];
  readonly #children = new Map<number, number[]>();
  readonly #mark: string;
  readonly #encoding: 'utf-8' | 'utf-16le' | 'utf-16be';

  /** @param name of the part in the file, for messages. Throws `Unreadable` for what is damaged or hostile. */
  constructor(bytes: Uint8Array, name: string) {
    const { text, encoding, mark } = decoded(bytes, name);
    this.xml = text;
    this.#encoding = encoding;
    this.#mark = mark ? '\uFEFF' : '';
    this.nodes = layoutOf(text, name);
    this.nodes.forEach(({ parent }, number) => {
      const beside = this.#children.get(parent);
      if (beside) beside.push(number);
      else this.#children.set(parent, [number]);
    });
  }

  /** The layout of bytes that may have been read before: a file that is corrected is written many times. */
  static of(bytes: Uint8Array, name: string): PartLayout {
    const known = layouts.get(bytes) ?? new PartLayout(bytes, name);
    layouts.set(bytes, known);
    return known;
  }

  node(number: number): NodeLayout {
    const node = this.nodes[number];
    if (!node) throw new RangeError(`The part has no node ${number}.`);
    return node;
  }

  /** The nearest element around a node that has one of some names. */
  ancestor(number: number, ...names: readonly string[]): number | undefined {
    for (let at = this.node(number).parent; at >= 0; at = this.node(at).parent) {
      if (names.includes(this.node(at).name)) return at;
    }
    return undefined;
  }

  /** The nodes right within an element, in order. */
  children(number: number): readonly number[] {
    return this.#children.get(number) ?? [];
  }

  /** The elements of a name within an element, in order, but none within another one of them. */
  within(number: number, name: string): number[] {
    return this.children(number).flatMap((child) => {
      return this.node(child).name === name ? [child] : this.within(child, name);
    });
  }

  /** A node as written. */
  written(number: number): string {
    const { from, to } = this.node(number);
    return this.xml.slice(from, to);
  }

  /** The start tag of an element as written. */
  startTag(number: number): string {
    const { from, openEnd } = this.node(number);
    return this.xml.slice(from, openEnd);
  }

  /** The prefix that the part itself gives the namespace of an element, with its colon. */
  prefix(number: number): string {
    return /^<([^\s/>:]+:)?/u.exec(this.startTag(number))?.[1] ?? '';
  }

  /** The bytes of changed XML, in the encoding of the part. */
  encode(xml: string): Uint8Array {
    const text = this.#mark + xml;
    if (this.#encoding === 'utf-8') return new TextEncoder().encode(text);
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) {
      view.setUint16(at * 2, text.charCodeAt(at), this.#encoding === 'utf-16le');
    }
    return bytes;
  }
}

function decoded(bytes: Uint8Array, name: string): DecodedXml {
  try {
    return decodeXml(bytes);
  } catch {
    throw refusals.damaged(name);
  }
}

function layoutOf(xml: string, part: string): NodeLayout[] {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const nodes: NodeLayout[] = [];
  const open: number[] = [];
  /** Where the last tag ended, and what text stood since. */
  let end = 0;
  let text = '';
  const endText = (to: number) => {
    const parent = open.at(-1) ?? -1;
    const preserved = nodes[parent]?.preserved ?? false;
    if (text && parent >= 0)
      nodes.push({ name: '', parent, from: end, to, openEnd: end, closeStart: to, text, preserved });
    text = '';
  };
  const addText = (more: string) => {
    text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentagstart', () => endText(xml.lastIndexOf('<', parser.position - 1)));
  parser.on('opentag', (tag) => {
    const to = parser.position;
    // No “<” can stand within a tag.
    const from = xml.lastIndexOf('<', to - 1);
    const parent = open.at(-1) ?? -1;
    const space = tag.attributes['xml:space']?.value;
    const preserved = space === undefined ? (nodes[parent]?.preserved ?? false) : space === 'preserve';
    if (nodes.length > MOST_NODES) throw refusals.tooLong();
    open.push(nodes.length);
    nodes.push({ name: nameOf(tag.uri, tag.local), parent, from, to, openEnd: to, closeStart: to, preserved });
    end = to;
  });
  parser.on('closetag', (tag) => {
    const to = parser.position;
    const from = tag.isSelfClosing ? to : xml.lastIndexOf('</', to - 1);
    endText(from);
    const node = nodes[open.pop() ?? -1];
    if (node) Object.assign(node, { to, closeStart: from });
    end = to;
  });
  parser.on('doctype', () => {
    throw refusals.entities();
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof Unreadable ? error : refusals.damaged(part);
  }
  if (nodes.length === 0) throw refusals.damaged(part);
  return nodes;
}
