import { xmlText } from '../../office/splices.ts';

/** White space that a program makes one space, and none at all at the start of a paragraph. */
const COLLAPSES = /[\t\n\r ]/u;

/**
 * Follows the white space of a paragraph, as it was and as it is written now, so that each space that a reader saw or
 * is to see is written in a way that it stays.
 */
export class WhiteSpace {
  /** A space here would not have been seen. */
  #wasLost = true;
  /** A space here would not be seen. */
  #isLost = true;

  /** @param space an element that is one space */
  constructor(private readonly space: string) {}

  /** Text that stays. */
  kept(text: string): string {
    return this.#write(text, (char) => {
      const wasSeen = !this.#wasLost || !COLLAPSES.test(char);
      this.#wasLost = COLLAPSES.test(char);
      return wasSeen;
    });
  }

  /** Text that comes. */
  added(text: string): string {
    return this.#write(text, () => true);
  }

  /** Text that goes. @param store where what goes is kept: a paragraph of its own */
  removed(text: string, store: WhiteSpace): string {
    return store.#write(text, (char) => {
      const wasSeen = !this.#wasLost || !COLLAPSES.test(char);
      this.#wasLost = COLLAPSES.test(char);
      return wasSeen;
    });
  }

  /** Something that is no white space of the text, though it may look so, and stays (`is`), stood there, or both. */
  solid(was: boolean, is: boolean): void {
    if (was) this.#wasLost = false;
    if (is) this.#isLost = false;
  }

  #write(text: string, isSeen: (char: string) => boolean): string {
    let xml = '';
    for (const char of text) {
      const isSpace = COLLAPSES.test(char);
      xml += isSeen(char) && isSpace && this.#isLost ? this.space : xmlText(char);
      this.#isLost = isSpace;
    }
    return xml;
  }
}
