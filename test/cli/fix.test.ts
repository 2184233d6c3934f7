import { execFileSync } from 'node:child_process';
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeText } from '../../src/cli/check/write-text.ts';
import type { Report } from '../../src/findings/report.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import { repack } from '../../src/formats/office/repack.ts';
import { folderWith, run } from '../support/cli.ts';
import { readWord } from '../support/word.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const BETTER = 'Als u verhuist, laat u dat weten.\n';
const PLAIN = 'Laat ons weten dat u verhuist.\n';
const FIX = '--fix-suggestions';
const word = (name: string) => readFile(new URL(`../../fixtures/word/${name}`, import.meta.url));
const readText = (folder: string, name: string) => readFile(join(folder, name), 'utf8');

describe('--fix-suggestions', () => {
  it('verbetert de tekst, en toont wat overblijft', async () => {
    const folder = await folderWith({ 'a.txt': `${FORMAL}De subsidie is er.\n`, 'b.txt': PLAIN });
    const { code, out } = await run(folder, [FIX, 'a.txt', 'b.txt']);
    expect(code).toBe(0);
    expect(out).not.toContain('“Indien”');
    expect(out).toContain('Verbeterd: 1 melding in 1 tekst.\n');
    expect(await readText(folder, 'a.txt')).toBe(`${BETTER}De subsidie is er.\n`);
    expect(await readText(folder, 'b.txt')).toBe(PLAIN);
  });

  it('verandert een tweede keer niets, ook niet wanneer het bestand bewaard is', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await run(folder, [FIX, 'a.txt']);
    const { mtimeMs } = await stat(join(folder, 'a.txt'));
    const { out } = await run(folder, [FIX, 'a.txt']);
    expect(out).toContain('Verbeterd: niets.');
    expect((await stat(join(folder, 'a.txt'))).mtimeMs).toBe(mtimeMs);
  });

  it('laat niets anders achter in de map', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await run(folder, [FIX, 'a.txt']);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});

describe('--fix', () => {
  it('past geen voorstel toe dat niet zeker is, en zegt hoeveel er nog kunnen', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { code, out } = await run(folder, ['--fix', 'a.txt']);
    expect(code).toBe(0);
    expect(out).toContain('Nog 1 melding kan klaretaal herschrijven met --fix-suggestions. Lees de tekst daarna na.');
    expect(await readText(folder, 'a.txt')).toBe(FORMAL);
  });

  it.each(['fix', 'verbeter'])('heet ook %s', async (command) => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await run(folder, [command, 'a.txt'])).out).toContain('Verbeterd: niets.');
    expect((await run(folder, [command, FIX, 'a.txt'])).out).toContain('Verbeterd: 1 melding');
    expect(await readText(folder, 'a.txt')).toBe(BETTER);
  });

  it('legt zichzelf uit', async () => {
    const folder = await folderWith({});
    const { out } = await run(folder, ['help', 'verbeter']);
    for (const name of ['--fix ', '--fix-suggestions', '--diff']) expect(out).toContain(name);
  });
});

