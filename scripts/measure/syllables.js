// How well syllables are counted: measure/syllables/words.tsv, 500 words divided by hand by somebody who had not seen the
// code; beside the number of groups of vowels.
import { readFile } from 'node:fs/promises';
import { loadTypeScript } from '../load-typescript.js';

const { syllables } = /** @type {typeof import('../../src/language/syllables.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/syllables.ts'))
);

export async function measureSyllables() {
  const file = await readFile(new URL('../../measure/syllables/words.tsv', import.meta.url), 'utf8');
  const rows = file
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
  const right = rows.filter(([word = '', count]) => syllables(word) === Number(count)).length;
  const groups = rows.filter(([word = '', count]) => vowelGroups(word) === Number(count)).length;
  process.stdout.write(
    `syllables: ${right} of ${rows.length} words right (${percent(right, rows.length)}); groups of vowels: ${percent(groups, rows.length)}\n`,
  );
}

/** @param {string} word */
const vowelGroups = (word) => word.match(/[aeiouyáéíóúàèìòùâêîôûäëïöü]+/giu)?.length ?? 1;

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
