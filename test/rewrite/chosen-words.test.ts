import { expect, it } from 'vitest';
import { CHOSEN } from '../../src/rewrite/words/choices.ts';
import { CONDITIONED } from '../../src/rewrite/words/conditions.ts';
import { CHOSEN_VERBS } from '../../src/rewrite/words/verb-choices.ts';
import { wordLists } from '../support/engine.ts';

const entries = new Set((await wordLists()).flatMap((list) => list.entries.map(({ word }) => word)));

it.each([
  ['choices.ts', CHOSEN],
  ['conditions.ts', CONDITIONED],
  ['verb-choices.ts', CHOSEN_VERBS],
])('elk woord waarover %s iets weet, staat in een lijst', (_file, words) => {
  expect(words.filter((word) => !entries.has(word))).toEqual([]);
});
