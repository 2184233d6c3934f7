// How often rules report in texts of a city before and after its editors simplified them: findings per 100 words, for
// DATA/amsterdam/complex-simple-dev.csv (City of Amsterdam, EUPL-1.2, github.com/Amsterdam/dutch-municipal-text-simplification).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { readWordLists } from '../word-lists.js';

const RULES = [
  'lijdende-vorm',
  'tangconstructie',
  'naamwoordstijl',
  'onpersoonlijk',
  'dubbele-ontkenning',
  'lange-zin',
  'ambtelijk-woord',
  'voorzetseluitdrukking',
  'afkorting',
];

/** @typedef {{ findings: { ruleId: string }[], metrics: { words?: number } }} FileReport */

/** @param {string} data @param {string} models */
export async function measureEdited(data, models) {
  const rows = csvRows(await readFile(join(data, 'amsterdam', 'complex-simple-dev.csv'), 'utf8')).slice(1);
  const check = await checker(models);
  const [original, edited] = await Promise.all([1, 2].map((column) => rates(rows, column, check)));
  for (const rule of RULES) {
    const [before, after] = [original?.get(rule) ?? 0, edited?.get(rule) ?? 0];
    const change = before > 0 ? `${Math.round((100 * (after - before)) / before)} %` : '';
    process.stdout.write(
      `${rule.padEnd(24)}${before.toFixed(3)} findings per 100 words in originals, ${after.toFixed(3)} in edited texts ${change}\n`,
    );
  }
}

/** @param {string} models @returns {Promise<(text: string) => Promise<FileReport>>} */
async function checker(models) {
  const { Engine } = await loadTypeScript('src/engine.ts');
  const { compile } = await loadTypeScript('src/words/compile.ts');
  const words = /** @type {(lists: unknown) => Uint8Array} */ (/** @type {unknown} */ (compile))(await readWordLists());
  const resources = {
    /** @param {string} name */
    load: async (name) => (name === 'words.bin' ? words : readFile(join(models, name))),
  };
  // @ts-expect-error -- a class, of which the loader only knows that it can be called
  const engine = new Engine(resources);
  return (text) => engine.check(text, { path: 'tekst.txt', kind: 'webpagina', format: 'text' });
}

/**
 * Findings per 100 words by rule; the sentences of one document make one text, a paragraph each.
 *
 * @param {string[][]} rows
 * @param {number} column
 * @param {(text: string) => Promise<FileReport>} check
 */
async function rates(rows, column, check) {
  /** @type {Map<string, string[]>} */
  const documents = new Map();
  for (const row of rows) {
    const text = row[column]?.trim();
    if (text) documents.set(row[0] ?? '', [...(documents.get(row[0] ?? '') ?? []), text]);
  }
  /** @type {Map<string, number>} */
  const counts = new Map();
  let words = 0;
  for (const sentences of documents.values()) {
    const report = await check(sentences.join('\n\n'));
    words += report.metrics.words ?? 0;
    for (const { ruleId } of report.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return new Map([...counts].map(([rule, count]) => [rule, (100 * count) / words]));
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
