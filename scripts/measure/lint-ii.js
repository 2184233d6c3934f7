// How far our LiNT-II agrees with the published one: on nl-dev, ours from the bare text, against the published definition
// on the treebank's own annotation, with the frequencies (SUBTLEX-NL) and the noun list of LiNT-II (DATA/lint). Texts are
// ten sentences in a row: nl-dev has no whole ones.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';
import { paragraph } from '../train/language.js';
import { mannerAdverbs, nouns, wordFrequencies } from '../train/lint-data.js';
import { groupsOfRows } from '../train/treebank.js';
import { readWordLists } from '../word-lists.js';
import { pearson, spearman } from './correlation.js';

const { lintFeatures, lintLevel, lintScore } = /** @type {typeof import('../../src/readability/lint-ii.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/readability/lint-ii.ts'))
);
const { longestDependency } = /** @type {typeof import('../../src/language/parser/dependencies.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/parser/dependencies.ts'))
);
const { labelOf } = /** @type {typeof import('../../src/language/parser/labels.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/parser/labels.ts'))
);
const { TextReader } = /** @type {typeof import('../../src/readability/text-reader.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/readability/text-reader.ts'))
);
const { loadModels } = /** @type {typeof import('../../src/language/models.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/models.ts'))
);
const { DependencyParser } = /** @type {typeof import('../../src/language/parser/parser.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/language/parser/parser.ts'))
);
const { compile } = /** @type {typeof import('../../src/words/compile.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/words/compile.ts'))
);
const { Automaton } = /** @type {typeof import('../../src/words/automaton.ts')} */ (
  /** @type {unknown} */ (await loadTypeScript('src/words/automaton.ts'))
);

/** @typedef {import('../../src/readability/lint-ii.ts').LintCounts} Counts */

/** Sentences of a text. */
const SENTENCES = 10;
/** Zipf value of a word that the subtitles lack, as LiNT-II has it. */
const ABSENT = 1.359228547196266;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const FEATURES = /** @type {const} */ (['frequency', 'dependency', 'density', 'concrete']);

/** @param {string} data @param {string} models @param {string} treebanks */
export async function measureLint(data, models, treebanks) {
  const judge = await publishedCounts(data);
  const reader = await textReader(models);
  const file = join(treebanks, 'nl-dev.conllu');
  const texts = [...(await readFile(file, 'utf8')).matchAll(/^# text = (.*)$/gmu)].map(([, text = '']) => text);
  const sentences = [...groupsOfRows(file)];
  if (texts.length !== sentences.length) throw new Error(`${file} has other texts than trees.`);
  /** @type {{ ours: Counts, published: Counts }[]} */
  const pairs = [];
  for (const [at, text] of texts.entries()) {
    const block = { ...paragraph(text), heading: [], language: 'nl' };
    const { paragraphs } = reader.read(/** @type {never} */ ({ blocks: [block] }));
    const own = paragraphs.flatMap((one) => one.sentences);
    // What our splitter divides otherwise, or takes for data, can't be compared.
    if (own.length === 1 && own[0]?.lint) pairs.push({ ours: own[0].lint, published: judge(sentences[at] ?? []) });
  }
  report(pairs, texts.length);
}

/** @param {string} models */
async function textReader(models) {
  const load = async (/** @type {string} */ name) => new Uint8Array(await readFile(join(models, name)));
  const lists = new Automaton(/** @type {Uint8Array} */ (compile(await readWordLists())));
  return new TextReader(await loadModels(load), new DependencyParser(await load('parser.bin')), lists);
}

/** Counts a sentence of the treebank as LiNT-II is published. @param {string} data */
async function publishedCounts(data) {
  const frequencies = await wordFrequencies(data);
  const manner = new Set(await mannerAdverbs(data));
  const byWord = new Map((await nouns(data)).map((row) => [row.word, row]));
  return (/** @type {string[][]} */ rows) => {
    const classes = { concrete: 0, abstract: 0, undefined: 0 };
    const counts = { rated: 0, zipf: 0, contentWords: 0, finite: 0 };
    for (const [, form = '', lemma = '', upos = '', tag = '', , , relation = ''] of rows) {
      const word = form.toLowerCase();
      if (tag.startsWith('WW|pv')) counts.finite++;
      const isContent = (CONTENT.has(upos) && !tag.startsWith('TW') && relation !== 'cop') || manner.has(word);
      if (!isContent) continue;
      counts.contentWords++;
      if (upos === 'PROPN') continue;
      const noun = upos === 'NOUN' ? byWord.get(word) : undefined;
      counts.rated++;
      counts.zipf += frequencies.get(noun?.head ?? word) ?? ABSENT;
      const kind = upos === 'NOUN' ? (noun ?? byWord.get(lemma.toLowerCase()))?.super_sem_type : undefined;
      if (kind) classes[kind]++;
    }
    const { finite, ...rest } = counts;
    return { ...rest, clauses: Math.max(1, finite), longestDependency: longest(rows), nouns: classes };
  };
}

/** The longest dependency in the treebank, punctuation left out. @param {string[][]} rows */
function longest(rows) {
  const places = new Map(rows.filter(([, , , upos]) => upos !== 'PUNCT').map(([id = ''], place) => [id, place]));
  const kept = rows.filter(([id = '']) => places.has(id));
  const head = kept.map(([, , , , , , own = '']) => places.get(own) ?? -1);
  const label = kept.map(([, , , , , , , relation = '']) => labelOf(relation));
  return longestDependency({ head, label }, kept.length)?.between ?? 0;
}

/** @param {{ ours: Counts, published: Counts }[]} pairs @param {number} all */
function report(pairs, all) {
  const texts = Array.from({ length: Math.floor(pairs.length / SENTENCES) }, (_, at) =>
    pairs.slice(at * SENTENCES, (at + 1) * SENTENCES),
  ).flatMap((text) => {
    const ours = lintFeatures(text.map((pair) => pair.ours));
    const published = lintFeatures(text.map((pair) => pair.published));
    return ours && published ? [{ ours, published }] : [];
  });
  process.stdout.write(
    `LiNT-II, ${pairs.length} of ${all} sentences of nl-dev, ${texts.length} texts of ${SENTENCES}:\n`,
  );
  for (const name of FEATURES) {
    const [a, b] = [texts.map(({ ours }) => ours[name]), texts.map(({ published }) => published[name])];
    process.stdout.write(
      `  ${name}: ours ${mean(a).toFixed(2)}, published ${mean(b).toFixed(2)}, r ${pearson(a, b).toFixed(3)}\n`,
    );
  }
  const scores = texts.map(({ ours, published }) => ({ ours: lintScore(ours), published: lintScore(published) }));
  const [ours, published] = [scores.map((one) => one.ours), scores.map((one) => one.published)];
  const off = mean(scores.map((one) => Math.abs(one.ours - one.published)));
  const same = scores.filter((one) => lintLevel(one.ours) === lintLevel(one.published)).length;
  process.stdout.write(
    `  score: ours ${mean(ours).toFixed(1)}, published ${mean(published).toFixed(1)}, r ${pearson(ours, published).toFixed(3)}, rank ${spearman(ours, published).toFixed(3)}, mean difference ${off.toFixed(1)} points, same level ${same} of ${scores.length}\n`,
  );
}

/** @param {number[]} list */
const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
