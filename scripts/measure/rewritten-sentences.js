// Sentences with suggestions applied, and how many findings have a suggestion that can be.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineWith } from './checker.js';
import { loadTypeScript } from '../load-typescript.js';
import { amsterdamTexts } from './word-findings.js';

/** @typedef {{ row: string, before: string, original: string, rewritten: string, rules: string[] }} Sentence */

/**
 * @param {string} data @param {string} models
 * @returns {Promise<{ sentences: Sentence[], kept: number, shares: Map<string, [edits: number, of: number]> }>}
 */
export async function rewrittenSentences(data, models) {
  const engine = await engineWith(models);
  const fix = /** @type {any} */ ((await loadTypeScript('src/engine/fixer.ts')).fix);
  const { originals } = await amsterdamTexts(data);
  /** @type {Sentence[]} */
  const sentences = [];
  /** @type {Map<string, [number, number]>} */
  const shares = new Map();
  let kept = 0;
  for (const { paragraphs } of originals) {
    const lines = paragraphs.map(({ text }) => text.replace(/\s+/gu, ' '));
    const task = { path: 'tekst.txt', format: 'text', kind: 'webpagina' };
    const { text, applied, before } = await fix(engine, lines.join('\n\n'), task, 'suggestion');
    for (const finding of before.findings) count(shares, finding);
    const after = text.split('\n\n');
    if (after.length !== lines.length) throw new Error('A rewrite has made or lost a paragraph.');
    lines.forEach((original, index) => {
      const rewritten = after[index];
      if (rewritten === original) return;
      const rules = applied
        .filter((/** @type {{ line: number }} */ { line }) => line === 2 * index + 1)
        .map((/** @type {{ ruleId: string }} */ { ruleId }) => ruleId);
      sentences.push({ row: paragraphs[index]?.row ?? '', before: after[index - 1] ?? '', original, rewritten, rules });
      if (factsOf(original) === factsOf(rewritten)) kept++;
    });
  }
  return { sentences, kept, shares };
}

/** @param {Map<string, [number, number]>} shares @param {{ ruleId: string, source?: unknown, suggestions?: { edits?: unknown }[] }} finding */
function count(shares, { ruleId, source, suggestions = [] }) {
  const groups = ['all', ruleId, ...(source ? ['words of lists'] : [])];
  for (const group of groups) {
    const share = shares.get(group) ?? [0, 0];
    if (suggestions.some(({ edits }) => edits)) share[0]++;
    share[1]++;
    shares.set(group, share);
  }
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/**
 * Digits, addresses and names of a sentence in order of the alphabet. A name is a word with a capital that doesn't start
 * a sentence; a month in digits and in letters is the same.
 * @param {string} text
 */
function factsOf(text) {
  const months = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'gu');
  const plain = text.replace(months, (month) => `${MONTHS.indexOf(month) + 1}`).replace(/(\d)[.:/](?=\d)/gu, '$1 ');
  const numbers = (plain.match(/\d+/gu) ?? []).map((number) => `${Number(number)}`).filter((number) => number !== '0');
  const names = [...text.matchAll(/(?<![.!?:]["”’)]?\s)(?<=\s["“‘(]?)\p{Lu}[\p{L}\d’'-]*/gu)].map(([name]) => name);
  const addresses = text.match(/\S+@\S+|https?:\S+|www\.\S+/gu) ?? [];
  return [...numbers, ...names, ...addresses].sort().join('\n');
}

/** How much of a text is shown before a sentence, in UTF-16 code units. */
const CONTEXT = 160;

/**
 * Each sentence of the texts of a folder with the first suggestion of one of its findings.
 *
 * @param {string} folder @param {string} name what labels call the folder @param {string} models
 */
export async function folderRewrites(folder, name, models) {
  const engine = await engineWith(models);
  const found = [];
  for (const file of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, file), 'utf8');
    const { findings } = await engine.check(text, { path: file });
    for (const { ruleId, range, sentence, suggestions = [] } of findings) {
      const [first] = suggestions;
      if (!first?.edits) continue;
      const around = sentence?.range ?? range;
      const from = Math.min(around[0], ...first.edits.map((edit) => edit.range[0]));
      const to = Math.max(around[1], ...first.edits.map((edit) => edit.range[1]));
      let rewritten = '';
      let at = from;
      for (const edit of first.edits) {
        rewritten += text.slice(at, edit.range[0]) + edit.text;
        at = edit.range[1];
      }
      found.push({
        before: text.slice(Math.max(0, from - CONTEXT), from).replace(/\s+/gu, ' '),
        original: text.slice(from, to),
        rewritten: rewritten + text.slice(at, to),
        place: { file: `${name}/${file}`, range: [from, to], rule: ruleId, safety: first.safety },
      });
    }
  }
  return found;
}
