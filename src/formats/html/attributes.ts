import type { Element } from 'hast';
import type { Image } from '../../document/document.ts';
import type { ProseBuilder } from '../../document/prose-builder.ts';
import { align, decodeHtmlAttribute } from '../align.ts';
import { attributeOf, propertyOf } from './furniture.ts';

/** Where the parser says that an attribute stands, as it hangs on an element in verbose mode. */
interface AttributePositions {
  position?: {
    properties?: Record<string, { start?: { offset?: number }; end?: { offset?: number } } | undefined>;
  };
}

/**
 * Writes the value of an attribute to the prose, with its place in the source.
 *
 * @param text that was parsed
 * @param offset where it starts in the source
 */
export function alignAttribute(
  prose: ProseBuilder,
  element: Element,
  name: string,
  text: string,
  offset: number,
): void {
  const place = (element.data as AttributePositions | undefined)?.position?.properties?.[propertyOf(name)];
  if (place?.start?.offset === undefined || place.end?.offset === undefined) return;
  const start = place.start.offset;
  const end = place.end.offset;
  const lead = /^[^=]*=\s*(["']?)/u.exec(text.slice(start, end));
  if (!lead) return;
  const valueEnd = lead[1] ? end - 1 : end;
  const alignment = { decode: decodeHtmlAttribute, shift: offset };
  align(prose, attributeOf(element, name) ?? '', text, start + lead[0].length, valueEnd, alignment);
}

/** Whether an element shows an image that needs an alternative text. */
export function isImage(element: Element): boolean {
  if (element.tagName === 'img') return true;
  if (element.tagName === 'area') return element.properties.href !== undefined;
  return element.tagName === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'image';
}

/**
 * What is to be known of an image in itself; nothing where the parser made it up.
 *
 * @param target the link or button that it stands in
 * @param caption of the figure that it stands in
 */
export function imageOf(
  element: Element,
  offset: number,
  target: Element | undefined,
  caption: string | undefined,
): Omit<Image, 'heading' | 'index' | 'furniture'> | undefined {
  const start = element.position?.start.offset;
  const end = element.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  const alt = attributeOf(element, 'alt');
  const role = attributeOf(element, 'role');
  const onlyContentOf =
    target && isNameless(target, element) ? (target.tagName === 'a' ? 'link' : 'button') : undefined;
  return {
    ...(alt !== undefined && { alt: alt.trim() }),
    url: attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? '',
    source: [offset + start, offset + end],
    exempt:
      attributeOf(element, 'aria-hidden') === 'true' ||
      role === 'presentation' ||
      role === 'none' ||
      Boolean(attributeOf(element, 'aria-label') ?? attributeOf(element, 'aria-labelledby')),
    ...(onlyContentOf && { onlyContentOf }),
    ...(caption && { caption }),
    element: element.tagName === 'img' ? 'img' : element.tagName === 'area' ? 'area' : 'input',
  };
}

/** Whether a link or button has no name apart from the image in it. */
function isNameless(target: Element, image: Element): boolean {
  if (attributeOf(target, 'aria-label') ?? attributeOf(target, 'aria-labelledby') ?? attributeOf(target, 'title')) {
    return false;
  }
  return !hasContent(target, image);
}

function hasContent(element: Element, except: Element): boolean {
  return element.children.some((node) => {
    if (node === except) return false;
    if (node.type === 'text') return node.value.trim() !== '';
    if (node.type !== 'element') return false;
    return Boolean(node.tagName === 'img' && attributeOf(node, 'alt')) || hasContent(node, except);
  });
}
