// How well we tell how common words are that the ranked lists lack: rank correlation with subtitles (SUBTLEX-NL) over the
// words of a city's texts. The estimate is learnt anew without these words and without other forms of them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { estimateWith, estimator } from '../train/frequency-estimator.js';
import { isListed } from '../train/frequency-lists.js';
import { lessonsOf } from '../train/frequency-lessons.js';
import { paragraph, TAGS } from '../train/language.js';
import { wordFrequencies } from '../train/lint-data.js';
import { amsterdamPairs } from './amsterdam.js';
import { spearman } from './correlation.js';

const { factsOf } = /** @type {typeof import('../../src/language/frequency/word-facts.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/frequency/word-facts.ts'))
);

/** @typedef {{ word: string, zipf: number | undefined, estimate: number, isCompound: boolean }} Judged */

/** What is no name, number, letter or sign. */
const WORD = /^\p{L}[\p{L}'’-]+$/u;
const NAMES = new Set(['EIGEN', 'X', 'SYM', 'TW']);
/** Of a word that the subtitles lack: below once in their 44 million words. */
const ABSENT = 0;

/** @param {string} data @param {string} models */
export async function measureFrequency(data, models) {
  const { reader, lists, lexicon } = await readers(models);
  const zipfs = await wordFrequencies(data);
  const words = await wordsOf(data, reader);
  const off = [...words].filter((word) => !isListed(word));
  const estimate = estimateWith(estimator(lessonsOf(zipfs, lexicon, lists, new Set(off))));
  const judged = off.map((word) => {
    const facts = factsOf(word, lexicon, lists);
    return { word, zipf: zipfs.get(word), estimate: estimate(facts), isCompound: facts.parts.length > 0 };
  });
  process.stdout.write(`word frequency: ${off.length} of ${words.size} words are not on the ranked lists\n`);
  report('all', judged);
  report(
    'compounds',
    judged.filter(({ isCompound }) => isCompound),
  );
  report(
    'others',
    judged.filter(({ isCompound }) => !isCompound),
  );
}

/** @param {string} models */
async function readers(models) {
  const { GrammarReader } = /** @type {typeof import('../../src/language/constructions/grammar.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/constructions/grammar.ts'))
  );
  const { FrequencyModel } = /** @type {typeof import('../../src/language/frequency/model.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/frequency/model.ts'))
  );
  const { lexiconOf } = /** @type {typeof import('../../src/language/frequency/lexicon.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/frequency/lexicon.ts'))
  );
  const [tagger, morphology, bytes] = await Promise.all(
    ['tagger.bin', 'morphology.bin', 'frequency.bin'].map(
      async (name) => new Uint8Array(await readFile(join(models, name))),
    ),
  );
  const reader = new GrammarReader(tagger ?? new Uint8Array(), morphology ?? new Uint8Array());
  return { reader, lexicon: lexiconOf(reader), lists: new FrequencyModel(bytes ?? new Uint8Array()) };
}

/**
 * The words of the texts, in lower case, without names and numbers.
 *
 * @param {string} data
 * @param {import('../../src/language/constructions/grammar.ts').GrammarReader} reader
 */
async function wordsOf(data, reader) {
  const { Analysis } = /** @type {typeof import('../../src/language/analysis.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/analysis.ts'))
  );
  const analysis = new Analysis();
  /** @type {Set<string>} */
  const found = new Set();
  for (const { original, edited } of await amsterdamPairs(data)) {
    for (const text of [original, edited]) {
      analysis.read(paragraph(text));
      for (const sentence of analysis.sentences) {
        const { words } = reader.read(analysis, sentence);
        for (let at = 0; at < words.count; at++) {
          const written = text.slice(words.from(at), words.to(at));
          const isName = NAMES.has(TAGS[words.tag(at)] ?? '') || /^\p{Lu}{2}/u.test(written);
          if (!isName && WORD.test(written)) found.add(words.word(at).replaceAll('’', "'"));
        }
      }
    }
  }
  return found;
}

/** @param {string} name @param {Judged[]} judged */
function report(name, judged) {
  const known = judged.filter(({ zipf }) => zipf !== undefined);
  const line = (/** @type {Judged[]} */ words) =>
    `${spearman(
      words.map(({ estimate }) => estimate),
      words.map(({ zipf = ABSENT }) => zipf),
    ).toFixed(3)} (${words.length} words)`;
  const byLength = spearman(
    judged.map(({ word }) => -word.length),
    judged.map(({ zipf = ABSENT }) => zipf),
  );
  process.stdout.write(
    `  ${name}: rank correlation ${line(judged)}, over those that the subtitles have ${line(known)}; baseline, shorter words first ${byLength.toFixed(3)}\n`,
  );
}
