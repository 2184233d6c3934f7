// The paragraphs of Dutch manuals as Debian's packages hold them: HTML, man pages, translations of programs, Mallard.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadTypeScript } from '../load-typescript.js';

const { readHtml } = /** @type {typeof import('../../src/formats/html/read.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/formats/html/read.ts'))
);

/** @typedef {(bytes: Buffer) => string[] | Promise<string[]>} Reader */

/** @type {[path: RegExp, read: Reader][]} */
const readers = [
  [/\.html$/u, html],
  [/\/man\/nl\/.*\.gz$/u, (bytes) => manPage(gunzipSync(bytes).toString('utf8'))],
  [/nl\/LC_MESSAGES\/.*\.mo$/u, messages],
  [/\/nl\/.*\.page$/u, mallard],
];

/** Only the path tells the language of a file. */
const DUTCH = /\/nl[/_.]|[-.]nl[-/.]|nl\.html/u;

/** @param {string} file @param {string} path within the manuals, starting with a slash */
export async function paragraphsOf(file, path) {
  const read = DUTCH.test(path) ? readers.find(([kind]) => kind.test(path))?.[1] : undefined;
  return read ? read(readFileSync(file)) : [];
}

/** @param {Buffer} bytes */
async function html(bytes) {
  const { blocks } = await readHtml(bytes.toString('utf8'), { furniture: ['nav', 'script', 'header', 'footer'] });
  return blocks.map(({ text, spans }) => {
    let kept = text;
    for (const { kind, from, to } of spans) {
      if (kind === 'aside') kept = kept.slice(0, from) + ' '.repeat(to - from) + kept.slice(to);
    }
    return kept;
  });
}

/** Text with the escapes of roff taken out. @param {string} text */
const plain = (text) =>
  text
    .replace(/\\f(?:\[[^\]]*\]|.)/gu, '')
    .replace(/\\-/gu, '-')
    .replace(/\\\((?:aq|cq|oq)/gu, "'")
    .replace(/\\\(\w\w|\\\[\w+\]/gu, ' ')
    .replace(/\\[&|^%,/ ]/gu, '')
    .replace(/\\e/gu, '\\');

/** What a line that sets words in bold or italics says. @param {string} line */
const highlighted = (line) =>
  plain(
    line
      .replace(/^\.\w+\s+/u, '')
      .replace(/"/gu, '')
      .replace(/ ([(),.;:])/gu, '$1'),
  );

/** @param {string} source roff */
function manPage(source) {
  /** @type {string[][]} */
  const paragraphs = [[]];
  let verbatim = false;
  for (const line of source.split('\n')) {
    if (/^\.(?:nf|EX)/u.test(line)) verbatim = true;
    else if (/^\.(?:fi|EE)/u.test(line)) verbatim = false;
    if (verbatim || /^\.\\"|^'/u.test(line)) continue;
    if (/^\.(?:B|I|BR|IR|RB|RI|BI|IB)\s/u.test(line)) paragraphs.at(-1)?.push(highlighted(line));
    else if (line.startsWith('.') || !line.trim()) paragraphs.push([]);
    else paragraphs.at(-1)?.push(plain(line));
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
}

const LITTLE_ENDIAN = 0x950412de;

/** @param {Buffer} bytes of a catalogue of GNU gettext */
function messages(bytes) {
  const little = bytes.readUInt32LE(0) === LITTLE_ENDIAN;
  const number = (/** @type {number} */ at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const [count, table] = [number(8), number(16)];
  /** @type {string[]} */
  const found = [];
  // The first message describes the file.
  for (let index = 1; index < count; index++) {
    const length = number(table + 8 * index);
    const from = number(table + 8 * index + 4);
    const message = bytes.toString('utf8', from, from + length);
    // A sign before a letter marks the key that a menu listens to.
    for (const form of message.split('\0')) found.push(...form.replace(/[_&](?=\p{L})/gu, '').split(/\n\n|\\n/u));
  }
  return found.map((text) => withoutTags(text));
}

/** @param {Buffer} bytes of a page of Mallard */
function mallard(bytes) {
  const elements = bytes.toString('utf8').matchAll(/<(?:p|title|desc)\b[^>]*>([\s\S]*?)<\/(?:p|title|desc)>/gu);
  return Array.from(elements, ([, content = '']) => withoutTags(content).trim());
}

/** @param {string} text */
const withoutTags = (text) => text.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ');
