import { randomBytes } from 'node:crypto';
import { rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The names of temporary files: one that is still there was left behind by a run that was stopped. */
export const TEMPORARY = /^\.klaretaal\.[0-9a-f]{12}\.tmp$/u;

/** A name for what is to come in the place of a file, in the same folder: only there a rename is one step. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.klaretaal.${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * Puts bytes in a file: all of them, or what stood there stays. A link that stands there is replaced, and not followed.
 *
 * @throws the error of the system, about the file itself
 */
export async function putWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw Object.assign(error as Error, { path });
  }
}
