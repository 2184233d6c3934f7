// How often rules report in texts of a city before and after its editors simplified them: findings per 100 words.
import { amsterdamPairs, byDocument } from './amsterdam.js';
import { checker } from './checker.js';

/** @param {string} data @param {string} models */
export async function measureEdited(data, models) {
  const documents = byDocument(await amsterdamPairs(data));
  const check = await checker(models);
  const [original, edited] = await Promise.all([
    rates(
      documents.map((pairs) => pairs.map((pair) => pair.original)),
      check,
    ),
    rates(
      documents.map((pairs) => pairs.map((pair) => pair.edited)),
      check,
    ),
  ]);
  for (const name of [...new Set([...original.keys(), ...edited.keys()])].sort()) {
    const [before, after] = [original.get(name) ?? 0, edited.get(name) ?? 0];
    const change = before > 0 ? `${Math.round((100 * (after - before)) / before)} %` : '';
    process.stdout.write(
      `${name.padEnd(28)}${before.toFixed(3)} findings per 100 words in originals, ${after.toFixed(3)} in edited texts ${change}\n`,
    );
  }
}

/**
 * Findings per 100 words by rule, and of all; the sentences of one document make one text, a paragraph each.
 *
 * @param {string[][]} documents
 * @param {(text: string) => Promise<import('./checker.js').FileReport>} check
 */
async function rates(documents, check) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  let words = 0;
  for (const sentences of documents) {
    const report = await check(sentences.filter(Boolean).join('\n\n'));
    words += report.metrics.words ?? 0;
    for (const { ruleId, severity } of report.findings) {
      const names = [ruleId, 'all rules', ...(severity === 'info' ? [] : ['all warnings and errors'])];
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([rule, count]) => [rule, (100 * count) / words]));
}
