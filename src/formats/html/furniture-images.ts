import type { Element } from 'hast';
import { attributeOf, type Furniture } from './furniture.ts';
import { isImage } from './attributes.ts';
import { isHidden, NO_PROSE } from './unread.ts';

/** An image, with the link or button that it stands in. */
export interface PlacedImage {
  readonly element: Element;
  readonly target: Element | undefined;
}

const SITE_TAGS = new Set(['nav', 'header', 'footer']);
const SITE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search']);

/**
 * The images in page furniture. The words there are no text of the writer, but an image without a text is one that a
 * visitor misses on every page. Notices of others (cookies) and what the writer switched off stay out.
 */
export function furnitureImages(element: Element, furniture: Furniture): PlacedImage[] {
  return isOfSite(element) ? imagesIn(element, furniture, undefined) : [];
}

function imagesIn(element: Element, furniture: Furniture, target: Element | undefined): PlacedImage[] {
  return element.children.flatMap((node): PlacedImage[] => {
    if (node.type !== 'element' || NO_PROSE.has(node.tagName) || isHidden(node)) return [];
    if (isImage(node)) return [{ element: node, target }];
    if (furniture.has(node, false) && !isOfSite(node)) return [];
    return imagesIn(node, furniture, isTarget(node) ? node : target);
  });
}

function isOfSite(element: Element): boolean {
  if (attributeOf(element, 'data-klaretaal') === 'uit') return false;
  const role = attributeOf(element, 'role');
  return SITE_TAGS.has(element.tagName) || (role !== undefined && SITE_ROLES.has(role));
}

function isTarget({ tagName, properties }: Element): boolean {
  return tagName === 'button' || (tagName === 'a' && properties.href !== undefined);
}
