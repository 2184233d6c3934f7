import type { Block, TextDocument } from '../document/document.ts';
import type { ListPiece, Piece, ProseEdit } from '../document/edit.ts';
import type { Range } from '../document/range.ts';
import type { SourceEdit } from '../document/source-edits.ts';
import type { SuggestionReport } from '../findings/finding.ts';
import { htmlList, htmlText, isBalancedHtml, paragraphEnd } from '../formats/html/write.ts';
import { isBalancedMarkdown, markdownList } from '../formats/markdown/write.ts';
import { keepsFacts } from '../rewrite/kept-facts.ts';
import { strandsPreposition } from '../rewrite/stranded.ts';
import type { Place, Suggestion } from '../rule/rule.ts';

/** Whose words a suggestion has: those of a word list, numbers and dates in another notation, or of a rule. */
export type Origin = 'list' | 'notation' | 'rule';

/**
 * Turns what rules suggest into changes of the source. A change that would lose markup, or tear it apart, is not made:
 * the suggestion is advice then.
 */
export class SuggestionMaker {
  constructor(private readonly document: TextDocument) {}

  make(suggestion: Suggestion, at: Place, origin: Origin): SuggestionReport {
    const { text, safety, edits } = suggestion;
    const advice = { text, safety: 'suggestion' } as const;
    if (!safety) return advice;
    const changes =
      'source' in at
        ? this.#ofSource(at.source, at.text, text)
        : this.#ofProse(at.block, edits ?? [{ from: at.from, to: at.to, pieces: [text] }], origin);
    return changes && this.#canHold(changes) ? { text, safety, edits: changes } : advice;
  }

  /** A file of a word processor has words that stay: those of a field, those that would leave their link. */
  #canHold(changes: readonly SourceEdit[]): boolean {
    return this.document.holds?.(changes) ?? true;
  }

  /** What is no prose (an alternative text) changes where the source has it exactly so. */
  #ofSource(range: Range, written: string, text: string): SourceEdit[] | undefined {
    return this.document.source.slice(range[0], range[1]) === written ? [{ range, text }] : undefined;
  }

  #ofProse(block: Block, edits: readonly ProseEdit[], origin: Origin): SourceEdit[] | undefined {
    if (strandsPreposition(edits, block.text)) return undefined;
    if (origin !== 'notation' && !keepsFacts(edits, block.text, origin === 'list')) return undefined;
    const { map } = block;
    const kept = edits.flatMap(({ pieces }) => movedRanges(pieces)).map((piece) => this.#whole(piece, block));
    const changes: SourceEdit[] = [];
    for (const edit of edits) {
      const change = this.#change(block, edit, kept);
      if (!change) return undefined;
      changes.push(change);
    }
    const within = ([from, to]: Range) => changes.some(({ range }) => range[0] <= from && to <= range[1]);
    const marks = edits.flatMap(({ from, to }) => map.markupWithin(from, to));
    // Marks go along with what moves, all of them, or nothing is changed.
    const isLost = marks.some((mark) => !kept.some((piece) => piece && holds(piece, mark)));
    const isTorn = kept.some((piece) => piece && !within(piece) && marks.some((mark) => holds(piece, mark)));
    return isLost || isTorn ? undefined : changes;
  }

  /** @param kept where what moves stands in the source, with its marks */
  #change(block: Block, { from, to, pieces }: ProseEdit, kept: readonly (Range | undefined)[]): SourceEdit | undefined {
    const { map, text: prose } = block;
    if (block.spans.some((span) => span.kind === 'aside' && span.from < to && from < span.to)) return undefined;
    const isKept = (mark: Range) => mark[1] > mark[0] && kept.some((piece) => piece && holds(piece, mark));
    // What stands in front of the prose at an insertion (an opening mark) stays in front.
    let [start, end] = to > from ? [map.start(from), map.end(to)] : [map.end(from), map.end(from)];
    if (to > from && from > 0 && isKept([map.end(from), start])) start = map.end(from);
    if (to > from && to < prose.length && isKept([end, map.start(to)])) end = map.start(to);
    const texts: string[] = [];
    for (const piece of pieces) {
      const text = this.#source(piece, block);
      if (text === undefined) return undefined;
      texts.push(text);
    }
    const hasList = pieces.some((piece) => typeof piece === 'object' && 'items' in piece);
    const range: Range = [start, end];
    return hasList ? this.#withList(block, range, texts.join('')) : { range, text: texts.join('') };
  }

  #source(piece: Piece, block: Block): string | undefined {
    const { format, source } = this.document;
    if (typeof piece === 'string') return format === 'html' ? htmlText(piece) : piece;
    if ('items' in piece) return this.#list(piece, block);
    const whole = this.#whole(piece, block);
    return whole && source.slice(...whole);
  }

  /**
   * Where prose that moves stands in the source, with the marks right around it where those make it whole: all of
   * "**dienst Wonen**", also for "dienst Wonen". Nothing where it would be torn from its marks.
   */
  #whole([from, to]: Range, { map, text }: Block): Range | undefined {
    const [start, end] = [map.start(from), map.end(to)];
    const before = from > 0 ? map.end(from) : start;
    const behind = to < text.length ? map.start(to) : end;
    if (map.markupWithin(from, to).length === 0) return [start, end];
    const tries: Range[] = [
      [start, end],
      [start, behind],
      [before, end],
      [before, behind],
    ];
    return tries.find((range) => this.#isBalanced(this.document.source.slice(...range)));
  }

  #isBalanced(written: string): boolean {
    return this.document.format === 'html' ? isBalancedHtml(written) : isBalancedMarkdown(written);
  }

  /** A list stands behind its paragraph: in HTML the end of that goes before it. */
  #withList({ kind }: Block, range: Range, text: string): SourceEdit | undefined {
    if (kind !== 'paragraph') return undefined;
    if (this.document.format !== 'html') return { range, text };
    const end = paragraphEnd(this.document.source, range[1]);
    return end === undefined ? undefined : { range: [range[0], end], text };
  }

  #list({ items }: ListPiece, block: Block): string | undefined {
    const { format } = this.document;
    if (format !== 'html' && format !== 'markdown') return undefined;
    const texts: string[] = [];
    for (const item of items) {
      const pieces = item.map((piece) => {
        return typeof piece === 'string' || 'items' in piece ? this.#source(piece, block) : this.#item(piece, block);
      });
      if (pieces.includes(undefined)) return undefined;
      texts.push(pieces.join('').replace(/\s+/gu, ' '));
    }
    return format === 'html' ? htmlList(texts) : markdownList(texts);
  }

  /** An item keeps the marks around it as well: "**uw kaart**, een foto". */
  #item([from, to]: Range, block: Block): string | undefined {
    const { map, text } = block;
    const written = this.document.source.slice(map.end(from), to < text.length ? map.start(to) : map.end(to));
    return this.#isBalanced(written) ? written : undefined;
  }
}

function holds(outer: Range, inner: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The prose that moves; an item of a list with the character on either side, so that the marks between count. */
function movedRanges(pieces: readonly Piece[]): Range[] {
  return pieces.flatMap((piece): Range[] => {
    if (typeof piece === 'string') return [];
    if (!('items' in piece)) return [piece];
    return piece.items.flatMap(movedRanges).map(([from, to]): Range => [Math.max(0, from - 1), to + 1]);
  });
}
