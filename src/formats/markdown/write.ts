/** Marks that open and close something with the same characters: emphasis, code, deleted text. */
const TWIN_MARKS = /(\*{1,3}|_{1,3}|`+|~~)/gu;
const ESCAPED = /\\./gu;
/** The address behind the text of a link. */
const ADDRESS = /\]\([^()\s]*(?:\s+"[^"]*")?\)/gu;

/** Whether a stretch of Markdown holds whole links and emphasis, so that it can stand somewhere else. */
export function isBalancedMarkdown(source: string): boolean {
  const plain = source.replace(ESCAPED, '').replace(ADDRESS, ']');
  if (/[<>\n]/u.test(plain) || plain.split('[').length !== plain.split(']').length) return false;
  if (plain.indexOf(']') < plain.indexOf('[')) return false;
  const open: string[] = [];
  for (const [mark] of plain.replace(/[\p{L}\d]_[\p{L}\d]/gu, '').matchAll(TWIN_MARKS)) {
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  return open.length === 0;
}

/** A list that ends its paragraph. @param items as Markdown, each of one line */
export function markdownList(items: readonly string[]): string {
  return `\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}
