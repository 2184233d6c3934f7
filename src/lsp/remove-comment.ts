import type { Range } from '../document/range.ts';
import type { SourceEdit } from '../document/source-edits.ts';
import type { Engine, Examined } from '../engine/engine.ts';
import type { Finding } from '../findings/finding.ts';
import type { CheckedText } from './checked-texts.ts';
import { examineAfter } from './switch-off.ts';

/** What takes a comment away that is of no use, or one of the names in it. */
export interface RemoveComment {
  readonly title: string;
  readonly edit: SourceEdit;
}

/** How a comment that does nothing can go; nothing where that would change the text around it. */
export async function removeComment(
  engine: Engine,
  checked: CheckedText,
  { range: [from, to] }: Finding,
): Promise<RemoveComment | undefined> {
  const { text } = checked;
  if (!text.startsWith('<!--', from)) {
    const title = `Haal “${text.slice(from, to)}” weg uit de opmerking`;
    return { title, edit: { range: withComma(text, from, to), text: '' } };
  }
  for (const range of [withLine(text, from, to), withSpace(text, from, to), [from, to] as const]) {
    const edit = { range, text: '' };
    if (leavesText(checked.examined, await examineAfter(engine, checked, edit, [])))
      return { title: 'Haal deze opmerking weg', edit };
  }
  return undefined;
}

/** Whether the reader still reads the same. What was text beside a comment may become a point of a list. */
function leavesText(before: Examined, after: Examined): boolean {
  const texts = ({ document }: Examined) => document?.blocks.map(({ text }) => text).join('\n');
  return texts(before) === texts(after);
}

/** How far spaces are looked for before a name, in UTF-16 code units. */
const NEAR = 200;

/** A name in a list, with the comma that it no longer needs. */
function withComma(text: string, from: number, to: number): Range {
  const after = /^\s*,\s*/u.exec(text.slice(to));
  if (after) return [from, to + after[0].length];
  const before = /\s*,\s*$/u.exec(text.slice(Math.max(0, from - NEAR), from));
  return [from - (before?.[0].length ?? 0), to];
}

/** A comment that stands on lines of its own: those lines, and one blank line where there would be two. */
function withLine(text: string, from: number, to: number): Range {
  const before = /(?:^|[\r\n])([ \t]*)$/u.exec(text.slice(0, from));
  const after = /^[ \t]*(?:\r\n|\r|\n|$)/u.exec(text.slice(to));
  if (!before || !after) return withSpace(text, from, to);
  const start = from - (before[1] ?? '').length;
  const end = to + after[0].length;
  const isBehindBlank = start === 0 || /(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)$/u.test(text.slice(0, start));
  const blank = isBehindBlank ? /^[ \t]*(?:\r\n|\r|\n)/u.exec(text.slice(end)) : null;
  return [start, end + (blank?.[0].length ?? 0)];
}

/** A comment in a line: with the space behind it, at the end of the line with that before it. */
function withSpace(text: string, from: number, to: number): Range {
  const after = /^[ \t]*/u.exec(text.slice(to))?.[0].length ?? 0;
  if (!/^(?:$|[\r\n])/u.test(text.slice(to + after))) return [from, to + after];
  const before = /[ \t]*$/u.exec(text.slice(Math.max(0, from - NEAR), from))?.[0].length ?? 0;
  return [from - before, to + after];
}
