import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { folderWith, run } from '../support/cli.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const PLAIN = 'Laat ons weten dat u verhuist.\n';
const LONG =
  'Als u uw aanvraag na 1 mei indient en er geen attest van uw school bij zit, dan behandelen we uw dossier pas in september of oktober.\n';

const json = async (folder: string, args: readonly string[], input?: string): Promise<Report> => {
  return JSON.parse((await run(folder, ['--format', 'json', ...args], input)).out);
};
const rulesOf = (report: Report) => report.files.flatMap((file) => file.findings.map((finding) => finding.ruleId));

describe('--group criterion', () => {
  it('zet de meldingen per criterium', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { out } = await run(folder, ['--group', 'criterion', 'a.txt']);
    expect(out).toContain('HH 14: gewone woorden ✖');
    expect(out).toContain('HH 17: korte, eenvoudige zinnen ✔');
  });
});

describe('de afloop van een run', () => {
  it('is 0 als er niets te melden is', async () => {
    const folder = await folderWith({ 'a.txt': PLAIN });
    expect(await run(folder, ['a.txt'])).toMatchObject({
      code: 0,
      out: '✔ 1 tekst nagelezen: niets te melden.\n',
      err: '',
    });
  });

  it('is 0 bij alleen waarschuwingen, en 1 bij een fout', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'b.txt': LONG });
    expect((await run(folder, ['a.txt'])).code).toBe(0);
    expect((await run(folder, ['b.txt'])).code).toBe(1);
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ])('volgt --fail-on %s', async (level, code) => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await run(folder, ['--fail-on', level, 'a.txt'])).code).toBe(code);
  });

  it('is 1 bij meer waarschuwingen dan --max-warnings toelaat', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await run(folder, ['--max-warnings', '0', 'a.txt'])).code).toBe(1);
    expect((await run(folder, ['--max-warnings', '1', 'a.txt'])).code).toBe(0);
  });

  it('telt waarschuwingen ook mee als --quiet ze niet toont', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { code, out } = await run(folder, ['--quiet', '--max-warnings', '0', 'a.txt']);
    expect(code).toBe(1);
    expect(out).not.toContain('Indien');
  });

  it('is 2 bij een bestand dat niet te lezen is, en elk ander bestand staat toch in het rapport', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'b.pdf': '%PDF-1.7', 'leeg.txt': '' });
    const { code, out } = await run(folder, ['b.pdf', 'leeg.txt', 'a.txt']);
    expect(code).toBe(2);
    expect(out).toContain('Dit is een pdf.');
    expect(out).toContain('Dit bestand is leeg.');
    expect(out).toContain('“Indien”');
    expect(out).toContain('Klaretaal kan 2 bestanden niet lezen.');
  });
});

