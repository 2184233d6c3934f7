import { SaxesParser } from 'saxes';

const OOXML = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** The prefixes that the checks know names by, whatever prefix a file uses itself. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [`${OOXML}/wordprocessingml/2006/main`, 'w'],
  [`${OOXML}/officeDocument/2006/relationships`, 'r'],
  [`${OOXML}/officeDocument/2006/math`, 'm'],
  [`${OOXML}/markup-compatibility/2006`, 'mc'],
  [`${OOXML}/package/2006/relationships`, 'rel'],
  [`${OOXML}/package/2006/content-types`, 'ct'],
  [`${MICROSOFT}/2010/wordml`, 'w14'],
  [`${MICROSOFT}/2012/wordml`, 'w15'],
  [`${MICROSOFT}/2016/wordml/cid`, 'w16cid'],
  [`${MICROSOFT}/2018/wordml/cex`, 'w16cex'],
  ...['office', 'text', 'table', 'style', 'manifest', 'meta', 'form', 'presentation'].map(
    (name) => [`${ODF}:${name}:1.0`, name] as const,
  ),
  [`${ODF}:drawing:1.0`, 'draw'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** An element with everything that the file says, unlike those of our readers, which leave out what they don't use. */
export interface Node {
  /** With the prefix of `PREFIXES`; in braces the namespace that it doesn't know. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
  readonly parent: Node | undefined;
  /** Prefixes that it declares. */
  readonly declared: Readonly<Record<string, string>>;
}

/** Throws what is wrong: not well-formed, a prefix that is not declared, a character that XML doesn't know. */
export function parseXml(bytes: Uint8Array): Node {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const parser = new SaxesParser({ xmlns: true, position: false });
  let root: Node | undefined;
  let open: Node | undefined;
  const put = (content: string) => void open?.children.push(content);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('has a document type');
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).filter(
      ({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    const node: Node = {
      name: nameOf(tag.uri, tag.local),
      attributes: Object.fromEntries(attributes.map(({ uri, local, value }) => [nameOf(uri, local), value])),
      children: [],
      parent: open,
      declared: tag.ns,
    };
    open?.children.push(node);
    root ??= node;
    open = node;
  });
  parser.on('text', put);
  parser.on('cdata', put);
  parser.on('closetag', () => {
    open = open?.parent;
  });
  parser.write(text).close();
  if (!root) throw new Error('is empty');
  return root;
}

function nameOf(uri: string, local: string): string {
  if (!uri) return local;
  const prefix = PREFIXES.get(uri);
  return prefix ? `${prefix}:${local}` : `{${uri}}${local}`;
}

export const isNode = (child: Node | string): child is Node => typeof child !== 'string';
export const nodesIn = (node: Node): Node[] => node.children.filter(isNode);
export const childNamed = (node: Node | undefined, name: string): Node | undefined =>
  node && nodesIn(node).find((child) => child.name === name);

/** The element and everything below it, in document order. */
export function* everything(node: Node): Generator<Node> {
  yield node;
  for (const child of nodesIn(node)) yield* everything(child);
}

/** The elements around one, the nearest first. */
export function* around(node: Node): Generator<Node> {
  for (let outer = node.parent; outer; outer = outer.parent) yield outer;
}

/** The namespace that a prefix stands for at an element. */
export function namespaceOf(node: Node, prefix: string): string | undefined {
  for (let each: Node | undefined = node; each; each = each.parent) {
    if (Object.hasOwn(each.declared, prefix)) return each.declared[prefix];
  }
  return undefined;
}

/** All values that stand more than once. */
export function twice(values: Iterable<string>): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const value of values) (seen.has(value) ? found : seen).add(value);
  return [...found];
}

/** A moment as XML Schema writes it, and one that exists. */
export function isDateTime(value: string): boolean {
  const form = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u.exec(value);
  if (!form) return false;
  const day = new Date(`${form[1]}T00:00:00Z`);
  const instant = new Date(value.replace(/(\.\d{3})\d+/u, '$1'));
  return (
    !Number.isNaN(instant.valueOf()) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(form[1] ?? '')
  );
}
