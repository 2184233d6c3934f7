// How well nouns are divided in concrete, abstract and undefined ones, by the list of LiNT-II (DATA/lint): with the model
// as it is, and with models that did not see the nouns they are asked for.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { Analysis, paragraph, Tag } from '../train/language.js';
import { nouns, wordFrequencies } from '../train/lint-data.js';
import { nounClassesFile } from '../train/noun-classes-file.js';
import { learnEndings, lessonsOf, NounClasses } from '../train/noun-endings.js';
import { randomNumbers } from '../train/random.js';
import { amsterdamPairs, byDocument } from './amsterdam.js';

/** @typedef {import('../train/lint-data.js').NounRow} NounRow */
/** @typedef {(word: string) => string} Classify gives a noun its class */
/** @typedef {{ word: string, lemma: string }} Noun as it stands in a text */

const { GrammarReader } = /** @type {typeof import('../../src/language/constructions/grammar.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/constructions/grammar.ts'))
);

/** Of the lemmas one in so many is held out; all heads are, in so many parts. */
const PARTS = { lemmas: 10, heads: 5 };
/** Letters that the second baseline looks at. */
const LETTERS = 3;
/** With fewer nouns on the list than this, a text has no share worth comparing. */
const ENOUGH = 10;
const NOUN_TAGS = new Set([Tag['N.zijd'], Tag['N.onz'], Tag['N.mv']]);

/** @param {string} data @param {string} models */
export async function measureNounClasses(data, models) {
  const list = await nouns(data);
  const frequencies = await wordFrequencies(data);
  const shipped = new NounClasses(new Uint8Array(await readFile(join(models, 'noun-classes.bin'))));
  /** @type {Classify} */
  const classify = (word) => shipped.classOf(word);
  /** @param {NounRow[]} rows @returns {Record<string, Classify>} */
  const train = (rows) => ({ 'a model without them': learn(rows, frequencies), ...baselines(rows) });
  write('the whole list', { 'the model, which saw it': classify }, list);
  write(
    'plurals of the list, by their singular',
    { 'the model, which saw them': classify },
    list.filter(({ singular }) => singular !== null).map((row) => ({ ...row, word: lemmaOf(row) })),
  );
  measureLemmas(list, train);
  measureHeads(list, train);
  await measureTexts({ data, models, list, train, classify });
}

/** @param {NounRow[]} rows @param {Map<string, number>} frequencies @returns {Classify} */
function learn(rows, frequencies) {
  const model = new NounClasses(nounClassesFile(learnEndings(lessonsOf(rows, frequencies))));
  return (word) => model.classOf(word);
}

