import type { TextDocument } from '../document/document.ts';
import type { Archive } from '../formats/office/archive.ts';
import type { ChangedParts } from '../formats/office/changed-parts.ts';
import type { Engine, Examined, Task } from './engine.ts';
import { openText } from './open-text.ts';

/** What checks a text. */
export type Checker = Pick<Engine, 'examine'>;

/** A text that could be read, with its report. */
export interface Readable extends Examined {
  readonly document: TextDocument;
}

export function isReadable(examined: Examined): examined is Readable {
  return examined.document !== undefined;
}

/** A text that is being corrected: how it reads with other words in it. */
export interface Manuscript {
  /** The text with other words, checked; nothing where it can't hold them. */
  examine(text: string): Promise<Readable | undefined>;
  /** The same, but only read. */
  read(text: string): Promise<TextDocument | undefined>;
}

/**
 * The manuscript of a text.
 *
 * @param first the text as it came
 * @param keepsBlocks it only holds words that make as many blocks as it has
 */
export function manuscriptOf(checker: Checker, first: Readable, task: Task, keepsBlocks: boolean): Manuscript {
  const { document, archive } = first;
  if (archive) return new OfficeManuscript(checker, archive, document, task);
  return new PlainManuscript(checker, task, keepsBlocks ? document.blocks.length : undefined);
}

/** A text that is its own source. */
class PlainManuscript implements Manuscript {
  constructor(
    private readonly checker: Checker,
    private readonly task: Task,
    private readonly blocks: number | undefined,
  ) {}

  async examine(text: string): Promise<Readable | undefined> {
    const examined = await this.checker.examine(text, this.task);
    return isReadable(examined) && this.#holds(examined.document) ? examined : undefined;
  }

  async read(text: string): Promise<TextDocument | undefined> {
    const opened = await openText(text, this.task);
    return 'code' in opened || !this.#holds(opened.document) ? undefined : opened.document;
  }

  #holds({ blocks }: TextDocument): boolean {
    return this.blocks === undefined || blocks.length === this.blocks;
  }
}

/** A file of a word processor: words change in the runs that hold them, and what then is read is checked. */
class OfficeManuscript implements Manuscript {
  constructor(
    private readonly checker: Checker,
    private readonly archive: Archive,
    private readonly document: TextDocument,
    private readonly task: Task,
  ) {}

  async examine(text: string): Promise<Readable | undefined> {
    const parts = await this.#with(text);
    const examined = parts && (await this.checker.examine(parts, this.task));
    return examined && isReadable(examined) && examined.document.source === text ? examined : undefined;
  }

  async read(text: string): Promise<TextDocument | undefined> {
    const parts = await this.#with(text);
    const opened = parts && (await openText(parts, this.task));
    return opened && !('code' in opened) && opened.document.source === text ? opened.document : undefined;
  }

  async #with(text: string): Promise<ChangedParts | undefined> {
    const { partsWith } = await import('../formats/office/write.ts');
    return partsWith(this.archive, this.document, text);
  }
}
