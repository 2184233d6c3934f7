import type { Block, BlockKind, Span } from './document.ts';
import type { Range } from './range.ts';

/**
 * A block of the prose of another between two prose offsets, without white space at either end. Its positions map to
 * the same places in the source.
 *
 * @param change what is otherwise than in the whole block
 */
export function cutBlock(
  block: Block,
  from: number,
  to: number,
  change: { kind?: BlockKind; spans?: readonly Span[] } = {},
): Block {
  let start = from;
  let end = to;
  while (start < end && block.text[start] === ' ') start++;
  while (end > start && block.text[end - 1] === ' ') end--;
  const spans = (change.spans ?? block.spans)
    .filter((span) => span.to > start && span.from < end)
    .map((span) => ({ ...span, from: Math.max(span.from, start) - start, to: Math.min(span.to, end) - start }))
    .sort((a, b) => a.from - b.from);
  const underlined = block.underlined?.flatMap(([first, last]): Range[] => {
    return last > start && first < end ? [[Math.max(first, start) - start, Math.min(last, end) - start]] : [];
  });
  return {
    ...block,
    kind: change.kind ?? block.kind,
    text: block.text.slice(start, end),
    map: block.map.slice(start, end),
    spans,
    ...(underlined && { underlined }),
  };
}
