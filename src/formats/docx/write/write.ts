import type { TextDocument } from '../../../document/document.ts';
import type { Archive } from '../../office/archive.ts';
import type { Review, ReviewedParts } from '../../office/review.ts';
import { RunsOf } from '../../office/runs.ts';
import type { TextEdit } from '../../office/text-edits.ts';
import { WordPackage } from '../package.ts';
import { CommentMarks } from './comment-marks.ts';
import { commentStyles, type NumberedComment, writeComments } from './comments-part.ts';
import { freeIds } from './free-ids.ts';
import { PartChanges } from './part-changes.ts';
import { trackedStyle, untrackedStyle, withoutSeams } from './tracked.ts';

/** The new bytes of parts, by name. */
type WrittenParts = Map<string, Uint8Array>;

/**
 * Writes changes into the runs of a Word file; everything else stays as it was written.
 *
 * @param document what was read of the file; the changes are of its extracted text
 */
export async function correctedDocx(
  archive: Archive,
  document: TextDocument,
  edits: readonly TextEdit[],
): Promise<WrittenParts> {
  const changes = new DocxChanges(archive, document);
  for (const edit of edits) await changes.edit(edit);
  return changes.write((part) => {
    const style = untrackedStyle(freeIds([part.bytes]));
    return part.write(
      () => style,
      (xml) => xml,
    );
  });
}

/**
 * Writes a review into a Word file: changes that a reader can accept or reject, and comments. What others changed and
 * remarked stays. An alternative text can't have tracked changes: it stays as it is.
 */
export async function reviewedDocx(archive: Archive, document: TextDocument, review: Review): Promise<ReviewedParts> {
  const { reviewer } = review;
  const changes = new DocxChanges(archive, document);
  const leftOut = review.edits.filter(({ at }) => changes.runs.at(at)?.attribute);
  for (const edit of review.edits) if (!leftOut.includes(edit)) await changes.edit(edit);
  const main = await new WordPackage(archive).mainPart();
  const nextId = freeIds(await partsBeside(archive, main));
  const styles = await commentStyles(archive, main);
  const marks = new CommentMarks(document, changes.runs, main, (name) => changes.part(name), styles);
  const comments: NumberedComment[] = [];
  for (const comment of review.comments) comments.push(await marks.put({ ...comment, id: nextId() }));
  await marks.finish();
  const written = changes.write((part) => {
    return part.write((layout, run) => trackedStyle(layout, run, reviewer, nextId), withoutSeams);
  });
  if (comments.length === 0) return { changed: written, leftOut };
  const commentParts = await writeComments(archive, main, comments, reviewer, styles);
  return { changed: new Map([...written, ...commentParts]), leftOut };
}

/** The parts beside that of the text: those that can hold numbers of comments and changes. */
function partsBeside(archive: Archive, main: string): Promise<(Uint8Array | undefined)[]> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1).toLowerCase();
  const names = archive.entries.map(({ filename }) => filename.replaceAll('\\', '/'));
  const beside = names.filter(
    (name) => name.toLowerCase().startsWith(folder) && /^[^/]+\.xml$/iu.test(name.slice(folder.length)),
  );
  return Promise.all(beside.map((name) => archive.bytes(name)));
}

/** The changes of a file, by the part that they are in. */
class DocxChanges {
  readonly runs: RunsOf;
  readonly #parts = new Map<string, PartChanges>();

  constructor(
    private readonly archive: Archive,
    document: TextDocument,
  ) {
    this.runs = new RunsOf(document);
  }

  async part(name: string): Promise<PartChanges> {
    const known = this.#parts.get(name);
    if (known) return known;
    const part = new PartChanges((await this.archive.bytes(name)) ?? new Uint8Array(), name, this.runs);
    this.#parts.set(name, part);
    return part;
  }

  async edit(edit: TextEdit): Promise<void> {
    const run = this.runs.at(edit.at);
    if (!run) return;
    const part = await this.part(run.part);
    if (run.attribute) part.editAttribute(run, edit);
    else part.edit(edit);
  }

  write(bytesOf: (part: PartChanges) => Uint8Array | undefined): WrittenParts {
    const written: WrittenParts = new Map();
    for (const [name, part] of this.#parts) {
      const bytes = bytesOf(part);
      if (bytes) written.set(name, bytes);
    }
    return written;
  }
}
