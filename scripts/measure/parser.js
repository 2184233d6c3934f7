// How well dependencies are found, on a treebank that training did not see: its tokens without punctuation, with the tags
// that our tagger gives.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputOf } from '../train/input.js';
import { Is, TaggerModel, tagBits } from '../train/language.js';
import { DependencyParser, LABELS } from '../train/parser-language.js';
import { tagWith } from '../train/parser-tags.js';
import { isHeldOutTree, readOwnTrees } from '../train/parser-own-trees.js';
import { readTrees } from '../train/parser-treebank.js';
import { pearson, spearman } from './correlation.js';

/** @typedef {import('../train/language.js').Input} Input */
/** A tree of the treebank, or of our own. @typedef {Pick<import('../train/parser-treebank.js').Tree, 'heads' | 'labels'>} Tree */
/** @typedef {import('../../src/language/parser/parser.ts').DependencyParser} Parser */
/** Heads as in a `Tree`, and labels. @typedef {{ heads: ArrayLike<number>, labels: ArrayLike<number> }} Parse */

/** Measurements of time, of which the middle one counts. */
const RUNS = 5;
/** Times through all sentences in one measurement: once is too short to time. */
const ROUNDS = 10;
/** Labels that are measured one by one: what most often goes wrong, and what longest dependencies are made of. */
const SINGLE = ['root', 'nsubj', 'obj', 'obl', 'nmod', 'conj', 'advcl', 'acl:relcl', 'parataxis'];

/** @param {string} models @param {string | undefined} treebanks */
export async function measureParser(models, treebanks) {
  if (!treebanks) return;
  const tagger = new TaggerModel(new Uint8Array(await readFile(join(models, 'tagger.bin'))));
  const bytes = new Uint8Array(await readFile(join(models, 'parser.bin')));
  const start = performance.now();
  const parser = new DependencyParser(bytes);
  const construction = performance.now() - start;
  const trees = readTrees(join(treebanks, 'nl-dev.conllu'));
  const inputs = trees.map(({ sentence }) => {
    const input = inputOf(sentence);
    tagWith(tagger, input);
    return input;
  });
  report(
    'parser',
    trees,
    inputs.map((input) => parseOf(parser, input)),
    true,
  );
  const own = readOwnTrees(tagger).filter((_, index) => isHeldOutTree(index));
  report(
    'parser, our own sentences',
    own,
    own.map(({ input }) => parseOf(parser, input)),
    true,
  );
  report('each word on the next or the one before, whichever is better', trees, neighbours(trees), false);
  report('by simple rules', trees, inputs.map(byRules), false);
  const right = trees.map(({ heads }) => longest(heads));
  const lengths = trees.map(({ heads }) => heads.length);
  process.stdout.write(
    `dependencies, the number of words of a sentence beside its longest dependency: r ${pearson(right, lengths).toFixed(3)}, rank ${spearman(right, lengths).toFixed(3)}\n`,
  );
  const alone = wordsPerSecond(inputs, (input) => parser.parse(input));
  const together = wordsPerSecond(inputs, (input) => {
    tagWith(tagger, input);
    parser.parse(input);
  });
  process.stdout.write(
    `parser: ${thousands(alone)} words a second, ${thousands(together)} with tagging; ${bytes.length} bytes, made in ${construction.toFixed(1)} ms\n`,
  );
}

/** @param {number} speed */
const thousands = (speed) => (Math.round(speed / 1000) * 1000).toLocaleString('en');

/** @param {Parser} parser @param {Input} input @returns {Parse} */
function parseOf(parser, input) {
  parser.parse(input);
  const { count } = input;
  return {
    heads: parser.head.slice(0, count).map((head) => (head < 0 ? count : head)),
    labels: parser.label.slice(0, count),
  };
}

/**
 * The better of two baselines: all words on the next one, or on the one before.
 *
 * @param {Tree[]} trees
 * @returns {Parse[]}
 */
