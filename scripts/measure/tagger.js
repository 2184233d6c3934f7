// How well words are tagged: on a treebank that training did not see, with its tokens, and on the sentences of our own
// that were held out of training. Of the latter the tags are those of the teacher, Frog, where they were not corrected.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputOf } from '../train/input.js';
import { Gap, Tag, TaggerModel, TAGS, uposOf } from '../train/language.js';
import { readTreebank } from '../train/treebank.js';
import { isAuxiliary } from './auxiliaries.js';

/** @typedef {import('../train/language.js').Input} Input */
/** @typedef {import('../../src/language/tagger/model.ts').TaggerModel} Model */
/** @typedef {Pick<import('../train/treebank.js').TaggedSentence, 'words' | 'tags' | 'gaps' | 'upos'> & { punctuation?: number }} Sentence */

/** Plain averaged perceptrons, for comparison. Whether punctuation counts in their accuracy was not written down. */
const BASELINES = [
  'perceptron: coarse 95.0 %; F1 of finite verbs 0.92, participles 0.87, infinitives 0.80',
  'perceptron that also saw 470,000 words of manuals: coarse 95.5 %; F1 of finite verbs 0.93, participles 0.90, infinitives 0.83',
];
/** Measurements of time, of which the middle one counts. */
const RUNS = 5;
/** Times through all sentences in one measurement: once is too short to time. */
const ROUNDS = 20;

const FORMS = {
  'finite verbs': /^V\.(?:ev|t|mv|verl)/u,
  participles: /^V\.(?:vd|od)/u,
  infinitives: /^V\.inf/u,
};

/** @param {string} models @param {string | undefined} treebanks */
export async function measureTagger(models, treebanks) {
  const bytes = new Uint8Array(await readFile(join(models, 'tagger.bin')));
  const start = performance.now();
  const model = new TaggerModel(bytes);
  const construction = performance.now() - start;
  const municipal = await readMunicipal();
  if (treebanks) {
    measure(model, 'treebank', readTreebank(join(treebanks, 'nl-dev.conllu')));
    for (const baseline of BASELINES) process.stdout.write(`  ${baseline}\n`);
  }
  measure(model, 'our own sentences', municipal);
  const speed = wordsPerSecond(model, municipal);
  process.stdout.write(
    `tagger, looking up and tagging: ${(Math.round(speed / 10_000) * 10_000).toLocaleString('en')} words a second, made in ${construction.toFixed(1)} ms\n`,
  );
}

/** @returns {Promise<Sentence[]>} */
async function readMunicipal() {
  const file = await readFile(new URL('./municipal-tags.tsv', import.meta.url), 'utf8');
  const [, ...rows] = file.trim().split('\n');
  /** @type {Map<string, Sentence>} */
  const sentences = new Map();
  for (const row of rows) {
    const [number = '', word = '', tag = '', gap = ''] = row.split('\t');
    const sentence = sentences.get(number) ?? { words: [], tags: [], gaps: [], upos: [] };
    sentence.words.push(word);
    sentence.tags.push(Tag[/** @type {import('../train/language.js').TagName} */ (tag)]);
    sentence.gaps.push(Gap[/** @type {keyof typeof Gap} */ (gap)]);
    sentences.set(number, sentence);
  }
  return [...sentences.values()];
}

/** Looks up what each word can be, and tags it. @param {Model} model @param {Input} input */
function tag(model, input) {
  for (let at = 0; at < input.count; at++) {
    const { hash, text, start, end, shape } = input;
    input.wordClass[at] = model.classOf(hash[at] ?? 0, text, start[at] ?? 0, end[at] ?? 0, shape[at] ?? 0);
  }
  model.tag(input);
}

/** AUX is VERB: which verbs are auxiliaries only the whole construction tells. @param {string} upos */
const withoutAux = (upos) => (upos === 'AUX' ? 'VERB' : upos);

/** @param {string} upos */
const coarse = (upos) => (upos === 'PROPN' ? 'NOUN' : withoutAux(upos));

/** @param {Model} model @param {string} name @param {Sentence[]} sentences */
function measure(model, name, sentences) {
  const counts = { words: 0, coarse: 0, upos: 0, full: 0, punctuation: 0 };
  const forms = Object.entries(FORMS).map(([form, pattern]) => ({ form, pattern, both: 0, either: 0 }));
  for (const sentence of sentences) {
    const input = inputOf(sentence);
    tag(model, input);
    counts.punctuation += sentence.punctuation ?? 0;
    for (const [at, right] of sentence.tags.entries()) {
      const found = input.tags[at] ?? 0;
      const wanted = withoutAux(sentence.upos[at] ?? uposOf(right));
      counts.words++;
      if (coarse(uposOf(found)) === coarse(wanted)) counts.coarse++;
      if (uposOf(found) === wanted) counts.upos++;
      const isAux = uposOf(found) === 'VERB' && isAuxiliary(sentence.words, input.tags, at);
      if ((isAux ? 'AUX' : uposOf(found)) === sentence.upos[at]) counts.full++;
      for (const one of forms) {
        const matches = [found, right].filter((number) => one.pattern.test(TAGS[number] ?? '')).length;
        one.either += matches;
        if (matches === 2) one.both += 2;
      }
    }
  }
  report(name, counts, forms);
}

/**
 * @param {string} name
 * @param {{ words: number, coarse: number, upos: number, full: number, punctuation: number }} counts
 * @param {{ form: string, both: number, either: number }[]} forms
 */
function report(name, counts, forms) {
  const all = counts.words + counts.punctuation;
  const uposWithMarks = counts.punctuation > 0 ? ` (${percent(counts.upos + counts.punctuation, all)})` : '';
  // Punctuation is always tagged right.
  const withMarks =
    counts.punctuation > 0 ? ` (${percent(counts.coarse + counts.punctuation, all)} with punctuation)` : '';
  // Only a treebank says which verbs are auxiliaries.
  const full =
    counts.full > 0
      ? `, with auxiliaries apart ${percent(counts.full, counts.words)} (${percent(counts.full + counts.punctuation, all)})`
      : '';
  const f1 = forms.map(({ form, both, either }) => `${form} ${(both / either).toFixed(3)}`).join(', ');
  process.stdout.write(
    `tagger, ${name}: ${counts.words} words, coarse ${percent(counts.coarse, counts.words)}${withMarks}, parts of speech ${percent(counts.upos, counts.words)}${uposWithMarks}${full}; F1 of ${f1}\n`,
  );
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

/** @param {Model} model @param {Sentence[]} sentences */
function wordsPerSecond(model, sentences) {
  const inputs = sentences.map(inputOf);
  const words = inputs.reduce((sum, { count }) => sum + count, 0) * ROUNDS;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++) for (const input of inputs) tag(model, input);
    return performance.now() - start;
  });
  return (words / (times.sort((a, b) => a - b)[RUNS >> 1] ?? 1)) * 1000;
}
