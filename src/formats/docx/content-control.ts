import { childOf, findElement, type XmlElement } from '../office/xml.ts';
import { isOn } from './properties.ts';

/** Whether a `w:sdt` shows its hint ("Klik om een datum te kiezen"), and not something that was filled in. */
export function isHint(control: XmlElement): boolean {
  return isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') === true;
}

/** Whether a `w:sdt` holds what Word makes of the text itself: a table of contents, a list of sources. */
export function isGenerated(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr');
  const gallery = properties && findElement(properties, 'w:docPartGallery')?.attributes['w:val'];
  return /contents|bibliograph/iu.test(gallery ?? '');
}
