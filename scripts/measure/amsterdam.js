// The sentence pairs of DATA/amsterdam/complex-simple-dev.csv (City of Amsterdam, EUPL-1.2,
// github.com/Amsterdam/dutch-municipal-text-simplification): as written, and as its editors simplified them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A sentence pair; `row` is its place in the file, from 1 behind the header.
 * @typedef {{ document: string, row: number, original: string, edited: string }} Pair
 */

/** The file, as labels name it. */
export const AMSTERDAM = 'amsterdam/complex-simple-dev.csv';

/** @param {string} data @returns {Promise<Pair[]>} */
export async function amsterdamPairs(data) {
  const rows = csvRows(await readFile(join(data, AMSTERDAM), 'utf8')).slice(1);
  return rows.map(([document = '', original = '', edited = ''], index) => {
    return { document, row: index + 1, original: original.trim(), edited: edited.trim() };
  });
}

/** The pairs of each document. @param {readonly Pair[]} pairs */
export function byDocument(pairs) {
  /** @type {Map<string, Pair[]>} */
  const documents = new Map();
  for (const pair of pairs) documents.set(pair.document, [...(documents.get(pair.document) ?? []), pair]);
  return [...documents.values()];
}

/** @param {string} text */
function csvRows(text) {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n\r]*))(,|\r?\n|$)/gu);
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
