import { childOf, childrenOf, type XmlElement } from '../office/xml.ts';
import { valueOf } from './properties.ts';

/** Which lists of a Word file show a number or a bullet. */
export class Numbering {
  /** Levels without a mark, as "number of the list:level from 0". */
  readonly #unmarked = new Set<string>();

  /** @param root of the numbering part; absent in a file without lists */
  constructor(root: XmlElement | undefined) {
    const abstract = new Map(
      childrenOf(root, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'], list] as const),
    );
    for (const list of childrenOf(root, 'w:num')) {
      const id = list.attributes['w:numId'];
      for (const level of childrenOf(abstract.get(valueOf(list, 'w:abstractNumId')), 'w:lvl')) {
        if (valueOf(level, 'w:numFmt') === 'none') this.#unmarked.add(`${id}:${level.attributes['w:ilvl']}`);
      }
    }
  }

  /** The level of a list item from 1; 0 for what is in no list, nothing where the properties don't say. */
  levelOf(properties: XmlElement | undefined): number | undefined {
    const numbering = childOf(properties, 'w:numPr');
    if (!numbering) return undefined;
    const id = valueOf(numbering, 'w:numId');
    const level = valueOf(numbering, 'w:ilvl') ?? '0';
    if (id === '0' || this.#unmarked.has(`${id}:${level}`)) return 0;
    return Number(level) + 1 || 1;
  }
}
