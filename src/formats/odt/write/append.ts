import type { PartLayout } from '../../office/layout.ts';
import type { Splices } from '../../office/splices.ts';

/** Puts XML at the end of an element, also where it is written as one tag. */
export function append(layout: PartLayout, splices: Splices, element: number, xml: string): void {
  const { from, to, closeStart } = layout.node(element);
  if (closeStart < to) return splices.insert(closeStart, xml);
  const tag = layout.startTag(element);
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
  splices.replace(from, to, `${tag.replace(/\s*\/>$/u, '>')}${xml}</${name}>`);
}