describe('--diff', () => {
  it('toont een patch die git toepast, en verandert niets', async () => {
    const folder = await folderWith({
      'brieven/a b.txt': `Dag.\r\n\r\n${FORMAL}`,
      'b.md': PLAIN,
      'é.md': FORMAL.trim(),
    });
    const { code, out, err } = await run(folder, ['--diff', FIX, '.']);
    expect(code).toBe(0);
    expect(out).toContain('-Indien u verhuist, laat u dat weten.\n+Als u verhuist, laat u dat weten.\n');
    expect(out).not.toContain('b.md');
    expect(err).toBe('Te verbeteren: 2 meldingen in 2 teksten. Uw teksten zijn nog dezelfde.\n');
    expect(await readText(folder, 'brieven/a b.txt')).toContain('Indien');
    execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
    expect(await readText(folder, 'brieven/a b.txt')).toBe(`Dag.\r\n\r\n${BETTER}`);
    expect(await readText(folder, 'é.md')).toBe(BETTER.trim());
  });

  it('toont zonder --fix-suggestions alleen wat zeker is', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { out, err } = await run(folder, ['--diff', 'a.txt']);
    expect([out, err]).toEqual(['', 'Er is niets te verbeteren.\n']);
  });

  it('eindigt zoals een gewone controle', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'b.pdf': '%PDF-1.7' });
    expect((await run(folder, ['--diff', FIX, '--max-warnings', '0', 'a.txt'])).code).toBe(1);
    expect((await run(folder, [FIX, '--max-warnings', '0', 'a.txt'])).code).toBe(0);
    const { code, err } = await run(folder, ['--diff', 'b.pdf']);
    expect(code).toBe(2);
    expect(err).toContain('b.pdf: Dit is een pdf.');
  });

  it('toont kleuren waar dat gevraagd is, zonder stuurcodes uit de tekst', async () => {
    const folder = await folderWith({ 'a.txt': `Dag \u001b[31m.\n\n${FORMAL}` });
    const { out } = await run(folder, ['--diff', FIX, '--color', 'a.txt']);
    expect(out).toContain('\u001b[1m--- a/a.txt');
    expect(out).toContain('Dag ␛[31m.');
  });

  it('past niet bij een rapport op dezelfde plaats', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { code, err } = await run(folder, ['--diff', '--format', 'json', 'a.txt']);
    expect(code).toBe(2);
    expect(err).toContain('--output');
    await run(folder, ['--diff', FIX, '--output', 'json=r.json', 'a.txt']);
    expect(JSON.parse(await readText(folder, 'r.json'))).toMatchObject({ summary: { warnings: 1, fixable: 1 } });
  });
});

describe('de standaardinvoer', () => {
  it('komt verbeterd op de standaarduitvoer, en het rapport ernaast', async () => {
    const folder = await folderWith({});
    const { code, out, err } = await run(folder, ['fix', FIX, '-'], `Dag.\r\n${FORMAL}`);
    expect([code, out]).toEqual([0, `Dag.\r\n${BETTER}`]);
    expect(err).toContain('Verbeterd: 1 melding in 1 tekst.');
  });

  it('komt er ongewijzigd uit als er niets te verbeteren is', async () => {
    const folder = await folderWith({});
    expect((await run(folder, ['fix', '-'], `\uFEFF${PLAIN.trim()}`)).out).toBe(`\uFEFF${PLAIN.trim()}`);
  });

  it('krijgt haar naam met --stdin-filename', async () => {
    const folder = await folderWith({});
    const args = ['--diff', FIX, '--stdin-filename', 'brieven/a.md', '-'];
    expect((await run(folder, args, FORMAL)).out).toContain('--- a/brieven/a.md\n');
  });

  it('geeft niets als ze niet te lezen is', async () => {
    const folder = await folderWith({});
    const { code, out, err } = await run(folder, ['fix', '-'], '%PDF-1.7');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Dit is een pdf.');
  });
});

