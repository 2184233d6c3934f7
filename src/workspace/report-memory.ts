import type { Engine } from '../engine/engine.ts';
import { type Outcome, outcomeOf, type QuietTask } from './check-outcome.ts';

/** What checks of files gave that did not change. It holds for one configuration and one set of options. */
export class ReportMemory {
  readonly #byFile = new Map<string, { readonly bytes: Uint8Array; readonly outcome: Outcome }>();

  constructor(private readonly engine: Pick<Engine, 'check'>) {}

  /** Checks a file only where its bytes are not those of the last time. @param file its full name */
  async check(file: string, bytes: Uint8Array, task: QuietTask): Promise<Outcome> {
    const earlier = this.#byFile.get(file);
    if (earlier && isSame(earlier.bytes, bytes)) return earlier.outcome;
    const outcome = await outcomeOf(this.engine, bytes, task);
    this.#byFile.set(file, { bytes, outcome });
    return outcome;
  }

  /** Nothing that was found holds any more. */
  clear(): void {
    this.#byFile.clear();
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
