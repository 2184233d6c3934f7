// Whether rewrites are right: what each suggestion makes of a sentence, beside the rewrites that people wrote for it.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checker } from './checker.js';
import { rewrittenSentences } from './rewritten-sentences.js';

/**
 * A sentence with its right and tempting wrong rewrites. `before` is what stands in front of it. Nothing in `right`:
 * no program should rewrite it. With a `rule`, only what that rule suggests counts.
 * @typedef {{ id: string, theme: string, kind?: string, format?: 'markdown' | 'html', before?: string, text: string,
 *   focus: string, rule?: string, right: string[], wrong: string[], safe: boolean, note?: string }} Item
 *
 * What a suggestion makes of the sentence of an item.
 * @typedef {{ rule: string, safety: string, result: string, inFocus: boolean, isFirst: boolean,
 *   verdict: 'right' | 'wrong' | 'unlisted' }} Outcome
 */

const folder = fileURLToPath(new URL('../../measure/rewrites/', import.meta.url));

/** @param {string} path within measure/rewrites @returns {Promise<Item[]>} */
export async function readItems(path) {
  const lines = (await readFile(`${folder}${path}`, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/** @param {string} text */
const plain = (text) => text.replace(/\s+/gu, ' ').trim();

/** The text of an item as its user has it, and where the sentence starts in it. @param {Item} item */
export function textOf({ before, text, format }) {
  if (!before) return { source: text, start: 0 };
  const apart = format === 'html' ? `<p>${before}</p>\n` : format === 'markdown' ? `${before}\n\n` : `${before} `;
  return { source: apart + text, start: apart.length };
}

/** @param {{ edits: { range: [number, number], text: string }[] }} suggestion @param {string} source @param {number} from */
function appliedFrom({ edits }, source, from) {
  let result = '';
  let at = from;
  for (const { range, text } of edits) {
    result += source.slice(at, range[0]) + text;
    at = range[1];
  }
  return result + source.slice(at);
}

/**
 * What each suggestion with edits makes of the sentence of an item.
 *
 * @param {Item} item @param {(text: string, kind?: string, path?: string) => Promise<any>} check @returns {Promise<Outcome[]>}
 */
export async function outcomesOf(item, check) {
  const { source, start } = textOf(item);
  const path = item.format ? `tekst.${item.format === 'html' ? 'html' : 'md'}` : 'tekst.txt';
  const { findings } = await check(source, item.kind ?? 'webpagina', path);
  const focus = start + item.text.indexOf(item.focus);
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const { ruleId, range, suggestions = [] } of findings) {
    if (item.rule !== undefined && ruleId !== item.rule) continue;
    let isFirst = true;
    for (const suggestion of suggestions) {
      if (!suggestion.edits || suggestion.edits[0].range[0] < start) continue;
      const result = plain(appliedFrom(suggestion, source, start));
      const verdict = item.right.some((one) => plain(one) === result)
        ? 'right'
        : item.wrong.some((one) => plain(one) === result)
          ? 'wrong'
          : 'unlisted';
      const inFocus = range[0] < focus + item.focus.length && focus < range[1];
      outcomes.push({ rule: ruleId, safety: suggestion.safety, result, inFocus, isFirst, verdict });
      isFirst = false;
    }
  }
  return outcomes;
}

/**
 * Judgements by people of results that no list has: by id and result.
 * @param {string} file @returns {Promise<Map<string, string>>}
 */
async function readJudged(file) {
  const lines = await readFile(`${folder}${file}`, 'utf8').catch(() => '');
  return new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, result, verdict } = JSON.parse(line);
        return [`${id}\n${result}`, verdict];
      }),
  );
}

