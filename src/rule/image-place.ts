import type { Image } from '../document/document.ts';
import type { SourcePlace } from './rule.ts';

/** Where a finding about an image stands; what is read there is its alternative text. */
export function imagePlace({ source, alt = '', index, heading, paragraph }: Image): SourcePlace {
  return { source, text: alt, index, heading, ...(paragraph !== undefined && { paragraph }) };
}
