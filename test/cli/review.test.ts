import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';
import { readWord } from '../support/word.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const word = (name: string) => readFile(new URL(`../../fixtures/word/${name}`, import.meta.url));
/** The paths of all files in a folder, with `/`, sorted. */
const tree = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
const COPIES = ['--output', 'docx=nagelezen'];

describe('--output docx=map', () => {
  it('schrijft van elke tekst een nagelezen kopie in die map, en raakt de teksten niet aan', async () => {
    const letter = await word('brieven/premie-dakisolatie.docx');
    const decision = await word('brieven/weigering-standplaats.odt');
    const folder = await folderWith({ 'brieven/a.docx': letter, 'b.odt': decision, 'c.txt': FORMAL });
    const { code, out, err } = await run(folder, ['brieven', 'b.odt', 'c.txt', ...COPIES, '--fail-on', 'never']);
    expect(code).toBe(0);
    expect(out).toContain('3 teksten nagelezen');
    expect(err).toMatch(
      /^3 nagelezen kopieën bewaard in nagelezen, met \d+ opmerkingen en \d+ wijzigingen om te aanvaarden/u,
    );
    expect(await tree(folder)).toEqual([
      'b.odt',
      'brieven/a.docx',
      'c.txt',
      'nagelezen/b.nagelezen.odt',
      'nagelezen/brieven/a.nagelezen.docx',
      'nagelezen/c.nagelezen.docx',
    ]);
    expect(Buffer.compare(await readFile(join(folder, 'brieven/a.docx')), letter)).toBe(0);
    expect(Buffer.compare(await readFile(join(folder, 'b.odt')), decision)).toBe(0);
    expect(await readFile(join(folder, 'c.txt'), 'utf8')).toBe(FORMAL);
  });

  it('toont in de kopie de tekst na alle voorstellen', async () => {
    const folder = await folderWith({ 'c.txt': FORMAL });
    await run(folder, ['c.txt', ...COPIES]);
    const copy = await readFile(join(folder, 'nagelezen/c.nagelezen.docx'));
    expect((await readWord(copy)).source).toBe('Als u verhuist, laat u dat weten.');
  });

  it('schrijft niet over een kopie die er al staat, tenzij met --force', async () => {
    const folder = await folderWith({ 'c.txt': FORMAL, 'nagelezen/c.nagelezen.docx': 'van een collega' });
    const copy = () => readFile(join(folder, 'nagelezen/c.nagelezen.docx'), 'utf8');
    const refused = await run(folder, ['c.txt', ...COPIES]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('bestaat al, en is niet overschreven. Kies een andere map, of voeg --force toe.');
    expect(await copy()).toBe('van een collega');
    expect((await run(folder, ['c.txt', ...COPIES, '--force'])).code).toBe(0);
    expect(await copy()).not.toBe('van een collega');
  });

  it('geeft twee teksten met dezelfde naam elk een kopie', async () => {
    const folder = await folderWith({ 'a.md': FORMAL, 'a.txt': FORMAL });
    await run(folder, ['a.md', 'a.txt', ...COPIES]);
    expect(await tree(join(folder, 'nagelezen'))).toEqual(['a-txt.nagelezen.docx', 'a.nagelezen.docx']);
  });

  it('schrijft een tekst van buiten de huidige map niet buiten de map voor kopieën', async () => {
    const folder = await folderWith({ 'brieven/a.txt': FORMAL, 'werk/b.txt': FORMAL });
    await run(join(folder, 'werk'), ['../brieven/a.txt', ...COPIES]);
    expect(await tree(folder)).toEqual(['brieven/a.txt', 'werk/b.txt', 'werk/nagelezen/a.nagelezen.docx']);
  });

  it('volgt geen koppeling naar een andere map', async () => {
    const folder = await folderWith({ 'brieven/a.txt': FORMAL, 'elders/b.txt': 'x' });
    await mkdir(join(folder, 'nagelezen'));
    await symlink(join(folder, 'elders'), join(folder, 'nagelezen/brieven'));
    const { code, err } = await run(folder, ['brieven', ...COPIES]);
    expect(code).toBe(2);
    expect(err).toContain('die map ligt ergens anders dan ze lijkt');
    expect(await readdir(join(folder, 'elders'))).toEqual(['b.txt']);
  });

  it('vervangt met --force een koppeling, en niet waar ze naartoe wijst', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'belangrijk.docx': 'blijft' });
    await mkdir(join(folder, 'nagelezen'));
    await symlink(join(folder, 'belangrijk.docx'), join(folder, 'nagelezen/a.nagelezen.docx'));
    await run(folder, ['a.txt', ...COPIES, '--force']);
    expect(await readFile(join(folder, 'belangrijk.docx'), 'utf8')).toBe('blijft');
  });

  it('slaat kopieën over als u de map later nakijkt, tenzij u ze zelf noemt', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await run(folder, ['a.txt', ...COPIES]);
    expect((await run(folder, ['.', '--show-files'])).out).toBe('a.txt\n');
    const copy = 'nagelezen/a.nagelezen.docx';
    expect((await run(folder, [copy, '--show-files'])).out).toBe(`${copy}\n`);
  });

  it('maakt geen kopie van wat niet te lezen is, en wel van de rest', async () => {
    const folder = await folderWith({ 'a.docx': 'geen zip', 'b.txt': FORMAL });
    const { code, err } = await run(folder, ['a.docx', 'b.txt', ...COPIES]);
    expect(code).toBe(2);
    expect(err).toContain('1 nagelezen kopie bewaard in nagelezen');
    expect(await tree(join(folder, 'nagelezen'))).toEqual(['b.nagelezen.docx']);
  });

  it.each([
    [['--fix'], 'Kies: de teksten zelf verbeteren (--fix), of nagelezen kopieën maken'],
    [['--output', 'docx=b'], 'Geef “--output docx=map” maar één keer'],
  ])('gaat niet samen met %j', async (options, message) => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { code, err } = await run(folder, ['a.txt', ...COPIES, ...options]);
    expect([code, err.includes(message)]).toEqual([2, true]);
    expect(await tree(folder)).toEqual(['a.txt']);
  });

  it('zegt dat --force alleen bij kopieën hoort', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { code, err } = await run(folder, ['a.txt', '--force']);
    expect([code, err]).toEqual([2, '“--force” hoort bij nagelezen kopieën. Zet er ook --output docx=map bij.\n']);
  });

  it('heeft een map nodig', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, nagelezen: 'een bestand' });
    const { code, err } = await run(folder, ['a.txt', ...COPIES]);
    expect([code, err]).toEqual([
      2,
      'nagelezen kan geen map zijn voor nagelezen kopieën. Kies bij --output docx= een andere map.\n',
    ]);
  });

  it('leest ook van de standaardinvoer', async () => {
    const folder = await folderWith({});
    await run(folder, ['-', '--stdin-filename', 'brief.txt', ...COPIES], FORMAL);
    expect(await tree(folder)).toEqual(['nagelezen/brief.nagelezen.docx']);
  });
});
