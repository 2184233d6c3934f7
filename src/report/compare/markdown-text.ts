import { harmless } from '../harmless.ts';

/** Breaks up what a site makes a link or a mention of, and is not to be seen. */
const BREAK = '\u200b';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Any text as Markdown of GitHub or GitLab that shows exactly that text; within a line, also in a cell of a table. Marks,
 * tags and addresses in it stay text; behind signs that mention a person, an issue or a label stands an unseen space.
 */
export function markdownText(text: string): string {
  return htmlInMarkdown(text).replace(/[\\`*_{}[\]|~$]/gu, '\\$&');
}

/** The same for within a tag, where marks are text already: `<summary>`. */
export function htmlInMarkdown(text: string): string {
  return harmless(text.replace(/\s+/gu, ' '))
    .replace(/[@#!~%$&](?=[\p{L}\p{N}"_`{*-])|:(?=[\p{L}+/-])|\b(?:www|ftp)(?=\.)/giu, `$&${BREAK}`)
    .replace(/[&<>]/gu, (sign) => ENTITIES[sign] as string);
}
