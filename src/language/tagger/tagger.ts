import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../sentences.ts';
import { Flag } from '../tokens.ts';
import { Gap, shapeOf, TaggerInput } from './features.ts';
import type { TaggerModel } from './model.ts';
import { Tag } from './tags.ts';

/** Tags the sentences of an analysis. One tagger serves a whole run. */
export class Tagger {
  readonly #input = new TaggerInput();

  constructor(private readonly model: TaggerModel) {}

  /** Whether words of a class can have a tag. */
  mayBe(wordClass: number, tag: number): boolean {
    return this.model.tagsOf(wordClass).includes(tag);
  }

  /**
   * The tags of the tokens of a sentence, with what stands before each. The arrays are used again for the next sentence.
   * Words in capitals are read as if they were not. What is not judged (an address, code) is `X`.
   */
  tag({ tokens, block }: Analysis, sentence: Pick<Sentence, 'tokenFrom' | 'tokenTo'>): TaggerInput {
    const { text } = block;
    const input = this.#input;
    const { tokenFrom, tokenTo } = sentence;
    input.reset(text, tokenTo - tokenFrom);
    for (let token = tokenFrom; token < tokenTo; token++) {
      const at = token - tokenFrom;
      const start = tokens.start[token] as number;
      const end = tokens.end[token] as number;
      const opaque = tokens.has(token, Flag.opaque) || tokens.has(token, Flag.aside);
      input.start[at] = start;
      input.end[at] = end;
      input.hash[at] = tokens.hash[token] as number;
      input.gap[at] = token === tokenFrom ? Gap.none : gapBetween(text, tokens.end[token - 1] as number, start);
      const shape = opaque ? 0 : shapeOf(text, start, end);
      // A heading in capitals says nothing of names.
      input.shape[at] = (shape & 2) !== 0 && end - start > 5 ? shape & ~3 : shape;
      input.wordClass[at] = opaque
        ? 0
        : this.model.classOf(input.hash[at] as number, text, start, end, input.shape[at] as number);
    }
    this.model.tag(input);
    for (let token = tokenFrom; token < tokenTo; token++) {
      if (tokens.has(token, Flag.opaque) || tokens.has(token, Flag.aside)) input.tags[token - tokenFrom] = Tag.X;
    }
    return input;
  }
}

/** What stands between two words. A full stop of an abbreviation is none. */
function gapBetween(text: string, from: number, to: number): number {
  let gap: number = Gap.none;
  for (let at = from; at < to; at++) {
    const char = text[at] as string;
    if (char === ' ') continue;
    if (char === ':' || char === ';' || char === '?' || char === '!' || char === '…') return Gap.stop;
    if (char === ',') gap = Gap.comma;
    else if (gap === Gap.comma || char === '.') continue;
    else if ('"“„‘«([<'.includes(char)) gap = Gap.open;
    else if ('”’»)]>'.includes(char)) gap = Gap.close;
    else gap = Gap.other;
  }
  return gap;
}
