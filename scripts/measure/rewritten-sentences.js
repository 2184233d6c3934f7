// The sentences of Amsterdam with all suggestions applied, and how many findings have a suggestion that can be.
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
  const fix = /** @type {any} */ ((await loadTypeScript('src/fixer.ts')).fix);
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
