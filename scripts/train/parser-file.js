// Writes the weights of the parser in the layout that src/language/parser/parser-model.ts reads.
import { bytesOf, groupStarts, restsOf, sorted } from './binary.js';
import { PARSER_MAGIC } from './parser-language.js';

/** Weights of labels closer to 0 than this are left out: they make the file large and change next to nothing. */
const LABEL_CUT = 0.06;
/** Weights are stored as whole numbers from -127 to 127: this many to 1. */
const SCALE = 40;

/** @typedef {[key: number, weights: number[]]} Feature */

/** @param {number} weight */
const stored = (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));

/**
 * @param {Iterable<Feature>} actions weights by action
 * @param {Iterable<Feature>} labels weights by label
 */
export function parserFile(actions, labels) {
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
    Uint32Array.from([PARSER_MAGIC, ofActions.length, ofLabels.length, all.length]),
    groupStarts(ofActions),
    groupStarts(ofLabels),
    groupStarts(ofLabels, (kept) => kept.length),
    restsOf(ofActions),
    restsOf(ofLabels),
    Uint8Array.from(ofLabels, ([, kept]) => kept.length),
    Uint8Array.from(all, ([label]) => label),
    Int8Array.from(ofActions.flatMap(([, weights]) => weights)),
    Int8Array.from(all, ([, weight]) => stored(weight)),
  ]);
}
