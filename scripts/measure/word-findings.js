// Findings of the word lists in data that anyone can get: each with the place that a label names.
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AMSTERDAM, amsterdamPairs, byDocument } from './amsterdam.js';

/**
 * Where a finding stands. `row` is "12o" or "12e" for the original and the edited sentence of row 12 of Amsterdam; other
 * files have none. `range` counts UTF-16 code units in that sentence, or in the file.
 * @typedef {{ file: string, row?: string, range: [number, number], parts?: [number, number][], rule: string,
 *   theme: string, severity: string, text: string }} WordFinding
 */

/** Without a kind it is a page. @typedef {{ name: string, kind?: string, paragraphs: { row?: string, text: string }[] }} Text */

/** Originals and edited texts of Amsterdam, a text per document. @param {string} data @returns {Promise<{ originals: Text[], edited: Text[] }>} */
export async function amsterdamTexts(data) {
  const documents = byDocument(await amsterdamPairs(data));
  /** @param {'original' | 'edited'} side @param {string} mark */
  const texts = (side, mark) =>
    documents.map((pairs) => ({
      name: AMSTERDAM,
      paragraphs: pairs.map((pair) => ({ row: `${pair.row}${mark}`, text: pair[side] })).filter(({ text }) => text),
    }));
  return { originals: texts('original', 'o'), edited: texts('edited', 'e') };
}

/** The text files of a folder, each as one paragraph. @param {string} folder @returns {Promise<Text[]>} */
export async function folderTexts(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: `${basename(folder)}/${name}`,
      kind: 'auto',
      paragraphs: [{ text: (await readFile(join(folder, name), 'utf8')).replace(/^\uFEFF/u, '') }],
    })),
  );
}

/**
 * @param {readonly Text[]} texts
 * @param {(text: string, kind?: string) => Promise<import('./checker.js').FileReport>} check
 * @returns {Promise<{ findings: WordFinding[], words: number }>}
 */
export async function wordFindings(texts, check) {
  /** @type {WordFinding[]} */
  const findings = [];
  let words = 0;
  for (const { name, kind, paragraphs } of texts) {
    const report = await check(paragraphs.map(({ text }) => text).join('\n\n'), kind);
    words += report.metrics.words ?? 0;
    for (const finding of report.findings) {
      if (!finding.source) continue;
      const [from, to] = finding.range;
      const { start, row, text } = paragraphAt(paragraphs, from);
      /** @param {[number, number]} range @returns {[number, number]} */
      const within = ([a, b]) => [a - start, b - start];
      findings.push({
        file: name,
        ...(row !== undefined && { row }),
        range: within([from, to]),
        ...(finding.parts && { parts: finding.parts.map(within) }),
        rule: finding.ruleId,
        theme: finding.source.list,
        severity: finding.severity,
        text,
      });
    }
  }
  return { findings, words };
}

/** @param {Text['paragraphs']} paragraphs @param {number} offset */
function paragraphAt(paragraphs, offset) {
  let start = 0;
  for (const { row, text } of paragraphs) {
    if (offset < start + text.length + 2) return { start, row, text };
    start += text.length + 2;
  }
  throw new Error('A finding stands behind the end of its text.');
}
