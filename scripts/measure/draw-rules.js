// Draws findings of every rule for somebody to label who has not written the rules:
// `node scripts/measure/draw-rules.js SEED COUNT OUT FOLDER… [RULE…]`. A FOLDER holds amsterdam/, or is NAME=PATH for texts
// that labels call NAME/… Of each rule up to COUNT findings, drawn by chance. Writes
// OUT.sheet.jsonl (number, what the rule says it looks for, text with «marks») and OUT.key.jsonl (number and place).
// `node scripts/measure/draw-rules.js join OUT VERDICTS LABELS` puts verdicts and places together.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../load-typescript.js';
import { randomNumbers, shuffle } from '../train/random.js';
import { checker } from './checker.js';
import { joinVerdicts, marked } from './label-sheets.js';
import { amsterdamFindings, folderFindings } from './rule-findings.js';

/** @typedef {import('./rule-findings.js').RuleFinding} RuleFinding */

const [command, ...args] = process.argv.slice(2);
if (command === 'join') await joinVerdicts(.../** @type {[string, string, string]} */ (args));
else await draw(Number(command), Number(args[0]), args[1] ?? '', args.slice(2));

/** @param {number} seed @param {number} count @param {string} out @param {string[]} rest folders and rules */
async function draw(seed, count, out, rest) {
  const check = await checker(fileURLToPath(new URL('../../models', import.meta.url)));
  const isFolder = (/** @type {string} */ name) => name.includes('=') || existsSync(join(name, 'amsterdam'));
  const wanted = new Set(rest.filter((name) => !isFolder(name)));
  /** @type {RuleFinding[]} */
  const findings = [];
  for (const folder of rest.filter(isFolder)) {
    const [name = '', path] = folder.split('=', 2);
    const found = path === undefined ? await amsterdamFindings(name, check) : await folderFindings(path, name, check);
    for (const finding of found) findings.push(finding);
  }
  const about = await descriptions();
  const drawn = [...about.keys()].flatMap((rule) => {
    if (wanted.size > 0 && !wanted.has(rule)) return [];
    const own = findings.filter((finding) => finding.rule === rule);
    shuffle(own, randomNumbers(seed));
    process.stdout.write(`${rule.padEnd(28)}${own.length}\n`);
    return own.slice(0, count);
  });
  const lines = (/** @type {(finding: RuleFinding, index: number) => object} */ of) =>
    `${drawn.map((finding, index) => JSON.stringify(of(finding, index))).join('\n')}\n`;
  await writeFile(
    `${out}.sheet.jsonl`,
    lines((finding, index) => ({
      number: index + 1,
      about: about.get(finding.rule),
      // What is missing, or is told by another place, is not to be seen from the marked words.
      ...((finding.scope || finding.related) && { says: finding.message }),
      text: marked(finding),
    })),
  );
  await writeFile(
    `${out}.key.jsonl`,
    lines(({ file, row, range, rule, severity }, index) => ({
      number: index + 1,
      file,
      ...(row && { row }),
      range,
      rule,
      severity,
    })),
  );
}

/** What each rule looks for, in its own words, with its limits. @returns {Promise<Map<string, string>>} */
async function descriptions() {
  const { rules } = await loadTypeScript('rules/index.ts');
  const all = /** @type {import('../../src/rule/rule.ts').Rule[]} */ (/** @type {unknown} */ (rules));
  const limits = (/** @type {import('../../src/rule/rule.ts').OptionSpecs} */ options) =>
    Object.values(options).flatMap((option) => {
      if (option.type !== 'integer') return [];
      const kinds = Object.entries(option.kinds ?? {}).map(([kind, value]) => `, ${kind}: ${value}`);
      return [` ${option.description} (${option.default}${kinds.join('')})`];
    });
  return new Map(
    all.map(({ id, title, description, options }) => [id, `${title}. ${description}${limits(options).join('')}`]),
  );
}
