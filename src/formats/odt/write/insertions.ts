import type { PartLayout } from '../../office/layout.ts';

/** What others inserted in a part and nobody accepted yet. */
export class Insertions {
  /** What a region says of an insertion, as written, by the identifier of the region. */
  readonly #regions = new Map<string, string>();
  readonly #ranges: { readonly id: string; readonly from: number; to: number }[] = [];

  constructor(layout: PartLayout) {
    layout.nodes.forEach(({ name, parent }, node) => {
      if (name === 'text:insertion') this.#regions.set(attribute(layout.startTag(parent), 'id'), layout.written(node));
      if (name === 'text:change-start') {
        this.#ranges.push({ id: attribute(layout.startTag(node), 'change-id'), from: node, to: Infinity });
      }
      if (name !== 'text:change-end') return;
      const id = attribute(layout.startTag(node), 'change-id');
      const range = this.#ranges.findLast((one) => one.id === id);
      if (range) range.to = node;
    });
  }

  /**
   * What the region of a deletion adds where the text that goes was inserted by somebody else: as LibreOffice writes
   * it, so that whoever rejects both gets the text as it was before.
   */
  around(node: number): string {
    const range = this.#ranges.findLast(({ id, from, to }) => from < node && node < to && this.#regions.has(id));
    return range ? (this.#regions.get(range.id) ?? '') : '';
  }
}

/** The value of an attribute in a start tag, as written; of two with that name but another prefix the last one. */
function attribute(tag: string, name: string): string {
  const found = [...tag.matchAll(/\s(?:[^\s=:"'<>/]+:)?([^\s=:"'<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)];
  const [, , double, single] = found.findLast(([, local]) => local === name) ?? [];
  return double ?? single ?? '';
}
