import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from './support/engine.ts';

describe('wat wij zelf schrijven', () => {
  it.each([
    'README.md',
    'docs/score.md',
    'docs/bibliotheek.md',
    'docs/editors.md',
    'docs/in-ci.md',
    'docs/veel-teksten.md',
    'editors/vscode/README.md',
  ])('%s krijgt geen melding van onze eigen regels', async (path) => {
    const { findings } = await check(await readFile(new URL(`../${path}`, import.meta.url)), { path });
    expect(findings.map(({ line, match, message }) => `${line}: ${match}: ${message}`)).toEqual([]);
  });

  it('README.md toont een rapport zoals klaretaal het vandaag geeft', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const [, sentence = ''] = /^ {2}3:1 {7}(.+)$/mu.exec(readme) ?? [];
    const shown = Array.from(readme.matchAll(/^ +waarschuwing: (.+) \[([a-z-]+)\]$/gmu), ([, message, rule]) => [
      rule,
      message,
    ]);
    const { findings } = await check(`Beste mevrouw Haddad\n\n${sentence}\n\nMet vriendelijke groeten\nJef Okafor\n`);
    expect(shown).toEqual(findings.map(({ ruleId, message }) => [ruleId, message]));
  });
});
