import type { PartLayout } from '../../office/layout.ts';
import type { Reviewer } from '../../office/review.ts';
import { type Splices, xmlText } from '../../office/splices.ts';
import { append } from './append.ts';
import type { Insertions } from './insertions.ts';
import type { Names } from './names.ts';
import { SpanWriter } from './span-writer.ts';

/** Text that goes, kept until somebody accepts or rejects that. */
export interface Deletion {
  /** What stands in the place of the text. */
  readonly mark: string;
  readonly content: SpanWriter;
  end(): void;
}

/** The headers and footers of a page layout: each has a list of changes of its own. */
const MARGIN = /^(?:style|loext):(?:header|footer)(?:-|$)/u;

/** Gives what is written identifiers that no other element of the file has. */
export class Identifiers {
  #last = 0;

  /** @param parts the XML of the parts that may hold identifiers */
  constructor(private readonly parts: readonly string[]) {}

  next(): string {
    let id: string;
    do id = `klaretaal-${++this.#last}`;
    while (this.parts.some((xml) => xml.includes(id)));
    return id;
  }
}

/** The tracked changes of one text of a file: its body with all notes and frames, or one header or footer. */
export class Tracker {
  readonly #regions: string[] = [];

  /** @param container the `office:text`, or the header or footer */
  constructor(
    private readonly layout: PartLayout,
    private readonly container: number,
    private readonly names: Names,
    private readonly ids: Identifiers,
    private readonly insertions: Insertions,
    private readonly reviewer: Reviewer,
  ) {}

  /** The marks around text that comes. */
  insertion(): { readonly start: string; readonly end: string } {
    const id = this.ids.next();
    this.#region(id, 'text:insertion', '');
    const mark = (name: string) => this.names.element(name, { 'text:change-id': id });
    return { start: mark('text:change-start'), end: mark('text:change-end') };
  }

  /** @param paragraph that the text goes from @param node the text, or the first one of more */
  deletion(paragraph: number, node: number): Deletion {
    const { layout } = this;
    const id = this.ids.next();
    const content = new SpanWriter(layout);
    const { element, attributes } = paragraphLike(layout, paragraph);
    return {
      mark: this.names.element('text:change', { 'text:change-id': id }),
      content,
      end: () => {
        const gone = `<${element}${attributes}>${content.end()}</${element}>`;
        this.#region(id, 'text:deletion', gone, this.insertions.around(node));
      },
    };
  }

  #region(id: string, kind: 'text:insertion' | 'text:deletion', content: string, behind = ''): void {
    const { names, reviewer } = this;
    const info = names.element(
      'office:change-info',
      {},
      names.element('dc:creator', {}, xmlText(reviewer.author)) + names.element('dc:date', {}, reviewer.date),
    );
    const change = names.element(kind, {}, info + content);
    this.#regions.push(names.element('text:changed-region', { 'xml:id': id, 'text:id': id }, change + behind));
  }

  /** Adds the changes to the list of the text, at its right place where there is none yet. */
  write(splices: Splices): void {
    const { layout, container } = this;
    const regions = this.#regions.join('');
    if (!regions) return;
    const [first, second] = layout.children(container).filter((child) => layout.node(child).name !== '');
    const nameAt = (child: number | undefined) => (child === undefined ? undefined : layout.node(child).name);
    const list = [first, second].find((child) => nameAt(child) === 'text:tracked-changes');
    if (list === undefined) {
      const after = nameAt(first) === 'office:forms' && first !== undefined ? layout.node(first).to : undefined;
      // Otherwise LibreOffice would track whatever the writer does next.
      const fresh = this.names.element('text:tracked-changes', { 'text:track-changes': 'false' }, regions);
      splices.insert(after ?? layout.node(container).openEnd, fresh);
    } else append(layout, splices, list, regions);
  }
}

/** The element around a node that has a list of changes for it. */
export function containerOf(layout: PartLayout, node: number): number | undefined {
  for (let at = layout.node(node).parent; at >= 0; at = layout.node(at).parent) {
    const { name } = layout.node(at);
    if (name === 'office:text' || MARGIN.test(name)) return at;
  }
  return undefined;
}

/** A paragraph of the same kind and look, without what a file may say only once. */
function paragraphLike(layout: PartLayout, paragraph: number): { element: string; attributes: string } {
  const tag = layout.startTag(paragraph);
  const element = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
  const attributes = tag.slice(element.length + 1).replace(/\s*\/?>$/u, '');
  return { element, attributes: attributes.replaceAll(/\s(?:xml|text):id\s*=\s*(?:"[^"]*"|'[^']*')/gu, '') };
}
