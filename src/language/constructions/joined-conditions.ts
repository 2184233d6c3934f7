/** Conditions in a row: "als u in Hoogbeke woont, als u ouder bent dan 65 jaar of als u een handicap hebt". */
export interface JoinedConditions {
  /** Where the first "als" begins, as an offset in the text, and where the last condition ends. */
  readonly from: number;
  readonly to: number;
  readonly joiner: 'en' | 'of';
  /** Where what they have in common ends: "als u". */
  readonly opener: number;
  /** Each without "als u". */
  readonly items: readonly (readonly [from: number, to: number])[];
}

const FIRST = /(?<!\p{L})(als|wanneer) (u|je) /u;

/** The conditions of one reader that close a sentence, three or more; nothing where one of them is built otherwise. */
export function joinedConditionsIn(text: string): JoinedConditions | undefined {
  const first = FIRST.exec(text);
  if (!first || first.index === 0 || /[;:()“”"]/u.test(text)) return undefined;
  const start = first.index + first[0].length;
  const to = text.replace(/[.!]?\s*$/u, '').length;
  const [, opener = '', reader = ''] = first;
  const joint = new RegExp(`,? (en|of) ${opener} ${reader} |, ${opener} ${reader} `, 'gu');
  const items: [number, number][] = [];
  let from = start;
  let joiner = '';
  for (const match of text.slice(0, to).matchAll(joint)) {
    if (match.index < start || joiner) return undefined;
    joiner = match[1] ?? '';
    items.push([from, match.index]);
    from = match.index + match[0].length;
  }
  items.push([from, to]);
  const isPlain = items.every(([a, b]) => !/,/u.test(text.slice(a, b)) && /\S\s\S/u.test(text.slice(a, b)));
  if ((joiner !== 'en' && joiner !== 'of') || items.length < 3 || !isPlain) return undefined;
  return { from: first.index, to, joiner, opener: start - 1, items };
}
