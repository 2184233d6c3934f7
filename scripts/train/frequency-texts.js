// How often words stand in the texts that the tagger learns from: treebanks, manuals and sentences of our own.
import { join } from 'node:path';
import { groupsOfRows } from './treebank.js';

const TREEBANKS = ['nl-train.conllu', 'nl-train-ud1.conllu'];
const OF_TEACHER = ['own.tsv', ...Array.from({ length: 6 }, (_, part) => `part.0${part}.tsv`)];

/**
 * @param {string} data
 * @param {string} teacher folder with what Frog made
 * @returns {Map<string, number>} times by word in lower case
 */
export function wordsInTexts(data, teacher) {
  const files = [
    ...TREEBANKS.map((name) => join(data, 'treebank', name)),
    ...OF_TEACHER.map((name) => join(teacher, name)),
  ];
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const file of files) {
    for (const rows of groupsOfRows(file)) {
      for (const [, written = ''] of rows) {
        const word = written.toLowerCase();
        if (/^\p{L}[\p{L}'’-]*$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}
