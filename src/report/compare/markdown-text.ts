import { harmless } from '../harmless.ts';

/** Breaks up what a site makes a link or a mention of, and is not to be seen. */
const BREAK = '\u200b';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Any text as Markdown of GitHub or GitLab that shows exactly that text; within a line, also in a cell of a table. Marks,
 * tags and addresses in it stay text; behind signs that mention a person, an issue or a label stands an unseen space, and
 * so within the number of a commit.
 */
export function markdownText(text: string): string {
  return htmlInMarkdown(text).replace(/[\\`*_{}[\]|~$]/gu, '\\$&');
}

/** A command as code in Markdown; one that holds signs of Markdown itself stays text. */
export function codeInMarkdown(command: string): string {
  return /^[\w /-]+$/u.test(command) ? `\`${command}\`` : markdownText(command);
}

/** The same for within a tag, where marks are text already: `<summary>`. */
export function htmlInMarkdown(text: string): string {
  return unlinked(harmless(text.replace(/\s+/gu, ' ')))
    .replace(/[@#!~%$&](?=[\p{L}\p{N}"_`{*-])|:(?=[\p{L}+/-])|\b(?:www|ftp)(?=\.)/giu, `$&${BREAK}`)
    .replace(/[&<>]/gu, (sign) => ENTITIES[sign] as string);
}

/** Numbers of commits, and of issues written as `GH-12`, are links on GitHub and GitLab: an unseen space breaks them. */
function unlinked(text: string): string {
  return text
    .replace(/\bgh-(?=\d)/giu, `$&${BREAK}`)
    .replace(/\b[\da-f]{7,}\b/giu, (number) => number.replace(/.{6}(?=.)/gu, `$&${BREAK}`));
}
