import type { Range } from '../../../document/range.ts';
import type { Reviewer } from '../../office/review.ts';
import type { RunsOf } from '../../office/runs.ts';
import { xmlText } from '../../office/splices.ts';
import { leafAround, paragraphOf } from './leaves.ts';
import type { Names } from './names.ts';
import type { PartChanges } from './part-changes.ts';
import { WhiteSpace } from './white-space.ts';

/** The XML of the start and the end of a remark. @param id a name that no other remark of the file has */
export function annotation(
  names: Names,
  id: string,
  paragraphs: readonly string[],
  { author, initials, date }: Reviewer,
): { readonly start: string; readonly end: string } {
  const space = names.element('text:s', {});
  const content = [
    names.element('dc:creator', {}, xmlText(author)),
    names.element('dc:date', {}, date),
    names.element(names.initials, {}, xmlText(initials)),
    ...paragraphs.map((text) => names.element('text:p', {}, new WhiteSpace(space).added(text))),
  ];
  return {
    start: names.element('office:annotation', { 'office:name': id }, content.join('')),
    end: names.element('office:annotation-end', { 'office:name': id }),
  };
}

/**
 * The leaf that a remark on a text stands at when it can't stand at the text itself: the note, shape or image that the
 * text is in. Nothing where that hangs on no paragraph.
 */
export function leafOutside(changes: PartChanges, node: number): number | undefined {
  const { layout } = changes;
  for (let at: number | undefined = node; at !== undefined;) {
    const paragraph = paragraphOf(layout, at);
    if (paragraph === undefined) return undefined;
    const leaf = leafAround(layout, at, paragraph);
    if (leaf !== node && changes.canHoldMarks(leaf)) return leaf;
    at = paragraph;
  }
  return undefined;
}

/** The first and the last character of a stretch of the extracted text that stand in the file. */
export function endsOf(runs: RunsOf, range: Range): readonly [first: number, last: number] | undefined {
  const within = runs.within(range);
  const [first, last] = [within[0], within.at(-1)];
  if (first && last) return [Math.max(range[0], first.from), Math.min(range[1], last.to) - 1];
  // A line without text is nowhere; the character before it is near.
  for (let at = range[0]; at >= 0; at--) if (runs.at(at)) return [at, at];
  return undefined;
}
