import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { EXAMPLES } from '../../src/cli/commands/dutch-commander.ts';
import { folderWith, run } from '../support/cli.ts';

const folder = await folderWith({ 'a.txt': 'Indien u komt.\n' });

describe('klaretaal zonder iets, en de hulp', () => {
  it('toont uitleg in het Nederlands', async () => {
    const { code, out } = await run(folder, []);
    expect(code).toBe(0);
    expect(out).toContain('Gebruik: klaretaal');
    expect(out).not.toMatch(/\b(?:Usage|Options|Commands|display help|output the version)\b/u);
  });

  it.each([['--help'], ['check', '--help'], ['help', 'explain'], ['--version']])(
    '%s %s eindigt goed',
    async (...args) => {
      const { code, out } = await run(folder, args.filter(Boolean));
      expect(code).toBe(0);
      expect(out).not.toBe('');
      expect(out).not.toMatch(/\b(?:Usage:|Options:|default:)/u);
    },
  );
});

describe('een optie zonder waarde', () => {
  it.each(['check', 'score', 'compare', 'merge'])('krijgt bij %s altijd een voorbeeld', async (command) => {
    const { out } = await run(folder, [command, '--help']);
    const taking = Array.from(out.matchAll(/(--[a-z-]+) </gu), ([, name = '']) => name);
    expect(taking.length).toBeGreaterThan(2);
    expect(taking.filter((name) => !EXAMPLES[name])).toEqual([]);
  });

  it('ziet dat voorbeeld, en geen naam tussen haakjes', async () => {
    const { code, err } = await run(folder, ['check', 'a.txt', '--changed-since']);
    expect(code).toBe(2);
    expect(err).toBe('Bij “--changed-since” ontbreekt een waarde. Schrijf bijvoorbeeld --changed-since origin/main.\n');
  });
});

describe('de opdrachten en hun Nederlandse namen', () => {
  it.each(['check', 'controleer'])('%s leest een tekst na', async (command) => {
    expect((await run(folder, [command, 'a.txt'])).out).toContain('“Indien”');
  });

  it.each(['explain', 'uitleg'])('%s legt een regel uit', async (command) => {
    const { code, out } = await run(folder, [command, 'lange-zin']);
    expect(code).toBe(0);
    for (const part of ['Lange zin (lange-zin)', 'Waarom', 'Wat doet u', 'Fout', 'Goed', 'warnAbove', 'Bronnen'])
      expect(out).toContain(part);
  });

  it('explain noemt bij een verkeerde naam de regel die het dichtst komt', async () => {
    expect(await run(folder, ['explain', 'lange-zinnen'])).toMatchObject({
      code: 2,
      err: 'De regel “lange-zinnen” bestaat niet. Bedoelt u “lange-zin”?\n',
    });
    expect((await run(folder, ['explain'])).err).toContain('Er ontbreekt iets: regel');
  });

  it.each(['rules', 'regels'])('%s toont alle regels', async (command) => {
    const { out } = await run(folder, [command]);
    for (const rule of rules) expect(out).toContain(rule.id);
  });

  it('rules geeft ook JSON', async () => {
    const list = JSON.parse((await run(folder, ['rules', '--format', 'json'])).out);
    expect(list.map(({ id }: { id: string }) => id)).toEqual(rules.map((rule) => rule.id));
    expect((await run(folder, ['rules', '--format', 'xml'])).code).toBe(2);
  });

  it.each(['word', 'woord'])('%s toont wat de lijsten over een woord zeggen', async (command) => {
    const { out } = await run(folder, [command, 'steeds']);
    expect(out).toContain('lijst ambtelijk, regel ambtelijk-woord, waarschuwing');
    expect(out).toContain('Eenvoudiger: “altijd”');
    expect(out).toContain('Niet met vlak ervoor: nog');
  });

  it('word kent vormen en uitdrukkingen, en zegt het als een woord nergens staat', async () => {
    expect((await run(folder, ['word', 'verstrekte'])).out).toContain('verstrekken');
    expect((await run(folder, ['word', 'in het kader van'])).out).toContain('voorzetsels');
    expect((await run(folder, ['word', 'in', 'het', 'kader', 'van'])).out).toContain('voorzetsels');
    expect((await run(folder, ['word', 'fiets'])).out).toBe(
      'fiets: staat in geen enkele lijst.\n\nHoe gewoon is “fiets”? Gewoon, volgens een lijst van gewone woorden.\n',
    );
  });
});