/** @param {NounRow[]} rows @returns {Record<string, Classify>} */
function baselines(rows) {
  /** @type {Map<string, Map<string, number>>} */
  const counts = new Map();
  for (const { word, super_sem_type: name } of rows) {
    for (const ending of ['', word.slice(-LETTERS)]) {
      const byClass = counts.get(ending) ?? new Map();
      counts.set(ending, byClass.set(name, (byClass.get(name) ?? 0) + 1));
    }
  }
  const most = new Map(
    Array.from(counts, ([ending, byClass]) => [ending, [...byClass].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']),
  );
  const always = most.get('') ?? '';
  return {
    'always the most frequent class': () => always,
    'the last three letters': (word) => most.get(word.slice(-LETTERS)) ?? always,
  };
}

/** @param {NounRow} row */
const lemmaOf = ({ singular, word }) => singular ?? word;

/**
 * Divides nouns by chance, those with one key together: gives the number of the part that a noun is in.
 *
 * @param {NounRow[]} list
 * @param {(row: NounRow) => string} keyOf
 * @param {number} parts
 */
function drawn(list, keyOf, parts) {
  const random = randomNumbers(7);
  const partOf = new Map([...new Set(list.map(keyOf))].sort().map((key) => [key, Math.floor(random() * parts)]));
  /** @param {NounRow} row */
  return (row) => partOf.get(keyOf(row));
}

/** @param {NounRow[]} list @param {(rows: NounRow[]) => Record<string, Classify>} train */
function measureLemmas(list, train) {
  const partOf = drawn(list, lemmaOf, PARTS.lemmas);
  const part = list.filter((row) => partOf(row) === 0);
  const classifiers = train(list.filter((row) => partOf(row) !== 0));
  write('lemmas held out, with their forms', classifiers, part);
  write('of these the compounds', classifiers, part.filter(isCompound));
  write(
    'of these the others',
    classifiers,
    part.filter((row) => !isCompound(row)),
  );
}

/** @param {NounRow} row */
const isCompound = ({ is_compound: is }) => is;

/** The last part of a compound, also where its head is a compound itself; else the lemma. @param {NounRow[]} list */
function innermostHeads(list) {
  const rows = new Map(list.map((row) => [row.word, row]));
  /** @param {NounRow} row @returns {string} */
  const headOf = (row) => {
    const next = row.head ? rows.get(row.head) : undefined;
    if (!row.head) return lemmaOf(row);
    return next && next.word.length < row.word.length ? headOf(next) : row.head;
  };
  return headOf;
}

/** @param {NounRow[]} list @param {(rows: NounRow[]) => Record<string, Classify>} train */
function measureHeads(list, train) {
  const headOf = innermostHeads(list);
  const partOf = drawn(list, headOf, PARTS.heads);
  /** @type {Record<string, Map<string, string>>} */
  const given = {};
  for (let part = 0; part < PARTS.heads; part++) {
    for (const [name, classify] of Object.entries(train(list.filter((row) => partOf(row) !== part)))) {
      const all = (given[name] ??= new Map());
      for (const row of list) if (partOf(row) === part) all.set(row.word, classify(row.word));
    }
  }
  const classifiers = Object.fromEntries(
    Object.entries(given).map(([name, all]) => [name, /** @type {Classify} */ ((word) => all.get(word) ?? '')]),
  );
  write('heads held out, with all compounds', classifiers, list);
  write(
    'of these the heads themselves',
    classifiers,
    list.filter((row) => !isCompound(row)),
  );
}

/**
 * On the nouns of real texts. As in LiNT-II a noun that is not on the list is looked up by its lemma.
 *
 * @param {{ data: string, models: string, list: NounRow[], train: (rows: NounRow[]) => Record<string, Classify>, classify: Classify }} given
 */
async function measureTexts({ data, models, list, train, classify }) {
  const rows = new Map(list.map((row) => [row.word, row]));
  const nounsOf = await nounReader(models);
  const texts = byDocument(await amsterdamPairs(data)).flatMap((pairs) => [
    pairs.flatMap(({ original }) => nounsOf(original)),
    pairs.flatMap(({ edited }) => nounsOf(edited)),
  ]);
  /** @param {Noun} noun */
  const rowOf = ({ word, lemma }) => rows.get(word) ?? rows.get(lemma);
  const listed = texts.map((text) =>
    text.flatMap((noun) => {
      const row = rowOf(noun);
      return row ? [{ ...row, word: noun.word, lemma: noun.lemma, key: lemmaOf(row) }] : [];
    }),
  );
  const tokens = listed.flat();
  const types = [...new Map(tokens.map((noun) => [noun.word, noun])).values()];
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  process.stdout.write(`nouns of Amsterdam: ${all}, of which ${tokens.length} on the list\n`);
  const lemmas = new Set(tokens.map(({ key }) => key));
  const classifiers = {
    'the model, which saw them': classify,
    ...train(list.filter((row) => !lemmas.has(lemmaOf(row)))),
  };
  write('nouns of Amsterdam', classifiers, tokens);
  write('the same, each once', classifiers, types);
  write(
    'the same, by their lemmas',
    classifiers,
    tokens.map(({ lemma, ...row }) => ({ ...row, word: lemma })),
  );
  for (const [name, one] of Object.entries(classifiers)) compareShares(name, one, listed);
  compareShares('the model, also of nouns that the list lacks', classify, listed, texts);
}

/** @param {string} models @returns {Promise<(text: string) => Noun[]>} */
async function nounReader(models) {
  const [tagger, morphology] = await Promise.all(
    ['tagger.bin', 'morphology.bin'].map(async (name) => new Uint8Array(await readFile(join(models, name)))),
  );
  const reader = new GrammarReader(/** @type {Uint8Array} */ (tagger), /** @type {Uint8Array} */ (morphology));
  const analysis = new Analysis();
  return (text) => {
    analysis.read(paragraph(text));
    return analysis.sentences.flatMap((sentence) => {
      const { words, clauses } = reader.read(analysis, sentence);
      // Clauses mend tags, so they are read first.
      void clauses;
      return Array.from({ length: words.count }, (_, at) => at)
        .filter((at) => NOUN_TAGS.has(words.tag(at)))
        .map((at) => ({ word: words.word(at), lemma: words.lemma(at) }));
    });
  };
}

/**
 * The share of concrete nouns in each text, ours beside that of the list.
 *
 * @param {string} name
 * @param {Classify} classify
 * @param {NounRow[][]} listed the nouns of each text that are on the list
 * @param {Noun[][]} [asked] the nouns of each text that ours is the share of
 */
function compareShares(name, classify, listed, asked = listed.map((rows) => rows.map(asNoun))) {
  const shares = listed.flatMap((rows, at) => {
    const nouns = asked[at] ?? [];
    if (rows.length < ENOUGH) return [];
    const ours = nouns.filter(({ word }) => classify(word) === 'concrete').length / nouns.length;
    return [{ ours, list: rows.filter(({ super_sem_type: type }) => type === 'concrete').length / rows.length }];
  });
  const error = shares.reduce((sum, { ours, list }) => sum + Math.abs(ours - list), 0) / shares.length;
  const bias = shares.reduce((sum, { ours, list }) => sum + ours - list, 0) / shares.length;
  process.stdout.write(
    `share of concrete nouns, ${name}: ${shares.length} texts, mean absolute difference ${error.toFixed(3)} (with sign ${bias.toFixed(3)}), correlation ${correlation(shares).toFixed(3)}\n`,
  );
}

/** @param {NounRow} row @returns {Noun} */
const asNoun = (row) => ({ word: row.word, lemma: lemmaOf(row) });

/** Pearson's; not a number where all shares are the same. @param {{ ours: number, list: number }[]} pairs */
function correlation(pairs) {
  /** @param {(pair: { ours: number, list: number }) => number} value */
  const mean = (value) => pairs.reduce((sum, pair) => sum + value(pair), 0) / pairs.length;
  const [a, b] = [mean(({ ours }) => ours), mean(({ list }) => list)];
  const together = mean(({ ours, list }) => (ours - a) * (list - b));
  return together / Math.sqrt(mean(({ ours }) => (ours - a) ** 2) * mean(({ list }) => (list - b) ** 2));
}

/**
 * @param {string} name
 * @param {Record<string, Classify>} classifiers
 * @param {Pick<NounRow, 'word' | 'super_sem_type'>[]} rows
 */
function write(name, classifiers, rows) {
  process.stdout.write(`classes of nouns, ${name}: ${rows.length}\n`);
  for (const [one, classify] of Object.entries(classifiers)) {
    const given = rows.map(({ word, super_sem_type: right }) => ({ found: classify(word), right }));
    const same = given.filter(({ found, right }) => found === right).length;
    const concrete = given.filter(({ found, right }) => (found === 'concrete') === (right === 'concrete')).length;
    process.stdout.write(
      `  ${one.padEnd(34)} ${percent(same, rows.length)} three classes, ${percent(concrete, rows.length)} concrete or not\n`,
    );
  }
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
