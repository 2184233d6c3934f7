// Writes the weights of the tagger in the layout that src/language/tagger/model.ts reads.
import { bytesOf, groupStarts, restsOf, sorted } from './binary.js';
import { MAGIC } from './language.js';

/** Weights closer to 0 than this are left out: they make the file large and change next to nothing. */
const CUT = 0.11;
/** Weights are stored as whole numbers from -127 to 127: this many to 1. */
const SCALE = 24;

/** @param {number} weight */
const stored = (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));

/**
 * @param {import('./word-classes.js').WordClasses} classes
 * @param {Map<number, Map<number, number>>} weights by feature and tag
 */
export function taggerFile(classes, weights) {
  const words = sorted(classes.words);
  const endings = sorted(classes.endings);
  const features = sorted(
    Array.from(weights, ([key, byTag]) => {
      const kept = [...byTag].filter(([, weight]) => Math.abs(weight) >= CUT);
      return /** @type {[key: number, weights: [tag: number, weight: number][]]} */ ([key, kept]);
    }).filter(([, kept]) => kept.length > 0),
  );
  const all = features.flatMap(([, kept]) => kept);
  const classTags = classes.tags.flat();
  const header = [classes.tags.length, classTags.length, words.length, endings.length, features.length, all.length];
  return bytesOf([
    Uint32Array.from([MAGIC, ...header]),
    groupStarts(words),
    groupStarts(endings),
    groupStarts(features),
    groupStarts(features, (kept) => kept.length),
    startsOf(classes.tags),
    restsOf(words),
    Uint16Array.from(words, ([, id]) => id),
    restsOf(endings),
    Uint16Array.from(endings, ([, id]) => id),
    restsOf(features),
    Uint8Array.from(classTags),
    Uint8Array.from(features, ([, kept]) => kept.length),
    Uint8Array.from(all, ([tag]) => tag),
    Int8Array.from(all, ([, weight]) => stored(weight)),
  ]);
}

/** Where each list starts, and the end of the last. @param {unknown[][]} lists */
function startsOf(lists) {
  let end = 0;
  return Uint16Array.from([0, ...lists.map((list) => (end += list.length))]);
}
