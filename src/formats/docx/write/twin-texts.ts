import type { PartLayout } from '../../office/layout.ts';
import type { TextEvent } from './run-atoms.ts';

/** The text of a paragraph: its `w:t`, and where the text of each starts in that of all. */
interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly { readonly child: number; readonly from: number; readonly to: number }[];
}

/** What is no text of the paragraph that it stands in. */
const APART = new Set(['w:p', 'w:del', 'w:moveFrom', 'mc:Fallback']);

/**
 * Text frames stand in a file twice, for new programs and for old ones. What changes in the one changes in the other,
 * paragraph by paragraph where they say the same, however they are written.
 */
export class TwinTexts {
  constructor(private readonly layout: PartLayout) {}

  /**
   * @param eventsOf what happens in a `w:t`
   * @param add makes it happen in another one too
   */
  repeat(eventsOf: (child: number) => readonly TextEvent[], add: (child: number, event: TextEvent) => void): void {
    const { layout } = this;
    layout.nodes.forEach(({ name }, alternatives) => {
      if (name !== 'mc:AlternateContent') return;
      const branch = (wanted: string) =>
        layout.children(alternatives).find((child) => layout.node(child).name === wanted);
      const [shown, other] = [branch('mc:Choice'), branch('mc:Fallback')];
      if (shown === undefined || other === undefined) return;
      const changed = this.#paragraphs(shown);
      if (!changed.some(({ pieces }) => pieces.some(({ child }) => eventsOf(child).length > 0))) return;
      const twins = this.#paragraphs(other);
      for (const paragraph of changed) {
        const place = twins.findIndex(({ text }) => text === paragraph.text);
        if (place < 0) continue;
        const [twin] = twins.splice(place, 1) as [ParagraphText];
        for (const { child, from } of paragraph.pieces) {
          for (const event of eventsOf(child)) repeatIn(twin, event, from, add);
        }
      }
    });
  }

  #paragraphs(element: number): ParagraphText[] {
    const found: ParagraphText[] = [];
    const visit = (node: number): void => {
      for (const child of this.layout.children(node)) {
        const { name } = this.layout.node(child);
        if (name === 'mc:Fallback') continue;
        if (name === 'w:p') found.push(this.#text(child));
        visit(child);
      }
    };
    visit(element);
    return found;
  }

  #text(paragraph: number): ParagraphText {
    const pieces: { child: number; from: number; to: number }[] = [];
    let text = '';
    const visit = (node: number): void => {
      for (const child of this.layout.children(node)) {
        const { name } = this.layout.node(child);
        if (name === 'w:t') {
          const own = this.layout.children(child).length === 1 ? (this.layout.node(child + 1).text ?? '') : '';
          pieces.push({ child, from: text.length, to: text.length + own.length });
          text += own;
        } else if (!APART.has(name)) visit(child);
      }
    };
    visit(paragraph);
    return { text, pieces };
  }
}

/** @param start where the `w:t` of the event starts in the text of its paragraph */
function repeatIn(
  { pieces }: ParagraphText,
  event: TextEvent,
  start: number,
  add: (child: number, event: TextEvent) => void,
): void {
  if (event.type === 'delete') {
    for (const { child, from, to } of pieces) {
      const [first, last] = [Math.max(from, start + event.from), Math.min(to, start + event.to)];
      if (first < last) add(child, { ...event, from: first - from, to: last - from });
    }
  } else if (event.type === 'insert') {
    const at = start + event.at;
    const piece = pieces.find(({ from, to }) => from < at && at <= to) ?? pieces.find(({ from }) => from === at);
    if (piece) add(piece.child, { ...event, at: at - piece.from });
  }
}
