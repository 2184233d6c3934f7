// Learns which endings tell whether a noun is concrete or abstract: of all trees of endings the one that is cheapest,
// where a noun with the wrong class costs its weight, and an ending that is stored costs PRICE.
import { loadTypeScript } from '../load-typescript.js';
import { ownSentences } from './sources.js';

/** @typedef {import('./lint-data.js').NounRow} NounRow */
/** @typedef {{ reversed: string, classNumber: number, weight: number }} Lesson */

/**
 * All endings that the same nouns have, as one node: it starts with the shortest of them.
 *
 * @typedef {object} Node
 * @property {string} reversed a noun with these endings, from its last letter back
 * @property {number} shortest letters
 * @property {number} longest letters
 * @property {number[]} cost of its nouns and longer endings, by the class that is given to it
 * @property {number} best the class that costs least
 * @property {Node[]} longer
 */

export const { keyOfEnding, NOUN_CLASSES, NounClasses, NOUNS_MAGIC, WORD_START } =
  /** @type {typeof import('../../src/language/noun-classes.ts')} */ (
    /** @type {unknown} */ (await loadTypeScript('src/language/noun-classes.ts'))
  );

/** An ending is only stored when it mends more than this: three rare nouns, or one that is common. */
const PRICE = 2;
/** From this Zipf value on a noun weighs more than one; the rarest words of the subtitles have 1.7. */
const RARE = 1.5;
/** What a noun weighs more when it stands in our own sentences: what towns write about is rare in subtitles. */
const MUNICIPAL = 2;
/** Words of letters, digits and hyphens: the list has a few with notes in brackets. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'.-]*$/u;

/** As the program compares words. @param {string} word */
const folded = (word) => word.toLowerCase().replaceAll('’', "'");

/** @param {string} text */
const reversed = (text) => [...text].reverse().join('');

const municipal = new Set(ownSentences().flatMap((sentence) => folded(sentence).match(/[\p{L}\p{N}'-]+/gu) ?? []));

/**
 * What there is to learn from nouns; a common one counts for more, and so does one that towns use.
 *
 * @param {NounRow[]} nouns
 * @param {Map<string, number>} frequencies Zipf values
 * @returns {Lesson[]}
 */
export function lessonsOf(nouns, frequencies) {
  return nouns
    .filter(({ word }) => WORD.test(word))
    .map(({ word, super_sem_type: name }) => ({
      reversed: reversed(WORD_START + folded(word)),
      classNumber: NOUN_CLASSES.indexOf(name),
      weight: 1 + Math.max(0, (frequencies.get(word) ?? 0) - RARE) + (municipal.has(folded(word)) ? MUNICIPAL : 0),
    }));
}

/**
 * The classes of endings; that of any ending that isn't there is that of a shorter one. The empty ending is there.
 *
 * @param {Lesson[]} lessons
 * @returns {Map<string, number>}
 */
export function learnEndings(lessons) {
  const sorted = [...lessons].sort((a, b) => Number(a.reversed > b.reversed) - Number(a.reversed < b.reversed));
  const root = nodeOf(sorted, 0, sorted.length, 0);
  const endings = new Map([['', root.best]]);
  store(root, root.best, endings);
  return endings;
}

/**
 * @param {Lesson[]} lessons sorted
 * @param {number} from the first that has these endings
 * @param {number} to the end of them
 * @param {number} shorter letters of the endings of the node above
 * @returns {Node}
 */
function nodeOf(lessons, from, to, shorter) {
  const { reversed } = /** @type {Lesson} */ (lessons[from]);
  const longest = sharedLetters(reversed, /** @type {Lesson} */ (lessons[to - 1]).reversed);
  const cost = NOUN_CLASSES.map(() => 0);
  /** @type {Node[]} */
  const longer = [];
  if (longest === reversed.length) addNouns(cost, lessons.slice(from, to));
  else {
    for (let start = from, at = from + 1; at <= to; at++) {
      if (at < to && lessons[at]?.reversed[longest] === lessons[start]?.reversed[longest]) continue;
      longer.push(nodeOf(lessons, start, at, longest));
      start = at;
    }
    for (const node of longer) {
      for (const number of cost.keys()) cost[number] += Math.min(node.cost[number], node.cost[node.best] + PRICE);
    }
  }
  return { reversed, shortest: shorter + 1, longest, cost, best: cost.indexOf(Math.min(...cost)), longer };
}

/** @param {string} a @param {string} b */
function sharedLetters(a, b) {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** @param {number[]} cost @param {Lesson[]} lessons */
function addNouns(cost, lessons) {
  for (const { classNumber, weight } of lessons) {
    for (const number of cost.keys()) if (number !== classNumber) cost[number] += weight;
  }
}

/**
 * Stores the endings that need another class than the shorter ones give them.
 *
 * @param {Node} node
 * @param {number} inherited
 * @param {Map<string, number>} endings
 */
function store({ reversed: noun, shortest, longest, cost, best, longer }, inherited, endings) {
  const given = cost[inherited] > cost[best] + PRICE ? best : inherited;
  if (given !== inherited) {
    // The nouns share longer endings as well. The longest says least of other nouns; but one without the start of the
    // word lets compounds that are not on the list follow their head.
    const letters = Math.max(shortest, Math.min(longest, noun.length - 1));
    endings.set(reversed(noun.slice(0, letters)), given);
  }
  for (const node of longer) store(node, given, endings);
}
