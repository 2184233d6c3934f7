import type { Comparison } from '../../src/compare/comparison.ts';
import { Comparer, type TextVersion } from '../../src/engine/comparer.ts';
import type { Task } from '../../src/engine/engine.ts';
import { engine } from './engine.ts';

const comparer = new Comparer(engine);

/** Two versions beside each other; pages of plain text unless the task says otherwise. */
export async function compared(
  old: string | Uint8Array,
  fresh: string | Uint8Array,
  task: Partial<Task> = {},
  oldTask: Partial<Task> = task,
): Promise<Comparison> {
  const version = (input: string | Uint8Array, path: string, own: Partial<Task>): TextVersion => ({
    input,
    task: { path, kind: 'webpagina', ...own },
  });
  const result = await comparer.compare(version(old, 'oud.txt', oldTask), version(fresh, 'nieuw.txt', task), '1.2.3');
  if (Array.isArray(result)) throw new Error(result.map(({ fatal }) => fatal.message).join(' '));
  return result;
}