describe('elke optie, vlak voor een pad', () => {
  it('--format', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const report = JSON.parse((await run(folder, ['--format', 'json', 'a.txt'])).out);
    expect(report).toMatchObject({ schemaVersion: 1, columnUnit: 'utf16', summary: { files: 1, warnings: 1 } });
    expect((await run(folder, ['--format', 'pretty', 'a.txt'])).out).toContain('a.txt');
  });

  it('--output, meer dan eens, ook naar een map die er nog niet is', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { out } = await run(folder, ['--output', 'json=uit/rapport.json', '--output', 'pretty=rapport.txt', 'a.txt']);
    expect(out).toContain('“Indien”');
    expect(JSON.parse(await readFile(join(folder, 'uit/rapport.json'), 'utf8')).summary.warnings).toBe(1);
    expect(await readFile(join(folder, 'rapport.txt'), 'utf8')).toContain('“Indien”');
  });

  it('--kind', async () => {
    const folder = await folderWith({
      'a.txt': 'Deze ene zin telt zestien woorden en dat is voor een gesprek aan het loket lang.\n',
    });
    expect(rulesOf(await json(folder, ['--kind', 'webpagina', 'a.txt']))).toEqual([]);
    expect(rulesOf(await json(folder, ['--kind', 'loketscript', 'a.txt']))).toEqual(['lange-zin']);
    expect((await json(folder, ['--kind', 'auto', 'a.txt'])).files[0]?.kind).toBe('webpagina');
    expect((await run(folder, ['--kind', 'brieff', 'a.txt'])).out).toContain('Bedoelt u “brief”?');
  });

  it('--config en --no-config', async () => {
    const folder = await folderWith({
      'a.txt': FORMAL,
      '.klaretaal.yaml': 'rules:\n  ambtelijk-woord: off\n',
      'streng.yaml': 'rules:\n  ambtelijk-woord: error\n',
    });
    expect(rulesOf(await json(folder, ['a.txt']))).toEqual([]);
    expect(rulesOf(await json(folder, ['--no-config', 'a.txt']))).toEqual(['ambtelijk-woord']);
    expect((await json(folder, ['--config', 'streng.yaml', 'a.txt'])).summary.errors).toBe(1);
  });

  it('--rule, meer dan eens', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await json(folder, ['--rule', 'ambtelijk-woord:error', 'a.txt'])).summary.errors).toBe(1);
    expect(rulesOf(await json(folder, ['--rule', 'lange-zin:off', '--rule', 'ambtelijk-woord:off', 'a.txt']))).toEqual(
      [],
    );
  });

  it('--only', async () => {
    const folder = await folderWith({ 'a.txt': `${FORMAL}\n${LONG}` });
    expect(rulesOf(await json(folder, ['--only', 'lange-zin', 'a.txt']))).toEqual(['lange-zin']);
    expect(rulesOf(await json(folder, ['--only', 'lange-zin,ambtelijk-woord', 'a.txt']))).toEqual([
      'ambtelijk-woord',
      'lange-zin',
    ]);
  });

  it('--quiet', async () => {
    const folder = await folderWith({ 'a.txt': `${FORMAL}\n${LONG}` });
    expect(rulesOf(await json(folder, ['--quiet', 'a.txt']))).toEqual(['lange-zin']);
  });

  it('--stdin-filename', async () => {
    const folder = await folderWith({});
    const report = await json(folder, ['--stdin-filename', 'pagina.html', '-'], '<p>Indien u komt.</p>');
    expect(report.files[0]).toMatchObject({ path: 'pagina.html', format: 'html' });
    expect(report.files[0]?.findings[0]?.range).toEqual([3, 9]);
  });

  it('--show-files', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'sub/b.md': PLAIN, 'c.png': 'x' });
    expect(await run(folder, ['--show-files', '.'])).toMatchObject({ code: 0, out: 'a.txt\nsub/b.md\n' });
  });

  it('--color en --no-color', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await run(folder, ['--color', 'a.txt'])).out).toContain('\u001b[');
    expect((await run(folder, ['--no-color', 'a.txt'])).out).not.toContain('\u001b[');
  });

  it('--progress en --no-progress: buiten een terminal nooit een balk', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, PLAIN]));
    const folder = await folderWith(files);
    expect((await run(folder, ['--progress', '.'])).err).toBe('');
    expect((await run(folder, ['--no-progress', '.'])).err).toBe('');
  });

  it('--no-error-on-unmatched', async () => {
    const folder = await folderWith({ 'leeg/x.png': 'x' });
    expect((await run(folder, ['--no-error-on-unmatched', 'leeg'])).code).toBe(0);
    expect((await run(folder, ['--no-error-on-unmatched', '*.md'])).code).toBe(0);
    expect((await run(folder, ['leeg'])).code).toBe(2);
  });
});

