import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { unreadableByNode } from '../../workspace/system-error.ts';
import type { Output } from '../options/option-values.ts';
import type { Problem } from '../problem.ts';

/**
 * Saves every report; one that can't be written is a problem, and no reason to leave out the others.
 *
 * @param own full paths of what was read, texts and settings: no report comes over one
 */
export async function saveReports<Format extends string>(
  outputs: readonly Output<Format>[],
  own: readonly string[],
  format: (form: Format) => Promise<string>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { format: form, file } of outputs) {
    if (own.includes(resolve(file))) {
      problems.push({
        message: `${file} is een bestand dat klaretaal hier leest: het rapport komt er niet over. Kies een andere naam.`,
      });
      continue;
    }
    try {
      await mkdir(dirname(resolve(file)), { recursive: true });
      await writeFile(file, await format(form));
    } catch (error) {
      const message = unreadableByNode(error, file);
      if (!message) throw error;
      problems.push({ message });
    }
  }
  return problems;
}
