import type { TextDocument } from '../../document/document.ts';
import type { Archive } from './archive.ts';
import { ChangedParts } from './changed-parts.ts';
import { repack } from './repack.ts';
import type { Comment, Reviewer } from './review.ts';
import { textEdits } from './text-edits.ts';

/**
 * The parts of a file with another text in its runs; nothing where the file can't hold it (a field would have to go,
 * say).
 *
 * @param document what was read of the file
 * @param text as many lines as the extracted text has
 */
export async function partsWith(
  archive: Archive,
  document: TextDocument,
  text: string,
): Promise<ChangedParts | undefined> {
  const edits = textEdits(document, text);
  if (!edits) return undefined;
  const write =
    document.format === 'odt'
      ? (await import('../odt/write/write.ts')).correctedOdt
      : (await import('../docx/write/write.ts')).correctedDocx;
  return new ChangedParts(archive, await write(archive, document, edits));
}

/** The bytes of a file some parts of which changed. */
export function fileOf(archive: Archive, parts: ChangedParts): Promise<Uint8Array> {
  return repack(archive, parts.changed);
}

/** What a reviewed copy shows: the text after all changes, and remarks on the text as it is. */
export interface ReviewedText {
  readonly reviewer: Reviewer;
  readonly text: string;
  readonly comments: readonly Comment[];
}

/**
 * A copy of a file with changes that a reader can accept or reject, and comments.
 *
 * @param document what was read of the file
 * @returns its bytes, and how many changes it shows
 */
export async function reviewedFile(
  archive: Archive,
  document: TextDocument,
  { reviewer, text, comments }: ReviewedText,
): Promise<{ bytes: Uint8Array; changes: number }> {
  const edits = textEdits(document, text) ?? [];
  const review = { reviewer, edits, comments };
  const write =
    document.format === 'odt'
      ? (await import('../odt/write/write.ts')).reviewedOdt
      : (await import('../docx/write/write.ts')).reviewedDocx;
  const { changed, leftOut } = await write(archive, document, review);
  return { bytes: await repack(archive, changed), changes: edits.length - leftOut.length };
}
