import type { PartLayout } from '../../office/layout.ts';

/** Elements within a paragraph that can hold what is written: text, marks of changes, remarks. */
const HOLDERS = new Set(['text:span', 'text:a', 'text:meta', 'text:ruby', 'text:ruby-base', 'loext:content-control']);
/** Elements that mark a place, without anything to see there. */
const MARK =
  /^(?:text:(?:bookmark|reference-mark|change|toc-mark|user-index-mark|alphabetical-index-mark)(?:-start|-end)?|text:soft-page-break|office:annotation(?:-end)?)$/u;

/** What a paragraph holds, in order: its texts, its spaces that are an element, and all else that is not looked into. */
export interface Leaf {
  readonly node: number;
  readonly kind: 'text' | 'space' | 'mark' | 'solid';
}

/** The paragraph or heading that a node stands in. */
export function paragraphOf(layout: PartLayout, node: number): number | undefined {
  return layout.ancestor(node, 'text:p', 'text:h');
}

/** The leaves of a paragraph; those of paragraphs within it (a note, a frame) are not among them. */
export function leavesOf(layout: PartLayout, parent: number): Leaf[] {
  return layout.children(parent).flatMap((node): Leaf[] => {
    const { name } = layout.node(node);
    if (HOLDERS.has(name)) return leavesOf(layout, node);
    if (name === '') return [{ node, kind: 'text' }];
    if (name === 'text:s') return [{ node, kind: 'space' }];
    return [{ node, kind: MARK.test(name) ? 'mark' : 'solid' }];
  });
}

/** The leaf of a paragraph that a node is, or stands in. */
export function leafAround(layout: PartLayout, node: number, paragraph: number): number {
  let leaf = node;
  for (let at = node; at !== paragraph; at = layout.node(at).parent) {
    if (at !== node && !HOLDERS.has(layout.node(at).name)) leaf = at;
  }
  return leaf;
}

/** The elements of some names around a node, outermost first, up to the first one of another name. */
export function chainOf(layout: PartLayout, node: number, ...names: readonly string[]): number[] {
  const chain: number[] = [];
  for (
    let at = layout.node(node).parent;
    at >= 0 && names.includes(layout.node(at).name);
    at = layout.node(at).parent
  ) {
    chain.unshift(at);
  }
  return chain;
}
