// Draws sentences of Amsterdam with all suggestions applied, for somebody to judge who has not written the rewrites:
// `node scripts/measure/draw-rewrites.js SEED COUNT OUT DATA`. Writes OUT.sheet.jsonl (number, what stands before, original
// and rewritten) and OUT.key.jsonl (number, row, rules, what came out as a hash). `… join OUT VERDICTS LABELS` puts verdicts and
// rows together.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { randomNumbers, shuffle } from '../train/random.js';
import { joinVerdicts } from './label-sheets.js';
import { rewrittenSentences } from './rewritten-sentences.js';

const [command, ...args] = process.argv.slice(2);
if (command === 'join') await joinVerdicts(.../** @type {[string, string, string]} */ (args));
else await draw(Number(command), Number(args[0]), args[1] ?? '', args[2] ?? '');

/** @param {number} seed @param {number} count @param {string} out @param {string} data */
async function draw(seed, count, out, data) {
  const { sentences } = await rewrittenSentences(data, fileURLToPath(new URL('../../models', import.meta.url)));
  shuffle(sentences, randomNumbers(seed));
  const drawn = sentences.slice(0, count);
  const lines = (/** @type {(one: (typeof drawn)[number], index: number) => object} */ of) =>
    `${drawn.map((one, index) => JSON.stringify(of(one, index))).join('\n')}\n`;
  await writeFile(
    `${out}.sheet.jsonl`,
    lines(({ before, original, rewritten }, index) => ({ number: index + 1, before, original, rewritten })),
  );
  await writeFile(
    `${out}.key.jsonl`,
    lines(({ row, rules, rewritten }, index) => ({
      number: index + 1,
      row,
      rules,
      result: createHash('sha256').update(rewritten).digest('hex').slice(0, 12),
    })),
  );
}
