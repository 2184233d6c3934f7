import type { Range } from '../document/range.ts';
import { harmless } from './harmless.ts';
import type { Palette } from './palette.ts';

/** Longest part of a sentence that is shown, in UTF-16 code units. */
const LONGEST = 480;
const AROUND = 160;

/**
 * A sentence in lines of at most `width` columns, with its marks: coloured, or underlined by a line of signs below
 * where there is no colour. A very long one is cut around its first mark.
 */
export function markedLines(text: string, marks: readonly Range[], palette: Palette, width: number): string[] {
  const { shown, shift } = cut(text, marks);
  const moved = marks.map(([from, to]) => [from - shift, to - shift] as const).filter(([, to]) => to > 0);
  return wrap(shown, width).flatMap(({ from, to }) => {
    const inLine = moved
      .map(([start, end]) => [Math.max(start, from), Math.min(end, to)] as const)
      .filter(([start, end]) => start < end)
      .sort((a, b) => a[0] - b[0]);
    if (palette.color) return [coloured(shown, from, to, inLine, palette)];
    const line = harmless(shown.slice(from, to));
    return inLine.length === 0 ? [line] : [line, underline(from, to, inLine)];
  });
}

function cut(text: string, marks: readonly Range[]): { shown: string; shift: number } {
  if (text.length <= LONGEST) return { shown: text, shift: 0 };
  const first = marks[0]?.[0] ?? 0;
  const from = Math.max(0, first - AROUND);
  const to = Math.min(text.length, from + LONGEST);
  const head = from > 0 ? '…' : '';
  return { shown: `${head}${text.slice(from, to)}${to < text.length ? '…' : ''}`, shift: from - head.length };
}

/** Breaks at spaces; a word that is longer than a line stays whole. */
function wrap(text: string, width: number): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let from = 0;
  while (text.length - from > width) {
    let space = text.lastIndexOf(' ', from + width);
    if (space <= from) space = text.indexOf(' ', from + width);
    if (space < 0) break;
    lines.push({ from, to: space });
    from = space + 1;
  }
  lines.push({ from, to: text.length });
  return lines;
}

function coloured(text: string, from: number, to: number, marks: readonly Range[], palette: Palette): string {
  let line = '';
  let at = from;
  for (const [start, end] of marks) {
    if (start < at) continue;
    line += harmless(text.slice(at, start)) + palette.mark(harmless(text.slice(start, end)));
    at = end;
  }
  return line + harmless(text.slice(at, to));
}

function underline(from: number, to: number, marks: readonly Range[]): string {
  let line = '';
  for (let at = from; at < to; at++) line += marks.some(([start, end]) => at >= start && at < end) ? '‾' : ' ';
  return line.trimEnd();
}
