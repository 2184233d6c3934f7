// How well the sentences of two versions of a text find each other: the sentence pairs of Amsterdam, each document as
// one text of paragraphs, a pair a paragraph. A sentence is placed well when all that it is aligned with is of its pair. Then
// how alike the changed ones are, by which the thresholds of src/compare/align.ts were chosen.
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
  const { likeness, WordWeights } = /** @type {typeof import('../../src/compare/likeness.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/compare/likeness.ts'))
  );
  let [all, right, wrong] = [0, 0, 0];
  /** Of each pair that editors changed: how alike the two are, and the most alike of all others in the document. */
  /** @type {{ own: number, other: number }[]} */
  const alike = [];
  for (const pairs of byDocument(await amsterdamPairs(data))) {
    /** @param {readonly string[]} texts */
    const read = async (texts) => {
      const blocks = texts.map((text) => text.replace(/\s+/gu, ' ')).join('\n\n');
      return sentencesOf(await readDocument(blocks, 'text', DEFAULT_READ_OPTIONS));
    };
    const old = await read(pairs.map(({ original }) => original));
    const edited = await read(pairs.map(({ edited: text }) => text));
    /** @param {readonly import('../../src/compare/align.ts').Alignable[]} sentences */
    const wordsOf = (sentences) => sentences.flatMap(({ words }) => words);
    /** @param {typeof old} sentences @param {number} block */
    const inBlock = (sentences, block) => sentences.filter(({ sentence }) => sentence.block.index === block);
    const weights = new WordWeights([...old, ...edited].map(({ words }) => words));
    const bags = pairs.map((_, at) => weights.bag(wordsOf(inBlock(edited, at))));
    pairs.forEach(({ original, edited: text }, at) => {
      if (original === text || pairs.length < 5) return;
      const bag = weights.bag(wordsOf(inBlock(old, at)));
      const others = bags.filter((_, place) => place !== at && pairs[place]?.edited !== text);
      alike.push({ own: likeness(bag, bags[at] ?? bag), other: Math.max(...others.map((one) => likeness(bag, one))) });
    });
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
  /** @param {(one: { own: number, other: number }) => boolean} holds */
  const share = (holds) => `${((100 * alike.filter(holds).length) / alike.length).toFixed(1)} %`;
  const limits = [0.3, 0.5].map(
    (limit) => `at ${limit} own ${share(({ own }) => own >= limit)}, another ${share(({ other }) => other >= limit)}`,
  );
  process.stdout.write(
    `Likeness of changed sentences (${alike.length}): own the most alike ${share(({ own, other }) => own > other)}; ${limits.join('; ')}\n`,
  );
}
