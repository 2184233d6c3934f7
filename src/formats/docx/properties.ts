import { childOf, type XmlElement } from '../office/xml.ts';

/** What the properties of a run or the run part of a style say of text; absent where they say nothing. */
export interface TextProperties {
  readonly hidden?: boolean;
  /** Language tag, in lower case. */
  readonly language?: string;
  readonly underlined?: boolean;
  readonly italic?: boolean;
}

/** The value of a property that is an element of its own with `w:val`. */
export function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes['w:val'];
}

/** Whether a property that is on or off is on; nothing when it is not there. Its bare presence means on. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  if (!property) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true');
}

/** @param properties a `w:rPr` */
export function textProperties(properties: XmlElement | undefined): TextProperties {
  const hidden = isOn(properties, 'w:vanish');
  const language = valueOf(properties, 'w:lang')?.toLowerCase();
  const underlined = isOn(properties, 'w:u');
  const italic = isOn(properties, 'w:i');
  return {
    ...(hidden !== undefined && { hidden }),
    ...(language && !language.startsWith('x-') && { language }),
    ...(underlined !== undefined && { underlined }),
    ...(italic !== undefined && { italic }),
  };
}
