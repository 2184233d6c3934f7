// Reads sentences of which every word has been tagged: treebanks, and what the teacher (Frog) made of a text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagOf, tagOfTeacher } from './cgn.js';
import { Gap, Tag, uposOf } from './language.js';
import { correctionsOfTags } from './sources.js';

/**
 * The words of a sentence. Punctuation is no word: it only shows in the gaps.
 *
 * @typedef {object} TaggedSentence
 * @property {string[]} words
 * @property {number[]} tags of the words; 0 where the right one isn't known
 * @property {string[]} lemmas
 * @property {string[]} upos parts of speech as the treebank gives them; empty in texts of the teacher
 * @property {number[]} gaps what stands before each word, and after the last
 * @property {number} punctuation how many tokens are no words
 * @property {boolean} closed whether it ends with a stop
 */

/** @typedef {{ word: string, lemma: string, tag: number, upos: string }} Row */

const OPENING = /["'“„‘«([<]$/u;
const CLOSING = /^["'”’»)\]>]/u;

/** @param {string} marks all that stands between two words */
function gapOf(marks) {
  if (!marks) return Gap.none;
  if (/[.;:?!…]/u.test(marks)) return Gap.stop;
  if (marks.includes(',')) return Gap.comma;
  if (OPENING.test(marks)) return Gap.open;
  return CLOSING.test(marks) ? Gap.close : Gap.other;
}

/** @param {Row[]} rows */
function sentenceOf(rows) {
  /** @type {TaggedSentence} */
  const sentence = { words: [], tags: [], lemmas: [], upos: [], gaps: [], punctuation: 0, closed: false };
  let marks = '';
  for (const { word, lemma, tag, upos } of rows) {
    if (!/[\p{L}\p{N}]/u.test(word)) {
      marks += word;
      sentence.punctuation++;
      continue;
    }
    sentence.words.push(word);
    sentence.tags.push(tag);
    sentence.lemmas.push(lemma);
    sentence.upos.push(upos);
    sentence.gaps.push(gapOf(marks));
    marks = '';
  }
  sentence.gaps.push(Gap.edge);
  sentence.closed = /[.?!]$/u.test(marks);
  return sentence;
}

/**
 * The lines with columns of a file, in groups between empty lines.
 *
 * @param {string} file
 * @returns {Generator<string[][]>}
 */
export function* groupsOfRows(file) {
  /** @type {string[][]} */
  let rows = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\d+\t/u.test(line)) rows.push(line.split('\t'));
    else if (!line && rows.length > 0) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) yield rows;
}

/** A treebank with tags of CGN. @param {string} file in CoNLL-U */
export function readTreebank(file) {
  return Array.from(groupsOfRows(file), (rows) =>
    sentenceOf(
      rows.map(([, word = '', lemma = '', upos = '', cgn = '']) => ({ word, lemma, tag: tagOf(cgn, upos), upos })),
    ),
  );
}

/** A text that the teacher tagged. @param {string} file as Frog writes it */
export function readTeacher(file) {
  return Array.from(groupsOfRows(file), (rows) =>
    sentenceOf(
      rows.map(([, word = '', lemma = '', , cgn = '']) => ({ word, lemma, tag: tagOfTeacher(cgn), upos: '' })),
    ),
  );
}

/** Parts of speech of which the older treebank draws the lines elsewhere: there the teacher decides. */
const LOOSE = new Set(['PRON', 'DET', 'ADV', 'ADP', 'SCONJ']);

/** @param {string} upos */
function coarse(upos) {
  if (upos === 'AUX') return 'VERB';
  if (upos === 'PROPN') return 'NOUN';
  return upos === 'CONJ' ? 'CCONJ' : upos;
}

/**
 * A treebank of the first version of Universal Dependencies, without tags of CGN. It gets those of the teacher, where
 * its own part of speech doesn't contradict them.
 *
 * @param {string} file in CoNLL-U
 * @param {string} teacherFile the same tokens, as Frog tagged them
 */
export function readOldTreebank(file, teacherFile) {
  const teacher = [...groupsOfRows(teacherFile)].flat();
  let at = 0;
  const sentences = Array.from(groupsOfRows(file), (rows) =>
    sentenceOf(
      rows.map(([, word = '', lemma = '', upos = '']) => {
        const tag = tagOfTeacher(teacher[at++]?.[4] ?? '');
        return { word, lemma, tag: agreed(tag, upos), upos };
      }),
    ),
  );
  if (at !== teacher.length) throw new Error(`${teacherFile} has other tokens than ${file}.`);
  return sentences;
}

/** The tag of the teacher if the treebank agrees; 0 if it doesn't. @param {number} tag @param {string} upos */
function agreed(tag, upos) {
  const teacher = uposOf(tag);
  if (upos === 'PROPN' && teacher === 'NOUN') return Tag.EIGEN;
  return coarse(teacher) === coarse(upos) || LOOSE.has(upos) ? tag : 0;
}

/** Both treebanks to learn from. @param {string} data @param {string} teacher folder with what Frog made */
export function readTreebanks(data, teacher) {
  const folder = join(data, 'treebank');
  return [
    ...readTreebank(join(folder, 'nl-train.conllu')),
    ...readOldTreebank(join(folder, 'nl-train-ud1.conllu'), join(teacher, 'ud1.tsv')),
  ];
}

/** Our own sentences, with the tags of the teacher and our corrections. @param {string} teacher */
export function readOwnSentences(teacher) {
  const sentences = readTeacher(join(teacher, 'own.tsv'));
  for (const { sentence, place, word, tag } of correctionsOfTags()) {
    const { words, tags } = sentences[sentence] ?? { words: [], tags: [] };
    if (words[place - 1] !== word || !(tag in Tag)) {
      throw new Error(`A correction does not fit: sentence ${sentence}, word ${place}, “${word}”, ${tag}.`);
    }
    tags[place - 1] = Tag[/** @type {import('./language.js').TagName} */ (tag)];
  }
  return sentences;
}

/** Every fifth of our own sentences is only there to measure with. @param {number} index */
export const isHeldOut = (index) => index % 5 === 0;
