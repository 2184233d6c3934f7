// How well the headline measure tells texts of a city from what its editors made of them, fitted with one document left
// out in turn; beside mean sentence length, LIX and Flesch-Douma. It prints the weights that src/readability/ease.ts has.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { Analysis, paragraph } from '../train/language.js';
import { amsterdamPairs, byDocument } from './amsterdam.js';

const { featuresOf, scoreOf, WEIGHTS } = /** @type {typeof import('../../src/readability/ease.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/readability/ease.ts'))
);
const { tally, together } = /** @type {typeof import('../../src/readability/sentence-tally.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/readability/sentence-tally.ts'))
);

/** @typedef {import('../../src/readability/sentence-tally.ts').SentenceTally} Tally */
/** @typedef {import('../../src/readability/formulas.ts').FormulaCounts} FormulaCounts */
/** @typedef {{ tallies: Tally[], syllables: number, longWords: number }} Side */
/** @typedef {{ original: Side, edited: Side }} TalliedPair */
/** @typedef {Record<string, number>} Features */
/** @typedef {(side: Side, document: number) => number} Hardness */

const { brouwer, fleschDouma, lix } = /** @type {typeof import('../../src/readability/formulas.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/readability/formulas.ts'))
);
const { syllables } = /** @type {typeof import('../../src/language/syllables.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/syllables.ts'))
);

/** Documents with fewer pairs say little. */
const FEWEST_PAIRS = 5;
const NAMES = /** @type {(keyof typeof WEIGHTS)[]} */ (Object.keys(WEIGHTS));
const STEPS = 400;
/** Pulls weights to 0, in units of the spread of their feature. */
const PENALTY = 1;

/** @param {string} data @param {string} models */
export async function measureEase(data, models) {
  const documents = await talliedDocuments(data, models);
  const usual = documents.map((_, left) => fit(documents.filter((_one, at) => at !== left).flat()));
  report('headline measure, each document left out of its fit', documents, (side, at) =>
    burden(usual[at] ?? {}, features(side)),
  );
  report('headline measure with the weights of the program', documents, (side) => burden(WEIGHTS, features(side)));
  report('mean sentence length', documents, (side) => features(side).sentenceLength ?? 0);
  report('LIX', documents, (side) => lix(formulaCounts(side)));
  report('Flesch-Douma', documents, (side) => -fleschDouma(formulaCounts(side)));
  report('Brouwer', documents, (side) => -brouwer(formulaCounts(side)));
  const weights = fit(documents.flat());
  const shown = NAMES.map((name) => `${name} ${(weights[name] ?? 0).toFixed(3)} (program ${WEIGHTS[name]})`).join(', ');
  process.stdout.write(`  weights fitted to all: ${shown}\n`);
  const scores = (/** @type {'original' | 'edited'} */ side) =>
    documents.map((pairs) => scoreOf(joined(pairs.map((pair) => pair[side])).tallies));
  const mean = (/** @type {number[]} */ list) => (list.reduce((sum, one) => sum + one, 0) / list.length).toFixed(1);
  process.stdout.write(
    `  mean score of documents: originals ${mean(scores('original'))}, edited ${mean(scores('edited'))}\n`,
  );
}

/** @param {string} data @param {string} models @returns {Promise<TalliedPair[][]>} */
async function talliedDocuments(data, models) {
  const frequency = await wordFrequency(models);
  const analysis = new Analysis();
  const count = (/** @type {string} */ text) => {
    analysis.read(paragraph(text));
    const words = Array.from({ length: analysis.tokens.count }, (_, at) => analysis.word(at));
    return {
      tallies: analysis.sentences.map((sentence) => tally(analysis, sentence, frequency)),
      syllables: words.reduce((sum, word) => sum + (/\p{L}/u.test(word) ? syllables(word) : 1), 0),
      longWords: words.filter((word) => word.length > 6).length,
    };
  };
  return byDocument(await amsterdamPairs(data)).map((pairs) =>
    pairs.map(({ original, edited }) => ({ original: count(original), edited: count(edited) })),
  );
}