function neighbours(trees) {
  const next = trees.map(({ heads }) => ({ heads: heads.map((_, at) => at + 1), labels: [] }));
  const before = trees.map(({ heads }) => ({
    heads: heads.map((_, at) => (at > 0 ? at - 1 : heads.length)),
    labels: [],
  }));
  return attachment(trees, next).heads > attachment(trees, before).heads ? next : before;
}

/**
 * Determiners, adjectives and prepositions hang on the next noun, the first finite verb is the root, and all others hang on
 * the nearest verb.
 *
 * @param {Input} input
 * @returns {Parse}
 */
function byRules({ count, tags }) {
  const bits = Array.from(tags.subarray(0, count), tagBits);
  const finite = bits.findIndex((one) => (one & Is.finite) !== 0);
  const root = finite < 0 ? 0 : finite;
  const heads = bits.map((own, at) => {
    if (at === root) return count;
    const noun = bits.findIndex((one, place) => place > at && (one & (Is.noun | Is.verb)) !== 0);
    if ((own & (Is.noun | Is.verb)) === 0 && noun >= 0 && ((bits[noun] ?? 0) & Is.noun) !== 0) return noun;
    let verb = root;
    for (const [place, one] of bits.entries()) {
      if (place !== at && (one & Is.verb) !== 0 && Math.abs(place - at) < Math.abs(verb - at)) verb = place;
    }
    return verb;
  });
  return { heads, labels: [] };
}

/**
 * How many words have the right head, and the right label as well.
 *
 * @param {Tree[]} trees
 * @param {Parse[]} parses
 * @param {(label: number) => boolean} [counts] which labels of the treebank count
 */
function attachment(trees, parses, counts = () => true) {
  const found = { words: 0, heads: 0, labels: 0 };
  for (const [index, { heads, labels }] of trees.entries()) {
    for (const [at, head] of heads.entries()) {
      if (!counts(labels[at] ?? 0)) continue;
      found.words++;
      if (parses[index]?.heads[at] !== head) continue;
      found.heads++;
      if (parses[index]?.labels[at] === labels[at]) found.labels++;
    }
  }
  return found;
}

/** Most words that stand between a word and its head. @param {ArrayLike<number>} heads */
function longest(heads) {
  let most = 0;
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] ?? 0;
    if (head < heads.length) most = Math.max(most, Math.abs(head - at) - 1);
  }
  return most;
}

/**
 * @param {string} name
 * @param {Tree[]} trees
 * @param {Parse[]} parses
 * @param {boolean} labelled whether the parses have labels
 */
function report(name, trees, parses, labelled) {
  const { words, heads, labels } = attachment(trees, parses);
  const right = trees.map((tree) => longest(tree.heads));
  const found = parses.map((parse) => longest(parse.heads));
  const las = labelled ? `, with label ${percent(labels, words)}` : '';
  // Where all are equal there is no correlation.
  const agreement = found.every((length) => length === found[0])
    ? ''
    : `; longest of a sentence: r ${pearson(right, found).toFixed(3)}, rank ${spearman(right, found).toFixed(3)}`;
  process.stdout.write(`dependencies, ${name}: ${words} words, head ${percent(heads, words)}${las}${agreement}\n`);
  if (!labelled) return;
  const single = SINGLE.map((label) => {
    const own = attachment(trees, parses, (number) => LABELS[number] === label);
    return `${label} ${percent(own.heads, own.words)}`;
  });
  process.stdout.write(`  head, by label of the treebank: ${single.join(', ')}\n`);
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

/** @param {Input[]} inputs @param {(input: Input) => void} work */
function wordsPerSecond(inputs, work) {
  const words = inputs.reduce((sum, { count }) => sum + count, 0) * ROUNDS;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++) for (const input of inputs) work(input);
    return performance.now() - start;
  });
  return (words / (times.sort((a, b) => a - b)[RUNS >> 1] ?? 1)) * 1000;
}
