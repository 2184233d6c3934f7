// What training the parser shares with the program that uses it.
import { loadTypeScript } from '../load-typescript.js';

/** @typedef {import('../../src/language/parser/transitions.ts').Configuration} State */
/** @typedef {import('../../src/language/parser/dependencies.ts').Tree} Parse */
/** @typedef {import('../../src/language/parser/pass.ts').PassKind} PassKind */

/** @param {string} path @returns {Promise<unknown>} */
const load = (path) => loadTypeScript(`src/language/parser/${path}`);

export const { Label, labelOf, LABELS } = /** @type {typeof import('../../src/language/parser/labels.ts')} */ (
  await load('labels.ts')
);
export const { Action, ACTIONS, Configuration } =
  /** @type {typeof import('../../src/language/parser/transitions.ts')} */ (await load('transitions.ts'));
export const { SentenceFacts } = /** @type {typeof import('../../src/language/parser/facts.ts')} */ (
  await load('facts.ts')
);
export const { Draft } = /** @type {typeof import('../../src/language/parser/draft.ts')} */ (await load('draft.ts'));
export const { ParserPass, PASSES } = /** @type {typeof import('../../src/language/parser/pass.ts')} */ (
  await load('pass.ts')
);
export const { ActionFeatures } = /** @type {typeof import('../../src/language/parser/action-features.ts')} */ (
  await load('action-features.ts')
);
export const { LabelFeatures } = /** @type {typeof import('../../src/language/parser/label-features.ts')} */ (
  await load('label-features.ts')
);
export const { MAGIC: PARSER_MAGIC, readPasses } =
  /** @type {typeof import('../../src/language/parser/parser-model.ts')} */ (await load('parser-model.ts'));
export const { DependencyParser, ROOT } = /** @type {typeof import('../../src/language/parser/parser.ts')} */ (
  await load('parser.ts')
);
