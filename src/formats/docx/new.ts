import type { TextDocument } from '../../document/document.ts';
import { openOfficeFile } from '../office/read.ts';
import type { Archive } from '../office/archive.ts';
import { writeBody } from './new/body.ts';
import { Hyperlinks } from './new/hyperlinks.ts';
import { pack } from './new/pack.ts';
import { partsOf } from './new/parts.ts';

export { placeInNew } from './new/place.ts';

/** A Word file that was made of a text. */
export interface NewDocx {
  readonly bytes: Uint8Array;
  readonly archive: Archive;
  /** The file as our reader reads it back. */
  readonly written: TextDocument;
  /**
   * By block of the text, the index of the block of `written` that holds it. Their prose is the same, character for
   * character, and they stand in the same order. Nothing for a block that a Word file can't hold as it is: one with
   * control characters or halves of surrogate pairs. These are written as U+FFFD.
   */
  readonly blocks: readonly (number | undefined)[];
}

/**
 * Makes a Word file of a text, so that it can be reviewed in Word. Headings, lists, tables and links are those of Word;
 * lines of ours say what is not seen on a page. The same text gives the same bytes. Throws `Unreadable` for a text that
 * is too long for our reader to read back.
 */
export async function newDocx(document: TextDocument): Promise<NewDocx> {
  const hyperlinks = new Hyperlinks();
  const body = writeBody(document, hyperlinks);
  const bytes = await pack(partsOf(document, body, hyperlinks));
  const { archive, document: written } = await openOfficeFile(bytes);
  return { bytes, archive, written, blocks: blocksIn(document, written, body.paragraphs) };
}

/** Only what was read back the same is the same: no writer knows all that a reader does. */
function blocksIn(
  document: TextDocument,
  written: TextDocument,
  paragraphs: readonly (number | undefined)[],
): (number | undefined)[] {
  const found = document.blocks.map((): number | undefined => undefined);
  for (const block of written.blocks) {
    const index = block.paragraph === undefined ? undefined : paragraphs[block.paragraph - 1];
    if (index !== undefined && document.blocks[index]?.text === block.text) found[index] = block.index;
  }
  return found;
}
