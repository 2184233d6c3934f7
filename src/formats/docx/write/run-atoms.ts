import type { PartLayout } from '../../office/layout.ts';
import { type Splices, xmlText } from '../../office/splices.ts';
import { withoutWhiteSpace } from '../../office/xml.ts';
import type { ChangeStyle } from './change-style.ts';
import { withId } from './tracked.ts';

/** What happens within the text of a `w:t`; offsets count in the text of its node, in UTF-16 code units. */
export type TextEvent =
  | { readonly type: 'delete'; readonly from: number; readonly to: number }
  | { readonly type: 'insert'; readonly at: number; readonly pieces: readonly NewRun[] }
  /** XML that stands between runs: the start or end of a comment. */
  | { readonly type: 'mark'; readonly at: number; readonly end: boolean; readonly xml: string };

/** New text, with the properties (`w:rPr` as written, or empty) of the run that it is to look like. */
export interface NewRun {
  readonly text: string;
  readonly properties: string;
}

/** One thing of a run after its changes: XML that stays in it, text that stays in it, or XML beside it. */
type Atom =
  | { readonly type: 'raw'; readonly child: number }
  | { readonly type: 'text'; readonly child: number; readonly text: string }
  | { readonly type: 'beside'; readonly child: number; readonly xml: string };

/**
 * Changes one run. It is divided where something comes to stand between its texts; what is not changed stays as it was
 * written, and no run without content is left.
 *
 * @param run the number of a `w:r`
 * @param events by the number of the child (a `w:t`, or what holds one character) that they happen in
 */
export function changeRun(
  part: PartLayout,
  run: number,
  events: ReadonlyMap<number, readonly TextEvent[]>,
  style: ChangeStyle,
  splices: Splices,
): void {
  const writer = new RunWriter(part, run, style);
  const children = part.children(run).filter((child) => !isProperties(part, child) && part.node(child).name !== '');
  const atoms = children.flatMap((child) => writer.atoms(child, events.get(child)));
  const first = atoms.findIndex(({ type }) => type !== 'beside');
  const { from, to } = part.node(run);
  if (first < 0) return splices.replace(from, to, besides(atoms));
  const last = atoms.findLastIndex(({ type }) => type !== 'beside');
  splices.insert(from, besides(atoms.slice(0, first)));
  writer.write(atoms.slice(first, last + 1), events, splices);
  splices.insert(to, besides(atoms.slice(last + 1)));
}

/**
 * The `w:rPr` of a run as written; empty where it has none.
 *
 * @param change what a change of format in it that waits for a decision becomes
 */
export function propertiesOf(part: PartLayout, run: number, change: (xml: string) => string = () => ''): string {
  const properties = part.children(run).find((child) => isProperties(part, child));
  if (properties === undefined) return '';
  const { from } = part.node(properties);
  const waiting = part.children(properties).find((child) => part.node(child).name === 'w:rPrChange');
  const written = part.written(properties);
  if (waiting === undefined) return written;
  const inner = part.node(waiting);
  return written.slice(0, inner.from - from) + change(part.written(waiting)) + written.slice(inner.to - from);
}

function isProperties(part: PartLayout, child: number): boolean {
  return part.node(child).name === 'w:rPr';
}

function besides(atoms: readonly Atom[]): string {
  return atoms.map((atom) => (atom.type === 'beside' ? atom.xml : '')).join('');
}

class RunWriter {
  readonly #w: string;
  readonly #properties: string;

  constructor(
    private readonly part: PartLayout,
    private readonly run: number,
    private readonly style: ChangeStyle,
  ) {
    this.#w = part.prefix(run);
    this.#properties = propertiesOf(part, run);
  }

  /** What a child becomes. */
  atoms(child: number, events: readonly TextEvent[] | undefined): Atom[] {
    if (!events) return [{ type: 'raw', child }];
    const text = this.part.node(child + 1);
    if (this.part.node(child).name !== 'w:t' || text.text === undefined) return this.#aroundChild(child, events);
    return this.#textAtoms(child, text.text, text.preserved, events);
  }

  /** What is no text stays as it is, with marks on either side, or goes as a whole. */
  #aroundChild(child: number, events: readonly TextEvent[]): Atom[] {
    const marks = (end: boolean) => {
      return events.flatMap((event): Atom[] => {
        return event.type === 'mark' && event.end === end ? [{ type: 'beside', child, xml: event.xml }] : [];
      });
    };
    if (events.some(({ type }) => type === 'delete')) {
      const xml = this.style.deleted(this.#again() + this.part.written(child) + this.#end);
      return xml ? [{ type: 'beside', child, xml }] : [];
    }
    return [...marks(false), { type: 'raw', child }, ...marks(true)];
  }

