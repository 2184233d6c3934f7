import type { Block, Image, TextDocument } from '../../document/document.ts';

/** The block of the alternative text of an image; absent where it has none. */
export function altBlockOf({ alt, index }: Image, { blocks }: TextDocument): Block | undefined {
  const block = blocks[index];
  return block?.kind === 'alt' && alt !== undefined && letters(block.text) === letters(alt) ? block : undefined;
}

/** The letters and digits of a text in lower case: two texts that have the same ones sound the same. */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** What stands directly before and after an image, apart from other images. */
export function besideImage(image: Image, document: TextDocument): { before?: Block; after?: Block } {
  const { blocks } = document;
  if (image.furniture) return {};
  const before = blocks[image.index - 1];
  const after = blocks[altBlockOf(image, document) ? image.index + 1 : image.index];
  return {
    ...(before && before.kind !== 'alt' && { before }),
    ...(after && after.kind !== 'alt' && { after }),
  };
}

/** How many blocks a caption can stand from its image: a figure can hold several images, each with its text. */
const REACH = 6;

/** The block of the caption that an image has in its source. */
export function captionBlockOf(image: Image, { blocks }: TextDocument): Block | undefined {
  if (!image.caption) return undefined;
  const caption = letters(image.caption);
  const near = [
    ...blocks.slice(image.index, image.index + REACH),
    ...blocks.slice(Math.max(0, image.index - 2), image.index),
  ];
  return near.find((block) => block.kind === 'caption' && letters(block.text) === caption);
}
