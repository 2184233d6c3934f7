// Trains the tagger: `node scripts/train/tagger.js DATA FROG OUT`. DATA holds treebank/, FROG what the teacher made of
// texts (see models/README.md), OUT is the file to write. Takes about half a minute and 2 GB.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputOf } from './input.js';
import { Is, tagBits, TAGS } from './language.js';
import { readLexicon } from './lexicon.js';
import { taggerFile } from './tagger-file.js';
import { Trainer } from './trainer.js';
import { isHeldOut, readOwnSentences, readTeacher, readTreebanks } from './treebank.js';
import { WordClasses } from './word-classes.js';

/** @typedef {import('./treebank.js').TaggedSentence} TaggedSentence */

/** Times that a sentence of the treebanks counts: people tagged it, not a program. */
const TREEBANK_WEIGHT = 2;
/** Times that a sentence of our own counts: its tags were corrected, and it is the kind of text that we are for. */
const OWN_WEIGHT = 2;
/** Parts of the manuals that are used, of six: more of the teacher drowns the treebanks. */
const PARTS = 3;
/** How much a sentence of the manuals is believed, beside one of the others. */
const MANUALS_WEIGHT = 0.1;

/** Shares of names and signs, and numbers of words, with which a line of a manual is no sentence. */
const MOST_NAMES = 0.1;
const LEAST_WORDS = 4;
const NAMES = new Set(['EIGEN', 'X', 'SYM']);

/**
 * Whether a line of a manual is a real sentence, and not a heading or names of keys and programs.
 *
 * @param {TaggedSentence} line
 */
function isProper({ words, tags, closed }) {
  const names = tags.filter((tag) => NAMES.has(TAGS[tag] ?? '')).length;
  const finite = tags.some((tag) => (tagBits(tag) & Is.finite) !== 0);
  return closed && finite && words.length >= LEAST_WORDS && names <= words.length * MOST_NAMES;
}

/**
 * @param {TaggedSentence[]} sentences
 * @param {WordClasses} classes
 * @param {number} weight
 */
function lessonsOf(sentences, classes, weight) {
  return sentences.map((sentence) => {
    const input = inputOf(sentence);
    for (const [at, word] of sentence.words.entries()) {
      input.wordClass[at] = classes.whenTraining(word, input.hash[at] ?? 0);
    }
    return { input, gold: Uint8Array.from(sentence.tags), weight };
  });
}

/** @template T @param {number} times @param {T[]} list */
const repeat = (times, list) => Array.from({ length: times }, () => list).flat();

/** @param {string} data @param {string} teacher */
function train(data, teacher) {
  const treebanks = readTreebanks(data, teacher);
  const own = readOwnSentences(teacher).filter((_, index) => !isHeldOut(index));
  const manuals = Array.from({ length: PARTS }, (_, part) => join(teacher, `part.0${part}.tsv`))
    .flatMap(readTeacher)
    .filter(isProper);
  const sources = [
    { sentences: treebanks, weight: TREEBANK_WEIGHT },
    { sentences: own, weight: OWN_WEIGHT },
    { sentences: manuals, weight: 1 },
  ];
  const classes = new WordClasses(sources, readLexicon(teacher).forms);
  const ofTreebanks = lessonsOf(treebanks, classes, 1);
  const ofOwn = lessonsOf(own, classes, 1);
  const ofManuals = lessonsOf(manuals, classes, MANUALS_WEIGHT);
  const trainer = new Trainer(classes.tags);
  const lessons = [...ofTreebanks, ...ofOwn, ...ofManuals];
  trainer.train(lessons, [...repeat(TREEBANK_WEIGHT, ofTreebanks), ...repeat(OWN_WEIGHT, ofOwn), ...ofManuals]);
  return taggerFile(classes, trainer.weights(lessons));
}

const [data, teacher, out] = process.argv.slice(2);
if (!data || !teacher || !out) {
  process.stderr.write('Usage: node scripts/train/tagger.js DATA FROG OUT\n');
  process.exitCode = 2;
} else {
  const bytes = train(data, teacher);
  writeFileSync(out, bytes);
  process.stdout.write(`${out}: ${bytes.length} bytes\n`);
}
