import type { Config } from '../config/config.ts';
import type { Engine, Task } from '../engine/engine.ts';
import type { TextInput } from '../engine/open-text.ts';
import type { FileReport } from '../findings/file-report.ts';

/** All that checking a text gives, as plain data: to keep, and to send from one thread to another. */
export interface Outcome {
  readonly report: FileReport;
  /** Ids of the words of the house that were found, in order. */
  readonly words: readonly string[];
  /** Which exceptions of the configuration switched something off: their places in its list, from 0. */
  readonly exceptions: readonly number[];
}

/** What is to be checked, without those that listen. */
export type QuietTask = Omit<Task, 'used' | 'onUsedExceptions' | 'config'> & { readonly config: Config };

/** Checks a text. */
export async function outcomeOf(engine: Pick<Engine, 'check'>, input: TextInput, task: QuietTask): Promise<Outcome> {
  const used = new Set<string>();
  let exceptions: readonly number[] = [];
  const onUsedExceptions = (places: readonly number[]) => {
    exceptions = places;
  };
  const report = await engine.check(input, { ...task, used, onUsedExceptions });
  return { report, words: [...used].sort(), exceptions };
}
