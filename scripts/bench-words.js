// What the size of the word lists costs: the same texts, as one process checks them warm, with 500 entries drawn from our
// lists, with 4,500 more that no text has, and with 5,000 that are ours as far as they go. Runs take turns.
import { readFile } from 'node:fs/promises';
import { loadTypeScript } from './load-typescript.js';
import { randomNumbers, shuffle } from './train/random.js';
import { readWordLists } from './word-lists.js';

const RUNS = 7;
const SETS = [
  { real: 500, all: 500 },
  { real: 500, all: 5000 },
  { real: 5000, all: 5000 },
];

/** @typedef {{ theme: string, rule: string, title: string, entries: { word: string }[] }} List */

/** @param {string[]} paragraphs prose of the blocks */
export async function benchWords(paragraphs) {
  const { Engine } = await loadTypeScript('src/engine/engine.ts');
  const { compile } = await loadTypeScript('src/words/compile.ts');
  const lists = /** @type {List[]} */ (/** @type {unknown} */ (await readWordLists()));
  const text = paragraphs.join('\n\n');
  const checks = SETS.map((set) => {
    const words = compile(/** @type {never} */ (sized(lists, set)));
    const load = (/** @type {string} */ name) =>
      name === 'words.bin' ? Promise.resolve(words) : readFile(new URL(`../models/${name}`, import.meta.url));
    // @ts-expect-error -- a class, of which the loader only knows that it can be called
    const engine = new Engine({ load });
    return () => engine.check(text, { path: 'tekst.txt', kind: 'webpagina', format: 'text' });
  });
  const times = SETS.map(() => /** @type {number[]} */ ([]));
  const findings = SETS.map(() => 0);
  for (let run = 0; run <= RUNS; run++) {
    for (const [index, check] of checks.entries()) {
      const start = performance.now();
      const report = await check();
      // The first turn warms up.
      if (run > 0) times[index]?.push(performance.now() - start);
      findings[index] = report.findings.length;
    }
  }
  const [base = 1, ...others] = times.map(median);
  const shown = others.map(
    (ms, index) => `${ms.toFixed(0)} ms (x ${(ms / base).toFixed(2)}, ${findings[index + 1]} findings)`,
  );
  process.stdout.write(
    `word lists: 500 entries take ${base.toFixed(0)} ms (${findings[0]} findings of all rules), with 4,500 that no text has ${shown[0]}, 5,000 of ours ${shown[1]}\n`,
  );
}

/** Lists with so many entries of ours, and so many in all. @param {List[]} lists @param {{ real: number, all: number }} size */
function sized(lists, size) {
  const all = lists.flatMap((list) => list.entries.map((entry) => ({ list, entry })));
  shuffle(all, randomNumbers(7));
  const kept = all.slice(0, size.real);
  const made = Array.from({ length: size.all - kept.length }, (_, index) => {
    return { word: `verzonnenwoord${index}ing`, pos: 'noun', simpler: ['woord'] };
  });
  return [
    ...lists.map((list) => ({ ...list, entries: kept.filter((one) => one.list === list).map(({ entry }) => entry) })),
    { theme: 'verzonnen', title: 'Verzonnen', rule: 'ambtelijk-woord', entries: made },
  ];
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
