import type { Piece, ProseEdit } from '../../document/edit.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { withCapitalsOf } from '../capitals.ts';

/** Changes of single words of a sentence, made into edits of its prose. Spaces and the capital of the sentence follow. */
export class WordChanges {
  readonly #texts = new Map<number, string>();
  readonly #behind = new Map<number, string>();

  constructor(
    private readonly words: Words,
    private readonly text: string,
  ) {}

  /** What stands at a word becomes this. */
  put(at: number, text: string): void {
    this.#texts.set(at, text);
  }

  remove(at: number): void {
    this.#texts.set(at, '');
  }

  /** New words behind a word; further ones go behind those. */
  insertBehind(at: number, text: string): void {
    const before = this.#behind.get(at);
    this.#behind.set(at, before ? `${before} ${text}` : text);
  }

  /** The new words as they are named: "laat … weten". */
  get wording(): string {
    const all = [...new Set([...this.#texts.keys(), ...this.#behind.keys()])].sort((a, b) => a - b);
    let shown = '';
    let last: number | undefined;
    for (const at of all) {
      for (const part of [this.#texts.get(at), this.#behind.get(at)]) {
        if (!part) continue;
        const isNext = last === undefined || this.#isAllChanged(last, at);
        shown += (last === undefined ? '' : isNext ? ' ' : ' … ') + part;
        last = at;
      }
    }
    return shown;
  }

  #isAllChanged(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (!this.#texts.has(at)) return false;
    return from === to || this.#texts.has(to);
  }

  /** Nothing where a mark would be left without its word, or nothing would be left at the front. */
  edits(): ProseEdit[] | undefined {
    const { words } = this;
    const all = [...new Set([...this.#texts.keys(), ...this.#behind.keys()])].sort((a, b) => a - b);
    const edits: { from: number; to: number; pieces: Piece[] }[] = [];
    for (const at of all) {
      const own = this.#texts.get(at);
      const behind = this.#behind.get(at);
      if (own === '' && (at === 0 || words.gap(at) !== Gap.none)) return undefined;
      const from = own === undefined ? words.to(at) : own === '' ? words.to(at - 1) : words.from(at);
      const put = own ? withCapitalsOf(this.text.slice(words.from(at), words.to(at)), own) : '';
      const added = behind === undefined ? put : `${put} ${behind}`;
      const last = edits.at(-1);
      if (last?.to === from) {
        last.to = words.to(at);
        last.pieces.push(added);
      } else edits.push({ from, to: words.to(at), pieces: [added] });
    }
    return edits.map(({ from, to, pieces }) => ({ from, to, pieces: [pieces.join('')] }));
  }
}
