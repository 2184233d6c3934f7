// Collects texts for the teacher to tag: `node scripts/train/texts.js MANUALS OUT`. MANUALS is a folder in which packages
// with manuals have been unpacked (see models/README.md). Writes OUT/part.00.txt to part.05.txt with their sentences, and
// OUT/own.txt with those of models/sources: a sentence a line, its tokens with spaces between.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsOf } from './manuals.js';
import { randomNumbers, shuffle } from './random.js';
import { ownSentences } from './sources.js';
import { tokenise } from './tokenise.js';

const PARTS = 6;
/** A longer sentence is a list or a table that was not recognised. */
const LONGEST = 60;
/** From this share of signs on a line is a formula or a command. */
const SIGNS = 0.3;
const CODE = /[$|_{}%~^\\]/u;
const DUTCH = /(?:^| )(?:de|het|een|van|en|in|is|te|met|dat|voor|op|u|je|wordt|niet|zijn|om)(?= )/iu;
const ENGLISH = /(?:^| )(?:the|of|and|to|a|for|with|this|you)(?= )/giu;

/** @param {{ text: string, tokens: string[] }} sentence */
function isUsable({ text, tokens }) {
  const line = tokens.join(' ');
  const signs = tokens.filter((token) => !/[\p{L}\p{N}]/u.test(token)).length;
  return (
    tokens.length >= 2 &&
    tokens.length <= LONGEST &&
    signs < tokens.length * SIGNS &&
    !CODE.test(text) &&
    /\p{Ll}/u.test(line) &&
    DUTCH.test(line) &&
    (line.match(ENGLISH)?.length ?? 0) < 2
  );
}

/** @param {string} folder @returns {Generator<string>} */
function* filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** The sentences of all manuals, each once. @param {string} manuals */
async function sentencesOf(manuals) {
  /** @type {Set<string>} */
  const lines = new Set();
  for (const file of filesIn(manuals)) {
    try {
      for (const paragraph of await paragraphsOf(file, file.slice(manuals.length))) {
        for (const sentence of tokenise(paragraph)) if (isUsable(sentence)) lines.add(sentence.tokens.join(' '));
      }
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  return [...lines];
}

/** @param {string} file @param {string[]} lines */
const write = (file, lines) => writeFileSync(file, `${lines.join('\n')}\n`);

const [manuals, out] = process.argv.slice(2).map((path) => path.replace(/\/+$/u, ''));
if (!manuals || !out) {
  process.stderr.write('Usage: node scripts/train/texts.js MANUALS OUT\n');
  process.exitCode = 2;
} else {
  mkdirSync(out, { recursive: true });
  const lines = await sentencesOf(manuals);
  shuffle(lines, randomNumbers());
  const size = Math.ceil(lines.length / PARTS);
  for (let part = 0; part < PARTS; part++) {
    write(join(out, `part.0${part}.txt`), lines.slice(part * size, (part + 1) * size));
  }
  const own = ownSentences().flatMap((text) => tokenise(text.trim()).map(({ tokens }) => tokens.join(' ')));
  write(join(out, 'own.txt'), own);
  process.stdout.write(`${lines.length} sentences of manuals, ${own.length} of our own\n`);
}
