import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const HARD = 'De aanvraag wordt door de bevoegde dienst na ontvangst van alle vereiste stukken onderzocht. '.repeat(6);
const EASY = 'U vraagt de kaart aan het loket. U betaalt 10 euro. Breng uw kaart en een foto mee. '.repeat(5);

const folder = await folderWith({
  'oud/kaart.txt': HARD,
  'kaart.md': `# Kaart\n\n${EASY}\n`,
  'kaart.html': `<p>${EASY}</p>`,
  'kapot.docx': 'geen Word',
  'stad/.klaretaal.yaml': 'rules:\n  lijdende-vorm: off\n',
  'stad/nieuw.txt': HARD,
});
const asked = (...args: string[]) => run(folder, ['compare', ...args]);

describe('klaretaal compare', () => {
  it('zet twee teksten naast elkaar, en eindigt met 0, ook als de nieuwe fouten heeft', async () => {
    const { code, out, err } = await asked('kaart.md', 'oud/kaart.txt');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('De nieuwe tekst leest moeilijker');
  });

  it('heet ook vergelijk', async () => {
    const { code, out } = await run(folder, ['vergelijk', 'oud/kaart.txt', 'kaart.html']);
    expect(code).toBe(0);
    expect(out).toContain('De nieuwe tekst leest gemakkelijker');
  });

  it('geeft JSON, en bewaart andere vormen in bestanden', async () => {
    const outputs = ['--output', 'html=uit/a.html', '--output', 'markdown=uit/a.md'];
    const { code, out } = await asked('oud/kaart.txt', 'kaart.md', '--format', 'json', ...outputs);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      verdict: 'easier',
      old: { path: 'oud/kaart.txt', format: 'text' },
      new: { path: 'kaart.md', format: 'markdown', kind: 'webpagina' },
    });
    expect(await readFile(join(folder, 'uit/a.html'), 'utf8')).toMatch(/^<!doctype html>/u);
    expect(await readFile(join(folder, 'uit/a.md'), 'utf8')).toMatch(/^## Twee versies vergeleken/u);
  });

  it('luistert naar --only, --rule en --kind, zoals check', async () => {
    const json = async (...args: string[]) =>
      JSON.parse((await asked('oud/kaart.txt', 'kaart.md', '--format', 'json', ...args)).out);
    expect(Object.keys((await json('--only', 'lijdende-vorm')).rules)).toEqual(['lijdende-vorm']);
    expect((await json('--rule', 'lijdende-vorm:off')).rules).not.toHaveProperty('lijdende-vorm');
    expect(await json('--kind', 'brief')).toMatchObject({ old: { kind: 'brief' }, new: { kind: 'brief' } });
  });

  it('houdt de oude tekst aan de instellingen van de nieuwe', async () => {
    const { out } = await asked('oud/kaart.txt', 'stad/nieuw.txt', '--format', 'json');
    const { summary, old } = JSON.parse(out);
    expect(summary.sentences).toMatchObject({ unchanged: 6, changed: 0 });
    expect(summary.findings).toMatchObject({ gone: 0, new: 0 });
    expect(old.path).toBe('../oud/kaart.txt');
    expect(out).not.toContain('"lijdende-vorm"');
  });

  it.each([
    [[], 'Geef twee teksten op'],
    [['kaart.md'], 'Geef twee teksten op'],
    [['kaart.md', 'kaart.md', 'kaart.md'], 'Geef twee teksten op'],
    [['kaart.md', '-'], 'leest niet van de standaardinvoer'],
    [['weg.md', 'kaart.md'], 'weg.md: Dit bestand bestaat niet'],
    [['oud', 'kaart.md'], 'oud: Dit is een map'],
    [['kaart.md', 'kapot.docx'], 'kapot.docx: '],
    [['kaart.md', 'kaart.md', '--only', 'lange-zinn'], 'Bedoelt u “lange-zin”?'],
    [['kaart.md', 'kaart.md', '--kind', 'roman'], 'De tekstsoort “roman” bestaat niet'],
    [['kaart.md', 'kaart.md', '--format', 'csv'], 'Kies uit: pretty, json, markdown, html'],
    [['--git', 'HEAD'], 'Geef bij “--git” één tekst op'],
    [['--git', 'HEAD', 'kaart.md', 'kaart.html'], 'Geef bij “--git” één tekst op'],
  ])('%j eindigt met 2 en een duidelijke boodschap, zonder rapport', async (args, message) => {
    const { code, out, err } = await asked(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('noemt elke tekst die niet te lezen is', async () => {
    const { err } = await asked('weg.md', 'ook-weg.md');
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('bewaart geen rapport over een van de teksten', async () => {
    const before = await readFile(join(folder, 'kaart.md'), 'utf8');
    const { code, err } = await asked('oud/kaart.txt', 'kaart.md', '--output', 'html=kaart.md');
    expect(code).toBe(2);
    expect(err).toContain('kaart.md is een bestand dat klaretaal hier leest');
    expect(await readFile(join(folder, 'kaart.md'), 'utf8')).toBe(before);
  });
});

describe('klaretaal compare --git', () => {
  let repository = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Mina', '-c', 'user.email=mina@stad.example', ...args], { cwd: repository });
  const atGit = (...args: string[]) => run(repository, ['compare', '--git', ...args]);

  beforeAll(async () => {
    repository = await folderWith({ 'brieven/kaart.txt': HARD, 'brieven/-x.txt': HARD });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'Eerste versie');
    git('tag', 'eerste');
    await writeFile(join(repository, 'brieven/kaart.txt'), EASY);
    await writeFile(join(repository, 'brieven/nieuw.txt'), EASY);
  });

  it('neemt de oude tekst uit een commit, tak of label', async () => {
    for (const ref of ['HEAD', 'eerste']) {
      const { code, out } = await atGit(ref, 'brieven/kaart.txt', '--format', 'json');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        verdict: 'easier',
        old: { path: 'brieven/kaart.txt', ref },
        new: { path: 'brieven/kaart.txt' },
      });
    }
  });

  it('vindt het bestand ook vanuit een map, en met een naam die op een optie lijkt', async () => {
    const { code, out } = await run(join(repository, 'brieven'), ['compare', '--git', 'HEAD', '--', '-x.txt']);
    expect(code).toBe(0);
    expect(out).toContain('-x.txt (HEAD)');
  });

  it.each([
    ['onbekend', 'brieven/kaart.txt', 'Git kent “onbekend” niet'],
    ['', 'brieven/kaart.txt', 'Git kent “” niet'],
    ['HEAD:brieven', 'brieven/kaart.txt', 'Git kent “HEAD:brieven” niet'],
    ['--output=gestolen', 'brieven/kaart.txt', 'Git kent “--output=gestolen” niet'],
    ['HEAD', 'brieven/nieuw.txt', 'brieven/nieuw.txt staat niet in “HEAD”'],
    ['HEAD', 'brieven/weg.txt', 'brieven/weg.txt: Dit bestand bestaat niet'],
  ])('weigert %s met %s, en zegt waarom', async (ref, file, message) => {
    const { code, out, err } = await atGit(ref, file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    await expect(readFile(join(repository, 'gestolen'))).rejects.toThrow();
  });

  it('zegt het als het bestand niet in een map van git staat', async () => {
    const { code, err } = await run(folder, ['compare', '--git', 'HEAD', 'kaart.md']);
    expect(code).toBe(2);
    expect(err).toContain('kaart.md staat niet in een map die git bijhoudt');
  });

  it('zegt het als git er niet is', async () => {
    const path = process.env.PATH;
    process.env.PATH = join(repository, 'leeg');
    try {
      const { code, err } = await atGit('HEAD', 'brieven/kaart.txt');
      expect(code).toBe(2);
      expect(err).toContain('heeft het programma git nodig');
    } finally {
      process.env.PATH = path;
    }
  });
});
