// Speed, as ratios in one run: `npm run bench`, or `npm run bench -- FOLDER` with a folder of data that holds
// amsterdam/complex-simple-dev.csv (City of Amsterdam, github.com/Amsterdam/dutch-municipal-text-simplification). Without
// it the texts are made of our own fixtures. Whole processes, medians; these figures depend on the machine, the ratios less.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { benchScale } from './bench-scale.js';
import { benchSteps } from './bench-steps.js';
import { benchTyping } from './bench-typing.js';
import { benchWords } from './bench-words.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 5;
/** UTF-16 code units per text of the large set, about 430 words. */
const TEXT = 2_800;

/** @param {string | undefined} data */
async function sentences(data) {
  if (data && existsSync(join(data, 'amsterdam'))) {
    const csv = await readFile(join(data, 'amsterdam', 'complex-simple-dev.csv'), 'utf8');
    return [...csv.matchAll(/^\d+,(?:"((?:[^"]|"")*)"|([^,\n]*)),/gmu)].map((row) =>
      (row[1] ?? row[2] ?? '').replaceAll('""', '"'),
    );
  }
  const folder = join(root, 'fixtures', 'brieven');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') || name.endsWith('.txt'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts
    .join('\n')
    .split(/(?<=[.?!])\s+|\n{2,}/u)
    .filter((line) => /^\p{Lu}.{20,}/u.test(line))
    .map((line) => line.replace(/\s+/gu, ' '));
}

/** @param {string[]} lines @param {number} count @param {(body: string[], index: number) => string} wrap */
function texts(lines, count, wrap) {
  let at = 0;
  return Array.from({ length: count }, (_, index) => {
    /** @type {string[]} */
    const body = [];
    for (let length = 0; length < TEXT; at++) {
      const line = lines[at % lines.length] ?? '';
      body.push(line);
      length += line.length;
    }
    return wrap(body, index);
  });
}

/** @param {string[]} body @param {number} index */
const markdown = (body, index) => `# Tekst ${index}\n\n${paragraphs(body).join('\n\n')}\n`;

/** @param {string[]} body */
function paragraphs(body) {
  const parts = [];
  for (let at = 0; at < body.length; at += 4) parts.push(body.slice(at, at + 4).join(' '));
  return parts;
}

/** Page furniture of the size that municipal sites have. */
const FURNITURE = `<nav><ul>${'<li class="menu-item menu-item-level-1"><a href="/bestuur/diensten" class="link link--menu"><span class="icon"></span>Diensten en bestuur</a></li>'.repeat(95)}</ul></nav>`;

/** @param {string[]} body @param {number} index */
const html = (body, index) =>
  `<!doctype html><html lang="nl"><head><title>Tekst ${index}</title></head><body>${FURNITURE}<main><h1>Tekst ${index}</h1>${paragraphs(
    body,
  )
    .map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')}</main></body></html>`;

/** @param {string[]} args of node */
function time(args) {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  // What stops at once would be the fastest of all.
  if (status === null || status > 1) throw new Error(`Ended with ${status}: node ${args.join(' ')}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** @param {Record<string, string[]>} commands run in turn, so that a slow moment hits them all; medians in ms */
function medians(commands) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const ms = time(args);
      if (run > 0) times[name]?.push(ms);
    }
  }
  return Object.entries(times).map(
    ([name, all]) => /** @type {const} */ ([name, all.sort((a, b) => a - b)[RUNS >> 1] ?? 0]),
  );
}

/** @param {string[]} args */
export async function run(args) {
  const folder = await mkdtemp(join(tmpdir(), 'klaretaal-bench-'));
  try {
    const lines = await sentences(args[0]);
    await Promise.all(['md', 'html'].map((name) => mkdir(join(folder, name))));
    const pages = texts(lines, 1000, markdown);
    await Promise.all(pages.map((text, index) => writeFile(join(folder, 'md', `${index}.md`), text)));
    await Promise.all(
      texts(lines, 1000, html).map((text, index) => writeFile(join(folder, 'html', `${index}.html`), text)),
    );
    await writeFile(join(folder, 'letter.md'), pages[0] ?? '');
    await writeFile(join(folder, 'groot.md'), pages.slice(0, 36).join('\n'));
    const remark = await remarkAlone(folder);
    const cli = join(root, 'bin', 'klaretaal.js');
    /** @param {string} path */
    const check = (path) => [cli, '--no-config', join(folder, path)];
    const rows = medians({
      'node -e 0': ['-e', '0'],
      brief: check('letter.md'),
      'brief, remark-parse alleen': [remark, join(folder, 'letter.md')],
      '100 kB': check('groot.md'),
      'score, 100 kB': [cli, 'score', '--no-config', join(folder, 'groot.md')],
      '1.000 Markdown': check('md'),
      '1.000 Markdown, remark-parse alleen': [remark, join(folder, 'md')],
      '1.000 HTML': check('html'),
    });
    const base = rows[0]?.[1] ?? 1;
    for (const [name, ms] of rows)
      process.stdout.write(
        `${name.padEnd(40)}${ms.toFixed(0).padStart(8)} ms${(ms / base).toFixed(1).padStart(8)} × node\n`,
      );
    const prose = pages.flatMap((page) => page.split('\n\n').slice(1));
    await benchTyping(prose);
    await benchScale(cli, folder, pages);
    await benchSteps(prose);
    await benchWords(prose.slice(0, 5000));
    return 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A program that only parses. @param {string} folder to write it in */
async function remarkAlone(folder) {
  const file = join(folder, 'remark.mjs');
  const modules = pathToFileURL(join(root, 'node_modules')).href;
  await writeFile(
    file,
    `import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '${modules}/unified/index.js';
import remarkParse from '${modules}/remark-parse/index.js';
const parser = unified().use(remarkParse);
const path = process.argv[2];
const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
for (const file of files) parser.parse(readFileSync(file, 'utf8'));
`,
  );
  return file;
}
