import { rules } from '../../rules/index.ts';
import type { Image, TextDocument } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import { applyChanges } from '../document/source-edits.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Archive } from '../formats/office/archive.ts';
import type { Comment } from '../formats/office/review.ts';
import { commentsOf } from '../report/comments.ts';
import type { Engine, Task } from './engine.ts';
import { fix } from './fixer.ts';
import type { Readable } from './manuscript.ts';

/** The name under which klaretaal reviews. */
const AUTHOR = 'klaretaal';
const INITIALS = 'kt';

/** A copy of a text for Word or LibreOffice, that shows what was found in it. */
export interface ReviewedCopy {
  /** Of the text as it is. */
  readonly report: FileReport;
  /** Absent where the text could not be read: the report says why. */
  readonly copy?: {
    readonly bytes: Uint8Array;
    readonly format: 'docx' | 'odt';
    readonly comments: number;
    readonly changes: number;
  };
}

/** A file that is going to hold the review of a text. */
interface Original {
  readonly archive: Archive;
  readonly document: TextDocument;
  /** Its extracted text after all suggestions. */
  readonly text: string;
  /** Where a range of the source of the text stands in it; nothing where it holds none of it. */
  place(range: Range): Range | undefined;
}

/**
 * Reviews a text: each finding becomes a comment on its words, and the first suggestion of each, where it has edits, a
 * tracked change. Of a text that is no file of a word processor a new Word file is made; a paragraph never becomes a
 * list there. Throws `Unreadable` for a file that can't hold a review.
 *
 * @param date of the comments and changes
 */
export async function review(
  engine: Pick<Engine, 'examine' | 'house'>,
  input: string | Uint8Array,
  task: Task,
  date: Date,
): Promise<ReviewedCopy> {
  const { before, first, last } = await fix(engine, input, task, 'suggestion', { keepsBlocks: true });
  if (!first || !last) return { report: before };
  const original = await originalOf(first, last);
  const house = await engine.house(task.config ?? {});
  const titles = new Map([...rules, ...(house?.rules ?? [])].map(({ id, title }) => [id, title]));
  const pictures = new Pictures(first.document);
  const comments = commentsOf(before, (id) => titles.get(id) ?? id).map(({ finding, ...comment }): Comment => {
    const place = pictures.of(finding);
    const range = original.place(finding.range);
    if (range) return { ...comment, range, ...(place && { place }) };
    return { range: [0, 0], paragraphs: [comment.about, ...comment.paragraphs] };
  });
  comments.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const { archive, document, text } = original;
  const { reviewedFile } = await import('../formats/office/write.ts');
  const reviewer = { author: AUTHOR, initials: INITIALS, date: `${date.toISOString().slice(0, 19)}Z` };
  const { bytes, changes } = await reviewedFile(archive, document, { reviewer, text, comments });
  const format = document.format === 'odt' ? 'odt' : 'docx';
  return { report: before, copy: { bytes, format, comments: comments.length, changes } };
}

/** The images of a text that have no words of their own: rules report them one by one, in their order. */
class Pictures {
  readonly #reported = new Map<string, number>();

  constructor(private readonly document: TextDocument) {}

  /** Where the image of a finding stands in its file; nothing where the finding is about words. */
  of({ ruleId, block, range }: Finding): Image['place'] {
    if (block.kind !== 'image' || range[0] < range[1]) return undefined;
    const key = `${ruleId} ${range[0]}`;
    const earlier = this.#reported.get(key) ?? 0;
    this.#reported.set(key, earlier + 1);
    const here = this.document.images.filter(({ source, exempt }) => {
      return source[0] === range[0] && source[1] === range[1] && !exempt;
    });
    return (here[earlier] ?? here.at(-1))?.place;
  }
}

async function originalOf(first: Readable, last: Readable): Promise<Original> {
  const { document, archive } = first;
  if (archive) return { archive, document, text: last.document.source, place: (range) => range };
  const { newDocx, placeInNew } = await import('../formats/docx/new.ts');
  const { archive: made, written, blocks } = await newDocx(document);
  const place = (range: Range) => placeInNew(document, written, blocks, range);
  return { archive: made, document: written, text: textAfter(document, last.document, written, blocks), place };
}

/** The extracted text of a new Word file with the words of a corrected text in its blocks. */
function textAfter(
  before: TextDocument,
  after: TextDocument,
  written: TextDocument,
  blocks: readonly (number | undefined)[],
): string {
  const changes = before.blocks.flatMap(({ text }, index) => {
    const fresh = after.blocks[index]?.text;
    const block = written.blocks[blocks[index] ?? -1];
    if (fresh === undefined || fresh === text || !block) return [];
    const range: Range = [block.map.start(0), block.map.end(block.text.length)];
    return [{ edits: [{ range, text: fresh }] }];
  });
  return applyChanges(written.source, changes).text;
}
