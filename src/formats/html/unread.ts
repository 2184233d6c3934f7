import type { Element } from 'hast';

/** Elements that hold no prose. */
export const NO_PROSE: ReadonlySet<string> = new Set(
  'script style template svg math iframe object embed canvas audio video noscript pre textarea map datalist'.split(' '),
);

/** Whether nobody is shown or told what an element holds. */
export function isHidden(element: Element): boolean {
  const { hidden, style, ariaHidden } = element.properties;
  return (
    (hidden !== undefined && hidden !== false && hidden !== null) ||
    (ariaHidden === 'true' && element.tagName !== 'img') ||
    (typeof style === 'string' && /display\s*:\s*none/iu.test(style))
  );
}
