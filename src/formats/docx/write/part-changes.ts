import type { Run } from '../../../document/document.ts';
import { PartLayout } from '../../office/layout.ts';
import type { RunsOf } from '../../office/runs.ts';
import { Splices, xmlAttribute } from '../../office/splices.ts';
import type { TextEdit } from '../../office/text-edits.ts';
import type { ChangeStyle } from './change-style.ts';
import { changeRun, type NewRun, propertiesOf, type TextEvent } from './run-atoms.ts';
import { TwinTexts } from './twin-texts.ts';

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
    readonly bytes: Uint8Array,
    name: string,
    private readonly runs: RunsOf,
  ) {
    this.layout = PartLayout.of(bytes, name);
  }

  /** A change of the text of a run. */
  edit({ range, at, side, pieces }: TextEdit): void {
    const gone = this.runs.within(range);
    let before: number | undefined;
    for (const run of gone) {
      const { child, offset } = this.#place(run, Math.max(range[0], run.from));
      const to = offset + Math.min(range[1], run.to) - Math.max(range[0], run.from);
      for (const hyphen of this.#softHyphens(before, child)) this.#add(hyphen, { type: 'delete', from: 0, to: 1 });
      this.#add(child, { type: 'delete', from: offset, to });
      before = child;
    }
    if (pieces.length === 0) return;
    // What comes stands behind what goes, as writers see it in tracked changes.
    const last = gone.at(-1);
    const offset = last ? Math.min(range[1], last.to) - 1 : at;
    const place = this.place(offset);
    if (!place) return;
    const after = last || side === 'after' ? 1 : 0;
    const news = pieces.map(({ text, like }): NewRun => ({ text, properties: lookOf(text, this.#propertiesAt(like)) }));
    this.#add(place.child, { type: 'insert', at: place.offset + after, pieces: news });
  }

  /** Where a word may be divided, between two of its stretches in one run: that goes with the word. */
  #softHyphens(before: number | undefined, child: number): readonly number[] {
    const { parent } = this.layout.node(child);
    if (before === undefined || this.layout.node(before).parent !== parent) return [];
    return this.layout.children(parent).filter((node) => {
      return before < node && node < child && this.layout.node(node).name === 'w:softHyphen';
    });
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
    this.#add(place.child, { type: 'mark', at: place.offset + (end ? 1 : 0), end, xml });
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

  #add(child: number, event: TextEvent): void {
    const run = this.layout.ancestor(child, 'w:r') ?? child;
    const ofRun = this.#events.get(run) ?? new Map<number, TextEvent[]>();
    this.#events.set(run, ofRun);
    const ofChild = ofRun.get(child) ?? [];
    ofRun.set(child, ofChild);
    ofChild.push(event);
  }

  #eventsOf(child: number): readonly TextEvent[] {
    return this.#events.get(this.layout.ancestor(child, 'w:r') ?? child)?.get(child) ?? [];
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
    const twins = new TwinTexts(layout);
    twins.repeat(
      (child) => this.#eventsOf(child),
      (child, event) => this.#add(child, event),
    );
    for (const [run, events] of [...this.#events].sort(([a], [b]) => a - b)) {
      changeRun(layout, run, events, styleOf(layout, run), splices);
    }
    this.#writeAttributes();
    if (splices.isEmpty) return undefined;
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

/** What says that letters run from right to left, and have the fonts of such letters. */
const FROM_THE_RIGHT = /<(?:[^\s/>:]+:)?(?:rtl|cs)(?:\s[^<>]*)?(?:\/>|><\/[^<>]*>)/gu;

/** Properties for a text that is to look like another: words in our letters beside an Arabic name don't run as it does. */
function lookOf(text: string, properties: string): string {
  if (!/\p{Script=Latin}/u.test(text) || !properties) return properties;
  return properties.replace(FROM_THE_RIGHT, '').replace(/^<([^\s<>]+)>\s*<\/\1>$/u, '');
}
