import { describe, expect, it } from 'vitest';
import rule from '../../rules/zin/naamwoordstijl.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { ANY_READERS } from '../../src/rule/readers.ts';
import { Automaton } from '../../src/words/automaton.ts';
import { compile } from '../../src/words/compile.ts';
import { Vocabulary } from '../../src/words/vocabulary.ts';
import { grammar } from '../support/engine.ts';
import { read } from '../support/read.ts';

const words = new Vocabulary(new Automaton(compile([])), ANY_READERS);

async function findings(text: string) {
  const active = [{ rule: rule as unknown as Rule, severity: 'warning', fixedSeverity: false, options: {} }] as const;
  const exceptions = { knownRules: new Set([rule.id]), configured: [] };
  return (await lintDocument(await read(text, 'text'), 'webpagina', active, words, (id) => id, exceptions, grammar))
    .findings;
}
const marked = async (text: string) => (await findings(text)).map(({ match }) => match);
const messages = async (text: string) => (await findings(text)).map(({ message }) => message);

describe('naamwoordstijl', () => {
  it.each(rule.wrong)('meldt: $text', async ({ text, matches }) => {
    expect(await marked(text)).toEqual(matches);
  });
  it.each(rule.right)('zwijgt bij: $text', async ({ text }) => {
    expect(await marked(text)).toEqual([]);
  });
});
