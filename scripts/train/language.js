// What training shares with the program that uses the models: hashes, features and keys must be the same in both.
import { loadTypeScript } from '../load-typescript.js';

/** @typedef {import('../../src/language/tagger/tags.ts').TagName} TagName */
/** @typedef {import('../../src/language/tagger/features.ts').TaggerInput} Input */

/** @param {string} path @returns {Promise<unknown>} */
const load = (path) => loadTypeScript(`src/language/${path}`);

/** A block that holds nothing but text. @param {string} text */
export const paragraph = (text) =>
  /** @type {import('../../src/document/document.ts').Block} */ (
    /** @type {unknown} */ ({ kind: 'paragraph', text, spans: [] })
  );

export const { Analysis } = /** @type {typeof import('../../src/language/analysis.ts')} */ (await load('analysis.ts'));
export const { fold, HASH_START, hashOf, hashStep } = /** @type {typeof import('../../src/language/characters.ts')} */ (
  await load('characters.ts')
);
export const { Is, Tag, tagBits, TAGS, uposOf } = /** @type {typeof import('../../src/language/tagger/tags.ts')} */ (
  await load('tagger/tags.ts')
);
export const { Features, Gap, kindOf, newClause, passWord, shapeOf, TaggerInput } =
  /** @type {typeof import('../../src/language/tagger/features.ts')} */ (await load('tagger/features.ts'));
export const { endingKey, LONGEST_ENDING, MAGIC, TaggerModel } =
  /** @type {typeof import('../../src/language/tagger/model.ts')} */ (await load('tagger/model.ts'));
export const {
  EDITS_MAGIC,
  editKey,
  LONGEST_ENDING: LONGEST_EDITED_ENDING,
  WHOLE,
} = /** @type {typeof import('../../src/language/morphology/edit-table.ts')} */ (
  await load('morphology/edit-table.ts')
);
export const { Morphology, VerbFact } = /** @type {typeof import('../../src/language/morphology/morphology.ts')} */ (
  await load('morphology/morphology.ts')
);
