// Writes the classes of nouns in the layout that src/language/noun-classes.ts reads.
import { bytesOf, sorted } from './binary.js';
import { keyOfEnding, NOUNS_MAGIC } from './noun-endings.js';

/** @param {Map<string, number>} endings with the numbers of their classes */
export function nounClassesFile(endings) {
  const entries = sorted(
    Array.from(
      endings,
      ([ending, classNumber]) => /** @type {[number, number]} */ ([keyOfEnding(ending), classNumber]),
    ),
  );
  const longest = Math.max(...Array.from(endings.keys(), (ending) => ending.length));
  return bytesOf([
    Uint32Array.from([NOUNS_MAGIC, entries.length, longest]),
    Uint32Array.from(entries, ([key]) => key),
    Uint8Array.from(entries, ([, classNumber]) => classNumber),
  ]);
}
