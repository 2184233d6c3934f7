import type { Run, TextDocument } from '../../../document/document.ts';
import type { Range } from '../../../document/range.ts';
import type { PartLayout } from '../../office/layout.ts';
import { shownRange } from '../../office/review.ts';
import type { RunsOf } from '../../office/runs.ts';
import { type CommentStyles, type NumberedComment, referenceProperties } from './comments-part.ts';
import { ownNames, type OwnNames } from './names.ts';
import type { PartChanges } from './part-changes.ts';

/** What gives the part of a name, to put marks in. */
type PartOf = (name: string) => Promise<PartChanges>;

const REFERENCES: Readonly<Record<string, string>> = {
  'w:footnote': 'w:footnoteReference',
  'w:endnote': 'w:endnoteReference',
};

/** Where a character is seen in the running text: in a run, or in an element that stands for it as a whole. */
type Spot = { readonly offset: number } | { readonly from: number; readonly to: number };

/**
 * Puts the marks of comments into a text. Word shows comments in the running text alone: one on a note stands at its
 * reference, one on a text frame or an image at the place that it hangs on, one on a header at the first words.
 */
export class CommentMarks {
  #references: Map<string, number> | undefined;
  #fields: Map<number, readonly [from: number, to: number]> | undefined;
  /** Of comments in a text without words. */
  readonly #homeless: Marks[] = [];

  constructor(
    private readonly document: TextDocument,
    private readonly runs: RunsOf,
    private readonly main: string,
    private readonly partOf: PartOf,
    private readonly styles: CommentStyles,
  ) {}

