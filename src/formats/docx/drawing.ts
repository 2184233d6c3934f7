import type { TextPiece } from '../office/flow.ts';
import { childOf, childrenOf, findElement, type XmlElement } from '../office/xml.ts';

/** What makes a drawing an image, and not a line or a frame with text. */
const PICTURES = ['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds'];

/** An image in a drawing, as far as the drawing itself says it. */
export interface DrawnImage {
  readonly alt?: Pick<TextPiece, 'text'> & { readonly node: number; readonly attribute: string };
  readonly exempt: boolean;
  /** Identifiers of relationships: of the picture, and of a link on it. */
  readonly picture?: string;
  readonly link?: string;
}

/** The branch of alternatives that a modern Word shows. Both hold the same text. */
export function chosenBranch(alternatives: XmlElement): XmlElement | undefined {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback');
}

/** The text frames in a drawing, in order; not those within another. */
export function textFrames(drawing: XmlElement): XmlElement[] {
  return branches(drawing).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : textFrames(child)));
}

/** The image of a `w:drawing`, `w:pict` or `w:object`; nothing when it is a shape or a text frame. */
export function imageIn(drawing: XmlElement): DrawnImage | undefined {
  const picture = findPicture(drawing);
  if (!picture) return undefined;
  const named = findElement(drawing, 'wp:docPr') ?? findElement(drawing, 'v:shape');
  if (!named || named.attributes.hidden === '1' || named.attributes.hidden === 'true') return undefined;
  const decorative = findElement(named, 'adec:decorative')?.attributes.val;
  const attribute = ['descr', 'title', 'alt'].find((name) => named.attributes[name]?.trim());
  const relation = findElement(picture, 'a:blip')?.attributes;
  const id = relation?.['r:embed'] ?? relation?.['r:link'] ?? picture.attributes['r:id'];
  const link = childOf(named, 'a:hlinkClick')?.attributes['r:id'];
  return {
    ...(attribute && { alt: { text: named.attributes[attribute] ?? '', node: named.node, attribute } }),
    exempt: decorative === '1' || decorative === 'true',
    ...(id && { picture: id }),
    ...(link && { link }),
  };
}

function findPicture(drawing: XmlElement): XmlElement | undefined {
  for (const child of branches(drawing)) {
    if (child.name === 'w:txbxContent') continue;
    const found = PICTURES.includes(child.name) ? child : findPicture(child);
    if (found) return found;
  }
  return undefined;
}

/** The children, with the chosen branch in place of alternatives. */
function branches(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    const chosen = child.name === 'mc:AlternateContent' ? chosenBranch(child) : child;
    return chosen ? [chosen] : [];
  });
}
