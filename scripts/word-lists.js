// Reads the word lists of dictionaries/, in the order of their names.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../dictionaries', import.meta.url));

/** @returns {Promise<import('../src/words/entry.ts').WordList[]>} */
export async function readWordLists() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), 'utf8'))));
}