  /** @returns the comment with what it is about, where it stands elsewhere */
  async put(comment: NumberedComment): Promise<NumberedComment> {
    const body = await this.partOf(this.main);
    const marks = marksOf(ownNames(body.layout, 0), comment.id, this.styles);
    const range = shownRange(this.document, comment.range);
    if (!comment.place && this.#putOn(body, range, marks)) return comment;
    const elsewhere = comment.about ? { ...comment, paragraphs: [comment.about, ...comment.paragraphs] } : comment;
    const place = comment.place ?? this.runs.within(range)[0];
    const element = place && (await this.#elementFor(place, body));
    const spot = element === undefined ? undefined : outsideControls(body.layout, element);
    if (spot) {
      putAround(body, spot, marks);
      if (comment.place?.part === this.main) return comment;
    } else {
      const first = this.#firstWord(body);
      if (!first || !this.#putOn(body, first, marks)) this.#homeless.push(marks);
    }
    return elsewhere;
  }

  /** Writes the comments that have no words to stand on: in the first paragraph, or a new one. */
  async finish(): Promise<void> {
    if (this.#homeless.length === 0) return;
    const { layout, splices } = await this.partOf(this.main);
    const starts = this.#homeless.map(({ start }) => start).join('');
    const ends = this.#homeless.map(({ end }) => end).join('');
    const body = layout.nodes.findIndex(({ name }) => name === 'w:body');
    const paragraph = layout.within(body, 'w:p')[0];
    if (paragraph === undefined) {
      const w = layout.prefix(body);
      const xml = `<${w}p>${starts}${ends}</${w}p>`;
      const [first] = layout.children(body);
      return first === undefined ? splices.append(layout, body, xml) : splices.insert(layout.node(first).from, xml);
    }
    const properties = layout.children(paragraph).find((child) => layout.node(child).name === 'w:pPr');
    const { openEnd, to, closeStart } = layout.node(paragraph);
    if (openEnd === to) return splices.append(layout, paragraph, starts + ends);
    splices.insert(properties === undefined ? openEnd : layout.node(properties).to, starts);
    splices.insert(closeStart, ends);
  }

  /** @returns whether any of the range stands in the running text */
  #putOn(body: PartChanges, range: Range, marks: Marks): boolean {
    const [from, to] = range;
    const runs = this.runs.within(range);
    const first = runs.find((run) => this.#spot(body, run, run.from));
    const last = first && runs.findLast((run) => this.#spot(body, run, run.from));
    const start = first && this.#spot(body, first, Math.max(from, first.from));
    const end = last && this.#spot(body, last, Math.min(to, last.to) - 1);
    if (!start || !end) return false;
    if ('offset' in start) body.mark(start.offset, false, marks.start);
    else body.splices.insert(start.from, marks.start);
    if ('offset' in end) body.mark(end.offset, true, marks.end);
    else body.splices.insert(end.to, marks.end);
    return true;
  }

  #spot(body: PartChanges, { part, node, attribute }: Run, offset: number): Spot | undefined {
    const { layout } = body;
    if (part !== this.main || layout.ancestor(node, 'w:txbxContent') !== undefined) return undefined;
    if (layout.node(node).name === 'w:fldSimple') return outsideControls(layout, node);
    if (attribute) return undefined;
    if (layout.ancestor(node, 'w:instrText') !== undefined) {
      this.#fields ??= fieldsIn(layout);
      const field = this.#fields.get(node);
      return field && { from: field[0], to: field[1] };
    }
    const formula = layout.ancestor(node, 'm:oMathPara') ?? layout.ancestor(node, 'm:oMath');
    if (formula !== undefined) return outsideControls(layout, formula);
    const ruby = layout.ancestor(node, 'w:ruby');
    const run = layout.ancestor(ruby ?? node, 'w:r');
    if (run === undefined) return undefined;
    const spot = outsideControls(layout, run);
    return spot === layout.node(run) && ruby === undefined ? { offset } : spot;
  }

  /** The first word that a reader meets. */
  #firstWord(body: PartChanges): Range | undefined {
    const { source, runs = [] } = this.document;
    const first = runs.find((run) => this.#spot(body, run, run.from) && source.slice(run.from, run.to).trim());
    if (!first) return undefined;
    const [before, word] = /^(\s*)(\S+)/u.exec(source.slice(first.from, first.to))?.slice(1) ?? [];
    const from = first.from + (before?.length ?? 0);
    return [from, from + (word?.length ?? 0)];
  }

  /** The run of the running text where a reader meets what stands elsewhere. */
  async #elementFor({ part, node }: Pick<Run, 'part' | 'node'>, body: PartChanges): Promise<number | undefined> {
    if (part === this.main) return outerRun(body.layout, node);
    const { layout } = await this.partOf(part);
    const note = layout.ancestor(node, 'w:footnote', 'w:endnote');
    if (note === undefined) return undefined;
    this.#references ??= referencesIn(body.layout);
    const reference = this.#references.get(`${REFERENCES[layout.node(note).name]}:${idOf(layout, note)}`);
    return reference === undefined ? undefined : outerRun(body.layout, reference);
  }
}

interface Marks {
  readonly start: string;
  readonly end: string;
}

function marksOf({ w, declared }: OwnNames, id: number, styles: CommentStyles): Marks {
  const reference = `<${w}r${declared}>${referenceProperties(w, styles)}<${w}commentReference ${w}id="${id}"/></${w}r>`;
  return {
    start: `<${w}commentRangeStart${declared} ${w}id="${id}"/>`,
    end: `<${w}commentRangeEnd${declared} ${w}id="${id}"/>${reference}`,
  };
}

/**
 * Where a comment on an element can stand. In a content control LibreOffice loses it, and at the first paragraph of a
 * control around paragraphs the words before it too: it stands around the control, and ends in the next paragraph.
 */
function outsideControls(
  layout: PartLayout,
  element: number,
): { readonly from: number; readonly to: number } | undefined {
  let outer = element;
  let to = layout.node(element).to;
  let paragraph = layout.ancestor(element, 'w:p');
  for (let at = layout.ancestor(element, 'w:sdt'); at !== undefined; at = layout.ancestor(at, 'w:sdt')) {
    const isInline = paragraph !== undefined && paragraph < at;
    if (!isInline && firstParagraphIn(layout, at) !== paragraph) continue;
    const end = isInline ? layout.node(at).to : startOfNext(layout, at);
    if (end === undefined) return undefined;
    [outer, to] = [at, end];
    paragraph = isInline ? paragraph : firstParagraphIn(layout, at);
  }
  return outer === element ? layout.node(element) : { from: layout.node(outer).from, to };
}

function firstParagraphIn(layout: PartLayout, element: number): number | undefined {
  const { to } = layout.node(element);
  for (let at = element + 1; (layout.nodes[at]?.from ?? to) < to; at++) if (layout.node(at).name === 'w:p') return at;
  return undefined;
}

/** Where the text of the paragraph right behind an element starts. */
function startOfNext(layout: PartLayout, element: number): number | undefined {
  const beside = layout.children(layout.node(element).parent);
  const next = beside.find((node) => node > element && layout.node(node).name !== '');
  if (next === undefined || layout.node(next).name !== 'w:p') return undefined;
  const { openEnd, to } = layout.node(next);
  if (openEnd === to) return undefined;
  const properties = layout.children(next).find((child) => layout.node(child).name === 'w:pPr');
  return properties === undefined ? openEnd : layout.node(properties).to;
}

function putAround({ splices }: PartChanges, { from, to }: { from: number; to: number }, { start, end }: Marks): void {
  splices.insert(from, start);
  splices.insert(to, end);
}

/** The fields of a text, from the run that begins each to the run that ends it, by the texts of its instruction. */
function fieldsIn(layout: PartLayout): Map<number, readonly [from: number, to: number]> {
  const found = new Map<number, readonly [number, number]>();
  const open: { readonly from: number; readonly texts: number[] }[] = [];
  layout.nodes.forEach(({ name, parent }, node) => {
    if (name === '' && layout.node(parent).name === 'w:instrText') open.at(-1)?.texts.push(node);
    if (name !== 'w:fldChar') return;
    const run = layout.node(layout.ancestor(node, 'w:r') ?? node);
    const type = /fldCharType\s*=\s*["'](\w+)/u.exec(layout.startTag(node))?.[1];
    if (type === 'begin') open.push({ from: run.from, texts: [] });
    if (type !== 'end') return;
    const field = open.pop();
    for (const text of field?.texts ?? []) found.set(text, [field?.from ?? run.from, run.to]);
  });
  return found;
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
