import type { Engine, Task } from './engine.ts';
import { fix } from './fixer.ts';
import type { Comment, Reviewer } from './formats/office/review.ts';
import { commentsOf } from './report/comments.ts';
import type { FileReport } from './report/report.ts';

/** The name under which klaretaal reviews. */
const AUTHOR = 'klaretaal';
const INITIALS = 'kt';

/** A copy of a text as a Word file or OpenDocument, with what was found in it. */
export interface ReviewedCopy {
  /** Absent where the text could not be read: the report says why. */
  readonly bytes?: Uint8Array;
  readonly format: 'docx' | 'odt';
  readonly report: FileReport;
  /** How many changes it shows. */
  readonly changes: number;
}
