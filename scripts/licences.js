// The licences of the libraries that a build holds: each asks that its words go along.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {Iterable<string>} inputs files of a build, relative to the project
 * @param {string} root of the project
 * @returns {Promise<string>} name, version and licence of each library, by name
 */
export async function licencesOf(inputs, root) {
  const folders = new Set(
    Array.from(inputs, (path) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ?? ''),
  );
  folders.delete('');
  const texts = await Promise.all(Array.from(folders, (folder) => licenceIn(join(root, folder))));
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder of a library */
async function licenceIn(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : (author?.name ?? author ?? '');
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
