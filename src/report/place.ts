import type { Finding } from './report.ts';

/** Longest heading that is shown, in UTF-16 code units. */
const LONGEST = 80;

/** Where a finding stands in a Word file or OpenDocument: "alinea 12, onder “Uw aanvraag”". Dutch. */
export function placeInDocument({ block }: Pick<Finding, 'block'>): string {
  const path = block.heading.map((heading) => (heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading));
  const under = path.length > 0 ? `, onder “${path.join(' › ')}”` : '';
  if (block.paragraph !== undefined) return `alinea ${block.paragraph}${under}`;
  return block.kind === 'footnote' ? 'voetnoot' : 'koptekst of voettekst';
}
