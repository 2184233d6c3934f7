import { correctedFile } from '../../engine/corrected-file.ts';
import type { Engine, Task } from '../../engine/engine.ts';
import { fix, type FixResult } from '../../engine/fixer.ts';
import type { FileReport } from '../../findings/file-report.ts';
import type { Fixed, FixLevel } from '../../report/fixing.ts';
import type { Palette } from '../../report/palette.ts';
import type { Problem } from '../problem.ts';
import { writeText } from './write-text.ts';

/** A file that may be corrected. */
export interface FileToFix {
  /** Its full path, or `-`. */
  readonly path: string;
  /** Relative to the current folder, with `/`. */
  readonly shown: string;
}

/** Corrects the files of a run, one after the other, or shows what would change. */
export class FixRun {
  /** Files that could not be written, for which the run fails. */
  readonly problems: Problem[] = [];
  #findings = 0;
  #files = 0;
  /** Standard output holds a corrected text or a patch, so that the report can't stand there. */
  #ownsOutput: boolean;

  constructor(
    readonly level: FixLevel,
    private readonly onlyShows: boolean,
    private readonly palette: Palette,
  ) {
    this.#ownsOutput = onlyShows;
  }

  get fixed(): Fixed {
    return { findings: this.#findings, files: this.#files };
  }

  get ownsOutput(): boolean {
    return this.#ownsOutput;
  }

  /** Corrects a file, and reports on what it then holds. */
  async correct(engine: Engine, file: FileToFix, input: Uint8Array, task: Task): Promise<FileReport> {
    const isInput = file.path === '-';
    if (isInput) this.#ownsOutput = true;
    const result = await fix(engine, input, task, this.level);
    if (result.before.fatal) return result.before;
    if (this.onlyShows) await this.#show(file, result);
    else if (isInput || result.applied.length > 0) return this.#write(file, input, result);
    return this.onlyShows ? result.before : result.report;
  }

  async #show({ shown }: FileToFix, { source, text, encoding, applied, before }: FixResult): Promise<void> {
    const { unifiedDiff } = await import('./diff.ts');
    const mark = encoding?.mark && encoding.name === 'utf-8' && !this.palette.color ? '\uFEFF' : '';
    const patch = unifiedDiff(shown, mark + source, mark + text, this.palette);
    // A patch of the text of a Word file can't be applied to that file: programs that apply the others pass over it.
    process.stdout.write(before.textSource === 'extracted' ? patch.replace(/^(?=.)/gmu, '| ') : patch);
    this.#count(applied.length);
  }

  async #write(file: FileToFix, input: Uint8Array, result: FixResult): Promise<FileReport> {
    const { shown, path } = file;
    const bytes = this.#encode(shown, input, result);
    if (path === '-') process.stdout.write(bytes ?? input);
    if (!bytes) return result.before;
    const problem = path === '-' ? undefined : await writeText(path, shown, input, bytes);
    if (problem) {
      this.problems.push({ message: problem });
      return result.before;
    }
    this.#count(result.applied.length);
    return result.report;
  }

  /** The bytes of the corrected text; nothing where they can't be written as the others were. */
  #encode(shown: string, input: Uint8Array, result: FixResult): Uint8Array | undefined {
    const corrected = correctedFile(input, result);
    if ('bytes' in corrected) return corrected.bytes;
    this.problems.push({ message: `${shown} ${corrected.problem}` });
    return undefined;
  }

  #count(findings: number): void {
    if (findings === 0) return;
    this.#findings += findings;
    this.#files++;
  }
}
