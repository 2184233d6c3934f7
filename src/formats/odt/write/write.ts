import type { TextDocument } from '../../../document/document.ts';
import type { Range } from '../../../document/range.ts';
import type { Parts } from '../../office/archive.ts';
import { type Comment, type Review, type ReviewedParts, type Reviewer, shownRange } from '../../office/review.ts';
import { RunsOf } from '../../office/runs.ts';
import type { TextEdit } from '../../office/text-edits.ts';
import { refusals } from '../../office/unreadable.ts';
import { annotation, endsOf, leafOutside } from './comments.ts';
import { Insertions } from './insertions.ts';
import { leafAround, paragraphOf } from './leaves.ts';
import { PartChanges } from './part-changes.ts';
import { Identifiers, Tracker } from './tracked.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';

/**
 * Writes changes into the texts of an OpenDocument; everything else stays as it was written.
 *
 * @param document what was read of the file; the changes are of its extracted text
 * @returns the new bytes of the parts that change, by name
 */
export async function correctedOdt(
  parts: Parts,
  document: TextDocument,
  edits: readonly TextEdit[],
): Promise<Map<string, Uint8Array>> {
  const file = await OdtChanges.open(parts, document);
  for (const edit of edits) file.edit(edit);
  return file.write();
}

/**
 * Writes remarks and tracked changes into an OpenDocument; those of others stay. A remark on what can't hold one stands
 * at the nearest place that can: the shape or image that it is in, or else the start of the text.
 *
 * @param document what was read of the file; everything of the review is of its extracted text
 */
export async function reviewedOdt(parts: Parts, document: TextDocument, review: Review): Promise<ReviewedParts> {
  const file = await OdtChanges.open(parts, document);
  const leftOut = review.edits.filter((edit) => !file.canTrack(edit));
  for (const edit of review.edits) if (!leftOut.includes(edit)) file.edit(edit);
  file.comment(review);
  return { changed: file.write(review), leftOut };
}

/** Where the start and the end of a remark come to stand. */
interface Anchor {
  readonly part: PartChanges;
  readonly put: (start: string, end: string) => void;
  /** It is not on the words that the remark is about. */
  readonly isElsewhere?: boolean;
}

class OdtChanges {
  readonly #runs: RunsOf;
  readonly #ids: Identifiers;

  private constructor(
    private readonly document: TextDocument,
    private readonly parts: ReadonlyMap<string, PartChanges>,
    private readonly body: PartChanges,
    runs: RunsOf,
  ) {
    this.#runs = runs;
    this.#ids = new Identifiers([...parts.values()].map(({ layout }) => layout.xml));
  }

  static async open(parts: Parts, document: TextDocument): Promise<OdtChanges> {
    const runs = new RunsOf(document);
    const [content, styles] = [await parts.bytes(CONTENT), await parts.bytes(STYLES)];
    if (!content) throw refusals.missing(CONTENT);
    const body = new PartChanges(content, CONTENT, runs);
    const found = new Map([[CONTENT, body]]);
    if (styles) found.set(STYLES, new PartChanges(styles, STYLES, runs));
    return new OdtChanges(document, found, body, runs);
  }

  edit(edit: TextEdit): void {
    this.#partAt(edit.at)?.edit(edit);
  }

  /** Whether a change can wait in the file for somebody to accept it. */
  canTrack({ at }: TextEdit): boolean {
    const run = this.#runs.at(at);
    return run !== undefined && this.#partAt(at)?.canHoldMarks(run.node) === true;
  }

  comment({ comments, reviewer }: Review): void {
    for (const comment of comments) {
      const { part, put, isElsewhere } =
        this.#atElement(comment) ?? this.#anchor(shownRange(this.document, comment.range));
      const about = isElsewhere && comment.about ? [comment.about] : [];
      const paragraphs = [...about, ...comment.paragraphs];
      const { start, end } = annotation(part.names, this.#ids.next(), paragraphs, reviewer);
      put(start, end);
    }
  }

  /** Where a remark on an image stands: right before it, or before the frame or shape that holds it. */
  #atElement({ place }: Comment): Anchor | undefined {
    const part = place && this.parts.get(place.part);
    const paragraph = part && paragraphOf(part.layout, place.node);
    if (paragraph === undefined || !part) return undefined;
    const inner = leafAround(part.layout, place.node, paragraph);
    const leaf = part.canHoldMarks(inner) ? inner : leafOutside(part, place.node);
    return leaf === undefined ? undefined : { part, put: (start) => part.markLeaf(leaf, start) };
  }

  /** Where a remark stands: at the text itself, at what holds that text, or else at the start of the body. */
  #anchor(range: Range): Anchor {
    const [first, last] = endsOf(this.#runs, range) ?? [0, 0];
    const [from, to] = [this.#runs.at(first), this.#runs.at(last)];
    const part = this.#partAt(first);
    if (from && part?.canHoldMarks(from.node)) {
      const put = (start: string, end: string) => {
        part.mark(first, false, start);
        if (to && part.areTogether(from, to)) part.mark(last, true, end);
      };
      return { part, put };
    }
    const leaf = from && part ? leafOutside(part, from.node) : undefined;
    if (part && leaf !== undefined) return { part, put: (start) => part.markLeaf(leaf, start), isElsewhere: true };
    return { part: this.body, put: (start) => this.body.markStart(start), isElsewhere: true };
  }

  /** The new bytes of the parts that change. @param review absent where changes are not to be tracked */
  write(review?: Review): Map<string, Uint8Array> {
    const changed = new Map<string, Uint8Array>();
    for (const [name, part] of this.parts) {
      const { layout, names } = part;
      const insertions = new Insertions(layout);
      const trackers = (reviewer: Reviewer) => (container: number) => {
        return new Tracker(layout, container, names, this.#ids, insertions, reviewer);
      };
      const bytes = part.write(review && trackers(review.reviewer));
      if (bytes) changed.set(name, bytes);
    }
    return changed;
  }

  #partAt(offset: number): PartChanges | undefined {
    return this.parts.get(this.#runs.at(offset)?.part ?? '');
  }
}
