import type { Block, Range, TextDocument } from '../document/document.ts';
import { htmlList, htmlText, isBalancedHtml, paragraphEnd } from '../formats/html/write.ts';
import { isBalancedMarkdown, markdownList } from '../formats/markdown/write.ts';
import type { SuggestionReport } from '../report/report.ts';
import type { SourceEdit } from '../rewrite/apply.ts';
import type { ListPiece, Piece, ProseEdit } from '../rewrite/edit.ts';
import type { Place, Suggestion } from '../rule/rule.ts';

/**
 * Turns what rules suggest into changes of the source. A change that would lose markup, or tear it apart, is not made:
 * the suggestion is advice then.
 */
export class SuggestionMaker {
  constructor(private readonly document: TextDocument) {}

  make(suggestion: Suggestion, at: Place): SuggestionReport {
    const { text, safety, edits } = suggestion;
    const advice = { text, safety: 'suggestion' } as const;
    if (!safety) return advice;
    const changes =
      'source' in at
        ? this.#ofSource(at.source, at.text, text)
        : this.#ofProse(at.block, edits ?? [{ from: at.from, to: at.to, pieces: [text] }]);
    return changes ? { text, safety, edits: changes } : advice;
  }

  /** What is no prose (an alternative text) changes where the source has it exactly so. */
  #ofSource(range: Range, written: string, text: string): SourceEdit[] | undefined {
    return this.document.source.slice(range[0], range[1]) === written ? [{ range, text }] : undefined;
  }

  #ofProse(block: Block, edits: readonly ProseEdit[]): SourceEdit[] | undefined {
    const changes: SourceEdit[] = [];
    for (const edit of edits) {
      const change = this.#change(block, edit);
      if (!change) return undefined;
      changes.push(change);
    }
    return changes;
  }

  #change(block: Block, { from, to, pieces }: ProseEdit): SourceEdit | undefined {
    const { map } = block;
    // What stands in front of the prose at an insertion (an opening mark) stays in front.
    const range: Range = to > from ? [map.start(from), map.end(to)] : [map.end(from), map.end(from)];
    const kept = movedRanges(pieces);
    const markup = map.markupWithin(from, to).length;
    const moved = kept.reduce((sum, [start, end]) => sum + map.markupWithin(start, end).length, 0);
    if (markup !== moved || block.spans.some((span) => span.kind === 'aside' && span.from < to && from < span.to))
      return undefined;
    const texts: string[] = [];
    for (const piece of pieces) {
      const text = this.#source(piece, block);
      if (text === undefined) return undefined;
      texts.push(text);
    }
    const hasList = pieces.some((piece) => typeof piece === 'object' && 'items' in piece);
    return hasList ? this.#withList(block, range, texts.join('')) : { range, text: texts.join('') };
  }

  #source(piece: Piece, block: Block): string | undefined {
    const { format, source } = this.document;
    if (typeof piece === 'string') return format === 'html' ? htmlText(piece) : piece;
    if ('items' in piece) return this.#list(piece, block);
    const [from, to] = piece;
    const written = source.slice(block.map.start(from), block.map.end(to));
    if (block.map.markupWithin(from, to).length === 0) return written;
    const isWhole = format === 'html' ? isBalancedHtml(written) : format === 'markdown' && isBalancedMarkdown(written);
    return isWhole ? written : undefined;
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
    const { format, source } = this.document;
    const { map, text } = block;
    const written = source.slice(map.end(from), to < text.length ? map.start(to) : map.end(to));
    const isWhole = format === 'html' ? isBalancedHtml(written) : isBalancedMarkdown(written);
    return isWhole ? written : undefined;
  }
}

/** The prose that moves; an item of a list with the character on either side, so that the marks between count. */
function movedRanges(pieces: readonly Piece[]): Range[] {
  return pieces.flatMap((piece): Range[] => {
    if (typeof piece === 'string') return [];
    if (!('items' in piece)) return [piece];
    return piece.items.flatMap(movedRanges).map(([from, to]): Range => [Math.max(0, from - 1), to + 1]);
  });
}
