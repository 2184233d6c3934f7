// Trains the parser: `node scripts/train/parser.js DATA FROG OUT`. DATA holds treebank/, FROG what the teacher made of
// texts (see models/README.md), OUT is the file to write. It uses models/tagger.bin.
import { readFileSync, writeFileSync } from 'node:fs';
import { Is, TaggerModel, tagBits } from './language.js';
import { readLexicon } from './lexicon.js';
import { isHeldOutTree, readOwnTrees } from './parser-own-trees.js';
import { trainPasses } from './parser-passes.js';
import { projective } from './parser-projective.js';
import { tagByOthers } from './parser-tags.js';
import { treesToLearn } from './parser-treebank.js';
import { readOwnSentences } from './treebank.js';

/** How much a tree of the older treebank is believed, of which the scheme had to be guessed; and one without a finite verb. */
const OLD_WEIGHT = 0.7;
const OLD_VERBLESS_WEIGHT = 0.5;
/** How much one of our own trees is believed. */
const OWN_WEIGHT = 2;

/**
 * How much a tree of the older treebank is believed: 0 for a row of a table ("1988 Frans Maassen").
 *
 * @param {import('./language.js').Input} input
 */
function oldWeight({ text, tags, count }) {
  if (tags.subarray(0, count).some((tag) => (tagBits(tag) & Is.finite) !== 0)) return OLD_WEIGHT;
  return /^\d{4} /u.test(text) ? 0 : OLD_VERBLESS_WEIGHT;
}

/** @param {string} data @param {string} teacher */
function train(data, teacher) {
  const model = new TaggerModel(new Uint8Array(readFileSync(new URL('../../models/tagger.bin', import.meta.url))));
  const { trees, oldTrees } = treesToLearn(data, teacher);
  const all = [...trees, ...oldTrees];
  const sentences = all.map(({ sentence }) => sentence);
  const inputs = tagByOthers(sentences, readOwnSentences(teacher), readLexicon(teacher).forms, model);
  const lessons = all.flatMap(({ heads, labels }, index) => {
    const input = inputs[index];
    if (!input) return [];
    const weight = index < trees.length ? 1 : oldWeight(input);
    return weight === 0 ? [] : [{ input, heads: projective(heads), labels, weight }];
  });
  const own = readOwnTrees(model).filter((_, index) => !isHeldOutTree(index));
  return trainPasses([
    ...lessons,
    ...own.map((tree) => ({ ...tree, heads: projective(tree.heads), weight: OWN_WEIGHT })),
  ]);
}

const [data, teacher, out] = process.argv.slice(2);
if (!data || !teacher || !out) {
  process.stderr.write('Usage: node scripts/train/parser.js DATA FROG OUT\n');
  process.exitCode = 2;
} else {
  const bytes = train(data, teacher);
  writeFileSync(out, bytes);
  process.stdout.write(`${out}: ${bytes.length} bytes\n`);
}
