import type { Block, TextDocument } from '../document/document.ts';
import { LineTable } from '../document/lines.ts';
import type { Range } from '../document/range.ts';
import { Analysis } from '../language/analysis.ts';
import type { Alignable } from './align.ts';
import type { ComparedSentence } from './comparison.ts';

/** A sentence with what it is compared by. */
export interface TextSentence extends Alignable {
  readonly sentence: ComparedSentence;
}

/** All sentences of a text in order, also titles, list items and cells; not the names of who speaks. */
export function sentencesOf(document: TextDocument): TextSentence[] {
  const analysis = new Analysis();
  const lines = new LineTable(document.source);
  return document.blocks.flatMap((block) => {
    if (block.kind === 'speaker') return [];
    analysis.read(block);
    return analysis.sentences.map(({ from, to, tokenFrom, tokenTo, words }) => {
      const text = block.text.slice(from, to);
      const range: Range = [block.map.start(from), block.map.end(to)];
      const tokens: string[] = [];
      // In pieces: "051/00.12.80" and "051 00 12 80" are the same number.
      for (let at = tokenFrom; at < tokenTo; at++) {
        tokens.push(
          ...(normalised(analysis.word(at))
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
        );
      }
      const sentence = { text, words, ...lines.point(range[0]), range, block: placeOf(block) };
      return { key: normalised(text), words: tokens, sentence };
    });
  });
}

function placeOf({ kind, index, heading, paragraph }: Block): ComparedSentence['block'] {
  return { kind, index, heading, ...(paragraph !== undefined && { paragraph }) };
}

/** A text without what only differs between file formats: the sort of quotation marks and spaces. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}
