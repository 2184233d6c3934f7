import type { PartLayout } from '../../office/layout.ts';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
/** The namespaces of what is written, by their usual prefix. */
const NAMESPACES = {
  office: `${ODF}:office:1.0`,
  text: `${ODF}:text:1.0`,
  meta: `${ODF}:meta:1.0`,
  dc: 'http://purl.org/dc/elements/1.1/',
  loext: 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
} as const;

type Prefix = keyof typeof NAMESPACES;

/** Writes elements with the prefixes that a part knows, and declares on an element those that it does not know. */
export class Names {
  readonly #known = new Map<Prefix, string>();
  readonly #root: string;

  constructor(layout: PartLayout) {
    this.#root = layout.startTag(0);
    const declared = [...layout.xml.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)];
    for (const usual of Object.keys(NAMESPACES) as Prefix[]) {
      const found = declared.find(([all, , double, single]) => {
        return (double ?? single) === NAMESPACES[usual] && this.#root.includes(all);
      });
      // A prefix that gets another meaning somewhere below is safe nowhere.
      const isSteady = declared.every(([, name, double, single]) => {
        return name !== found?.[1] || (double ?? single) === NAMESPACES[usual];
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
    const declared = new Set<Prefix>();
    const own = (full: string) => {
      const [usual, local] = full.split(':') as [Prefix, string];
      const known = this.#known.get(usual);
      if (known === undefined && usual in NAMESPACES) declared.add(usual);
      return `${known ?? usual}:${local}`;
    };
    const written = own(name);
    const inner = Object.entries(attributes).map(([key, value]) => ` ${own(key)}="${value}"`);
    const names = [...declared].map((usual) => ` xmlns:${usual}="${NAMESPACES[usual]}"`);
    const start = `<${written}${names.join('')}${inner.join('')}`;
    return content ? `${start}>${content}</${written}>` : `${start}/>`;
  }
}
