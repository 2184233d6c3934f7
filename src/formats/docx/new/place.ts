import type { Block, TextDocument } from '../../../document/document.ts';
import type { Range } from '../../../document/range.ts';
import { isNameless, NAMELESS_IMAGE } from './content.ts';

/**
 * Where a place of a text stands in the Word file that was made of it.
 *
 * A place without text has the nearest one that a reader would look at: the line that stands for an image without
 * alternative text, the block that the place stands in or nearest to, or the first block.
 *
 * @param written the Word file, read back
 * @param blocks of `newDocx`
 * @param range in the source of the document
 * @returns a range in the extracted text; nothing when no block of the text stands in the Word file
 */
export function placeInNew(
  document: TextDocument,
  written: TextDocument,
  blocks: readonly (number | undefined)[],
  range: Range,
): Range | undefined {
  const image = imageLine(document, written, blocks, range);
  if (image) return image;
  const place = placeInProse(document.blocks, range);
  if (!place) return undefined;
  const exact = writtenBlock(written, blocks, place.index);
  if (exact) return place.prose ? [exact.map.start(place.prose[0]), exact.map.end(place.prose[1])] : whole(exact);
  const near = nearestWritten(written, blocks, place.index);
  return near && whole(near);
}

function whole({ text, map }: Block): Range {
  return [map.start(0), map.end(text.length)];
}

function writtenBlock(
  written: TextDocument,
  blocks: readonly (number | undefined)[],
  index: number,
): Block | undefined {
  const at = blocks[index];
  return at === undefined ? undefined : written.blocks[at];
}

/** The last block before one that stands in the Word file, or else the first behind it. */
function nearestWritten(
  written: TextDocument,
  blocks: readonly (number | undefined)[],
  index: number,
): Block | undefined {
  const before = blocks.slice(0, index).findLast((at) => at !== undefined);
  const near = before ?? blocks.slice(index).find((at) => at !== undefined);
  return near === undefined ? undefined : written.blocks[near];
}

/** The block that holds the start of a range, with the range in its prose; else the block nearest to it, as a whole. */
function placeInProse(
  blocks: readonly Block[],
  [from, to]: Range,
): { readonly index: number; readonly prose?: Range } | undefined {
  let found: { index: number; prose: Range; start: number } | undefined;
  let nearest: { index: number; distance: number; length: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const [start, end] = whole(block);
    const distance = Math.max(0, start - to, from - end);
    // An alternative text stands within the source of its paragraph: the shorter one holds the place.
    const isNearer =
      !nearest ||
      distance < nearest.distance ||
      (distance === nearest.distance && distance === 0 && end - start < nearest.length);
    if (isNearer) nearest = { index, distance, length: end - start };
    const prose = distance === 0 ? block.map.proseWithin(from, to) : undefined;
    const first = prose && Math.max(from, block.map.start(prose[0]));
    if (prose && first !== undefined && (!found || first < found.start)) found = { index, prose, start: first };
  }
  return found ?? nearest;
}

/** The line that stands for an image without alternative text: as many as there are such images, in the same order. */
function imageLine(
  document: TextDocument,
  written: TextDocument,
  blocks: readonly (number | undefined)[],
  [from, to]: Range,
): Range | undefined {
  const which = document.images.filter(isNameless).findIndex(({ source }) => source[0] === from && source[1] === to);
  if (which < 0) return undefined;
  const own = new Set(blocks);
  const line = written.blocks.filter(({ text, index }) => text === NAMELESS_IMAGE && !own.has(index))[which];
  return line && whole(line);
}