describe('hoe een bestand geschreven is', () => {
  const text = `Café René is open.\r\nNa één uur niet meer, zegt Zoë.\r\n${FORMAL.trim()}`;
  const better = text.replace('Indien', 'Als');
  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (one) => Buffer.from(one)],
    ['UTF-8 met BOM', (one) => Buffer.from(`\uFEFF${one}`)],
    ['UTF-16 LE', (one) => Buffer.from(`\uFEFF${one}`, 'utf16le')],
    ['UTF-16 BE', (one) => Buffer.from(`\uFEFF${one}`, 'utf16le').swap16()],
    ['Windows-1252', (one) => Buffer.from(one, 'latin1')],
  ])('blijft zo: %s', async (_, encode) => {
    const folder = await folderWith({ 'a.txt': encode(text) });
    expect((await run(folder, [FIX, 'a.txt'])).err).toBe('');
    expect(await readFile(join(folder, 'a.txt'))).toEqual(encode(better));
  });

  it('krijgt geen teken dat er niet in past, behalve in HTML', async () => {
    const config =
      'words:\n  forbid:\n    - word: infopunt\n      pos: noun\n      swap: true\n      simpler: [bālie]\n';
    const page = Buffer.from('<p>Café René is open. Vraag het aan het infopunt.</p>', 'latin1');
    const folder = await folderWith({ '.klaretaal.yaml': config, 'a.html': page, 'a.txt': page.subarray(3, -4) });
    const { code, err } = await run(folder, [FIX, 'a.html', 'a.txt']);
    expect((await readFile(join(folder, 'a.html'))).toString('latin1')).toContain('b&#257;lie.');
    expect(code).toBe(2);
    expect(err).toContain('a.txt is niet verbeterd. Het teken “ā” bestaat niet in Windows-1252.');
    expect(await readFile(join(folder, 'a.txt'))).toEqual(page.subarray(3, -4));
  });
});

describe('het bestand zelf', () => {
  it('houdt zijn rechten', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await chmod(join(folder, 'a.txt'), 0o640);
    await run(folder, [FIX, 'a.txt']);
    expect((await stat(join(folder, 'a.txt'))).mode & 0o777).toBe(0o640);
  });

  it('verandert achter een symbolische link, die blijft', async () => {
    const folder = await folderWith({ 'echt/a.txt': FORMAL });
    await symlink('echt/a.txt', join(folder, 'link.txt'));
    await run(folder, [FIX, 'link.txt', 'echt/a.txt']);
    expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
    expect(await readText(folder, 'echt/a.txt')).toBe(BETTER);
  });

  it('mag alleen-lezen zijn: de andere gaan door', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'b.txt': FORMAL });
    await chmod(join(folder, 'a.txt'), 0o444);
    const { code, out, err } = await run(folder, [FIX, 'a.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(err).toContain('Klaretaal mag a.txt niet overschrijven. Het bestand is nog hetzelfde.');
    expect(out).toContain('“Indien”');
    expect(out).toContain('Verbeterd: 1 melding in 1 tekst.');
    expect([await readText(folder, 'a.txt'), await readText(folder, 'b.txt')]).toEqual([FORMAL, BETTER]);
  });

  it('wordt niet overschreven als het intussen veranderde', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const path = join(folder, 'a.txt');
    await writeFile(path, PLAIN);
    const problem = await writeText(path, 'a.txt', Buffer.from(FORMAL), Buffer.from(BETTER));
    expect(problem).toBe('a.txt is intussen veranderd, en klaretaal liet het zo. Geef de opdracht opnieuw.');
    expect([await readText(folder, 'a.txt'), await readdir(folder)]).toEqual([PLAIN, ['a.txt']]);
  });

  it('kan intussen weg zijn', async () => {
    const folder = await folderWith({});
    const problem = await writeText(join(folder, 'a.txt'), 'a.txt', Buffer.from(FORMAL), Buffer.from(BETTER));
    expect(problem).toMatch(/^a\.txt bestaat niet\./u);
  });

  it('telt één keer, ook als het twee keer genoemd is', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await run(folder, [FIX, 'a.txt', './a.txt', '.'])).out).toContain('Verbeterd: 1 melding in 1 tekst.');
  });
});

