// The word lists and sentences of our own that the models are made from: models/sources.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../models/sources/', import.meta.url);

/** @param {string} name */
const lines = (name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean);

/** @param {string} name */
const rows = (name) => lines(name).map((line) => line.split('\t').map((cell) => cell.trim()));

/** @param {string | undefined} cell */
const list = (cell = '') => (cell.match(/[^,]+/gu) ?? []).map((part) => part.trim()).filter(Boolean);

/**
 * @typedef {object} Irregular
 * @property {string[]} past singular
 * @property {string[]} pastPlural
 * @property {string[]} participles
 * @property {string[][]} [present] of ik, jij, hij
 */

/** Verbs with irregular forms. Those with a particle follow from the verb without it. */
export function irregularVerbs() {
  /** @type {Map<string, Irregular>} */
  const verbs = new Map();
  for (const [infinitive = '', past = '', pastPlural, participle, present] of rows('verbs-irregular.tsv')) {
    if (past.includes(' ')) continue;
    verbs.set(infinitive, {
      past: list(past),
      pastPlural: list(pastPlural),
      participles: list(participle),
      ...(present && { present: present.split('|').map(list) }),
    });
  }
  return verbs;
}

/** Separable verbs: the particle and the rest. */
export function separableVerbs() {
  return rows('verbs-separable.tsv').flatMap(([verb = '']) => {
    const [particle = '', rest = '', ...more] = verb.split('|');
    return rest.length > 2 && more.length === 0 ? [{ particle, rest }] : [];
  });
}

/** Verbs that look separable: their participle, and whether they are never separable or can be. */
export function inseparableVerbs() {
  return new Map(
    rows('verbs-inseparable.tsv').map(([verb = '', participle = '', how = '']) => [verb, { participle, how }]),
  );
}

/** Verbs of which the perfect takes zijn, and whether it always does. */
export const verbsWithZijn = () =>
  rows('verbs-with-zijn.tsv').map(([verb = '', auxiliary]) => ({ verb, always: auxiliary === 'zijn' }));

/** Participles that describe a state after zijn, and whether they always do. */
export const participlesAsState = () =>
  rows('participles-as-state.tsv').map(([form = '', how]) => ({ form, always: how === 'altijd' }));

/** Nouns with a plural that spelling does not tell; the usual plural comes first. */
export const irregularNouns = () =>
  rows('nouns-irregular.tsv').map(([singular = '', plurals]) => ({ singular, plurals: list(plurals) }));

/** Tags of our own sentences that the teacher had wrong; later ones count. */
export const correctionsOfTags = () =>
  rows('tag-corrections.tsv').map(([sentence, place, word = '', tag = '']) => ({
    /** From 0. */
    sentence: Number(sentence),
    /** From 1, words only. */
    place: Number(place),
    word,
    tag,
  }));

/** Sentences of our own, in the order of their files. */
export const ownSentences = () =>
  readdirSync(folder)
    .filter((name) => /^sentences-.*\.txt$/u.test(name))
    .sort()
    .flatMap(lines);

/** Words that every inhabitant of Flanders knows: lemmas. */
export const everydayWords = () => lines('everyday-words.txt').filter((line) => !line.startsWith('#'));

/** A word of a tree, of which the head is 0 for the root, else a word from 1. @typedef {{ word: string, head: number, relation: string }} TreeRow */

/** Sentences with their dependencies. @returns {{ text: string, rows: TreeRow[] }[]} */
export function treesOfSentences() {
  /** @type {{ text: string, rows: TreeRow[] }[]} */
  const trees = [];
  for (const [first = '', word = '', head = '', relation = ''] of rows('trees.tsv')) {
    const text = /^# \d+ (.+)$/u.exec(first)?.[1];
    if (text) trees.push({ text, rows: [] });
    else trees.at(-1)?.rows.push({ word, head: Number(head), relation });
  }
  return trees;
}
