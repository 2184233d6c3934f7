import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { rules } from '../../rules/index.ts';
import { type ConfigReader, resolveConfig } from '../../src/config/resolve.ts';
import { Engine } from '../../src/engine/engine.ts';
import { compile } from '../../src/words/compile.ts';
import type { WordList } from '../../src/words/entry.ts';
import { engine, resources, wordLists } from '../support/engine.ts';

/** Files by their name in one folder, as if on disk. */
function readerOf(files: Readonly<Record<string, string>>): ConfigReader {
  return {
    read: (file) => Promise.resolve(files[file.slice(1)]),
    resolve: (_, name) => `/${name}`,
    readPackage: () => Promise.resolve(undefined),
    show: (file) => file.slice(1),
  };
}

const resolve = (text: string, files: Readonly<Record<string, string>>) =>
  resolveConfig({ file: '/.klaretaal.yaml', text }, rules, readerOf(files));

/** Knows no words of ours. */
const bare = new Engine({
  load: (name) => (name === 'words.bin' ? Promise.resolve(compile([])) : resources.load(name)),
});

/** What a text is reported for: place, pieces, message and suggestions. */
async function reported(by: Engine, list: WordList, config: Awaited<ReturnType<typeof resolve>> | undefined) {
  const text = list.entries.map(({ wrong = '' }) => wrong).join('\n\n');
  const task = {
    path: 'tekst.txt',
    kind: 'brief',
    format: 'text',
    only: [list.rule],
    ...(config && { config }),
  } as const;
  const { findings } = await by.check(text, task);
  return findings
    .filter(({ source }) => source?.list === list.theme)
    .map(({ range, parts, message, suggestions }) => ({ range, parts, message, suggestions }));
}

describe('een woordenlijst van de stad', () => {
  const lists = wordLists();

  it.each(['ambtelijk', 'voorzetsels', 'jargon-wonen', 'herkomst', 'beeldspraak'])(
    'doet alles wat onze lijst %s doet',
    async (theme) => {
      const list = (await lists).find((one) => one.theme === theme) as WordList;
      const alone = new Engine({
        load: (name) => (name === 'words.bin' ? Promise.resolve(compile([list])) : resources.load(name)),
      });
      const config = await resolve('wordLists: [lijst.yaml]', { 'lijst.yaml': stringify(list) });
      const own = await reported(bare, list, config);
      expect(own.length).toBeGreaterThan(50);
      expect(own).toEqual(await reported(alone, list, undefined));
    },
  );

  it('gaat voor op de onze', async () => {
    const files = { 'lijst.yaml': 'entries: [{word: derhalve, pos: adv, simpler: [dus], note: Zo kiezen wij.}]' };
    const { findings } = await engine.check('De bib is derhalve dicht.', {
      path: 'tekst.txt',
      kind: 'brief',
      config: await resolve('wordLists: [lijst.yaml]', files),
    });
    expect(findings.map(({ ruleId, source }) => [ruleId, source?.list])).toEqual([['huis/woord', 'lijst.yaml']]);
  });
});

describe('de termen van de stad', () => {
  it('leggen een vakwoord uit, zodat het geen melding krijgt', async () => {
    const task = { path: 'tekst.txt', kind: 'brief', only: ['jargon'] } as const;
    const text = 'U betaalt een retributie.';
    expect((await engine.check(text, task)).findings).toHaveLength(1);
    const config = await resolve('glossary: termen.md', { 'termen.md': '- retributie: een prijs voor een dienst\n' });
    expect((await engine.check(text, { ...task, config })).findings).toEqual([]);
  });

  it('zijn uitgelegd, zodat ze ook niet te zeldzaam zijn', async () => {
    const task = { path: 'tekst.txt', kind: 'brief', only: ['moeilijk-woord'] } as const;
    const text = 'De sociale cohesie in de wijk neemt toe.';
    expect((await engine.check(text, task)).findings).toHaveLength(1);
    const config = await resolve('glossary: termen.md', { 'termen.md': '- cohesie: hoe mensen samenhoren\n' });
    expect((await engine.check(text, { ...task, config })).findings).toEqual([]);
  });
});