/** @param {string} models */
export async function measureRewrites(models) {
  const check = /** @type {any} */ (await checker(models));
  const own = (await readdir(`${folder}own`).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();
  for (const [title, files] of /** @type {const} */ ([
    ['frozen, written by others before the code', ['frozen.jsonl']],
    ['our own', own.map((name) => `own/${name}`)],
  ])) {
    const items = (await Promise.all(files.map(readItems))).flat();
    const judged = await readJudged(files.length === 1 ? 'frozen-judged.jsonl' : 'own-judged.jsonl');
    await report(title, items, judged, check);
  }
}

/** @param {string} title @param {Item[]} items @param {Map<string, string>} judged @param {any} check */
async function report(title, items, judged, check) {
  const themes = new Map();
  const row = (/** @type {string} */ theme) =>
    themes.get(theme) ??
    themes
      .set(theme, { items: 0, rewritten: 0, safe: [0, 0], first: [0, 0], all: [0, 0], listedWrong: 0, open: 0 })
      .get(theme);
  for (const item of items) {
    const outcomes = await outcomesOf(item, check);
    const rows = [row(item.theme), row('all')];
    for (const one of rows) {
      if (item.right.length > 0) one.items++;
      if (item.right.length > 0 && outcomes.some(({ inFocus }) => inFocus)) one.rewritten++;
    }
    for (const { safety, isFirst, verdict, result } of outcomes) {
      const said = verdict === 'unlisted' ? judged.get(`${item.id}\n${result}`) : verdict;
      for (const one of rows) {
        if (verdict === 'wrong') one.listedWrong++;
        if (said === undefined) one.open++;
        for (const [counts, count] of [
          [one.safe, safety === 'safe'],
          [one.first, isFirst],
          [one.all, true],
        ]) {
          if (!count || said === undefined) continue;
          counts[1]++;
          if (said === 'right') counts[0]++;
        }
      }
    }
  }
  process.stdout.write(`\nRewrites, ${title}: ${items.length} sentences\n`);
  process.stdout.write(
    '  theme                        to rewrite  rewritten  right: safe    first    all      listed wrong  not judged\n',
  );
  for (const [theme, { items: count, rewritten, safe, first, all, listedWrong, open }] of themes) {
    const share = (/** @type {number[]} */ [right = 0, of = 0]) => (of ? `${right}/${of}` : '-').padEnd(9);
    process.stdout.write(
      `  ${theme.padEnd(28)} ${String(count).padEnd(11)} ${String(rewritten).padEnd(10)} ${share(safe).padEnd(14)}${share(first)}${share(all)}${String(listedWrong).padEnd(14)}${open}\n`,
    );
  }
}

/** What judges said of rewrites in texts: the label files in measure/rewrites, a row each, with the safe ones apart. */
export async function measureJudged() {
  process.stdout.write('\nRewrites judged by people: right, clumsy, wrong; share right; safe ones right\n');
  for (const name of (await readdir(folder)).filter((one) => /^\d.*\.jsonl$/u.test(one)).sort()) {
    const labels = (await readFile(`${folder}${name}`, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const count = (/** @type {string} */ verdict, among = labels) =>
      among.filter((one) => one.verdict === verdict).length;
    const safe = labels.filter((one) => one.safety === 'safe');
    const counts = ['right', 'clumsy', 'wrong'].map((verdict) => count(verdict));
    const share = ((100 * (counts[0] ?? 0)) / labels.length).toFixed(1);
    const ofSafe = safe.length > 0 ? `${count('right', safe)} of ${safe.length}` : '';
    process.stdout.write(
      `  ${name.replace('.jsonl', '').padEnd(36)}${counts.join(', ').padEnd(16)}${share} %   ${ofSafe}\n`,
    );
  }
}

/** How many findings in Amsterdam's originals can be mended by a suggestion, and whether nothing gets lost. @param {string} data @param {string} models */
export async function measureMended(data, models) {
  const { sentences, kept, shares } = await rewrittenSentences(data, models);
  const told = [...shares]
    .sort((a, b) => b[1][1] - a[1][1])
    .map(([group, [edits, of]]) => `  ${group.padEnd(28)}${edits} of ${of} (${((100 * edits) / of).toFixed(1)} %)\n`);
  process.stdout.write(`\nFindings in Amsterdam's originals with a suggestion that can be applied:\n${told.join('')}`);
  process.stdout.write(
    `Sentences changed when all are applied: ${sentences.length}; numbers, names and addresses all kept in ${kept}\n`,
  );
}
