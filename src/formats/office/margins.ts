import type { FlowItem, FlowParagraph } from './flow.ts';
import { textOfPieces } from './flow.ts';

/** A stretch that ends as a sentence does, with a word in lower case before it. */
const SENTENCE = /(?:^|\s)\p{Lu}\S*(?:\s+\S+){3,}\s+\S*\p{Ll}[.?!]["”’)]*(?:\s|$)/u;

/**
 * Headers and footers as a reader meets them: each text once, though sections repeat it. What holds no sentence (a
 * name, an address, a page number) is no running text.
 *
 * @param stories the items of each header and footer
 */
export function marginItems(stories: readonly (readonly FlowItem[])[]): FlowItem[] {
  const seen = new Set<string>();
  return stories
    .flat()
    .filter((item) => {
      const key = item.type === 'paragraph' ? textOfPieces(item.pieces).trim() : `${item.url} ${item.alt?.text}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map((item) => (item.type === 'paragraph' ? asMargin(item) : item));
}

function asMargin(paragraph: FlowParagraph): FlowParagraph {
  const { type, story, cell, pieces } = paragraph;
  const kind = SENTENCE.test(textOfPieces(pieces)) ? 'paragraph' : 'address';
  return { type, story, kind, ...(cell && { cell }), pieces };
}
