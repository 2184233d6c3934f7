// What the word lists find: per theme, in texts of a city before and after its editors simplified them; how many of the
// sentences in which they replaced a listed word have a finding on it; and how many findings are right, by the labels in
// measure/words/.
import { readFile, readdir } from 'node:fs/promises';
import { loadTypeScript } from '../load-typescript.js';
import { readWordLists } from '../word-lists.js';
import { amsterdamPairs } from './amsterdam.js';
import { checker } from './checker.js';
import { wilson } from './wilson.js';
import { amsterdamTexts, wordFindings } from './word-findings.js';

/** @typedef {import('./word-findings.js').WordFinding} WordFinding */
/** @typedef {{ file: string, row?: string, range: [number, number], rule: string, theme: string, verdict: 'right' | 'wrong' | 'arguable' }} Label */

/** @param {string} data @param {string} models */
export async function measureWords(data, models) {
  const check = await checker(models);
  const { originals, edited } = await amsterdamTexts(data);
  const [before, after] = [await wordFindings(originals, check), await wordFindings(edited, check)];
  printThemes(before, after);
  await printReplaced(data, check);
}

/** @param {{ findings: WordFinding[], words: number }} before @param {{ findings: WordFinding[], words: number }} after */
function printThemes(before, after) {
  const themes = [...new Set([...before.findings, ...after.findings].map(({ theme }) => theme))].sort();
  const line = (/** @type {string} */ name, /** @type {(finding: WordFinding) => boolean} */ fits) => {
    const rate = (/** @type {typeof before} */ side, /** @type {boolean} */ info) =>
      (100 * side.findings.filter((finding) => fits(finding) && (finding.severity === 'info') === info).length) /
      side.words;
    const [warnings, fewer, infos, less] = [
      rate(before, false),
      rate(after, false),
      rate(before, true),
      rate(after, true),
    ];
    const change = warnings > 0 ? `${Math.round((100 * (fewer - warnings)) / warnings)} %` : '';
    process.stdout.write(
      `${name.padEnd(24)}${warnings.toFixed(3)} -> ${fewer.toFixed(3)} ${change.padStart(6)}   ${infos.toFixed(3)} -> ${less.toFixed(3)}\n`,
    );
  };
  process.stdout.write(`Words of lists per 100 words, original -> edited: warnings and errors, then information.\n`);
  for (const theme of themes) line(theme, (finding) => finding.theme === theme);
  line('all', () => true);
}

/**
 * Of the sentences in which a listed word stands that is gone in the edited one, how many are reported for it.
 *
 * @param {string} data
 * @param {(text: string) => Promise<import('./checker.js').FileReport>} check
 */
async function printReplaced(data, check) {
  const entriesIn = await entryFinder();
  let replaced = 0;
  let found = 0;
  for (const { original, edited } of await amsterdamPairs(data)) {
    const left = new Set(entriesIn(edited));
    const gone = new Set(entriesIn(original).filter((entry) => !left.has(entry)));
    if (gone.size === 0) continue;
    replaced++;
    const { findings } = await check(original);
    if (findings.some(({ source }) => source && gone.has(`${source.list}: ${source.entry}`))) found++;
  }
  process.stdout.write(
    `${replaced} sentences in which the editors replaced a listed word; ${found} (${((100 * found) / replaced).toFixed(1)} %) have a finding on it.\n`,
  );
}

/** Finds the entries whose words stand in a text, whatever they mean there. */
async function entryFinder() {
  const { compile } = await loadTypeScript('src/words/compile.ts');
  const { Automaton } = await loadTypeScript('src/words/automaton.ts');
  const { listedWords } = await loadTypeScript('scripts/measure/listed-words.ts');
  const bytes = compile(await readWordLists());
  // @ts-expect-error -- a class, of which the loader only knows that it can be called
  const automaton = new Automaton(bytes);
  return (/** @type {string} */ text) => /** @type {string[]} */ (listedWords(text, automaton));
}

/** The labels of measure/words/, a file per draw. @returns {Promise<[name: string, labels: Label[]][]>} */
async function readLabels() {
  const folder = new URL('../../measure/words/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  return Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(new URL(name, folder), 'utf8')).split('\n').filter(Boolean);
      return /** @type {[string, Label[]]} */ ([name, lines.map((line) => JSON.parse(line))]);
    }),
  );
}

/** Prints how many labelled findings were right, over all and per theme. */
export async function measureWordPrecision() {
  for (const [name, labels] of await readLabels()) {
    process.stdout.write(`${name.padEnd(44)}${precision(labels)}\n`);
    const families = [...new Set(labels.map(({ theme }) => familyOf(theme)))].sort();
    for (const family of families) {
      process.stdout.write(
        `  ${family.padEnd(42)}${precision(labels.filter(({ theme }) => familyOf(theme) === family))}\n`,
      );
    }
  }
}

const PEOPLE = new Set(['armoede', 'gender', 'gezondheid', 'herkomst', 'leeftijd', 'samenleven']);
const ABBREVIATIONS = new Set(['afkortingen', 'letterwoorden']);

/** Themes of which a draw has too few findings, together. @param {string} theme */
function familyOf(theme) {
  if (PEOPLE.has(theme)) return 'people, all';
  if (ABBREVIATIONS.has(theme)) return 'abbreviations, all';
  return theme.startsWith('jargon') ? 'jargon, all' : theme;
}

/** Shares with their lower bounds: of all, and of those that are right or wrong. @param {readonly Label[]} labels */
function precision(labels) {
  const count = (/** @type {Label['verdict']} */ verdict) => labels.filter((label) => label.verdict === verdict).length;
  const [right, arguable, wrong] = [count('right'), count('arguable'), count('wrong')];
  const share = (/** @type {number} */ all) =>
    `${(right / Math.max(1, all)).toFixed(3)} (${wilson(right, all).toFixed(3)})`;
  return `${labels.length} findings: ${right} right, ${arguable} arguable, ${wrong} wrong; right of all ${share(labels.length)}, of right and wrong ${share(right + wrong)}`;
}
