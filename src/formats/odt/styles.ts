import { isLinkStyle, roleOfStyle, type StyleRole } from '../office/style-roles.ts';
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts';

/** How text is; absent where nothing says it. */
export interface TextProperties {
  readonly hidden?: boolean;
  /** Language tag, in lower case. */
  readonly language?: string;
  readonly underlined?: boolean;
  readonly italic?: boolean;
}

/** What a paragraph is by its style. */
export interface ParagraphFormat {
  readonly role?: StyleRole;
  readonly text: TextProperties;
}

type Family = 'paragraph' | 'text';

/** Longest chain of styles that are based on each other. */
const LONGEST_CHAIN = 30;
/** What LibreOffice writes for text in no language. */
const NO_LANGUAGE = new Set(['', 'none', 'zxx']);

/** The styles that hold in one part of an OpenDocument. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #default: TextProperties;
  readonly #text = new Map<string, TextProperties>();

  /** @param groups of styles: the common ones, and then those of the part, which go first in case of doubt */
  constructor(groups: readonly (XmlElement | undefined)[]) {
    let base: XmlElement | undefined;
    for (const group of groups) {
      for (const style of childrenOf(group)) {
        const family = style.attributes['style:family'];
        if (style.name === 'style:default-style' && family === 'paragraph') base = style;
        if (style.name === 'style:style') this.#styles.set(`${family}:${style.attributes['style:name']}`, style);
      }
    }
    this.#default = textProperties(base);
  }

  /** The language of text that names none. */
  get language(): string {
    return this.paragraph('Standard').text.language ?? 'nl';
  }

  /** The names of page layouts that paragraphs and tables of this part ask for. */
  get pages(): string[] {
    return [...this.#styles.values()].flatMap((style) => style.attributes['style:master-page-name'] || []);
  }

  /** @param name of a paragraph style */
  paragraph(name: string): ParagraphFormat {
    const role = this.#roleOf(name);
    return { ...(role && { role }), text: { ...this.#default, ...this.#textOf('paragraph', name) } };
  }

  /** How text is in a `text:span` of a style. */
  span(name: string, around: TextProperties): TextProperties {
    const text = { ...around, ...this.#textOf('text', name) };
    return isLinkStyle(name) ? { ...text, underlined: false } : text;
  }

  #roleOf(name: string): StyleRole | undefined {
    for (const step of this.#chain('paragraph', name)) {
      const shown = this.#styles.get(`paragraph:${step}`)?.attributes['style:display-name'];
      const role = roleOfStyle(step) ?? (shown === undefined ? undefined : roleOfStyle(shown));
      if (role) return role;
    }
    return undefined;
  }

  #textOf(family: Family, name: string): TextProperties {
    const key = `${family}:${name}`;
    let found = this.#text.get(key);
    if (!found) {
      const chain = this.#chain(family, name).reverse();
      found = Object.assign({}, ...chain.map((step) => textProperties(this.#styles.get(`${family}:${step}`))));
      this.#text.set(key, found as TextProperties);
    }
    return found as TextProperties;
  }

  /** A style and what it is based on, nearest first. */
  #chain(family: Family, name: string): string[] {
    const chain: string[] = [];
    let step: string | undefined = name;
    while (step !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(step)) {
      chain.push(step);
      step = this.#styles.get(`${family}:${step}`)?.attributes['style:parent-style-name'];
    }
    return chain;
  }
}

function textProperties(style: XmlElement | undefined): TextProperties {
  const attributes = childOf(style, 'style:text-properties')?.attributes;
  const display = attributes?.['text:display'];
  const underline = attributes?.['style:text-underline-style'];
  const slant = attributes?.['fo:font-style'];
  const language = attributes?.['fo:language'] ?? '';
  const country = attributes?.['fo:country'] ?? '';
  const tag = NO_LANGUAGE.has(country) ? language : `${language}-${country}`;
  return {
    ...(display !== undefined && { hidden: display === 'none' }),
    ...(!NO_LANGUAGE.has(language) && { language: tag.toLowerCase() }),
    ...(underline !== undefined && { underlined: underline !== 'none' }),
    ...(slant !== undefined && { italic: slant !== 'normal' }),
  };
}
