// How well words are tagged: on a treebank that training did not see, with its tokens, and on the sentences of our own
// that were held out of training. Of the latter the tags are those of the teacher, Frog, where they were not corrected.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputOf } from '../train/input.js';
import { Gap, Tag, tagBits, Is, TaggerModel, TAGS, uposOf } from '../train/language.js';
import { readTreebank } from '../train/treebank.js';

/** @typedef {import('../train/language.js').Input} Input */
/** @typedef {Pick<import('../train/treebank.js').TaggedSentence, 'words' | 'tags' | 'gaps' | 'upos'> & { punctuation?: number }} Sentence */

/** Plain averaged perceptrons, for comparison. */
const BASELINES = [
  'perceptron, trained on nl-train                            95.0 %, finite .92, participles .87, infinitives .80',
  'perceptron, trained on nl-train and 470,000 words of manuals 95.5 %, finite .93, participles .90, infinitives .83',
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
    `tagger, speed: ${(Math.round(speed / 10_000) * 10_000).toLocaleString('en')} words a second, made in ${construction.toFixed(1)} ms\n`,
  );
}
