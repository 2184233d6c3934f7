import type { Range } from '../document/range.ts';
import type { Task } from '../engine/engine.ts';
import type { Fatal } from '../formats/decode.ts';
import { formatOf } from '../formats/format.ts';
import { DEFAULT_READ_OPTIONS } from '../formats/read-options.ts';
import { readDocument } from '../formats/read.ts';

/**
 * Where in a text stands why it can't be checked: the kind that it gives itself, else its first line. A place without
 * width is hard to see in an editor.
 */
export async function fatalPlace(text: string, task: Task, fatal: Fatal): Promise<Range> {
  if (fatal.code === 'kind' && task.kind === undefined) {
    const format = task.format ?? formatOf(task.path, text);
    const { frontMatter } = await readDocument(text, format, DEFAULT_READ_OPTIONS);
    if (frontMatter.kindAt) return frontMatter.kindAt;
  }
  const line = /\S.*/u.exec(text);
  return line ? [line.index, line.index + line[0].trimEnd().length] : [0, 0];
}
