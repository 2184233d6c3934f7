import { type FileHandle, mkdir, open, realpath, unlink } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Engine, Task } from '../../engine/engine.ts';
import { review, type ReviewedCopy } from '../../engine/reviewer.ts';
import type { FileReport } from '../../findings/file-report.ts';
import { Unreadable } from '../../formats/office/unreadable.ts';
import { REVIEWED } from '../../workspace/reviewed-name.ts';
import { unreadableByNode } from '../../workspace/system-error.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Problem } from '../problem.ts';
import { putWhole } from './put-whole.ts';

/** A text that gets a reviewed copy. */
export interface FileToReview {
  /** Its full path, also where it comes from standard input. */
  readonly name: string;
  /** As people know it. */
  readonly shown: string;
}

/** Writes a reviewed copy of each text of a run into one folder, and nowhere else. */
export class ReviewRun {
  /** Copies that could not be written, for which the run fails. */
  readonly problems: Problem[] = [];
  readonly #taken = new Set<string>();
  readonly #date = new Date();
  #written = 0;
  #comments = 0;
  #changes = 0;

  /**
   * A run that writes into a folder, which is made where it isn't there yet.
   *
   * @throws UsageError where it can't be a folder
   */
  static async open(...given: ConstructorParameters<typeof ReviewRun>): Promise<ReviewRun> {
    const [folder] = given;
    try {
      await mkdir(resolve(folder), { recursive: true });
    } catch (error) {
      if (!unreadableByNode(error)) throw error;
      throw new UsageError(
        `${folder} kan geen map zijn voor nagelezen kopieën. Kies bij --output docx= een andere map.`,
      );
    }
    return new ReviewRun(...given);
  }

  /**
   * @param folder as it was given
   * @param force a copy may come over an older one
   * @param own full paths of the texts themselves: no copy comes over one
   */
  constructor(
    private readonly folder: string,
    private readonly force: boolean,
    private readonly own: readonly string[],
  ) {}

  /** Reviews a text and writes the copy. */
  async review(engine: Engine, file: FileToReview, input: Uint8Array, task: Task): Promise<FileReport> {
    const { report, copy } = await this.#reviewed(engine, file, input, task);
    if (!copy) return report;
    const target = this.#targetOf(file.name, copy.format);
    const problem = await this.#write(target, copy.bytes);
    if (problem) this.problems.push({ message: problem });
    else {
      this.#written++;
      this.#comments += copy.comments;
      this.#changes += copy.changes;
    }
    return report;
  }

  async #reviewed(engine: Engine, { shown }: FileToReview, input: Uint8Array, task: Task): Promise<ReviewedCopy> {
    try {
      return await review(engine, input, task, this.#date);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.problems.push({ message: `Van ${shown} is geen nagelezen kopie gemaakt. ${error.fatal.message}` });
      return { report: await engine.check(input, task) };
    }
  }

  /** The path within the folder: that of the text within the current folder; of other texts the name alone. */
  #targetOf(name: string, format: 'docx' | 'odt'): string {
    const path = relative(process.cwd(), name);
    const isWithin = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
    const place = isWithin ? path : basename(name);
    const extension = extname(place);
    const stem = place.slice(0, place.length - extension.length);
    const isOffice = /^\.(?:do[ct][xm]|o[dt]t)$/iu.test(extension);
    const end = isOffice ? extension : `.${format}`;
    // Two texts of one name differ in what stands behind the point: that of the second one is told.
    const names = [`${stem}${REVIEWED}${end}`, `${stem}-${extension.slice(1)}${REVIEWED}${end}`];
    for (let number = 2; names.every((one) => this.#taken.has(one.toLowerCase())); number++) {
      names.push(`${stem}-${number}${REVIEWED}${end}`);
    }
    const free = names.find((one) => !this.#taken.has(one.toLowerCase())) as string;
    this.#taken.add(free.toLowerCase());
    return free;
  }

  /** @returns why it could not be written, in Dutch; nothing when it was */
  async #write(target: string, bytes: Uint8Array): Promise<string | undefined> {
    const shown = join(this.folder, target);
    try {
      const root = resolve(this.folder);
      const path = join(root, target);
      await mkdir(dirname(path), { recursive: true });
      const parent = await realpath(dirname(path));
      const top = await realpath(root);
      if (parent !== top && !parent.startsWith(top.endsWith(sep) ? top : top + sep)) {
        return `${shown} is niet bewaard: die map ligt ergens anders dan ze lijkt. Kies een map zonder koppelingen.`;
      }
      const place = join(parent, basename(path));
      if (this.own.includes(place)) {
        return `${shown} is een van de teksten: de nagelezen kopie komt er niet over. Kies een andere map.`;
      }
      return (await this.#put(place, bytes))
        ? undefined
        : `${shown} bestaat al, en is niet overschreven. Kies een andere map, of voeg --force toe.`;
    } catch (error) {
      const message = unreadableByNode(error, shown);
      if (!message) throw error;
      const path = (error as NodeJS.ErrnoException).path ?? '';
      return `${message.replace(path, shown)} De nagelezen kopie is niet bewaard.`;
    }
  }

  /** All of the bytes come to stand there, or none. @returns whether there was room */
  async #put(place: string, bytes: Uint8Array): Promise<boolean> {
    if (this.force) {
      await putWhole(place, bytes);
      return true;
    }
    let file: FileHandle;
    try {
      file = await open(place, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
    try {
      await file.writeFile(bytes);
      await file.close();
      return true;
    } catch (error) {
      await file.close().catch(() => {});
      await unlink(place).catch(() => {});
      throw error;
    }
  }

  /** What was written, for below the report. */
  get note(): string {
    if (this.#written === 0) return '';
    const copies = this.#written === 1 ? '1 nagelezen kopie' : `${this.#written} nagelezen kopieën`;
    const comments = this.#comments === 1 ? '1 opmerking' : `${this.#comments} opmerkingen`;
    const changes = this.#changes === 1 ? '1 wijziging' : `${this.#changes} wijzigingen`;
    return `${copies} bewaard in ${this.folder}, met ${comments} en ${changes} om te aanvaarden of te verwerpen.`;
  }
}
