// How well constructions are found, on measure/constructions/: sentences that were written and labelled before the code,
// by somebody who had not seen it; about half of them are traps. The code was mended on tuned-on.jsonl alone.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTypeScript } from '../load-typescript.js';

/**
 * @typedef {object} Label
 * @property {string} text
 * @property {{ verbs: string[], agent: string | null }[]} passives
 * @property {{ verbs: string[], bracket: number }[]} groups
 * @property {{ lemma: string, parts: string[] }[]} separable
 *
 * @typedef {{ right: number, extra: number, missed: number }} Count
 * @typedef {{ passives: string[], groups: string[], separables: string[], brackets: [group: string, words: number][] }} Found
 */

const SETS = ['tuned-on', 'blind-1', 'blind-2'];

/** @param {string} models folder of the models */
export async function measureConstructions(models) {
  const find = await finder(models);
  for (const set of SETS) {
    const file = new URL(`../../measure/constructions/${set}.jsonl`, import.meta.url);
    const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
    const labels = lines.map((line) => /** @type {Label} */ (JSON.parse(line)));
    report(set, labels, find);
    reportBaseline(labels);
  }
}

/**
 * @param {string} models
 * @returns {Promise<(text: string) => Found>}
 */
async function finder(models) {
  const { GrammarReader } = await loadTypeScript('src/language/constructions/grammar.ts');
  const { Analysis } = await loadTypeScript('src/language/analysis.ts');
  const [tagger, morphology] = await Promise.all(
    ['tagger.bin', 'morphology.bin'].map((name) => readFile(join(models, name))),
  );
  // @ts-expect-error -- classes, of which the loader only knows that they can be called
  const [reader, analysis] = [new GrammarReader(tagger, morphology), new Analysis()];
  return (text) => {
    analysis.read({ kind: 'paragraph', text, spans: [] });
    /** @type {Found} */
    const found = { passives: [], groups: [], separables: [], brackets: [] };
    for (const sentence of analysis.sentences) {
      const { words, passives, verbGroups, separables } = reader.read(analysis, sentence);
      /** @param {readonly number[]} own */
      const written = (own) => own.map((at) => words.word(at)).join(' ');
      for (const { group } of passives) found.passives.push(written(group.words));
      for (const { words: own, bracket } of verbGroups) {
        if (own.length < 2) continue;
        found.groups.push(written(own));
        found.brackets.push([written(own), bracket]);
      }
      for (const { lemma, words: own } of separables) found.separables.push(`${lemma}: ${written(own)}`);
    }
    return found;
  };
}

/**
 * @param {string} name
 * @param {Label[]} labels
 * @param {(text: string) => Found} find
 */
function report(name, labels, find) {
  const counts = { passives: empty(), groups: empty(), separables: empty() };
  let brackets = 0;
  let near = 0;
  for (const { text, passives, groups, separable } of labels) {
    const found = find(text);
    count(
      counts.passives,
      passives.map(({ verbs }) => plain(verbs)),
      found.passives,
    );
    count(
      counts.groups,
      groups.map(({ verbs }) => plain(verbs)),
      found.groups,
    );
    count(
      counts.separables,
      separable.map(({ lemma, parts }) => `${lemma}: ${plain(parts)}`),
      found.separables,
    );
    for (const { verbs, bracket } of groups) {
      brackets++;
      if (found.brackets.some(([group, words]) => group === plain(verbs) && Math.abs(words - bracket) <= 1)) near++;
    }
  }
  process.stdout.write(
    `constructions, ${name}: ${labels.length} sentences; F1 of passives ${f1(counts.passives)}, verb groups ${f1(counts.groups)}, separable verbs ${f1(counts.separables)}; brackets within one word ${(near / brackets).toFixed(3)}\n`,
  );
}

/** @returns {Count} */
function empty() {
  return { right: 0, extra: 0, missed: 0 };
}

/** Words without the number that tells which of several equal ones is meant. @param {string[]} words */
function plain(words) {
  return words.map((word) => word.replace(/#\d+$/u, '').toLowerCase()).join(' ');
}

/**
 * @param {Count} counts
 * @param {string[]} wanted
 * @param {string[]} found
 */
function count(counts, wanted, found) {
  const left = [...found];
  for (const one of wanted) {
    const at = left.indexOf(one);
    if (at < 0) counts.missed++;
    else {
      counts.right++;
      left.splice(at, 1);
    }
  }
  counts.extra += left.length;
}

/** @param {Count} counts */
function f1({ right, extra, missed }) {
  return `${((2 * right) / (2 * right + extra + missed)).toFixed(3)}`;
}

const AUXILIARY = /^(?:word|wordt|worden|werd|werden|is|zijn|was|waren|ben|bent)$/u;
const PARTICIPLE =
  /^(?:(?:aan|af|bij|in|mee|op|terug|toe|uit|voor)?ge\p{L}{3,}|(?:be|ver|ont|her)\p{L}{3,})(?:d|t|en)$/u;

/**
 * What a list of forms finds without grammar: each form of "worden" or "zijn" with the nearest word behind it, else
 * before it, that looks like a participle.
 *
 * @param {Label[]} labels
 */
function reportBaseline(labels) {
  const counts = empty();
  for (const { text, passives } of labels) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    const found = words.flatMap((word, at) => {
      if (!AUXILIARY.test(word)) return [];
      const behind = words.slice(at + 1).find((one) => PARTICIPLE.test(one));
      const before = words
        .slice(0, at)
        .reverse()
        .find((one) => PARTICIPLE.test(one));
      return behind ? [`${word} ${behind}`] : before ? [`${before} ${word}`] : [];
    });
    // The baseline knows of no modals: the auxiliary and the participle are enough.
    const wanted = passives.map(({ verbs }) => {
      const own = plain(verbs)
        .split(' ')
        .filter((word) => AUXILIARY.test(word) || PARTICIPLE.test(word));
      return own.slice(0, 2).join(' ');
    });
    count(counts, wanted, found);
  }
  process.stdout.write(`  forms of worden and zijn with what looks like a participle: F1 of passives ${f1(counts)}\n`);
}
