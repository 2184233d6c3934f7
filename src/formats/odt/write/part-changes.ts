import type { Run } from '../../../document/document.ts';
import { PartLayout } from '../../office/layout.ts';
import type { RunsOf } from '../../office/runs.ts';
import { Splices, xmlText } from '../../office/splices.ts';
import type { TextEdit } from '../../office/text-edits.ts';
import { append } from './append.ts';
import { chainOf, leafAround, leavesOf, paragraphOf } from './leaves.ts';
import { Names } from './names.ts';
import { changeParagraph, type LeafEvent } from './paragraph.ts';
import { withoutSeams } from './span-writer.ts';
import { containerOf, type Tracker } from './tracked.ts';

/** Drawings that hold text as other text does. The text of all others knows no changes and no remarks. */
const FRAMES = new Set(['draw:frame', 'draw:text-box', 'draw:a']);

/** What holds a text of its own. */
const STORIES = ['office:text', 'text:note-body', 'draw:text-box', 'table:table-cell', 'style:header', 'style:footer'];

/** Gathers what changes in one part of an OpenDocument, and then writes it. */
export class PartChanges {
  readonly layout: PartLayout;
  readonly names: Names;
  /** What is put outside paragraphs, by whoever knows where. */
  readonly splices = new Splices();
  readonly #events = new Map<number, Map<number, LeafEvent[]>>();
  readonly #texts = new Map<number, TextEdit[]>();

  /** @param name of the part in the file */
  constructor(
    bytes: Uint8Array,
    name: string,
    private readonly runs: RunsOf,
  ) {
    this.layout = new PartLayout(bytes, name);
    this.names = new Names(this.layout);
  }

  /** A change of the text of a run. */
  edit(edit: TextEdit): void {
    const { range, at, side, pieces } = edit;
    const run = this.runs.at(at);
    if (run && this.isAlternative(run.node)) {
      this.#texts.set(run.node, [...(this.#texts.get(run.node) ?? []), edit]);
      return;
    }
    const gone = this.runs.within(range);
    for (const { node, offset, from, to } of gone) {
      const start = offset + Math.max(range[0], from) - from;
      this.#add(node, { type: 'delete', from: start, to: offset + Math.min(range[1], to) - from, edit });
    }
    if (pieces.length === 0) return;
    // What comes stands behind what goes, as writers see it in tracked changes.
    const last = gone.at(-1);
    const place = last ?? run;
    const char = last ? Math.min(range[1], last.to) - 1 : at;
    if (!place) return;
    const after = last || side === 'after' ? 1 : 0;
    this.#add(place.node, { type: 'insert', at: place.offset + char - place.from + after, pieces });
  }

  /** XML between texts, right before a character of the extracted text, or right behind it. */
  mark(offset: number, end: boolean, xml: string): void {
    const run = this.runs.at(offset);
    const paragraph = run && paragraphOf(this.layout, run.node);
    if (!run || paragraph === undefined) return;
    const leaf = leafAround(this.layout, run.node, paragraph);
    const isText = leaf === run.node && this.layout.node(leaf).name === '';
    const at = isText ? run.offset + offset - run.from : 0;
    this.#add(leaf, { type: 'mark', at: end ? at + 1 : at, end, xml });
  }

  /** XML right before a leaf of a paragraph. */
  markLeaf(leaf: number, xml: string): void {
    this.#add(leaf, { type: 'mark', at: 0, end: false, xml });
  }

  /** XML at the start of the first paragraph. */
  markStart(xml: string): void {
    const { layout, names, splices } = this;
    const body = layout.nodes.findIndex(({ name }) => name === 'office:text');
    const paragraph = ['text:p', 'text:h']
      .flatMap((name) => layout.within(body, name))
      .filter((node) => this.canHoldMarks(node) && layout.ancestor(node, 'text:tracked-changes') === undefined)
      .sort((a, b) => a - b)[0];
    if (paragraph === undefined) return append(layout, splices, body, names.element('text:p', {}, xml));
    const leaf = leavesOf(layout, paragraph)[0];
    if (leaf) this.markLeaf(leaf.node, xml);
    else append(layout, splices, paragraph, xml);
  }

  /** Whether a remark can go from one run to another: both are in the body, or in the same note, frame or cell. */
  areTogether(one: Run, other: Run): boolean {
    const [story, otherStory] = [one, other].map(({ node }) => this.layout.ancestor(node, ...STORIES));
    return one.part === other.part && story === otherStory;
  }

  /** Whether a text describes an image. */
  isAlternative(node: number): boolean {
    return ['svg:desc', 'svg:title'].includes(this.layout.node(this.layout.node(node).parent).name);
  }

  /** Whether changes and remarks can stand in the paragraph around a node. */
  canHoldMarks(node: number): boolean {
    const { layout } = this;
    for (let at = layout.node(node).parent; at >= 0; at = layout.node(at).parent) {
      const { name } = layout.node(at);
      if (name.startsWith('draw:') && !FRAMES.has(name)) return false;
    }
    return !this.isAlternative(node);
  }

  /**
   * The new bytes of the part; nothing where nothing changes.
   *
   * @param trackers makes the list of tracked changes of an element; absent where changes are not to be tracked
   */
  write(trackers?: (container: number) => Tracker): Uint8Array | undefined {
    const { layout, names, splices } = this;
    const spansOf = (offset: number) => {
      const run = this.runs.at(offset);
      return run ? chainOf(layout, run.node, 'text:span') : [];
    };
    const lists = new Map<number, Tracker>();
    for (const [paragraph, events] of [...this.#events].sort(([a], [b]) => a - b)) {
      const container = trackers && containerOf(layout, paragraph);
      const tracker = container === undefined ? undefined : (lists.get(container) ?? trackers?.(container));
      if (tracker && container !== undefined) lists.set(container, tracker);
      changeParagraph({ layout, names, splices, spansOf, ...(tracker && { tracker }) }, paragraph, events);
    }
    for (const tracker of lists.values()) tracker.write(splices);
    for (const [node, edits] of this.#texts) this.#writeText(node, edits);
    return splices.isEmpty ? undefined : layout.encode(withoutSeams(splices.apply(layout.xml)));
  }

  /** An alternative text has no look: it is written anew. */
  #writeText(node: number, edits: readonly TextEdit[]): void {
    const run = this.runs.at(edits[0]?.at ?? 0) as Run;
    const { text = '', from, to } = this.layout.node(node);
    let changed = '';
    let at = 0;
    for (const { range, at: place, side, pieces } of edits) {
      const start = range[1] > range[0] ? range[0] : place + (side === 'after' ? 1 : 0);
      const offset = start - run.from + run.offset;
      changed += text.slice(at, offset) + pieces.map((piece) => piece.text).join('');
      at = offset + range[1] - range[0];
    }
    this.splices.replace(from, to, xmlText(changed + text.slice(at)));
  }

  #add(leaf: number, event: LeafEvent): void {
    const paragraph = paragraphOf(this.layout, leaf);
    if (paragraph === undefined) return;
    const ofParagraph = this.#events.get(paragraph) ?? new Map<number, LeafEvent[]>();
    this.#events.set(paragraph, ofParagraph);
    ofParagraph.set(leaf, [...(ofParagraph.get(leaf) ?? []), event]);
  }
}