describe('wat er nagelezen wordt', () => {
  it('zijn bestanden, mappen en patronen, elk één keer', async () => {
    const folder = await folderWith({ 'a.txt': PLAIN, 'sub/b.md': PLAIN, 'sub/C.HTML': '<p>Dag.</p>' });
    const report = await json(folder, ['a.txt', '.', 'sub/*.md']);
    expect(report.files.map((file) => file.path)).toEqual(['a.txt', 'sub/C.HTML', 'sub/b.md']);
  });

  it('volgt .gitignore en .klaretaalignore, en laat node_modules weg', async () => {
    const folder = await folderWith({
      'a.txt': PLAIN,
      'weg.txt': PLAIN,
      'ook.txt': PLAIN,
      'node_modules/x/y.md': PLAIN,
      '.gitignore': 'weg.txt\n',
      '.klaretaalignore': 'ook.txt\n',
    });
    expect((await run(folder, ['--show-files', '.'])).out).toBe('a.txt\n');
  });

  it('volgt .klaretaalignore ook vanuit een map erboven, en gaat niet mee in een kringetje van snelkoppelingen', async () => {
    const folder = await folderWith({ 'sub/a.txt': PLAIN, 'sub/x/weg.txt': PLAIN, '.klaretaalignore': 'sub/x\n' });
    await symlink('.', join(folder, 'sub/kring'));
    expect((await run(folder, ['--show-files', 'sub'])).out).toBe('sub/a.txt\n');
  });

  it('zijn bij een patroon alleen teksten, ook buiten de huidige map', async () => {
    const folder = await folderWith({ 'hier/x.txt': PLAIN, 'daar/a.txt': PLAIN, 'daar/b.png': 'x' });
    expect((await run(join(folder, 'hier'), ['--show-files', '../daar/*'])).out).toBe('../daar/a.txt\n');
  });

  it('is de standaardinvoer bij een streepje', async () => {
    const folder = await folderWith({});
    expect(rulesOf(await json(folder, ['-'], FORMAL))).toEqual(['ambtelijk-woord']);
  });

  it('geeft paden ten opzichte van de map van de instellingen', async () => {
    const folder = await folderWith({ '.klaretaal.json': '{}', 'brieven/a.txt': FORMAL });
    expect((await json(join(folder, 'brieven'), ['a.txt'])).files[0]?.path).toBe('brieven/a.txt');
  });
});

