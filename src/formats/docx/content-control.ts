import { childOf, findElement, type XmlElement } from '../office/xml.ts';
import { isOn } from './properties.ts';

/** The character style of hints; its identifier is the same in every language of Word. */
const HINT_STYLE = 'PlaceholderText';

/**
 * Whether a `w:sdt` shows its hint ("Klik om een datum te kiezen"), and not something that was filled in. Some programs
 * don't say so, but keep the style that only hints have.
 */
export function isHint(control: XmlElement): boolean {
  if (isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') === true) return true;
  const content = childOf(control, 'w:sdtContent');
  return content !== undefined && findElement(content, 'w:rStyle')?.attributes['w:val'] === HINT_STYLE;
}

/** Whether a `w:sdt` holds what Word makes of the text itself: a table of contents, a list of sources. */
export function isGenerated(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr');
  const gallery = properties && findElement(properties, 'w:docPartGallery')?.attributes['w:val'];
  return /contents|bibliograph/iu.test(gallery ?? '');
}