describe('Word en OpenDocument', () => {
  it.each(['a.docx', 'a.odt'])('worden verbeterd in het bestand zelf: %s', async (name) => {
    const from = name === 'a.docx' ? 'loketscripts/rijbewijs-omruilen.docx' : 'brieven/weigering-standplaats.odt';
    const folder = await folderWith({ [name]: await word(from) });
    const before = await readWord(await readFile(join(folder, name)));
    const { code, out } = await run(folder, [FIX, '--fail-on', 'never', name]);
    expect(code).toBe(0);
    expect(out).toMatch(/Verbeterd: \d+ meldingen in 1 tekst\./u);
    const after = await readWord(await readFile(join(folder, name)));
    expect(after.source).not.toBe(before.source);
    expect(after.blocks).toHaveLength(before.blocks.length);
  });

  it('krijgen met --diff geen patch die git zou willen uitvoeren', async () => {
    const folder = await folderWith({ 'a.docx': await word('loketscripts/rijbewijs-omruilen.docx'), 'b.txt': FORMAL });
    const { out } = await run(folder, [FIX, '--diff', '.']);
    expect(out).toContain('| +Uw rijbewijs, uw verblijfskaart en een pasfoto. Om fraude te vermijden');
    await writeFile(join(folder, 'alles.patch'), out);
    execFileSync('git', ['apply', 'alles.patch'], { cwd: folder });
    expect(await readText(folder, 'b.txt')).toBe(BETTER);
  });

  it('met een handtekening blijven zoals ze zijn', async () => {
    const signed = await repack(
      await Archive.open(await word('loketscripts/rijbewijs-omruilen.docx')),
      new Map([['_xmlsignatures/origin.sigs', new Uint8Array()]]),
    );
    const folder = await folderWith({ 'a.docx': signed });
    const { code, err } = await run(folder, [FIX, 'a.docx']);
    expect(code).toBe(2);
    expect(err).toContain('a.docx is niet verbeterd: er staat een digitale handtekening op');
    expect(Buffer.compare(await readFile(join(folder, 'a.docx')), signed)).toBe(0);
  });
});

describe('naast andere opties', () => {
  it('--format json toont wat overblijft, met dezelfde velden', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const args = ['--format', 'json'];
    const before = JSON.parse((await run(folder, [...args, 'a.txt'])).out) as Report;
    const after = JSON.parse((await run(folder, [...args, FIX, 'a.txt'])).out) as Report;
    expect([before.summary.fixable, after.summary.fixable]).toEqual([1, 0]);
    expect(Object.keys(after.files[0] ?? {})).toEqual(Object.keys(before.files[0] ?? {}));
  });

  it('--output bewaart wat overblijft', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await run(folder, [FIX, '--output', 'json=r.json', 'a.txt']);
    expect(JSON.parse(await readText(folder, 'r.json'))).toMatchObject({ summary: { files: 1, warnings: 0 } });
  });

  it('--quiet verbetert alles, en toont alleen fouten', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await run(folder, [FIX, '--quiet', 'a.txt'])).out).toContain('Verbeterd: 1 melding in 1 tekst.');
  });

  it('--only verbetert alleen die regels', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await run(folder, [FIX, '--only', 'lange-zin', 'a.txt']);
    expect(await readText(folder, 'a.txt')).toBe(FORMAL);
  });

  it('--show-files en --print-config veranderen niets', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await run(folder, [FIX, '--show-files', 'a.txt']);
    await run(folder, [FIX, '--print-config', 'a.txt']);
    expect(await readText(folder, 'a.txt')).toBe(FORMAL);
  });

  it('slaat in een map over wat de instellingen overslaan; wie het bestand noemt, verbetert het', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'ignore: [oud/**]\n', 'oud/a.txt': FORMAL, 'b.txt': FORMAL });
    await run(folder, [FIX, '.']);
    expect([await readText(folder, 'oud/a.txt'), await readText(folder, 'b.txt')]).toEqual([FORMAL, BETTER]);
    await run(folder, [FIX, 'oud/a.txt']);
    expect(await readText(folder, 'oud/a.txt')).toBe(BETTER);
  });

  it('meldt een uitzondering van geen nut in de instellingen, en verandert die niet', async () => {
    const config = 'exceptions:\n  - rule: ambtelijk-woord\n    text: nergens\n';
    const folder = await folderWith({ '.klaretaal.yaml': config, 'a.txt': FORMAL });
    const { out } = await run(folder, [FIX, '.']);
    expect(out).toContain('.klaretaal.yaml');
    expect(await readText(folder, '.klaretaal.yaml')).toBe(config);
  });
});
