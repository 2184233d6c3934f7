// Reads the trees of treebanks, without punctuation: that is no word for us.
import { join } from 'node:path';
import { labelOf } from './parser-language.js';
import { newerTree } from './parser-newer-trees.js';
import { newScheme, newVersion } from './parser-old-scheme.js';
import { groupsOfRows, readOldTreebank, readTreebank } from './treebank.js';

/** @typedef {import('./parser-newer-trees.js').Token} Token */

/**
 * @typedef {object} Tree
 * @property {import('./treebank.js').TaggedSentence} sentence
 * @property {number[]} heads the word each depends on, from 0; the number of words for the root
 * @property {number[]} labels
 */

const isWord = (/** @type {Token} */ { word }) => /[\p{L}\p{N}]/u.test(word);

/** @param {string[]} row @returns {Token} */
const tokenOf = ([, word = '', lemma = '', upos = '', , features = '', head = '0', relation = '']) => ({
  word,
  lemma,
  upos,
  features,
  head: Number(head) - 1,
  relation,
});

/** A treebank of version 2. @param {string} file in CoNLL-U @returns {Tree[]} */
export function readTrees(file, change = (/** @type {Token[]} */ tokens) => tokens) {
  return withTrees(readTreebank(file), file, change);
}

/**
 * A treebank of version 1, in the scheme of version 2 as far as that can be told.
 *
 * @param {string} file in CoNLL-U
 * @param {string} teacherFile the same tokens, as Frog tagged them
 * @returns {Tree[]}
 */
export function readOldTrees(file, teacherFile) {
  return withTrees(readOldTreebank(file, teacherFile), file, (tokens) => newerTree(newScheme(tokens)));
}

/** Both treebanks to learn from. @param {string} data @param {string} teacher */
export function treesToLearn(data, teacher) {
  const folder = join(data, 'treebank');
  return {
    trees: readTrees(join(folder, 'nl-train.conllu'), (tokens) => newerTree(newVersion(tokens))),
    oldTrees: readOldTrees(join(folder, 'nl-train-ud1.conllu'), join(teacher, 'ud1.tsv')),
  };
}

/**
 * @param {import('./treebank.js').TaggedSentence[]} sentences
 * @param {string} file
 * @param {(tokens: Token[]) => Token[]} change
 */
function withTrees(sentences, file, change) {
  return Array.from(groupsOfRows(file), (rows, index) => {
    const sentence = sentences[index];
    if (!sentence) throw new Error(`${file} has more sentences than were read.`);
    return { sentence, ...treeOf(change(rows.map(tokenOf))) };
  }).filter(({ heads }) => heads.length > 0);
}

/**
 * Heads and labels of the words. What depends on a mark depends on the head of that mark; where the root is one, its
 * first word takes its place.
 *
 * @param {Token[]} tokens
 */
function treeOf(tokens) {
  /** @type {number[]} */
  const numbers = [];
  let count = 0;
  for (const token of tokens) numbers.push(isWord(token) ? count++ : -1);
  let root = -1;
  /** @type {number[]} */
  const heads = [];
  /** @type {number[]} */
  const labels = [];
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token)) continue;
    let { head, relation } = token;
    while (head >= 0 && numbers[head] === -1) {
      if ((tokens[head]?.head ?? -1) < 0) relation = 'root';
      head = tokens[head]?.head ?? -1;
    }
    if (head < 0 && root >= 0) head = root;
    else if (head < 0) root = at;
    heads.push(head < 0 ? count : (numbers[head] ?? count));
    labels.push(labelOf(heads.at(-1) === count ? 'root' : relation === 'root' ? 'parataxis' : relation));
  }
  return { heads, labels };
}
