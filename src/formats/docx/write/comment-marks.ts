import type { Range, Run, TextDocument } from '../../../document/document.ts';
import type { PartLayout } from '../../office/layout.ts';
import { shownRange } from '../../office/review.ts';
import type { RunsOf } from '../../office/runs.ts';
import { type CommentStyles, type NumberedComment, referenceProperties } from './comments-part.ts';
import type { PartChanges } from './part-changes.ts';

/** What gives the part of a name, to put marks in. */
type PartOf = (name: string) => Promise<PartChanges>;

const REFERENCES: Readonly<Record<string, string>> = {
  'w:footnote': 'w:footnoteReference',
  'w:endnote': 'w:endnoteReference',
};

/**
 * Puts the marks of comments into a text. Word shows comments in the running text alone: one on a note stands at its
 * reference, one on a text frame or an image at the place that it hangs on, one on a header at the first words.
 */
export class CommentMarks {
  #references: Map<string, number> | undefined;

  constructor(
    private readonly document: TextDocument,
    private readonly runs: RunsOf,
    private readonly main: string,
    private readonly partOf: PartOf,
    private readonly styles: CommentStyles,
  ) {}

  /** @returns the comment with what it is about, where it stands elsewhere */
  async put(comment: NumberedComment): Promise<NumberedComment> {
    const range = this.#covered(shownRange(this.document, comment.range));
    const body = await this.partOf(this.main);
    const run = range && this.runs.at(range[0]);
    if (range && run && this.#isRunningText(body.layout, run)) {
      const marks = marksOf(body.layout.prefix(0), comment.id, this.styles);
      body.mark(range[0], false, marks.start);
      body.mark(range[1] - 1, true, marks.end);
      return comment;
    }
    const elsewhere = comment.about ? { ...comment, paragraphs: [comment.about, ...comment.paragraphs] } : comment;
    const element = run && (await this.#elementFor(run, body.layout));
    const marks = marksOf(body.layout.prefix(0), comment.id, this.styles);
    if (element === undefined) this.#putFirst(body, marks);
    else {
      body.splices.insert(body.layout.node(element).from, marks.start);
      body.splices.insert(body.layout.node(element).to, marks.end);
    }
    return elsewhere;
  }

  /** The part of a range that stands in runs of one place of the file. */
  #covered([from, to]: Range): Range | undefined {
    const all = this.runs.within([from, to]);
    const [first] = all;
    const last = all.findLast((run) => run.part === first?.part && run.attribute === first.attribute);
    return first && last && [Math.max(from, first.from), Math.min(to, last.to)];
  }

  #isRunningText(layout: PartLayout, { part, node, attribute }: Run): boolean {
    if (part !== this.main || attribute) return false;
    return layout.ancestor(node, 'w:r') !== undefined && layout.ancestor(node, 'w:txbxContent') === undefined;
  }

  /** The run of the running text where a reader meets what stands elsewhere. */
  async #elementFor(run: Run, body: PartLayout): Promise<number | undefined> {
    if (run.part === this.main) return outerRun(body, run.node);
    const { layout } = await this.partOf(run.part);
    const note = layout.ancestor(run.node, 'w:footnote', 'w:endnote');
    if (note === undefined) return undefined;
    this.#references ??= referencesIn(body);
    const reference = this.#references.get(`${REFERENCES[layout.node(note).name]}:${idOf(layout, note)}`);
    return reference === undefined ? undefined : outerRun(body, reference);
  }

  /** At the first words of the running text, or in its first paragraph where that has none. */
  #putFirst({ layout, splices }: PartChanges, { start, end }: Marks): void {
    const body = layout.nodes.findIndex(({ name }) => name === 'w:body');
    const paragraph = layout.within(body, 'w:p')[0];
    if (paragraph === undefined) {
      const w = layout.prefix(0);
      return splices.insert(layout.node(body).openEnd, `<${w}p>${start}${end}</${w}p>`);
    }
    const properties = layout.children(paragraph).find((child) => layout.node(child).name === 'w:pPr');
    const { openEnd, to, closeStart } = layout.node(paragraph);
    if (openEnd === to) {
      const w = layout.prefix(paragraph);
      return splices.replace(
        layout.node(paragraph).from,
        to,
        `${layout.startTag(paragraph).replace(/\s*\/>$/u, '>')}${start}${end}</${w}p>`,
      );
    }
    splices.insert(properties === undefined ? openEnd : layout.node(properties).to, start);
    splices.insert(closeStart, end);
  }
}

interface Marks {
  readonly start: string;
  readonly end: string;
}

function marksOf(w: string, id: number, styles: CommentStyles): Marks {
  const reference = `<${w}r>${referenceProperties(w, styles)}<${w}commentReference ${w}id="${id}"/></${w}r>`;
  return {
    start: `<${w}commentRangeStart ${w}id="${id}"/>`,
    end: `<${w}commentRangeEnd ${w}id="${id}"/>${reference}`,
  };
}

/** The run around an element that is in no text frame itself. */
function outerRun(layout: PartLayout, node: number): number | undefined {
  let frame: number | undefined;
  for (let at = layout.ancestor(node, 'w:txbxContent'); at !== undefined; at = layout.ancestor(at, 'w:txbxContent')) {
    frame = at;
  }
  return layout.ancestor(frame ?? node, 'w:r');
}

/** Where notes are referred to, as "w:footnoteReference:2". */
function referencesIn(layout: PartLayout): Map<string, number> {
  const found = new Map<string, number>();
  const names = Object.values(REFERENCES);
  layout.nodes.forEach(({ name }, number) => {
    const key = `${name}:${names.includes(name) ? idOf(layout, number) : ''}`;
    if (names.includes(name) && !found.has(key)) found.set(key, number);
  });
  return found;
}

function idOf(layout: PartLayout, node: number): string {
  return /\s(?:[^\s=:"'<>/]+:)?id\s*=\s*["']([^"']*)["']/u.exec(layout.startTag(node))?.[1] ?? '';
}
