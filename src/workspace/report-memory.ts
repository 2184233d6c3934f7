import type { Engine, Task } from '../engine.ts';
import type { TextInput } from '../open-text.ts';
import type { FileReport } from '../report/report.ts';

/** What a check gave, with what it used of the configuration. */
interface Remembered {
  readonly bytes: Uint8Array;
  readonly report: FileReport;
  readonly used: ReadonlySet<string>;
  readonly exceptions: readonly number[];
}

/** The reports of files that did not change. It holds for one configuration and one set of options. */
export class ReportMemory {
  readonly #byFile = new Map<string, Remembered>();

  constructor(private readonly engine: Pick<Engine, 'check'>) {}

  /** The report of a file: checked only where its bytes are not those of the last time. @param file its full name */
  async check(file: string, input: TextInput, task: Task): Promise<FileReport> {
    if (!(input instanceof Uint8Array)) return this.engine.check(input, task);
    const earlier = this.#byFile.get(file);
    const known = earlier && isSame(earlier.bytes, input) ? earlier : await this.#check(input, task);
    this.#byFile.set(file, known);
    for (const id of known.used) task.used?.add(id);
    if (known.exceptions.length > 0) task.onUsedExceptions?.(known.exceptions);
    return known.report;
  }

  /** Nothing that was found holds any more. */
  clear(): void {
    this.#byFile.clear();
  }

  async #check(bytes: Uint8Array, task: Task): Promise<Remembered> {
    const used = new Set<string>();
    const exceptions: number[] = [];
    const onUsedExceptions = (places: readonly number[]) => exceptions.push(...places);
    const report = await this.engine.check(bytes, { ...task, used, onUsedExceptions });
    return { bytes, report, used, exceptions };
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
