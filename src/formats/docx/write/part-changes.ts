import type { Run } from '../../../document/document.ts';
import { PartLayout } from '../../office/layout.ts';
import type { RunsOf } from '../../office/runs.ts';
import { Splices, xmlAttribute } from '../../office/splices.ts';
import type { TextEdit } from '../../office/text-edits.ts';
import { changeRun, type ChangeStyle, type NewRun, propertiesOf, type TextEvent } from './run-atoms.ts';

/** Where a character stands in a part. */
interface CharPlace {
  /** The `w:r`, and the child of it that holds the character. */
  readonly run: number;
  readonly child: number;
  /** In the text of the child, in UTF-16 code units. */
  readonly offset: number;
}

/** Gathers what changes in one part of a Word file, and then writes it. */
export class PartChanges {
  readonly layout: PartLayout;
  /** What is put between elements, by whoever knows where. */
  readonly splices = new Splices();
  readonly #events = new Map<number, Map<number, TextEvent[]>>();
  readonly #attributes = new Map<string, TextEdit[]>();
  readonly #properties = new Map<number, string>();

  constructor(
    bytes: Uint8Array,
    name: string,
    private readonly runs: RunsOf,
  ) {
    this.layout = new PartLayout(bytes, name);
  }

  /** A change of the text of a run. */
  edit({ range, at, side, pieces }: TextEdit): void {
    const gone = this.runs.within(range);
    for (const run of gone) {
      const { run: owner, child, offset } = this.#place(run, Math.max(range[0], run.from));
      const to = offset + Math.min(range[1], run.to) - Math.max(range[0], run.from);
      this.#add(owner, child, { type: 'delete', from: offset, to });
    }
    if (pieces.length === 0) return;
    // What comes stands behind what goes, as writers see it in tracked changes.
    const last = gone.at(-1);
    const offset = last ? Math.min(range[1], last.to) - 1 : at;
    const place = this.place(offset);
    if (!place) return;
    const after = last || side === 'after' ? 1 : 0;
    const news = pieces.map(({ text, like }): NewRun => ({ text, properties: this.#propertiesAt(like) }));
    this.#add(place.run, place.child, { type: 'insert', at: place.offset + after, pieces: news });
  }

  /** A change of the text of an attribute: an alternative text. */
  editAttribute({ node, attribute = '' }: Run, edit: TextEdit): void {
    const key = `${node}:${attribute}`;
    this.#attributes.set(key, [...(this.#attributes.get(key) ?? []), edit]);
  }

  /** XML between runs, right before a character of the extracted text, or right behind it. */
  mark(offset: number, end: boolean, xml: string): void {
    const place = this.place(offset);
    if (!place) return;
    this.#add(place.run, place.child, { type: 'mark', at: place.offset + (end ? 1 : 0), end, xml });
  }

  /** Where a character of the extracted text stands; nothing where it stands in no run. */
  place(offset: number): CharPlace | undefined {
    const run = this.runs.at(offset);
    return run && !run.attribute ? this.#place(run, offset) : undefined;
  }

  #place(run: Run, offset: number): CharPlace {
    const { layout } = this;
    const isText = layout.node(run.node).name === '';
    const child = isText ? layout.node(run.node).parent : run.node;
    return { run: layout.ancestor(child, 'w:r') ?? child, child, offset: isText ? run.offset + offset - run.from : 0 };
  }

  #propertiesAt(offset: number): string {
    const run = this.place(offset)?.run;
    if (run === undefined) return '';
    const known = this.#properties.get(run) ?? propertiesOf(this.layout, run);
    this.#properties.set(run, known);
    return known;
  }

  #add(run: number, child: number, event: TextEvent): void {
    const ofRun = this.#events.get(run) ?? new Map<number, TextEvent[]>();
    this.#events.set(run, ofRun);
    ofRun.set(child, [...(ofRun.get(child) ?? []), event]);
  }

  /**
   * The new bytes of the part; nothing where nothing changes.
   *
   * @param styleOf how changes within a run are written
   * @param finish a last look at the XML
   */
  write(
    styleOf: (layout: PartLayout, run: number) => ChangeStyle,
    finish: (xml: string) => string,
  ): Uint8Array | undefined {
    const { layout, splices } = this;
    for (const [run, events] of [...this.#events].sort(([a], [b]) => a - b)) {
      changeRun(layout, run, events, styleOf(layout, run), splices);
    }
    this.#writeAttributes();
    if (splices.isEmpty) return undefined;
    this.#mirrorFallbacks();
    return layout.encode(finish(splices.apply(layout.xml)));
  }

  #writeAttributes(): void {
    for (const [key, edits] of this.#attributes) {
      const [node = '', name = ''] = key.split(':');
      const { from } = this.layout.node(Number(node));
      const tag = this.layout.startTag(Number(node));
      const place = attributeIn(tag, name);
      const [first] = edits;
      const run = first && this.runs.at(first.at);
      if (!place || !run) continue;
      const text = this.runs.text([run.from, run.to]);
      let changed = '';
      let at = 0;
      for (const { range, pieces } of edits) {
        changed += text.slice(at, range[0] - run.from) + pieces.map((piece) => piece.text).join('');
        at = range[1] - run.from;
      }
      changed += text.slice(at);
      this.splices.replace(from + place[0], from + place[1], xmlAttribute(changed));
    }
  }

  /** Text frames stand in the file twice, for new and for old programs: both change where they say the same. */
  #mirrorFallbacks(): void {
    const { layout, splices } = this;
    layout.nodes.forEach(({ name }, alternatives) => {
      if (name !== 'mc:AlternateContent') return;
      const [shown = [], other = []] = ['mc:Choice', 'mc:Fallback'].map((branch) => {
        const inner = layout.children(alternatives).find((child) => layout.node(child).name === branch);
        return inner === undefined ? [] : layout.within(inner, 'w:txbxContent');
      });
      shown.forEach((frame, index) => {
        const twin = other[index];
        if (twin === undefined || layout.written(frame) !== layout.written(twin)) return;
        splices.mirror([layout.node(frame).openEnd, layout.node(frame).closeStart], layout.node(twin).openEnd);
      });
    });
  }
}

/** Where the value of an attribute stands in a start tag, without its quotes. */
function attributeIn(tag: string, name: string): [from: number, to: number] | undefined {
  for (const found of tag.matchAll(/\s(?:[^\s=:"'<>/]+:)?([^\s=:"'<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (found[1] !== name.replace(/^.*:/u, '')) continue;
    const value = found[2] ?? found[3] ?? '';
    const to = found.index + found[0].length - 1;
    return [to - value.length, to];
  }
  return undefined;
}
