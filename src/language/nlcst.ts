import type { Paragraph, Root, Sentence as SentenceNode } from 'nlcst';
import type { Block, TextDocument } from '../document/document.ts';
import { LineTable } from '../document/lines.ts';
import { Analysis } from './analysis.ts';

/** The children of an nlcst sentence or word. */
type SentenceContent = SentenceNode['children'][number];

/**
 * The prose of a document as nlcst: a paragraph a block, Dutch sentences and words, positions in the source. For
 * retext plugins; our own rules use the analysis itself.
 */
export function toNlcst(document: TextDocument): Root {
  const analysis = new Analysis();
  const lines = new LineTable(document.source);
  return { type: 'RootNode', children: document.blocks.map((block) => paragraphOf(block, analysis, lines)) };
}

function paragraphOf(block: Block, analysis: Analysis, lines: LineTable): Paragraph {
  analysis.read(block);
  const place = placer(block, lines);
  const paragraph: Paragraph = { type: 'ParagraphNode', children: [], position: place(0, block.text.length) };
  let reached = 0;
  for (const sentence of analysis.sentences) {
    if (sentence.from > reached) {
      paragraph.children.push({ type: 'WhiteSpaceNode', value: ' ', position: place(reached, sentence.from) });
    }
    const node: SentenceNode = { type: 'SentenceNode', children: [], position: place(sentence.from, sentence.to) };
    let at = sentence.from;
    for (let token = sentence.tokenFrom; token < sentence.tokenTo; token++) {
      const start = analysis.tokens.start[token] as number;
      const end = analysis.tokens.end[token] as number;
      node.children.push(...between(block.text, at, start, place));
      const text = { type: 'TextNode' as const, value: block.text.slice(start, end), position: place(start, end) };
      node.children.push({ type: 'WordNode', children: [text], position: place(start, end) });
      at = end;
    }
    node.children.push(...between(block.text, at, sentence.to, place));
    paragraph.children.push(node);
    reached = sentence.to;
  }
  return paragraph;
}

type Placer = (from: number, to: number) => NonNullable<Paragraph['position']>;

function placer(block: Block, lines: LineTable): Placer {
  return (from, to) => {
    const start = block.map.start(from);
    const end = block.map.end(to);
    return {
      start: { ...lines.point(start), offset: start },
      end: { ...lines.point(end), offset: end },
    };
  };
}

function between(text: string, from: number, to: number, place: Placer): SentenceContent[] {
  const nodes: SentenceContent[] = [];
  for (const match of text.slice(from, to).matchAll(/\s+|\S/gu)) {
    const start = from + match.index;
    const position = place(start, start + match[0].length);
    const type = match[0].trim() ? 'PunctuationNode' : 'WhiteSpaceNode';
    nodes.push({ type, value: match[0], position });
  }
  return nodes;
}
