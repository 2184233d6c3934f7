import type { Block } from './document.ts';

/** The blocks of each item of a list, in order. */
export type ListItems = readonly (readonly Block[])[];

/**
 * The lists of a document. Where the format does not say which items make a list, those that follow each other at one
 * level do, and a paragraph is an item.
 */
export function listsOf(blocks: readonly Block[]): ListItems[] {
  const lists = new Map<string, Map<number | string, Block[]>>();
  let run = 0;
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind !== 'listItem') continue;
    if (!before || before.index !== block.index - 1 || before.level !== block.level) run++;
    before = block;
    const { list } = block;
    const items = lists.get(list ? `list ${list.list}` : `run ${run}`) ?? new Map<number | string, Block[]>();
    lists.set(list ? `list ${list.list}` : `run ${run}`, items);
    const item =
      list?.item ?? (block.paragraph === undefined ? `block ${block.index}` : `paragraph ${block.paragraph}`);
    items.set(item, [...(items.get(item) ?? []), block]);
  }
  return [...lists.values()].map((items) => [...items.values()]);
}
