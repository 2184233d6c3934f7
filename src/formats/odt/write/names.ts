import type { PartLayout } from '../../office/layout.ts';
import { PREFIXES } from '../../office/namespaces.ts';

/** The prefixes of what is written. */
const WRITTEN = ['office', 'text', 'meta', 'dc', 'loext'];
/** Their namespaces. */
const NAMESPACES = new Map(
  [...PREFIXES].filter(([, usual]) => WRITTEN.includes(usual)).map(([uri, usual]) => [usual, uri]),
);

/** Writes elements with the prefixes that a part knows, and declares on an element those that it does not know. */
export class Names {
  readonly #known = new Map<string, string>();
  readonly #root: string;

  constructor(layout: PartLayout) {
    this.#root = layout.startTag(0);
    const declared = [...layout.xml.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)];
    for (const [usual, uri] of NAMESPACES) {
      const found = declared.find(([all, , double, single]) => {
        return (double ?? single) === uri && this.#root.includes(all);
      });
      // A prefix that gets another meaning somewhere below is safe nowhere.
      const isSteady = declared.every(([, name, double, single]) => {
        return name !== found?.[1] || (double ?? single) === uri;
      });
      if (found?.[1] && isSteady) this.#known.set(usual, found[1]);
    }
  }

  /** The initials of who made a remark stand in an element of ODF 1.3; before, LibreOffice had one of its own. */
  get initials(): 'meta:creator-initials' | 'loext:sender-initials' {
    const version = Number(/\sversion\s*=\s*["']([\d.]+)["']/u.exec(this.#root.replaceAll(/\s[^\s=:]+:/gu, ' '))?.[1]);
    return version < 1.3 ? 'loext:sender-initials' : 'meta:creator-initials';
  }

  /**
   * @param name with the usual prefix: "text:change"
   * @param attributes by name with the usual prefix, in XML
   * @param content in XML
   */
  element(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
    const declared = new Set<string>();
    const own = (full: string) => {
      const [usual = '', local = ''] = full.split(':');
      const known = this.#known.get(usual);
      if (known === undefined && NAMESPACES.has(usual)) declared.add(usual);
      return `${known ?? usual}:${local}`;
    };
    const written = own(name);
    const inner = Object.entries(attributes).map(([key, value]) => ` ${own(key)}="${value}"`);
    const names = [...declared].map((usual) => ` xmlns:${usual}="${NAMESPACES.get(usual)}"`);
    const start = `<${written}${names.join('')}${inner.join('')}`;
    return content ? `${start}>${content}</${written}>` : `${start}/>`;
  }
}
