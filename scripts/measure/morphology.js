// How well lemmas and forms are made, on a treebank that training did not see, for the right tags.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { Morphology, TAGS } from '../train/language.js';
import { groupsOfRows, readTreebank } from '../train/treebank.js';

/** @typedef {import('../train/language.js').TagName} TagName */
/** @typedef {{ word: string, tag: TagName, lemma: string }} Word */
/** @typedef {import('../../src/language/morphology/morphology.ts').Morphology} Model */

/** Tags of which forms can be asked for. */
const FORMS = new Set('N.mv V.ev V.t V.mv V.verl.ev V.verl.mv V.inf V.vd V.od A.vrij.comp A.sup'.split(' '));
/** Tags of words that have no lemma but themselves. */
const NAMES = new Set(['EIGEN', 'X', 'SYM']);

/** @param {string} models @param {string} treebanks folder */
export async function measureMorphology(models, treebanks) {
  const morphology = new Morphology(new Uint8Array(await readFile(join(models, 'morphology.bin'))));
  const seen = wordsOfTraining(treebanks);
  const words = readTreebank(join(treebanks, 'nl-dev.conllu')).flatMap(({ words, tags, lemmas }) =>
    words.map((word, at) => ({ word, tag: TAGS[tags[at] ?? 0] ?? '?', lemma: (lemmas[at] ?? '').toLowerCase() })),
  );
  const unseen = words.filter(({ word, tag }) => {
    return !seen.has(word.toLowerCase()) && !NAMES.has(tag) && /\p{L}/u.test(word);
  });
  write('lemmas', words, (word) => hasLemma(word, morphology));
  write('lemmas of words that training did not see', unseen, (word) => hasLemma(word, morphology));
  write('  the word itself as its lemma', unseen, ({ word, lemma }) => word.toLowerCase() === lemma);
  const forms = new Map(unseen.filter(isForm).map((word) => [`${word.tag} ${word.word.toLowerCase()}`, word]));
  write('forms that training did not see', [...forms.values()], (word) => hasForm(word, morphology));
  write(
    '  the lemma itself as the form',
    [...forms.values()],
    (word) => baseOf(word, morphology) === word.word.toLowerCase(),
  );
  await measureArticles(models, words, seen);
}

/** @param {string} models @param {Word[]} words @param {Set<string>} seen */
async function measureArticles(models, words, seen) {
  const { GrammarReader } = await loadTypeScript('src/language/constructions/grammar.ts');
  const bytes = await Promise.all(['tagger.bin', 'morphology.bin'].map((name) => readFile(join(models, name))));
  // @ts-expect-error -- a class, of which the loader only knows that it can be called
  const { nouns } = new GrammarReader(...bytes);
  const singular = words.filter(({ tag }) => tag === 'N.zijd' || tag === 'N.onz');
  const each = [...new Map(singular.map((word) => [word.word.toLowerCase(), word])).values()];
  /** @param {Word} word */
  const isRight = ({ word, tag }) => nouns.article(word.toLowerCase()) === (tag === 'N.onz' ? 'het' : 'de');
  write('articles of nouns', each, isRight);
  write('  always "de"', each, ({ tag }) => tag === 'N.zijd');
  write(
    'articles of nouns that training did not see',
    each.filter(({ word }) => !seen.has(word.toLowerCase())),
    isRight,
  );
}

/** @param {string} treebanks */
function wordsOfTraining(treebanks) {
  const files = ['nl-train.conllu', 'nl-train-ud1.conllu'].map((name) => join(treebanks, name));
  return new Set(files.flatMap((file) => [...groupsOfRows(file)].flat().map(([, word = '']) => word.toLowerCase())));
}

/** The treebank writes the parts of compounds and of separated verbs with _ between. @param {string} lemma */
const lastPart = (lemma) => lemma.slice(lemma.lastIndexOf('_') + 1);

/**
 * A compound is right by its last part, a verb when joined or by its own part.
 *
 * @param {Word} word
 * @param {Model} morphology
 */
function hasLemma({ word, tag, lemma }, morphology) {
  const found = morphology.lemma(word, TAGS.indexOf(tag)).toLowerCase();
  if (!lemma.includes('_')) return found === lemma;
  if (found === lemma.replaceAll('_', '')) return true;
  return tag.startsWith('V') ? found === lastPart(lemma) : found.endsWith(lastPart(lemma));
}

/** Diminutives and words that are their own lemma are no forms to make. @param {Word} word */
function isForm({ word, tag, lemma }) {
  const form = word.toLowerCase();
  return FORMS.has(tag) && (tag !== 'N.mv' || (form !== lemma.replaceAll('_', '') && !form.endsWith('jes')));
}

/** The lemma that a form is made of, without marks between its parts. @param {Word} word @param {Model} morphology */
function baseOf({ word, tag, lemma }, morphology) {
  if (!lemma.includes('_')) return lemma;
  const joined = lemma.replaceAll('_', '');
  const last = lastPart(lemma);
  if (tag.startsWith('V')) return word.toLowerCase().startsWith(joined.slice(0, -last.length)) ? joined : last;
  const found = morphology.lemma(word, TAGS.indexOf(tag));
  return found.endsWith(last) ? found : joined;
}

/** @param {Word} word @param {Model} morphology */
function hasForm(word, morphology) {
  const wanted = word.word.toLowerCase();
  const form = morphology.form(baseOf(word, morphology), word.tag);
  if (form === wanted) return true;
  // Superlatives are made with -ste; the plural and the bare form have the same stem.
  return word.tag === 'A.sup' && (form === wanted.replace(/n$/u, '') || form === `${wanted}e`);
}

/** @param {string} name @param {Word[]} words @param {(word: Word) => boolean} isRight */
function write(name, words, isRight) {
  const right = words.filter(isRight).length;
  process.stdout.write(`morphology, ${name}: ${((100 * right) / words.length).toFixed(1)} % of ${words.length}\n`);
}
