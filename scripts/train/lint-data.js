// The data of LiNT-II (github.com/vanboefer/lint_ii, EUPL-1.2), in Parquet files: DATA/lint/. Only to measure and to
// train with: no list of it is in the project.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const FILES = {
  frequencies: 'subtlex_wordfreq.parquet',
  nouns: 'nouns_sem_types_20260420.parquet',
  adverbs: 'manner_adverbs_20251017.parquet',
};

/** @param {string} data @param {keyof typeof FILES} name */
async function rowsOf(data, name) {
  const bytes = await readFile(join(data, 'lint', FILES[name]));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return parquetReadObjects({ file, compressors });
}

/**
 * How common words are in subtitles (SUBTLEX-NL): word to Zipf value, log10 of its number in a billion words.
 *
 * @param {string} data
 * @returns {Promise<Map<string, number>>}
 */
export async function wordFrequencies(data) {
  return new Map((await rowsOf(data, 'frequencies')).map(({ word, word_count }) => [word, Number(word_count)]));
}

/**
 * @typedef {object} NounRow
 * @property {string} word
 * @property {'concrete' | 'abstract' | 'undefined'} super_sem_type
 * @property {string} sem_type
 * @property {boolean} is_compound
 * @property {string | null} head of a compound
 * @property {string | null} modifier
 * @property {boolean} is_plural
 * @property {string | null} singular
 */

/** Dutch nouns with their semantic class. @param {string} data @returns {Promise<NounRow[]>} */
export async function nouns(data) {
  return /** @type {Promise<NounRow[]>} */ (/** @type {unknown} */ (rowsOf(data, 'nouns')));
}

/** Adverbs of manner, which LiNT-II counts as content words. @param {string} data @returns {Promise<string[]>} */
export async function mannerAdverbs(data) {
  return (await rowsOf(data, 'adverbs')).map(({ adverb }) => String(adverb).trim());
}
