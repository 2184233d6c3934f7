import { isLinkStyle, roleOfStyle, type StyleRole } from '../office/style-roles.ts';
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts';
import { Numbering } from './numbering.ts';
import { type TextProperties, textProperties, valueOf } from './properties.ts';

/** What a paragraph is by its own properties and its style. */
export interface ParagraphFormat {
  readonly role?: StyleRole;
  readonly text: TextProperties;
}

/** Longest chain of styles that are based on each other. */
const LONGEST_CHAIN = 30;
/** The outline level that means running text. */
const BODY_LEVEL = 9;

/** The styles of a Word file. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #defaults: TextProperties;
  readonly #default: string | undefined;
  readonly #text = new Map<string, TextProperties>();
  readonly #roles = new Map<string, StyleRole | undefined>();

  /** @param root of the styles part; absent in a file without one */
  constructor(
    root: XmlElement | undefined,
    private readonly numbering: Numbering,
  ) {
    const defaults = childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault');
    this.#defaults = textProperties(childOf(defaults, 'w:rPr'));
    for (const style of childrenOf(root, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      this.#styles.set(id, style);
      const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.#default = id;
    }
  }

  /** The language of text that names none. */
  get language(): string {
    return this.#textOf(this.#default).language ?? this.#defaults.language ?? 'nl';
  }

  /** @param properties the `w:pPr` of a paragraph */
  paragraph(properties: XmlElement | undefined): ParagraphFormat {
    const id = valueOf(properties, 'w:pStyle') ?? this.#default;
    const role = this.#ownRole(properties, id);
    return { ...(role && { role }), text: { language: this.language, ...this.#defaults, ...this.#textOf(id) } };
  }

  /** How text is in a paragraph, by the `w:rPr` of its run. */
  run(properties: XmlElement | undefined, paragraph: ParagraphFormat): TextProperties {
    if (!properties) return paragraph.text;
    const style = valueOf(properties, 'w:rStyle');
    const text = { ...paragraph.text, ...this.#textOf(style), ...textProperties(properties) };
    return isLinkStyle(style ?? '') ? { ...text, underlined: false } : text;
  }

  /** What stands in the paragraph itself goes before its style. */
  #ownRole(properties: XmlElement | undefined, id: string | undefined): StyleRole | undefined {
    const role = id === undefined ? undefined : this.#roleOf(id);
    const outline = Number(valueOf(properties, 'w:outlineLvl') ?? Number.NaN);
    if (outline < BODY_LEVEL) return { kind: 'heading', level: outline + 1 };
    if (role && role.kind !== 'listItem' && !(outline === BODY_LEVEL && role.kind === 'heading')) return role;
    const level = this.numbering.levelOf(properties) ?? (role?.kind === 'listItem' ? role.level : undefined);
    return level ? { kind: 'listItem', level } : undefined;
  }

  /** The nearest style of a chain that says what it is. */
  #roleOf(id: string): StyleRole | undefined {
    if (!this.#roles.has(id)) this.#roles.set(id, this.#findRole(id));
    return this.#roles.get(id);
  }

  #findRole(id: string): StyleRole | undefined {
    let list: StyleRole | undefined;
    for (const step of this.#chain(id)) {
      const style = this.#styles.get(step);
      const properties = childOf(style, 'w:pPr');
      const named = roleOfStyle(valueOf(style, 'w:name') ?? '') ?? roleOfStyle(step);
      const outline = Number(valueOf(properties, 'w:outlineLvl') ?? Number.NaN);
      if (named && named.kind !== 'listItem') return named;
      if (outline < BODY_LEVEL) return { kind: 'heading', level: outline + 1 };
      const level = this.numbering.levelOf(properties);
      if (level) list ??= { kind: 'listItem', level };
      else if (level === undefined && named) list ??= named;
    }
    return list;
  }

  #textOf(id: string | undefined): TextProperties {
    if (id === undefined) return {};
    let found = this.#text.get(id);
    if (!found) {
      const chain = this.#chain(id).reverse();
      found = Object.assign({}, ...chain.map((step) => textProperties(childOf(this.#styles.get(step), 'w:rPr'))));
      this.#text.set(id, found as TextProperties);
    }
    return found as TextProperties;
  }

  /** A style and what it is based on, nearest first. An identifier without a style stands alone. */
  #chain(id: string): string[] {
    const chain: string[] = [];
    let step: string | undefined = id;
    while (step !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(step)) {
      chain.push(step);
      step = valueOf(this.#styles.get(step), 'w:basedOn');
    }
    return chain;
  }
}
