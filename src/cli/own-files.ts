import { fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Standard output and standard error. */
const STREAMS = [1, 2];

/**
 * Tells which files this run writes itself: reports that are to be saved, and where its output goes. Those of an earlier
 * run may stand in the folder that is checked, and are no texts of the user.
 *
 * @param outputs where reports are saved
 * @returns of a full path
 */
export function ownFiles(outputs: readonly { readonly file: string }[]): (path: string) => boolean {
  const saved = new Set(outputs.map(({ file }) => resolve(file)));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) saved.add(resolve(summary));
  const streams = STREAMS.flatMap(idOfStream);
  return (path) => {
    if (saved.has(path)) return true;
    if (streams.length === 0) return false;
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    return found !== undefined && streams.includes(`${found.dev} ${found.ino}`);
  };
}

/** What file a stream goes to; none where it goes to a terminal or another program. */
function idOfStream(stream: number): string[] {
  try {
    const found = fstatSync(stream, { bigint: true });
    return found.isFile() ? [`${found.dev} ${found.ino}`] : [];
  } catch {
    // A stream that is closed goes nowhere.
    return [];
  }
}
