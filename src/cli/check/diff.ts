import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { harmless } from '../../report/harmless.ts';
import type { Palette } from '../../report/palette.ts';

/**
 * What would change in a text, as a patch that `git apply` and `patch -p1` understand; empty where nothing would.
 *
 * @param path with `/`
 * @param palette with colours it is for a person to read, and control codes of the text become visible
 */
export function unifiedDiff(path: string, before: string, after: string, palette: Palette): string {
  if (before === after) return '';
  const headerOptions = FILE_HEADERS_ONLY;
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { headerOptions });
  if (!palette.color) return patch;
  return patch
    .split('\n')
    .map((line, index) => colored(line, index, palette))
    .join('\n');
}

/** @param index of the line in its patch; the first two name the file */
function colored(line: string, index: number, { bold, error, good, dim }: Palette): string {
  const shown = harmless(line.replace(/\r$/u, ''));
  if (index < 2) return bold(shown);
  if (line.startsWith('-')) return error(shown);
  if (line.startsWith('+')) return good(shown);
  return line.startsWith('@@') ? dim(shown) : shown;
}
