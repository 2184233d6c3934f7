import { applied, type Piece, type ProseEdit, proseOf, type Rewrite } from '../../document/edit.ts';
import type { Words } from '../../language/constructions/words.ts';
import { withCapitalsOf } from '../capitals.ts';

/** Changes of one sentence while they are being gathered, by its words. */
export class Draft {
  readonly #edits: ProseEdit[] = [];

  /** @param text of the block @param from, to of the sentence, as offsets in the prose */
  constructor(
    readonly words: Words,
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** What is written from the first of some words to the last. */
  written(first: number, last = first): string {
    return this.text.slice(this.words.from(first), this.words.to(last));
  }

  /** Another wording in the place of some words, with the capital of the first. */
  put(first: number, wording: string, last = first): this {
    return this.#edit(this.words.from(first), this.words.to(last), [this.startingAs(first, wording)]);
  }

  /** A wording with a capital where a word begins with one, as at the start of a sentence. */
  startingAs(at: number, wording: string): string {
    return withCapitalsOf(this.words.isCapital(at) ? 'Aa' : 'aa', wording);
  }

  /** Words go, with the space that would be left over. */
  remove(first: number, last = first): this {
    const { words } = this;
    const [from, to] = [words.from(first), words.to(last)];
    if (first > 0 && /^\s+$/u.test(this.text.slice(words.to(first - 1), from)))
      return this.#edit(words.to(first - 1), to, []);
    const space = /^\s*/u.exec(this.text.slice(to))?.[0].length ?? 0;
    return this.#edit(from, to + space, []);
  }

  /** New pieces in the place of some words. */
  replace(first: number, last: number, ...pieces: Piece[]): this {
    return this.#edit(this.words.from(first), this.words.to(last), pieces);
  }

  /** New text behind a word. @param text with its own space */
  insertBehind(at: number, text: string): this {
    const to = this.words.to(at);
    return this.#edit(to, to, [text]);
  }

  /** A stretch of the prose, by its offsets. */
  change(from: number, to: number, ...pieces: Piece[]): this {
    return this.#edit(from, to, pieces);
  }

  #edit(from: number, to: number, pieces: readonly Piece[]): this {
    this.#edits.push({ from, to, pieces });
    return this;
  }

  /** Whether a quotation mark, a bracket or a colon would go, or come twice. */
  #losesMarks({ from, to, pieces }: ProseEdit): boolean {
    const marksOf = (text: string) => text.replace(/[^"“”„‘«»()[\]{}:;]/gu, '');
    return marksOf(this.text.slice(from, to)) !== marksOf(proseOf(pieces, this.text));
  }

  /** What comes to stand at the start of a sentence gets the capital of what stood there. */
  #keepCapital(edits: ProseEdit[]): void {
    const [first] = edits;
    if (!first || !this.words.isCapital(0) || first.from > this.words.from(0)) return;
    const pieces = [...first.pieces];
    const index = pieces.findIndex((piece) => /\p{L}/u.test(proseOf([piece], this.text)));
    const piece = index < 0 ? undefined : pieces[index];
    if (typeof piece === 'string') {
      pieces[index] = piece.replace(/\p{L}/u, (letter) => letter.toUpperCase());
      edits[0] = { ...first, pieces };
    } else if (piece === undefined) {
      const next = this.text.charAt(first.to);
      if (next !== next.toUpperCase())
        edits[0] = { from: first.from, to: first.to + 1, pieces: [...pieces, next.toUpperCase()] };
    }
  }

  /** The changes as one rewrite; nothing where two of them are in each other's way. */
  rewrite(): Rewrite | undefined {
    const sorted = [...this.#edits].sort((a, b) => a.from - b.from || a.to - b.to);
    const edits: ProseEdit[] = [];
    for (const edit of sorted) {
      const last = edits.at(-1);
      if (last && edit.from < last.to) return undefined;
      // Two changes side by side are one: markup between them could go either way.
      if (last && edit.from === last.to)
        edits[edits.length - 1] = { from: last.from, to: edit.to, pieces: [...last.pieces, ...edit.pieces] };
      else edits.push(edit);
    }
    if (edits.some((edit) => this.#losesMarks(edit))) return undefined;
    this.#keepCapital(edits);
    const result = applied(edits, this.text, this.from, this.to);
    return edits.length === 0 ? undefined : { text: result, safety: 'suggestion', edits };
  }
}
