// How well the sentences of two versions of a text find each other: the sentence pairs of Amsterdam, each document as
// one text of paragraphs, a pair a paragraph. A sentence is placed well when all that it is aligned with is of its pair.
import { loadTypeScript } from '../load-typescript.js';
import { amsterdamPairs, byDocument } from './amsterdam.js';

/** @param {string} data */
export async function measureAlignment(data) {
  const { alignSentences } = /** @type {typeof import('../../src/compare/align.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/compare/align.ts'))
  );
  const { sentencesOf } = /** @type {typeof import('../../src/compare/sentences.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/compare/sentences.ts'))
  );
  const { readDocument, DEFAULT_READ_OPTIONS } = await loadTypeScript('src/formats/read.ts');
  let [all, right, wrong] = [0, 0, 0];
  for (const pairs of byDocument(await amsterdamPairs(data))) {
    /** @param {readonly string[]} texts */
    const read = async (texts) => {
      const blocks = texts.map((text) => text.replace(/\s+/gu, ' ')).join('\n\n');
      return sentencesOf(await readDocument(blocks, 'text', DEFAULT_READ_OPTIONS));
    };
    const old = await read(pairs.map(({ original }) => original));
    const edited = await read(pairs.map(({ edited: text }) => text));
    all += old.length;
    for (const { oldFrom, oldTo, newFrom, newTo } of alignSentences(old, edited)) {
      const own = old.slice(oldFrom, oldTo);
      const both = [...own, ...edited.slice(newFrom, newTo)];
      const isRight = new Set(both.map(({ sentence }) => sentence.block.index)).size === 1;
      if (isRight) right += own.length;
      else wrong += own.length;
    }
  }
  process.stdout.write(
    `Sentences that find what editors made of them (${all} of Amsterdam): ${right} right, ${wrong} wrong, ${all - right - wrong} not found\n`,
  );
}