  #textAtoms(child: number, text: string, preserved: boolean, events: readonly TextEvent[]): Atom[] {
    // White space at the ends that does not count would count in what is written now.
    const [start, end] = preserved ? [0, text.length] : withoutWhiteSpace(text);
    const gone = events.filter((event) => event.type === 'delete').sort((a, b) => a.from - b.from);
    const news = new Map<number, TextEvent[]>([start, end].map((cut) => [cut, []]));
    for (const event of events) {
      for (const cut of event.type === 'delete' ? [event.from, event.to] : [event.at]) {
        const here = news.get(cut) ?? [];
        news.set(cut, here);
        if (event.type !== 'delete') here.push(event);
      }
    }
    const atoms: Atom[] = [];
    const sorted = [...news.keys()].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
    let passed = 0;
    for (const [index, cut] of sorted.entries()) {
      atoms.push(...this.#newAt(child, news.get(cut) ?? []));
      const next = sorted[index + 1];
      if (next === undefined) break;
      const slice = text.slice(cut, next);
      while ((gone[passed]?.to ?? Infinity) <= cut) passed++;
      if ((gone[passed]?.from ?? Infinity) <= cut) {
        const xml = this.style.deleted(this.#again() + this.#text(slice, 'delText') + this.#end);
        if (xml) atoms.push({ type: 'beside', child, xml });
      } else atoms.push({ type: 'text', child, text: slice });
    }
    return atoms;
  }

  /** At one place: what comes, the ends of comments, their starts. */
  #newAt(child: number, events: readonly TextEvent[]): Atom[] {
    const atoms: Atom[] = [];
    for (const event of events) {
      if (event.type === 'insert') atoms.push(...this.#inserted(child, event.pieces));
    }
    for (const end of [true, false]) {
      for (const event of events) {
        if (event.type === 'mark' && event.end === end) atoms.push({ type: 'beside', child, xml: event.xml });
      }
    }
    return atoms;
  }

  #inserted(child: number, pieces: readonly NewRun[]): Atom[] {
    if (this.style.tracked) {
      const runs = pieces.map(({ text, properties }) => this.#newRun(properties, text)).join('');
      return [{ type: 'beside', child, xml: this.style.inserted(runs) }];
    }
    return pieces.map(({ text, properties }): Atom => {
      if (properties === this.#properties) return { type: 'text', child, text };
      return { type: 'beside', child, xml: this.style.inserted(this.#newRun(properties, text)) };
    });
  }

  #newRun(properties: string, text: string): string {
    return `<${this.#w}r>${properties}${this.#text(text, 't')}${this.#end}`;
  }

  /** The start of the run once more, where it is divided: as it was, with a number of its own for what has one. */
  #again(): string {
    const properties = propertiesOf(this.part, this.run, (change) => withId(change, this.style.nextId()));
    return this.part.startTag(this.run) + properties;
  }

  get #end(): string {
    return `</${this.#w}r>`;
  }

  #text(text: string, element: 't' | 'delText'): string {
    return `<${this.#w}${element} xml:space="preserve">${xmlText(text)}</${this.#w}${element}>`;
  }

  /** Writes what is between the first and the last thing that stays: where XML comes beside it, the run is divided. */
  write(atoms: readonly Atom[], events: ReadonlyMap<number, readonly TextEvent[]>, splices: Splices): void {
    /** What each changed child becomes. */
    const written = new Map<number, string>();
    let isOpen = true;
    let text: { child: number; text: string } | undefined;
    const put = (child: number, xml: string) => written.set(child, (written.get(child) ?? '') + xml);
    const endText = () => {
      if (text) put(text.child, this.#text(text.text, 't'));
      text = undefined;
    };
    for (const atom of atoms) {
      if (atom.type === 'text' && isOpen && text?.child === atom.child) {
        text.text += atom.text;
        continue;
      }
      endText();
      if (atom.type === 'beside') {
        put(atom.child, (isOpen ? this.#end : '') + atom.xml);
        isOpen = false;
        continue;
      }
      if (!isOpen) put(atom.child, this.#again());
      isOpen = true;
      if (atom.type === 'text') text = { child: atom.child, text: atom.text };
      else if (events.has(atom.child)) put(atom.child, this.part.written(atom.child));
      else this.#insertBefore(atom.child, written, splices);
    }
    endText();
    for (const child of events.keys()) {
      const { from, to } = this.part.node(child);
      splices.replace(from, to, written.get(child) ?? '');
    }
  }

  /** A child that stays as it is may hold changes of its own (a text frame), so that it isn't written anew. */
  #insertBefore(child: number, written: Map<number, string>, splices: Splices): void {
    splices.insert(this.part.node(child).from, written.get(child) ?? '');
    written.delete(child);
  }
}
