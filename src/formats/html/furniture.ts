import type { Element, Root } from 'hast';
import { find, html } from 'property-information';

/**
 * What is page furniture on the sites of towns when the configuration does not say so itself. A header or footer
 * within the main content (of an article, say) is text all the same.
 */
export const DEFAULT_FURNITURE: readonly string[] = [
  'nav',
  'header',
  'footer',
  '[role=navigation]',
  '[role=banner]',
  '[role=contentinfo]',
  '[role=search]',
  '[class*=cookie]',
  '[id*=cookie]',
  '[class*=breadcrumb]',
  '[class*=kruimelpad]',
  '[class*=skip-link]',
  '[data-klaretaal=uit]',
];

type Test = (element: Element) => boolean;

const SIMPLE = /^(?:([a-z][a-z0-9-]*)|\.([\w-]+)|#([\w-]+)|\[([a-z][a-z-]*)(\*?=)["']?([\w-]+)["']?\])$/u;
const OUTSIDE_MAIN = new Set(['header', 'footer']);

/** Whether a text is a CSS selector that we can look up. */
export async function isSelector(selector: string): Promise<boolean> {
  if (SIMPLE.test(selector)) return true;
  const { selectAll } = await import('hast-util-select');
  const element: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
  try {
    selectAll(selector, { type: 'root', children: [element] });
    return true;
  } catch {
    return false;
  }
}

/** Tells page furniture from content. Simple selectors are tested in the walk; others are looked up once a page. */
export class Furniture {
  readonly #tags = new Set<string>();
  readonly #tests: Test[] = [];
  readonly #complex: string[] = [];
  #found: ReadonlySet<Element> = new Set();

  constructor(selectors: readonly string[]) {
    for (const selector of selectors) {
      const parts = SIMPLE.exec(selector);
      if (!parts) this.#complex.push(selector);
      else if (parts[1]) this.#tags.add(parts[1]);
      else this.#tests.push(simpleTest(parts));
    }
  }

  /** Looks up the selectors that need the whole tree. Throws when a selector is no CSS. */
  async prepare(tree: Root): Promise<void> {
    if (this.#complex.length === 0) return;
    const { selectAll } = await import('hast-util-select');
    this.#found = new Set(this.#complex.flatMap((selector) => selectAll(selector, tree)));
  }

  /** @param inMain whether it stands within the main content or an article */
  has(element: Element, inMain: boolean): boolean {
    const { tagName } = element;
    if (this.#tags.has(tagName) && !(inMain && OUTSIDE_MAIN.has(tagName))) return true;
    return this.#found.has(element) || this.#tests.some((test) => test(element));
  }
}

function simpleTest([, , className, id, attribute, operator, value]: RegExpExecArray): Test {
  if (className) return (element) => classesOf(element).includes(className);
  if (id) return (element) => element.properties.id === id;
  const contains = operator === '*=';
  return (element) => {
    const actual = attribute === 'class' ? classesOf(element).join(' ') : attributeOf(element, attribute as string);
    return actual !== undefined && (contains ? actual.includes(value as string) : actual === value);
  };
}

/** The class names of an element. */
export function classesOf(element: Element): string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** The name that the tree gives to an attribute: "ariaLabelledBy" for "aria-labelledby". */
export function propertyOf(attribute: string): string {
  return find(html, attribute).property;
}

/** The value of an attribute, by its name in HTML. */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = element.properties[propertyOf(name)];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
