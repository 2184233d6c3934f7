const VOID = new Set(['br', 'img', 'wbr', 'input']);
const TAG = /<(\/?)([a-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/giu;

/** Text as HTML. */
export function htmlText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Whether a stretch of HTML closes every element that it opens, and no other, so that it can stand somewhere else. */
export function isBalancedHtml(source: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of source.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (VOID.has(tag)) continue;
    if (!slash) open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0 && !/[<>]/u.test(source.replace(TAG, ''));
}

/** A list behind the paragraph that it ends: the paragraph closes before it. @param items as HTML */
export function htmlList(items: readonly string[]): string {
  return `</p>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** Where the end of a paragraph ends, if it is all that follows. @param from in the source; so is what it gives */
export function paragraphEnd(source: string, from: number): number | undefined {
  const end = /^\s*<\/p\s*>/iu.exec(source.slice(from, from + LONGEST_END));
  return end ? from + end[0].length : undefined;
}

const LONGEST_END = 200;
