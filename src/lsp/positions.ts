import type { Position, Range as ProtocolRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../document/range.ts';

/** How a client counts columns. */
export type Encoding = 'utf-16' | 'utf-8';

/**
 * Places in one version of a text, as the protocol counts them. Our offsets leave the byte order mark out, if there is
 * one; those of the client do not.
 */
export class Positions {
  readonly #shift: number;

  constructor(
    private readonly document: Pick<TextDocument, 'getText' | 'positionAt' | 'offsetAt'>,
    private readonly encoding: Encoding,
  ) {
    this.#shift = document.getText().startsWith('\uFEFF') ? 1 : 0;
  }

  /** The place of an offset, in UTF-16 code units. */
  position(offset: number): Position {
    const position = this.document.positionAt(offset + this.#shift);
    if (this.encoding === 'utf-16') return position;
    const start = { line: position.line, character: 0 };
    return { line: position.line, character: Buffer.byteLength(this.document.getText({ start, end: position })) };
  }

  range([from, to]: Range): ProtocolRange {
    return { start: this.position(from), end: this.position(to) };
  }

  /** The offset of a place, in UTF-16 code units; places outside the text come at its nearest end. */
  offset({ line, character }: Position): number {
    const start = this.document.offsetAt({ line, character: 0 });
    const end = this.document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    const text = this.document.getText().slice(start, end);
    const units = this.encoding === 'utf-16' ? character : unitsOf(text, character);
    return Math.max(0, Math.min(start + units, end) - this.#shift);
  }
}

/** How many UTF-16 code units the first bytes of a text are. */
function unitsOf(text: string, bytes: number): number {
  let units = 0;
  let left = bytes;
  for (const character of text) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    units += character.length;
  }
  return units;
}