describe('verkeerde invoer krijgt een duidelijke melding, en afloop 2', () => {
  const cases: [string, string[], RegExp][] = [
    ['een pad dat er niet is', ['geen.txt'], /geen\.txt bestaat niet\. Kijk de naam/u],
    ['een woord dat op een opdracht lijkt', ['chek', 'a.txt'], /Bedoelt u de opdracht “check”\?/u],
    ['een bestand met een streepje vooraan', ['-x.md'], /Is het een bestand\? Schrijf dan \.\/-x\.md\./u],
    ['een opdracht van twee woorden', ['chek-words', 'a.txt'], /Bedoelt u de opdracht “check-words”\?/u],
    ['een map zonder teksten', ['leeg'], /In de map leeg staan geen teksten/u],
    ['een patroon dat nergens op past', ['*.html'], /Het patroon \*\.html past op geen enkele tekst/u],
    [
      'een onbekende optie',
      ['--fromat', 'json', 'a.txt'],
      /De optie “--fromat” bestaat niet\. Bedoelt u “--format”\?/u,
    ],
    [
      'een optie zonder waarde',
      ['a.txt', '--kind'],
      /Bij “--kind” ontbreekt een waarde\. Schrijf bijvoorbeeld --kind brief\.\n/u,
    ],
    ['een onbekende vorm', ['--format', 'xml', 'a.txt'], /past “xml” niet\. Kies uit: pretty, json/u],
    ['een onbekende regel', ['--only', 'lange-zn', 'a.txt'], /Bedoelt u “lange-zin”\?/u],
    ['een verkeerde ernst', ['--rule', 'lange-zin:erg', 'a.txt'], /REGEL:ERNST/u],
    ['een verkeerd aantal', ['--max-warnings', 'veel', 'a.txt'], /hoort een getal, niet “veel”/u],
    ['een verkeerde uitvoer', ['--output', 'rapport.json', 'a.txt'], /VORM=BESTAND/u],
    ['instellingen die er niet zijn', ['--config', 'geen.yaml', 'a.txt'], /geen\.yaml bestaat niet/u],
  ];
  it.each(cases)('%s', async (_, args, message) => {
    const folder = await folderWith({ 'a.txt': PLAIN, 'leeg/x.png': 'x' });
    const { code, err } = await run(folder, args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  it.each<[string, string[], RegExp]>([
    ['--only zonder regel', ['--only', ',', 'a.txt'], /hoort minstens één regel/u],
    ['--stdin-filename zonder streepje', ['--stdin-filename', 'b.md', 'a.txt'], /Zet er ook een streepje/u],
    ['een lege tekstsoort', ['--kind', '', 'a.txt'], /ontbreekt de tekstsoort/u],
    ['een map als instellingen', ['--config', '.', 'a.txt'], /is een map\. Geef een bestand op/u],
    [
      'een rapport over een tekst heen',
      ['--output', 'json=a.txt', 'a.txt'],
      /is een bestand dat klaretaal hier leest/u,
    ],
    [
      'een rapport onder een bestand',
      ['--output', 'json=a.txt/x.json', 'a.txt'],
      /Kies een andere map|staat onder een bestand/u,
    ],
  ])('%s', async (_, args, message) => {
    const folder = await folderWith({ 'a.txt': PLAIN });
    const { code, err } = await run(folder, args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(PLAIN);
  });

  it('zegt waarom het mislukt als --quiet de waarschuwingen verbergt', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    expect((await run(folder, ['--quiet', '--max-warnings', '0', 'a.txt'])).err).toBe(
      'Er is 1 waarschuwing; --max-warnings laat er 0 toe.\n',
    );
  });

  it('instellingen met een onbekende sleutel of regel: bestand, regel en de naam die het dichtst komt', async () => {
    const folder = await folderWith({ 'a.txt': PLAIN, '.klaretaal.yaml': 'rules:\n  lange-zn: error\nkindd: brief\n' });
    const { code, err } = await run(folder, ['a.txt']);
    expect(code).toBe(2);
    expect(err).toBe(
      '.klaretaal.yaml, regel 2: de regel “lange-zn” bestaat niet. Bedoelt u “lange-zin”?\n.klaretaal.yaml, regel 3: de instelling “kindd” bestaat niet. Bedoelt u “kind”?\n',
    );
  });

  it.skipIf(process.getuid?.() === 0)('een bestand zonder toegang', async () => {
    const folder = await folderWith({ 'a.txt': PLAIN });
    await chmod(join(folder, 'a.txt'), 0o000);
    expect((await run(folder, ['a.txt'])).out).toContain('is niet toegankelijk');
  });

  it('een bestand van 100 MB wordt niet eens geopend', async () => {
    const folder = await folderWith({ 'groot.txt': new Uint8Array(100 * 1024 * 1024) });
    const { code, out } = await run(folder, ['groot.txt']);
    expect(code).toBe(2);
    expect(out).toContain('Dit bestand is 100 MB groot; klaretaal leest er hoogstens 20.');
  });
});

describe('een vijandig document', () => {
  it('stuurt geen besturingstekens naar de terminal, ook niet in een naam', async () => {
    const folder = await folderWith({ 'a.txt': `Indien \u001b[31mrood\u001b[0m\u009b2J en \u202eomgekeerd.\n` });
    expect((await run(folder, ['--no-color', 'a.txt'])).out).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u,
    );
  });

  it('met te veel lagen wordt geweigerd, en de rest nagelezen', async () => {
    const folder = await folderWith({ 'diep.html': '<div>'.repeat(50_000), 'a.txt': FORMAL });
    const { code, out } = await run(folder, ['.']);
    expect(code).toBe(2);
    expect(out).toContain('te veel elementen in elkaar');
    expect(out).toContain('“Indien”');
  });
});
