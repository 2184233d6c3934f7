import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A page of ours, as a browser reads it. */
export function parsePage(page: string): Root {
  return unified().use(rehypeParse).parse(page);
}

/** The words of a part of a page, on one line. */
export function textOf(node: Root | Element | undefined): string {
  const of = (one: Root['children'][number] | Root): string =>
    one.type === 'text' ? one.value : 'children' in one ? one.children.map(of).join('') : '';
  return node ? of(node).replace(/\s+/gu, ' ').trim() : '';
}
