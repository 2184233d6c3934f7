// How much is found of what an editor marks: measure/words/marks/marks.jsonl holds the words that people who did not know
// the lists marked in texts of our own, each once per text, with what kind of word they are.
import { readFile } from 'node:fs/promises';
import { checker } from './checker.js';

/** @typedef {{ file: string, words: string, category: string }} Mark */

const folder = new URL('../../measure/words/', import.meta.url);

/** @param {string} models */
export async function measureWordRecall(models) {
  const lines = (await readFile(new URL('marks/marks.jsonl', folder), 'utf8')).split('\n').filter(Boolean);
  const marks = lines.map((line) => /** @type {Mark} */ (JSON.parse(line)));
  const check = await checker(models);
  /** @type {Map<string, { marks: number, lists: number, rules: number }>} */
  const counts = new Map();
  for (const file of new Set(marks.map((mark) => mark.file))) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const { findings } = await check(text, 'auto');
    for (const { words, category } of marks.filter((mark) => mark.file === file)) {
      const there = findings.filter((finding) => placesOf(words, text).some((place) => touches(finding, place)));
      const by = there.some(({ source }) => source) ? 'lists' : there.some(isGrammar) ? 'rules' : undefined;
      for (const name of [category, 'all']) {
        const count = counts.get(name) ?? { marks: 0, lists: 0, rules: 0 };
        counts.set(name, count);
        count.marks++;
        if (by) count[by]++;
      }
    }
  }
  for (const [name, { marks: all, lists, rules }] of counts) {
    process.stdout.write(
      `${name.padEnd(14)}${all} marks: ${((100 * lists) / all).toFixed(0)} % found by lists, ${((100 * rules) / all).toFixed(0)} % by rules of grammar\n`,
    );
  }
}

/** A long sentence is no finding on one of its words. @param {import('./checker.js').Finding} finding */
function isGrammar({ ruleId }) {
  return ruleId !== 'lange-zin';
}

/** Where the first of some words stand in a text. @param {string} words @param {string} text */
function placesOf(words, text) {
  const first = words.split(' … ')[0] ?? '';
  /** @type {[number, number][]} */
  const places = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) places.push([at, at + first.length]);
  return places;
}

/** @param {import('./checker.js').Finding} finding @param {[number, number]} place */
function touches({ range, parts = [range] }, [from, to]) {
  return parts.some(([start, end]) => start < to && from < end);
}
