// How well sentences are found, beside retext-dutch as baseline, on test/language/sentences.json: cases that were written by
// somebody who had not seen the splitter. `npm run measure`.
import { readFile } from 'node:fs/promises';
import { retext } from 'retext';
import retextDutch from 'retext-dutch';
import { loadTypeScript } from './load-typescript.js';

/** @typedef {{ text: string, sentences: [text: string, words: number][] }} Case */

export async function run() {
  const file = new URL('../test/language/sentences.json', import.meta.url);
  const cases = /** @type {Case[]} */ (JSON.parse(await readFile(file, 'utf8')));
  const { Analysis } = await loadTypeScript('src/language/analysis.ts');
  // @ts-expect-error -- a class, of which the loader only knows that it can be called
  const analysis = new Analysis();
  const dutch = retext().use(retextDutch);
  /** @param {string} text */
  const ours = (text) => {
    analysis.read({ kind: 'paragraph', text, spans: [] });
    return analysis.sentences.map((/** @type {{ to: number }} */ sentence) => sentence.to);
  };
  /** @param {string} text */
  const baseline = (text) => {
    /** @type {number[]} */
    const ends = [];
    for (const paragraph of dutch.parse(text).children) {
      if (paragraph.type !== 'ParagraphNode') continue;
      for (const node of paragraph.children)
        if (node.type === 'SentenceNode') ends.push(node.position?.end.offset ?? 0);
    }
    return ends;
  };
  report('klaretaal', cases, ours);
  report('retext-dutch', cases, baseline);
  return 0;
}

/** @param {string} name @param {Case[]} cases @param {(text: string) => number[]} split */
function report(name, cases, split) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, sentences } of cases) {
    const ends = new Set(split(text));
    let at = 0;
    const truth = sentences.map(([sentence]) => {
      at = text.indexOf(sentence, at) + sentence.length;
      return at;
    });
    found += ends.size;
    wanted += truth.length;
    right += truth.filter((end) => ends.has(end)).length;
  }
  const precision = right / found;
  const recall = right / wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  const show = (/** @type {number} */ value) => value.toFixed(3);
  process.stdout.write(
    `${name.padEnd(14)} sentence ends: precision ${show(precision)}, recall ${show(recall)}, F1 ${show(f1)} (${wanted} sentences)\n`,
  );
}
