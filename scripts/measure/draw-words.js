// Draws findings of the word lists for somebody to label who sees text and marked words only:
// `node scripts/measure/draw-words.js SEED COUNT OUT FOLDER…`. A FOLDER holds amsterdam/, or text files. Every theme gives at
// least as many as all together allow. Writes OUT.sheet.jsonl (number, text with «marks») for whoever labels, and
// OUT.key.jsonl (number, file, row, range, rule, theme). `... join OUT VERDICTS LABELS` puts both together.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomNumbers, shuffle } from '../train/random.js';
import { checker } from './checker.js';
import { joinVerdicts, marked } from './label-sheets.js';
import { amsterdamTexts, folderTexts, wordFindings } from './word-findings.js';

/** @typedef {import('./word-findings.js').WordFinding} WordFinding */

const [command, ...args] = process.argv.slice(2);
if (command === 'join') await joinVerdicts(.../** @type {[string, string, string]} */ (args));
else await draw(Number(command), Number(args[0]), args[1] ?? '', args.slice(2));

/** @param {number} seed @param {number} count @param {string} out @param {string[]} folders */
async function draw(seed, count, out, folders) {
  const check = await checker(fileURLToPath(new URL('../../models', import.meta.url)));
  const texts = await Promise.all(folders.map(textsOf));
  const { findings } = await wordFindings(texts.flat(), check);
  shuffle(findings, randomNumbers(seed));
  const drawn = spread(findings, count);
  const lines = (/** @type {(finding: WordFinding, index: number) => object} */ of) =>
    `${drawn.map((finding, index) => JSON.stringify(of(finding, index))).join('\n')}\n`;
  await writeFile(
    `${out}.sheet.jsonl`,
    lines((finding, index) => ({ number: index + 1, text: marked(finding) })),
  );
  await writeFile(
    `${out}.key.jsonl`,
    lines(({ file, row, range, rule, theme }, index) => ({
      number: index + 1,
      file,
      ...(row && { row }),
      range,
      rule,
      theme,
    })),
  );
  process.stdout.write(`${drawn.length} of ${findings.length} findings.\n`);
}

/** @param {string} folder */
async function textsOf(folder) {
  if (!existsSync(join(folder, 'amsterdam'))) return folderTexts(folder);
  const { originals, edited } = await amsterdamTexts(folder);
  return [...originals, ...edited];
}

/** As many of each theme as there are, up to what makes the whole come out right. @param {readonly WordFinding[]} findings @param {number} count */
function spread(findings, count) {
  /** @type {Map<string, WordFinding[]>} */
  const themes = new Map();
  for (const finding of findings) themes.set(finding.theme, [...(themes.get(finding.theme) ?? []), finding]);
  /** @type {Set<WordFinding>} */
  const drawn = new Set();
  for (let turn = 0; drawn.size < Math.min(count, findings.length); turn++) {
    for (const own of themes.values()) {
      const finding = own[turn];
      if (finding && drawn.size < count) drawn.add(finding);
    }
  }
  return findings.filter((finding) => drawn.has(finding));
}
