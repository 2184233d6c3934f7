// Writes the weights of the parser in the layout that src/language/parser/parser-model.ts reads.
import { aligned, bytesOf, restsOf, sorted } from './binary.js';
import { PARSER_MAGIC } from './parser-language.js';

/** Weights of labels closer to 0 than this are left out: they make the file large and change next to nothing. */
const LABEL_CUT = 0.06;
/** Weights are stored as whole numbers from -127 to 127: this many to 1. */
const SCALE = 40;
/** Groups of keys, of those with the same high 16 bits. */
const GROUPS = 0x10000;

/** @typedef {[key: number, weights: number[]]} Feature */
/** Weights by action, and by label. @typedef {{ actions: Iterable<Feature>, labels: Iterable<Feature> }} Pass */

/** @param {number} weight */
const stored = (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));

/** @param {Pass[]} passes in the order in which they go through a sentence */
export function parserFile(passes) {
  const magic = bytesOf([Uint32Array.from([PARSER_MAGIC])]);
  return Buffer.concat([magic, ...passes.map((pass) => aligned(sectionsOf(pass)))]);
}

/** @param {Pass} pass */
function sectionsOf({ actions, labels }) {
  const ofActions = sorted(actions)
    .map(([key, [first = 0, ...others]]) => {
      // Only differences count, so the first action can have 0.
      return /** @type {Feature} */ ([key, others.map((weight) => stored(weight - first))]);
    })
    .filter(([, weights]) => weights.some((weight) => weight !== 0));
  const ofLabels = sorted(labels)
    .map(([key, weights]) => {
      const kept = [...weights.entries()].filter(([, weight]) => Math.abs(weight) >= LABEL_CUT);
      return /** @type {[key: number, weights: [label: number, weight: number][]]} */ ([key, kept]);
    })
    .filter(([, kept]) => kept.length > 0);
  const all = ofLabels.flatMap(([, kept]) => kept);
  return bytesOf([
    Uint32Array.from([ofActions.length, ofLabels.length, all.length]),
    restsOf(ofActions),
    restsOf(ofLabels),
    groupSizes(ofActions),
    groupSizes(ofLabels),
    Int8Array.from(ofActions.flatMap(([, weights]) => weights)),
    Uint8Array.from(ofLabels, ([, kept]) => kept.length),
    Uint8Array.from(all, ([label]) => label),
    Int8Array.from(all, ([, weight]) => stored(weight)),
  ]);
}

/**
 * How many keys each group has.
 *
 * @param {[key: number, value: unknown][]} entries
 * @throws {Error} when one has too many for a byte
 */
function groupSizes(entries) {
  const sizes = new Uint16Array(GROUPS);
  for (const [key] of entries) sizes[key >>> 16]++;
  if (sizes.some((size) => size > 255)) throw new Error('A group of features is too large.');
  return Uint8Array.from(sizes);
}
