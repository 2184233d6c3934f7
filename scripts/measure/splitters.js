// Our reader of sentences and the baseline, retext-dutch, as functions from a text to where its sentences end.
import { retext } from 'retext';
import retextDutch from 'retext-dutch';
import { Analysis, paragraph } from '../train/language.js';

/** @typedef {{ name: string, split: (text: string) => number[] }} Splitter */

const analysis = new Analysis();
const dutch = retext().use(retextDutch);

/** @type {Splitter[]} */
export const splitters = [
  {
    name: 'klaretaal',
    split(text) {
      analysis.read(paragraph(text));
      return analysis.sentences.map((sentence) => sentence.to);
    },
  },
  {
    name: 'retext-dutch',
    split(text) {
      /** @type {number[]} */
      const ends = [];
      for (const paragraph of dutch.parse(text).children) {
        if (paragraph.type !== 'ParagraphNode') continue;
        for (const node of paragraph.children) {
          if (node.type === 'SentenceNode') ends.push(node.position?.end.offset ?? 0);
        }
      }
      return ends;
    },
  },
];

/** Counts of places: those that were found, those that were wanted, and those that are both. */
export class Ends {
  right = 0;
  found = 0;
  wanted = 0;

  /** @param {number[]} found @param {number[]} wanted */
  add(found, wanted) {
    const ends = new Set(found);
    this.found += ends.size;
    this.wanted += wanted.length;
    this.right += wanted.filter((end) => ends.has(end)).length;
  }

  toString() {
    const precision = this.right / this.found;
    const recall = this.right / this.wanted;
    const f1 = (2 * precision * recall) / (precision + recall);
    return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${this.wanted} sentences)`;
  }
}
