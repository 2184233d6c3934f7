import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';
import { docx, p } from '../support/word.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const ALSO = 'U krijgt reeds post.\n';
const FILE = 'klaretaal-baseline.json';

/** A folder whose texts are in its baseline. */
async function known(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  const folder = await folderWith(files);
  const made = await run(folder, ['--update-baseline', ...args]);
  expect({ code: made.code, err: made.err }).toMatchObject({ code: 0, err: expect.stringContaining('bewaard') });
  return folder;
}
const check = (folder: string, ...args: string[]) => run(folder, ['--baseline', FILE, '--fail-on', 'warning', ...args]);
const json = async (folder: string, ...args: string[]) =>
  JSON.parse((await check(folder, '--format', 'json', ...args)).out);
const baselineIn = (folder: string) => readFile(join(folder, FILE), 'utf8');

describe('--baseline', () => {
  it('laat weg wat bekend is, telt het apart, en mislukt alleen op wat erbij komt', async () => {
    const folder = await known({ 'a.md': FORMAL });
    expect(await check(folder)).toMatchObject({
      code: 0,
      out: '✔ 1 tekst nagelezen: niets te melden. Al bekend: 1.\n',
      err: '',
    });
    await writeFile(join(folder, 'a.md'), FORMAL + ALSO);
    expect((await check(folder)).code).toBe(1);
    const { summary, files } = await json(folder);
    expect(summary).toMatchObject({ warnings: 1, baselined: 1 });
    expect(files[0]).toMatchObject({ warningCount: 1, baselinedCount: 1, findings: [{ match: 'reeds' }] });
  });

  it('geldt ook na verhuisde zinnen, andere regeleinden en een docx die opnieuw bewaard is', async () => {
    const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const folder = await known({
      'a.md': `${FORMAL}\n${ALSO}`,
      'b.docx': docx(p(r('U krijgt reeds post.'))),
    });
    await writeFile(join(folder, 'a.md'), `Welkom.\r\n\r\n${ALSO}\r\n${FORMAL}`.replaceAll(/\r?\n/gu, '\r\n'));
    await writeFile(join(folder, 'b.docx'), docx(p(r('Welkom.')) + p(r('U krijgt ') + r('reeds post.'))));
    expect(await check(folder)).toMatchObject({ code: 0, err: '' });
  });

  it('volgt een tekst met een nieuwe naam', async () => {
    const folder = await known({ 'brieven/a.md': FORMAL });
    await rename(join(folder, 'brieven/a.md'), join(folder, 'brieven/b.md'));
    expect(await check(folder)).toMatchObject({ code: 0, err: '' });
  });

  it('telt paden vanaf de map van de instellingen, waar u ook staat', async () => {
    const folder = await known({ '.klaretaal.yaml': 'address: u\n', 'brieven/a.md': FORMAL });
    expect(await baselineIn(folder)).toContain('"brieven/a.md ambtelijk-woord ');
    const inside = await run(join(folder, 'brieven'), ['--baseline', `../${FILE}`, '--fail-on', 'warning', 'a.md']);
    expect(inside).toMatchObject({ code: 0, err: '' });
  });

  it('meldt wat er niet meer staat, ook van een tekst die weg is, en mislukt er niet op', async () => {
    const folder = await known({ 'a.md': FORMAL, 'b.md': ALSO });
    await writeFile(join(folder, 'a.md'), 'Welkom.\n');
    await rm(join(folder, 'b.md'));
    const { code, err } = await check(folder);
    expect(code).toBe(0);
    expect(err).toContain(`2 meldingen in ${FILE} staan niet meer in de teksten: a.md (1), b.md (1).`);
  });

  it.each([
    ['een andere tekst', ['b.md']],
    ['--only van een andere regel', ['--only', 'lange-zin']],
    ['--rule die de regel uitzet', ['--rule', 'ambtelijk-woord:off']],
  ])('zegt daar niets van bij %s', async (_, args) => {
    const folder = await known({ 'a.md': FORMAL, 'b.md': 'Welkom.\n' });
    await writeFile(join(folder, 'a.md'), 'Welkom.\n');
    expect(await check(folder, ...args)).toMatchObject({ code: 0, err: '' });
  });

  it('verbetert met --fix ook wat bekend is', async () => {
    const folder = await known({ 'a.md': ALSO });
    const { code, err } = await check(folder, '--fix');
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('U krijgt al post.\n');
    expect(err).toContain('1 melding in klaretaal-baseline.json staat niet meer in de teksten');
  });

  it('telt met --quiet evenveel mee als zonder', async () => {
    const folder = await known({ 'a.md': FORMAL });
    await writeFile(join(folder, 'a.md'), FORMAL + ALSO);
    expect((await check(folder, '--quiet')).code).toBe(1);
    expect((await json(folder, '--quiet')).summary.baselined).toBe(1);
  });

  it('zegt wat te doen als het bestand er niet is', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { code, out, err } = await check(folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${FILE} bestaat niet. Kijk de naam na, of maak de baseline met --update-baseline.`);
  });
});

describe('--update-baseline', () => {
  it('schrijft telkens dezelfde bytes, in welke volgorde de teksten ook komen', async () => {
    const folder = await known({ 'b.md': ALSO, 'a.md': FORMAL });
    const first = await baselineIn(folder);
    await run(folder, ['--update-baseline', 'b.md', 'a.md']);
    expect(await baselineIn(folder)).toBe(first);
  });

  it('zet erbij wat nieuw is, en haalt weg wat er niet meer is', async () => {
    const folder = await known({ 'a.md': FORMAL, 'b.md': ALSO });
    await writeFile(join(folder, 'a.md'), `Wij sturen tevens een kaart.\n`);
    await rm(join(folder, 'b.md'));
    const { err } = await run(folder, ['--update-baseline']);
    expect(err).toContain(`${FILE}: 1 melding bewaard (1 nieuw, 2 weggehaald).`);
    expect(await check(folder)).toMatchObject({ code: 0, err: '' });
  });

  it('laat staan wat niet nagelezen is: andere teksten, andere regels, wat niet te lezen is', async () => {
    const folder = await known({ 'a.md': FORMAL, 'b.md': ALSO });
    const before = await baselineIn(folder);
    await run(folder, ['--update-baseline', 'a.md']);
    await run(folder, ['--update-baseline', '--only', 'lange-zin']);
    await writeFile(join(folder, 'b.md'), '');
    await run(folder, ['--update-baseline']);
    expect(await baselineIn(folder)).toBe(before);
  });

  it('maakt een map aan waar die nodig is', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { code } = await run(folder, ['--baseline', 'ci/bekend.json', '--update-baseline']);
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'ci/bekend.json'), 'utf8')).toContain('"a.md ambtelijk-woord ');
  });

  it.each([
    ['{"name": "stad", "version": "1.0.0"}\n', 'is geen baseline van klaretaal'],
    ['{ "tool": "klaretaal", ', 'is geen geldige JSON'],
    ['{ "tool": "klaretaal", "version": 9 }\n', 'komt van een andere versie'],
    ['{\n<<<<<<< HEAD\n', 'bevat twee versies door elkaar'],
  ])('schrijft nooit over %j', async (content, message) => {
    const folder = await folderWith({ 'a.md': FORMAL, [FILE]: content });
    const { code, out, err } = await run(folder, ['--update-baseline']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${FILE} ${message}`);
    expect(await baselineIn(folder)).toBe(content);
  });

  it.each([
    [['--changed-since', 'HEAD'], 'Kies een van de twee'],
    [['--diff'], '“--diff” verandert niets'],
    [['--baseline', ''], 'ontbreekt een bestand'],
    [['--baseline', 'a.md'], 'a.md is geen geldige JSON'],
    [['--baseline', '.'], '. is een map'],
  ])('gaat niet samen met %j', async (args, message) => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { code, err } = await run(folder, ['--update-baseline', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('vraagt een naam voor wat van de standaardinvoer in de baseline komt', async () => {
    const folder = await folderWith({});
    const { code, err } = await run(folder, ['-', '--update-baseline'], FORMAL);
    expect(code).toBe(2);
    expect(err).toContain('Zet er --stdin-filename bij.');
    expect((await run(folder, ['-', '--update-baseline', '--stdin-filename', 'a.md'], FORMAL)).code).toBe(0);
  });
});
