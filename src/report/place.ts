import type { Finding } from './report.ts';

/** Longest heading that is shown, in UTF-16 code units. */
const LONGEST = 80;

/** Where a finding stands in a Word file or OpenDocument: "alinea 12, onder “Uw aanvraag”". Dutch. */
export function placeInDocument({ block }: Finding): string {
  const heading = block.heading.at(-1);
  const under =
    heading === undefined ? '' : `, onder “${heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading}”`;
  if (block.paragraph !== undefined) return `alinea ${block.paragraph}${under}`;
  return block.kind === 'footnote' ? 'voetnoot' : 'koptekst of voettekst';
}
