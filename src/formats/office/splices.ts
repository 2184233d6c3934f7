import type { PartLayout } from './layout.ts';

/** A stretch of XML that makes place for other XML. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/** Changes of the XML of a part; offsets are UTF-16 code units of it as it was. */
export class Splices {
  readonly #splices: Splice[] = [];

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  /** What is put in one place stands there in the order in which it was put. */
  insert(at: number, xml: string): void {
    if (xml) this.replace(at, at, xml);
  }

  /** Stretches that are replaced have nothing in common with each other. */
  replace(from: number, to: number, xml: string): void {
    this.#splices.push({ from, to, xml });
  }

  /** Puts XML at the end of what is within an element, also where that is written as one tag. */
  append(layout: PartLayout, element: number, xml: string): void {
    const { to, openEnd, closeStart } = layout.node(element);
    if (openEnd < to) return this.insert(closeStart, xml);
    const tag = layout.startTag(element);
    const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
    this.replace(layout.node(element).from, to, `${tag.replace(/\s*\/>$/u, '>')}${xml}</${name}>`);
  }

  apply(xml: string): string {
    const sorted = [...this.#splices].sort((a, b) => a.from - b.from || a.to - b.to);
    const parts: string[] = [];
    let at = 0;
    for (const { from, to, xml: fresh } of sorted) {
      parts.push(xml.slice(at, from), fresh);
      at = to;
    }
    parts.push(xml.slice(at));
    return parts.join('');
  }
}

/** Text as XML. What no XML can hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text as the value of an attribute between double quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