/** @param {string} models */
async function wordFrequency(models) {
  const { GrammarReader } = /** @type {typeof import('../../src/language/constructions/grammar.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/constructions/grammar.ts'))
  );
  const { WordFrequency } = /** @type {typeof import('../../src/language/frequency/word-frequency.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/frequency/word-frequency.ts'))
  );
  const { lexiconOf } = /** @type {typeof import('../../src/language/frequency/lexicon.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/frequency/lexicon.ts'))
  );
  const read = async (/** @type {string} */ name) => new Uint8Array(await readFile(join(models, name)));
  const reader = new GrammarReader(await read('tagger.bin'), await read('morphology.bin'));
  return new WordFrequency(await read('frequency.bin'), lexiconOf(reader));
}

/** @param {Side} side @returns {Features} */
const features = ({ tallies }) => featuresOf(together(tallies), tallies.length);

/** @param {Side[]} sides @returns {Side} */
const joined = (sides) => ({
  tallies: sides.flatMap(({ tallies }) => tallies),
  syllables: sides.reduce((sum, one) => sum + one.syllables, 0),
  longWords: sides.reduce((sum, one) => sum + one.longWords, 0),
});

/** @param {Side} side @returns {FormulaCounts} */
function formulaCounts({ tallies, longWords, ...side }) {
  const words = Math.max(1, together(tallies).words);
  return { words, sentences: Math.max(1, tallies.length), syllablesPerWord: side.syllables / words, longWords };
}

/** @param {Features} weights @param {Features} of */
const burden = (weights, of) => NAMES.reduce((sum, name) => sum + (weights[name] ?? 0) * (of[name] ?? 0), 0);

/**
 * Logistic regression on the differences within pairs, by gradient descent; features are scaled to their spread.
 *
 * @param {TalliedPair[]} pairs
 * @returns {Features}
 */
function fit(pairs) {
  const rows = pairs
    .map(({ original, edited }) => {
      const [before, after] = [features(original), features(edited)];
      return NAMES.map((name) => (before[name] ?? 0) - (after[name] ?? 0));
    })
    .filter((row) => row.some((value) => Math.abs(value) > 1e-9));
  const spread = NAMES.map((_, at) => Math.sqrt(rows.reduce((sum, row) => sum + (row[at] ?? 0) ** 2, 0) / rows.length));
  const weights = NAMES.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    for (const row of rows) {
      const margin = row.reduce((sum, value, at) => sum + (value / (spread[at] ?? 1)) * (weights[at] ?? 0), 0);
      const pull = 1 / (1 + Math.exp(margin));
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) - (pull * value) / (spread[at] ?? 1);
    }
    for (const at of weights.keys()) weights[at] = (weights[at] ?? 0) - (2 * (gradient[at] ?? 0)) / rows.length;
  }
  return Object.fromEntries(NAMES.map((name, at) => [name, (weights[at] ?? 0) / (spread[at] ?? 1)]));
}

/**
 * @param {string} name
 * @param {TalliedPair[][]} documents
 * @param {Hardness} hardness
 */
function report(name, documents, hardness) {
  let preferred = 0;
  let right = 0;
  const large = documents.filter((pairs) => pairs.length >= FEWEST_PAIRS).length;
  for (const [at, pairs] of documents.entries()) {
    for (const { original, edited } of pairs) {
      const gain = hardness(original, at) - hardness(edited, at);
      preferred += Math.abs(gain) < 1e-9 ? 0.5 : Number(gain > 0);
    }
    const whole = (/** @type {'original' | 'edited'} */ side) => joined(pairs.map((pair) => pair[side]));
    if (pairs.length >= FEWEST_PAIRS && hardness(whole('edited'), at) < hardness(whole('original'), at)) right++;
  }
  const pairs = documents.flat().length;
  process.stdout.write(
    `${name}: prefers the edited version in ${right} of ${large} documents (${percent(right, large)}) and ${percent(preferred, pairs)} of ${pairs} pairs\n`,
  );
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
