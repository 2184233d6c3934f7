// Checks texts with the rules and word lists as they stand in the project, not as they were built.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { readWordLists } from '../word-lists.js';

/**
 * @typedef {object} Finding
 * @property {string} ruleId
 * @property {'error' | 'warning' | 'info'} severity
 * @property {[number, number]} range
 * @property {[number, number][]} [parts]
 * @property {{ list: string, entry: string }} [source]
 * @property {string} message
 * @property {'document'} [scope]
 * @property {unknown[]} [related]
 *
 * @typedef {{ findings: Finding[], metrics: { words?: number } }} FileReport
 */

/**
 * What checks texts, with the models of a folder.
 *
 * @param {string} models @returns {Promise<import('../../src/engine/engine.ts').Engine>}
 */
export async function engineWith(models) {
  const { Engine } = await loadTypeScript('src/engine/engine.ts');
  const { compile } = await loadTypeScript('src/words/compile.ts');
  const words = /** @type {(lists: unknown) => Uint8Array} */ (/** @type {unknown} */ (compile))(await readWordLists());
  const resources = {
    /** @param {string} name */
    load: async (name) => (name === 'words.bin' ? words : readFile(join(models, name))),
  };
  // @ts-expect-error -- a class, of which the loader only knows that it can be called
  return new Engine(resources);
}

/**
 * The format follows from the name; without one it is plain text.
 *
 * @param {string} models
 * @returns {Promise<(text: string, kind?: string, path?: string) => Promise<FileReport>>}
 */
export async function checker(models) {
  const engine = await engineWith(models);
  return (text, kind = 'webpagina', path = 'tekst.txt') =>
    // @ts-expect-error -- the report of the engine, of which measures read a part
    engine.check(text, { path, ...(kind !== 'auto' && { kind }), ...(path.endsWith('.txt') && { format: 'text' }) });
}
