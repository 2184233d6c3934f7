/** What the name of a style says of the paragraphs that have it. */
export interface StyleRole {
  readonly kind: 'heading' | 'caption' | 'quote' | 'listItem' | 'footnote' | 'contents';
  /** Of a heading or list item, from 1. */
  readonly level?: number;
}

/** Names of built-in styles, in the languages that our writers' programs speak, without spaces and signs. */
const ROLES: readonly (readonly [RegExp, StyleRole['kind'], level?: number])[] = [
  [/^(?:title|titel|doctitle|documenttitel|titre)$/u, 'heading', 1],
  [/^(?:subtitle|ondertitel|subtitel|soustitre)$/u, 'heading', 2],
  [/^(?:tocheading|kopvaninhoudsopgave|contentsheading|inhoudsopgavekop)$/u, 'contents'],
  [/^(?:(?:toc|inhopg|contents)\d{1,2}|inhoudsopgave\d{0,2})$/u, 'contents'],
  [/^(?:caption|bijschrift|legende|illustration|illustratie|figure|figuur|drawing|tekening)$/u, 'caption'],
  [/^(?:quote|intensequote|citaat|duidelijkcitaat|quotations|citaten|citation)$/u, 'quote'],
  [/^(?:footnotetext|endnotetext|voetnoottekst|eindnoottekst|footnote|endnote|voetnoot|eindnoot)$/u, 'footnote'],
];
const HEADING = /^(?:heading|kop|überschrift|titre)([1-9])$/u;
const LIST = /^(?:list(?:bullet|number)|lijst(?:opsomming|opsomteken|nummering))([2-5]?)$/u;

/** The role of a style by its name or identifier; nothing for styles of the town's own. */
export function roleOfStyle(name: string): StyleRole | undefined {
  // OpenDocument writes a space in an identifier as _20_.
  const plain = name
    .toLowerCase()
    .replaceAll('_20_', '')
    .replace(/[\s_-]+/gu, '');
  const heading = HEADING.exec(plain)?.[1];
  if (heading) return { kind: 'heading', level: Number(heading) };
  const list = LIST.exec(plain);
  if (list) return { kind: 'listItem', level: Number(list[1] || 1) };
  const found = ROLES.find(([pattern]) => pattern.test(plain));
  if (!found) return undefined;
  const [, kind, level] = found;
  return level === undefined ? { kind } : { kind, level };
}

/** Whether a character style is the one that programs give to links, in the languages that our writers' programs speak. */
export function isLinkStyle(name: string): boolean {
  return /^(?:gevolgde|followed|visited)?(?:hyper|internet)?[\s_-]*(?:_20_)?(?:hyperlink|link|koppeling)$/iu.test(name);
}
