// Draws rewrites for somebody to judge who has not written them: `node scripts/measure/draw-rewrites.js SEED COUNT OUT PLACE`.
// PLACE holds amsterdam/: then sentences with all suggestions applied; or it is NAME=FOLDER with texts: then sentences with
// the first suggestion of one finding. Writes OUT.sheet.jsonl (number, what stands before, original, rewritten) and
// OUT.key.jsonl (number, place, rules, what came out as a hash).
// `node scripts/measure/draw-rewrites.js join OUT VERDICTS LABELS` puts verdicts and places together.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { randomNumbers, shuffle } from '../train/random.js';
import { joinVerdicts } from './label-sheets.js';
import { folderRewrites, rewrittenSentences } from './rewritten-sentences.js';

const models = fileURLToPath(new URL('../../models', import.meta.url));
const [command, ...args] = process.argv.slice(2);
if (command === 'join') await joinVerdicts(.../** @type {[string, string, string]} */ (args));
else await draw(Number(command), Number(args[0]), args[1] ?? '', args[2] ?? '');

/** @param {number} seed @param {number} count @param {string} out @param {string} place */
async function draw(seed, count, out, place) {
  const [name = '', folder] = place.split('=', 2);
  /** @type {{ before: string, original: string, rewritten: string, place: object }[]} */
  const found = folder
    ? await folderRewrites(folder, name, models)
    : (await rewrittenSentences(place, models)).sentences.map(({ row, rules, ...texts }) => ({
        ...texts,
        place: { row, rules },
      }));
  shuffle(found, randomNumbers(seed));
  const drawn = found.slice(0, count);
  const lines = (/** @type {(one: (typeof drawn)[number], index: number) => object} */ of) =>
    `${drawn.map((one, index) => JSON.stringify(of(one, index))).join('\n')}\n`;
  await writeFile(
    `${out}.sheet.jsonl`,
    lines(({ before, original, rewritten }, index) => ({ number: index + 1, before, original, rewritten })),
  );
  await writeFile(
    `${out}.key.jsonl`,
    lines((one, index) => ({
      number: index + 1,
      ...one.place,
      result: createHash('sha256').update(one.rewritten).digest('hex').slice(0, 12),
    })),
  );
}
