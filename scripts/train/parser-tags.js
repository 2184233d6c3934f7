// Tags for the sentences that the parser learns from. The tagger saw the treebanks, so its own tags there are too good:
// each part of them is tagged by a tagger that learnt from the others.
import { inputOf } from './input.js';
import { TaggerModel } from './language.js';
import { taggerFile } from './tagger-file.js';
import { Trainer } from './trainer.js';
import { WordClasses } from './word-classes.js';

/** @typedef {import('./treebank.js').TaggedSentence} TaggedSentence */
/** @typedef {import('../../src/language/tagger/model.ts').TaggerModel} Model */
/** @typedef {ReturnType<typeof import('./lexicon.js').readLexicon>['forms']} Forms */

/** Parts into which the treebanks are divided. */
const FOLDS = 4;
/** Times that a sentence counts, as when the tagger itself is trained. */
const WEIGHT = 2;

/** Looks up what each word can be, and tags it. @param {Model} model @param {import('./language.js').Input} input */
export function tagWith(model, input) {
  const { hash, text, start, end, shape } = input;
  for (let at = 0; at < input.count; at++) {
    input.wordClass[at] = model.classOf(hash[at] ?? 0, text, start[at] ?? 0, end[at] ?? 0, shape[at] ?? 0);
  }
  model.tag(input);
}

/**
 * Tags each sentence as a tagger does that did not learn from it.
 *
 * @param {TaggedSentence[]} sentences of treebanks
 * @param {TaggedSentence[]} others of which every tagger may learn
 * @param {Forms} forms of the word list
 * @param {Model} model the tagger of the program, of which the classes of words are used
 */
export function tagByOthers(sentences, others, forms, model) {
  const inputs = sentences.map(inputOf);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = (/** @type {unknown} */ _, /** @type {number} */ index) => index % FOLDS === fold;
    const rest = sentences.filter((sentence, index) => !isOwn(sentence, index));
    const tagger = taggerOf([...rest, ...others], forms);
    for (const input of inputs.filter(isOwn)) {
      tagWith(tagger, input);
      const tags = input.tags.slice(0, input.count);
      tagWith(model, input);
      input.tags.set(tags);
    }
  }
  return inputs;
}

/** @param {TaggedSentence[]} sentences @param {Forms} forms */
function taggerOf(sentences, forms) {
  const classes = new WordClasses([{ sentences, weight: WEIGHT }], forms);
  const lessons = sentences.map((sentence) => {
    const input = inputOf(sentence);
    for (const [at, word] of sentence.words.entries()) {
      input.wordClass[at] = classes.whenTraining(word, input.hash[at] ?? 0);
    }
    return { input, gold: Uint8Array.from(sentence.tags), weight: 1 };
  });
  const trainer = new Trainer(classes.tags);
  trainer.train(lessons, Array.from({ length: WEIGHT }, () => lessons).flat());
  return new TaggerModel(new Uint8Array(taggerFile(classes, trainer.weights(lessons))));
}
