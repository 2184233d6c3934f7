// Findings of rules in data that anyone can get, each with the place that a label names.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { amsterdamTexts } from './word-findings.js';

/**
 * Where a finding stands. `row` is "12o" or "12e" for the original and the edited sentence of row 12 of Amsterdam; other
 * files have none. `range` counts UTF-16 code units in `text`: that sentence, or the file.
 * @typedef {{ file: string, row?: string, range: [number, number], parts?: [number, number][], rule: string,
 *   severity: string, message: string, scope?: 'document', related?: unknown[], text: string }} RuleFinding
 *
 * @typedef {(text: string, kind?: string, path?: string) => Promise<import('./checker.js').FileReport>} Check
 */

/**
 * Findings in the sentences of Amsterdam, the sentences of a document as one page.
 *
 * @param {string} data @param {Check} check
 */
export async function amsterdamFindings(data, check) {
  const { originals, edited } = await amsterdamTexts(data);
  /** @type {RuleFinding[]} */
  const findings = [];
  for (const { name, paragraphs } of [...originals, ...edited]) {
    const { findings: found } = await check(paragraphs.map(({ text }) => text).join('\n\n'));
    let start = 0;
    let at = 0;
    for (const finding of [...found].sort((a, b) => a.range[0] - b.range[0])) {
      while (finding.range[0] > start + (paragraphs[at]?.text.length ?? 0))
        start += (paragraphs[at++]?.text.length ?? 0) + 2;
      const { row, text } = /** @type {{ row?: string, text: string }} */ (paragraphs[at]);
      findings.push(placed(finding, name, text, start, row));
    }
  }
  return findings;
}

/**
 * Findings in the texts of a folder and the folders within it, as their users would check them.
 *
 * @param {string} folder @param {string} name what labels call the folder @param {Check} check
 */
export async function folderFindings(folder, name, check) {
  /** @type {RuleFinding[]} */
  const findings = [];
  for (const file of (await readdir(folder, { recursive: true })).sort()) {
    if (!/\.(?:txt|md|html)$/u.test(file)) continue;
    const text = (await readFile(join(folder, file), 'utf8')).replace(/^\uFEFF/u, '');
    const report = await check(text, 'auto', file);
    for (const finding of report.findings) findings.push(placed(finding, `${name}/${file}`, text, 0));
  }
  return findings;
}

/**
 * @param {import('./checker.js').Finding} finding @param {string} file @param {string} text @param {number} start
 * @param {string} [row]
 * @returns {RuleFinding}
 */
function placed({ ruleId, severity, range, parts, message, scope, related }, file, text, start, row) {
  /** @param {[number, number]} place @returns {[number, number]} */
  const within = ([from, to]) => [from - start, to - start];
  return {
    file,
    ...(row !== undefined && { row }),
    range: within(range),
    ...(parts && { parts: parts.map(within) }),
    rule: ruleId,
    severity,
    message,
    ...(scope && { scope }),
    ...(related && { related }),
    text,
  };
}
