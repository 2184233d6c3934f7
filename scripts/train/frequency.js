// Learns how common words are: `node scripts/train/frequency.js DATA FROG MODELS OUT`. DATA holds lint/ and treebank/,
// FROG what the teacher made of texts (see models/README.md), MODELS the tagger and the morphology, OUT is
// the file to write. Takes about a minute.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { bytesOf, sorted } from './binary.js';
import { estimator } from './frequency-estimator.js';
import { lessonsOf } from './frequency-lessons.js';
import { doublings, FrequencyLists } from './frequency-lists.js';
import { hashOf } from './language.js';
import { wordFrequencies } from './lint-data.js';
import { everydayWords } from './sources.js';
import { wordsInTexts } from './frequency-texts.js';

const { FREQUENCY_MAGIC, ZIPF_SCALE } = /** @type {typeof import('../../src/language/frequency/model.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/frequency/model.ts'))
);
const { lexiconOf } = /** @type {typeof import('../../src/language/frequency/lexicon.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/frequency/lexicon.ts'))
);
const { GrammarReader } = /** @type {typeof import('../../src/language/constructions/grammar.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/constructions/grammar.ts'))
);

/** @param {string} data @param {string} teacher @param {string} models */
async function learn(data, teacher, models) {
  const [tagger, morphology] = await Promise.all(
    ['tagger.bin', 'morphology.bin'].map((name) => readFile(join(models, name))),
  );
  const lexicon = lexiconOf(new GrammarReader(tagger ?? new Uint8Array(), morphology ?? new Uint8Array()));
  const frequencies = await wordFrequencies(data);
  const lists = new FrequencyLists(frequencies, lexicon, everydayWords(), wordsInTexts(data, teacher));
  const lessons = lessonsOf(frequencies, lexicon, lists);
  process.stdout.write(`${lessons.length} words to learn from\n`);
  return fileOf(lists, estimator(lessons));
}

/** @param {FrequencyLists} lists @param {import('./frequency-estimator.js').Estimator} estimate */
function fileOf(lists, { bias, step, measures, weights }) {
  // Of words on the ranked lists nothing is estimated.
  const rest = (/** @type {Map<string, number>} */ counts) =>
    [...counts].filter(([word]) => !lists.isRanked(word)).map(([word, count]) => row(word, doublings(count)));
  const values = [
    Array.from(lists.rankedWords, ([word, zipf]) => row(word, zipf * ZIPF_SCALE)),
    Array.from(lists.families, ([lemma, zipf]) => row(lemma, zipf * ZIPF_SCALE)),
    rest(lists.words),
    Array.from(lists.lemmaCounts, ([lemma, count]) => row(lemma, doublings(count))),
  ].map((rows) => [...new Map(sorted(rows))]);
  const everyday = [...new Set([...lists.everydayWords].map((word) => hashOf(word) >>> 0))].sort((a, b) => a - b);
  const sizes = [...values.map((list) => list.length), everyday.length, weights.length];
  return bytesOf([
    Uint32Array.from([FREQUENCY_MAGIC, ...sizes]),
    Float32Array.from([bias, step, ...measures]),
    ...values.map((list) => Uint32Array.from(list, ([hash]) => hash)),
    Uint32Array.from(everyday),
    ...values.map((list) => Uint8Array.from(list, ([, value]) => Math.max(1, Math.min(255, Math.round(value))))),
    weights,
  ]);
}

/** @param {string} word @param {number} value @returns {[number, number]} */
const row = (word, value) => [hashOf(word), value];

const [data, teacher, models, out] = process.argv.slice(2);
if (!data || !teacher || !models || !out) {
  process.stderr.write('Usage: node scripts/train/frequency.js DATA FROG MODELS OUT\n');
  process.exitCode = 2;
} else {
  const bytes = await learn(data, teacher, models);
  await writeFile(out, bytes);
  process.stdout.write(`${out}: ${bytes.length} bytes\n`);
}
