import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './cli.ts';

/** Checks a folder in parts, and gives the names of their reports, which stand beside the texts. */
export async function partsOf(folder: string, count: number, options: readonly string[] = []): Promise<string[]> {
  const names = Array.from({ length: count }, (_, at) => `deel-${at + 1}-van-${count}.json`);
  for (const [at, name] of names.entries()) {
    const { out } = await run(folder, ['.', '--format', 'json', '--shard', `${at + 1}/${count}`, ...options]);
    await writeFile(join(folder, name), out);
  }
  return names;
}
