// Reads the trees of our own sentences (models/sources/trees.tsv): the kind of text that the parser is for.
import { loadTypeScript } from '../load-typescript.js';
import { Analysis, paragraph } from './language.js';
import { labelOf } from './parser-language.js';
import { treesOfSentences } from './sources.js';

const { Tagger } = /** @type {typeof import('../../src/language/tagger/tagger.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/tagger/tagger.ts'))
);

/** Heads and labels as in a `Tree`. @typedef {{ input: import('./language.js').Input, heads: number[], labels: number[] }} OwnTree */

/** Every tenth of the trees is only there to measure with. @param {number} index */
export const isHeldOutTree = (index) => index % 10 === 0;

/**
 * All trees, with the words, gaps and tags that the program itself gives their sentences.
 *
 * @param {import('../../src/language/tagger/model.ts').TaggerModel} model the tagger
 * @returns {OwnTree[]}
 * @throws {Error} when the tokeniser finds other words than the file has
 */
export function readOwnTrees(model) {
  return treesOfSentences().map(({ text, rows }) => {
    const analysis = new Analysis();
    analysis.read(paragraph(text));
    const [sentence] = analysis.sentences;
    if (!sentence || sentence.tokenTo !== rows.length || rows.some(({ word }, at) => analysis.word(at) !== word)) {
      throw new Error(`The tree of “${text}” has other words than its text.`);
    }
    const input = new Tagger(model).tag(analysis, sentence);
    const heads = rows.map(({ head }) => (head === 0 ? rows.length : head - 1));
    return { input, heads, labels: rows.map(({ relation }) => labelOf(relation)) };
  });
}
