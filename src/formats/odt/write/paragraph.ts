import type { NewText } from '../../office/text-edits.ts';
import type { PartLayout } from '../../office/layout.ts';
import type { Splices } from '../../office/splices.ts';
import { chainOf, type Leaf, leavesOf } from './leaves.ts';
import type { Names } from './names.ts';
import { SpanWriter } from './span-writer.ts';
import type { Deletion, Tracker } from './tracked.ts';
import { WhiteSpace } from './white-space.ts';

/** What happens in a leaf of a paragraph. Offsets count in its text, in UTF-16 code units; other leaves are one long. */
export type LeafEvent =
  | { readonly type: 'delete'; readonly from: number; readonly to: number; readonly edit: object }
  | { readonly type: 'insert'; readonly at: number; readonly pieces: readonly NewText[] }
  /** XML that stands between texts: the start or end of a remark. */
  | { readonly type: 'mark'; readonly at: number; readonly end: boolean; readonly xml: string };

/** What paragraphs of a part are changed with. */
export interface ParagraphContext {
  readonly layout: PartLayout;
  readonly names: Names;
  readonly splices: Splices;
  /** The spans around a character of the extracted text, outermost first. */
  readonly spansOf: (offset: number) => readonly number[];
  /** Absent where changes are written as if the text had always been so. */
  readonly tracker?: Tracker;
}

/**
 * Changes one paragraph. Spans are divided where something comes between; what is not changed stays as it was written,
 * and no span without content is left.
 *
 * @param events by the number of the leaf that they happen in
 */
export function changeParagraph(
  context: ParagraphContext,
  paragraph: number,
  events: ReadonlyMap<number, readonly LeafEvent[]>,
): void {
  new ParagraphChanger(context, paragraph).change(events);
}

class ParagraphChanger {
  readonly #space: string;
  readonly #white: WhiteSpace;
  #deletion: { readonly edit: object; readonly store: Deletion; readonly white: WhiteSpace; last: number } | undefined;

  constructor(
    private readonly context: ParagraphContext,
    private readonly paragraph: number,
  ) {
    this.#space = context.names.element('text:s', {});
    this.#white = new WhiteSpace(this.#space);
  }

  change(events: ReadonlyMap<number, readonly LeafEvent[]>): void {
    for (const leaf of leavesOf(this.context.layout, this.paragraph)) {
      const own = events.get(leaf.node) ?? [];
      if (leaf.kind === 'text') this.#text(leaf, own);
      else this.#element(leaf, own);
    }
    this.#endDeletion();
  }

  #text({ node }: Leaf, events: readonly LeafEvent[]): void {
    const { layout, splices } = this.context;
    const { text = '', from, to } = layout.node(node);
    const spans = this.#spans(node);
    const writer = new SpanWriter(layout, spans);
    const cuts = new Set([0, text.length]);
    for (const event of events) {
      for (const cut of event.type === 'delete' ? [event.from, event.to] : [event.at]) cuts.add(cut);
    }
    let isSame = events.length === 0;
    const sorted = [...cuts].sort((a, b) => a - b);
    for (const [index, cut] of sorted.entries()) {
      this.#newAt(cut, events, writer);
      const next = sorted[index + 1];
      if (next === undefined) break;
      const slice = text.slice(cut, next);
      if (this.#isGone(node, cut, next, events, writer))
        this.#store(node, (white, store) => white.removed(slice, store));
      else {
        const kept = this.#white.kept(slice);
        isSame &&= !kept.includes(this.#space);
        writer.write(kept, spans);
      }
    }
    if (!isSame) splices.replace(from, to, writer.end());
  }

  /** A space that is an element can go; of any other element only what stands on either side of it is new. */
  #element(leaf: Leaf, events: readonly LeafEvent[]): void {
    const { layout, splices } = this.context;
    const { node } = leaf;
    const { from, to } = layout.node(node);
    const spans = this.#spans(node);
    const before = new SpanWriter(layout, spans);
    this.#newAt(0, events, before);
    const isGone = this.#isGone(node, 0, 1, events, before);
    if (isGone) this.#store(node, () => layout.written(node));
    if (leaf.kind !== 'mark') this.#white.solid(true, !isGone);
    const behind = new SpanWriter(layout, spans);
    this.#newAt(1, events, behind);
    if (events.length === 0) return;
    if (isGone) return splices.replace(from, to, before.end() + behind.end());
    if (events.some((event) => event.type !== 'delete' && event.at === 0)) splices.insert(from, before.end());
    if (events.some((event) => event.type !== 'delete' && event.at === 1)) splices.insert(to, behind.end());
  }

  /** At one place: what comes, the ends of remarks, their starts. */
  #newAt(at: number, events: readonly LeafEvent[], writer: SpanWriter): void {
    for (const event of events) {
      if (event.type !== 'insert' || event.at !== at) continue;
      this.#endDeletion();
      const marks = this.context.tracker?.insertion();
      if (marks) writer.write(marks.start, []);
      for (const { text, like } of event.pieces) {
        writer.write(this.#white.added(text), this.context.spansOf(like));
      }
      if (marks) writer.write(marks.end, []);
    }
    for (const end of [true, false]) {
      for (const event of events) {
        if (event.type === 'mark' && event.at === at && event.end === end) writer.write(event.xml, []);
      }
    }
  }

  /** Whether a stretch goes. Where a stored deletion has to start, its mark is written. */
  #isGone(node: number, from: number, to: number, events: readonly LeafEvent[], writer: SpanWriter): boolean {
    const event = events.find((one) => one.type === 'delete' && one.from <= from && to <= one.to);
    if (event?.type !== 'delete') return false;
    const { tracker } = this.context;
    if (!tracker) return true;
    const open = this.#deletion;
    if (open?.edit === event.edit && this.#onlySpansBetween(open.last, node)) open.last = node;
    else {
      this.#endDeletion();
      const store = tracker.deletion(this.paragraph, node);
      writer.write(store.mark, []);
      this.#deletion = { edit: event.edit, store, white: new WhiteSpace(this.#space), last: node };
    }
    return true;
  }

  /** Puts what goes where it is kept until somebody decides. */
  #store(node: number, xmlOf: (white: WhiteSpace, store: WhiteSpace) => string): void {
    const open = this.#deletion;
    // Without a store what goes is still followed: it says which spaces were seen.
    const xml = xmlOf(this.#white, open?.white ?? new WhiteSpace(this.#space));
    open?.store.content.write(xml, chainOf(this.context.layout, node, 'text:span', 'text:a'));
  }

  #endDeletion(): void {
    this.#deletion?.store.end();
    this.#deletion = undefined;
  }

  #onlySpansBetween(before: number, node: number): boolean {
    const { layout } = this.context;
    for (let at = before + 1; at < node; at++) {
      if (layout.node(at).name !== 'text:span') return false;
    }
    return true;
  }

  #spans(node: number): readonly number[] {
    return chainOf(this.context.layout, node, 'text:span');
  }
}
