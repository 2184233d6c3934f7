import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { shardPlaces } from '../../src/cli/options/shard.ts';
import type { Report } from '../../src/findings/report.ts';
import { folderWith, run } from '../support/cli.ts';
import { partsOf } from '../support/shards.ts';

const CONFIG = `words:
  forbid:
    - word: knuffelambtenaar
    - word: gemeente
      simpler: [stad]
    - word: afvalkalender
      simpler: [ophaalkalender]
exceptions:
  - rule: ambtelijk-woord
    text: aangaande
  - rule: ambtelijk-woord
    text: bestaat nergens
  - rule: ambtelijk-woord
    text: indien
  - rule: jargon
    text: bestaat nergens
overrides:
  - files: [nergens/**]
    kind: brief
`;
/** Each exception and each own word is of use in one text only, so that only some shard knows it. */
const OWN = {
  '.klaretaal.yaml': CONFIG,
  'eigen/een.md': '# Uw vraag\n\nAangaande uw vraag: de stad haalt het afval op dinsdag.\n',
  'eigen/twee.txt': 'Indien u verhuist, laat u dat weten. De afvalkalender vindt u op de website.\n',
  'eigen/leeg.md': '',
  'eigen/map/.klaretaal.yaml': 'exceptions:\n  - rule: lange-zin\n    text: ook nergens\n',
  'eigen/map/een.md': '# Speelstraat\n\nDe straat is dicht voor auto’s.\n',
  'map/een.md': '# Rijbewijs\n\nMaak een afspraak aan het loket. Dit is een fout van de gemeente.\n',
};

let folder = '';
let quarters: readonly string[] = [];
beforeAll(async () => {
  folder = await folderWith(OWN);
  const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
  for (const name of ['brieven', 'word/brieven'])
    await cp(join(fixtures, name), join(folder, name), { recursive: true });
  quarters = await partsOf(folder, 4);
});

/** In ms: many whole runs, on a machine that may be busy. */
const LONG = { timeout: 90_000 };

describe('klaretaal merge', LONG, () => {
  it('maakt van delen dezelfde bytes, raad en uitkomst als één keer alles', async () => {
    const whole = await run(folder, ['.', '--format', 'json']);
    const merged = await run(folder, ['merge', ...quarters, '--format', 'json']);
    expect(merged.out).toBe(whole.out);
    expect(merged.err).toBe(whole.err);
    expect(merged.code).toBe(whole.code);
    expect(whole.code).toBe(2);
    expect(whole.err).toContain('“knuffelambtenaar”');
    expect(whole.err).not.toContain('“afvalkalender”');
    expect(whole.out).toContain('voor “bestaat nergens”');
    expect(whole.out).toContain('voor “ook nergens”');
    expect(whole.out).not.toContain('voor “indien”');
  });

  it.each(
    [
      ['--quiet', '--fail-on', 'info'],
      ['--quiet', '--max-warnings', '3'],
      ['--rule', 'ongebruikte-uitzondering:error', '--quiet'],
      ['--kind', 'brief', '--only', 'lange-zin,ongebruikte-uitzondering'],
    ].map((options) => ({ options, named: options.join(' ') })),
  )('doet dat ook met $named', async ({ options }) => {
    const where = await folderWith({ ...OWN, 'eigen/leeg.md': 'Niet leeg.\n' });
    const whole = await run(where, ['.', '--format', 'json', ...options]);
    const merged = await run(where, ['merge', ...(await partsOf(where, 3, options)), '--format', 'json']);
    expect(merged).toEqual(whole);
  });

  it('geeft elk ander rapport, op het scherm en in een bestand', async () => {
    const whole = await run(folder, ['.', '--output', 'json=alles.json']);
    const merged = await run(folder, [
      'merge',
      ...quarters,
      '--output',
      'json=samen.json',
      '--output',
      'pretty=samen.txt',
    ]);
    expect(merged.out).toBe(whole.out);
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    expect(await read('samen.json')).toBe(await read('alles.json'));
    expect(await read('samen.txt')).toBe(whole.out);
  });

  it('mislukt vanaf de ernst van de delen, of vanaf die u nu kiest', async () => {
    const where = await folderWith({ 'a.txt': 'Indien u verhuist, laat u dat weten.\n', 'b.txt': 'Alles is goed.\n' });
    const names = await partsOf(where, 2, ['--fail-on', 'never']);
    expect((await run(where, ['merge', ...names])).code).toBe(0);
    expect((await run(where, ['merge', ...names, '--fail-on', 'warning'])).code).toBe(1);
    const limited = await run(where, ['merge', ...names, '--max-warnings', '0']);
    expect(limited.code).toBe(1);
    expect(limited.err).toContain('--max-warnings laat er 0 toe.');
  });

  it('voegt rapporten samen die op zichzelf staan', async () => {
    const where = await folderWith({ 'a.txt': 'Indien u verhuist, laat u dat weten.\n', 'b.txt': 'Alles is goed.\n' });
    for (const name of ['b', 'a']) await run(where, [`${name}.txt`, '--output', `json=${name}.json`]);
    const whole = await run(where, ['a.txt', 'b.txt', '--format', 'json']);
    expect(await run(where, ['merge', 'b.json', 'a.json', '--format', 'json'])).toEqual(whole);
  });

  it('voegt regels JSON samen, in welke volgorde en in hoeveel bestanden ze ook staan', async () => {
    const where = await folderWith({
      '.klaretaal.yaml': 'words:\n  forbid:\n    - word: stad\n',
      'a.txt': 'Indien u verhuist, laat u dat weten aan de stad.\n',
      'b.txt': 'Alles is goed.\n',
      'c.txt': 'Aangaande uw vraag: alles is goed.\n',
    });
    const whole = await run(where, ['a.txt', 'b.txt', 'c.txt', '--format', 'json']);
    const { files, rules, schemaVersion, tool, columnUnit } = JSON.parse(whole.out) as Report;
    const [a, b, c] = files.map(({ path, ...file }) => {
      const own = Object.entries(rules).filter(([id]) => file.findings.some(({ ruleId }) => ruleId === id));
      return JSON.stringify({ path, schemaVersion, tool, columnUnit, ...file, rules: Object.fromEntries(own) });
    });
    await writeFile(join(where, 'een.jsonl'), `${c}\n${a}\n`);
    await writeFile(join(where, 'twee.jsonl'), `${b}\n`);
    expect(await run(where, ['merge', 'een.jsonl', 'twee.jsonl', '--format', 'json'])).toEqual(whole);
    await writeFile(join(where, 'dubbel.jsonl'), `${c}\n${a}\n${c}\n`);
    expect((await run(where, ['merge', 'dubbel.jsonl'])).err).toContain('c.txt staat twee keer in dubbel.jsonl.');
    await writeFile(join(where, 'half.jsonl'), `${c}\n${a?.slice(0, 40)}\n`);
    expect((await run(where, ['merge', 'half.jsonl'])).err).toContain('half.jsonl is geen rapport van klaretaal.');
  });

  it('laat een uitkomst 2 van een deel niet verdwijnen', async () => {
    const where = await folderWith({ 'a.txt': 'Alles is goed.\n' });
    const { out, code } = await run(where, ['a.txt', 'weg.txt', '--shard', '1/1', '--format', 'json']);
    expect(code).toBe(2);
    await writeFile(join(where, 'deel.json'), out);
    const merged = await run(where, ['merge', 'deel.json']);
    expect(merged.code).toBe(2);
    expect(merged.err).toContain('deel.json: bij het nalezen ging er iets mis.');
  });

  describe('weigert met een duidelijke melding', () => {
    let where = '';
    let good: string[] = [];
    beforeAll(async () => {
      where = await folderWith({ 'a.txt': 'Dag.\n', 'b.txt': 'Dag.\n', 'c.txt': 'Dag.\n' });
      good = await partsOf(where, 3);
      const first = await readFile(join(where, good[0] as string), 'utf8');
      await writeFile(join(where, 'oud.json'), first.replace(/"version":\s*"[^"]+"/u, '"version": "0.0.1"'));
      await writeFile(join(where, 'later.json'), first.replace(/"schemaVersion":\s*1/u, '"schemaVersion": 2'));
      await writeFile(join(where, 'kapot.json'), first.slice(0, 500));
      await writeFile(join(where, 'ander.json'), '{"name": "iets anders"}');
      await writeFile(join(where, 'geknoeid.json'), first.replace('"findings": []', '"findings": [{}]'));
      await run(where, ['a.txt', '--output', 'json=alleen.json']);
      await cp(join(where, 'alleen.json'), join(where, 'zelfde.json'));
      await cp(join(where, good[1] as string), join(where, 'tweede.json'));
      await writeFile(join(where, 'c.txt'), 'Goedendag.\n');
      const later = await run(where, ['.', '--shard', '2/3', '--format', 'json']);
      await writeFile(join(where, 'eerder.json'), later.out);
      await writeFile(join(where, 'c.txt'), 'Dag.\n');
      const { out } = await run(where, ['.', '--quiet', '--shard', '2/3', '--format', 'json']);
      await writeFile(join(where, 'stil.json'), out);
    });
    const GEEN = 'is geen rapport van klaretaal. Maak het met: klaretaal check --output json=rapport.json';
    const cases: readonly [what: string, names: (number | string)[], message: string][] = [
      ['een deel dat ontbreekt', [1, 3], 'Deel 2 van 3 ontbreekt. Geef de rapporten van alle delen op'],
      ['delen die ontbreken', [2], 'De delen 1, 3 van 3 ontbreken.'],
      ['een deel dat dubbel is', [1, 2, 'tweede.json', 3], 'Deel 2 van 3 is er twee keer'],
      ['een deel van voor een tekst veranderde', [1, 'eerder.json', 3], 'horen niet bij elkaar.'],
      ['delen van een andere opdracht', [1, 'stil.json', 3], 'horen niet bij elkaar. Lees alle delen na met dezelfde'],
      ['een deel naast een heel rapport', [1, 2, 3, 'alleen.json'], 'is een deel (--shard), en alleen.json niet.'],
      ['een rapport dat dubbel is', ['alleen.json', 'alleen.json'], 'alleen.json staat er twee keer.'],
      [
        'een tekst die dubbel is',
        ['alleen.json', 'zelfde.json'],
        'a.txt staat in twee rapporten: alleen.json en zelfde.json',
      ],
      ['een andere versie', ['oud.json'], 'oud.json is gemaakt met klaretaal 0.0.1'],
      ['een andere vorm van rapport', ['later.json'], 'later.json is gemaakt met een andere versie van klaretaal.'],
      ['een afgebroken rapport', ['kapot.json'], `kapot.json ${GEEN}`],
      ['iets anders in JSON', ['ander.json'], `ander.json ${GEEN}`],
      ['een rapport met meldingen zonder inhoud', ['geknoeid.json'], `geknoeid.json ${GEEN}`],
      ['een tekst', ['a.txt'], `a.txt ${GEEN}`],
      ['een bestand dat er niet is', ['weg.json'], 'weg.json bestaat niet.'],
    ];
    it.each(cases)('%s', async (_, given, message) => {
      const names = given.map((one) => (typeof one === 'number' ? (good[one - 1] as string) : one));
      const { code, out, err } = await run(where, ['merge', ...names]);
      expect(err).toContain(message);
      expect(out).toBe('');
      expect(code).toBe(2);
    });
  });
});

describe('--shard', LONG, () => {
  it.each(['0/2', '3/2', '1', 'x/y', '1/0'])('weigert %s', async (value) => {
    const { code, err } = await run(folder, ['.', '--shard', value]);
    expect(code).toBe(2);
    expect(err).toContain('Schrijf “--shard” als DEEL/AANTAL, bijvoorbeeld --shard 1/4');
  });

  it('verdeelt niet wat op de standaardinvoer komt', async () => {
    const { code, err } = await run(folder, ['-', '--shard', '1/2'], 'Dag.\n');
    expect(code).toBe(2);
    expect(err).toContain('“--shard” verdeelt bestanden');
  });

  it('zegt dat een deel leeg is, en mislukt daar niet op', async () => {
    const where = await folderWith({ 'a.txt': 'Dag.\n' });
    const runs = await Promise.all([1, 2].map((index) => run(where, ['.', '--shard', `${index}/2`])));
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(runs.filter(({ err }) => err.includes('in dit deel zitten geen teksten'))).toHaveLength(1);
  });

  it('toont met --show-files welke teksten in een deel zitten', async () => {
    const shown = async (...options: string[]) =>
      (await run(folder, ['.', '--show-files', ...options])).out.split('\n').filter(Boolean);
    const one = await shown('--shard', '1/2');
    const two = await shown('--shard', '2/2');
    expect([...one, ...two].sort()).toEqual((await shown()).sort());
  });

  const paths = Array.from({ length: 301 }, (_, at) => `site-${at % 7}/tekst-${at}.md`);
  const shardsOf = (texts: readonly string[], count: number) =>
    Array.from({ length: count }, (_, at) =>
      shardPlaces(texts, { index: at + 1, count }).map((place) => texts[place] as string),
    );

  it('geeft elke tekst aan precies één deel, en de delen verschillen hooguit één tekst', () => {
    for (const count of [1, 2, 3, 7, 300, 400]) {
      const shards = shardsOf(paths, count);
      expect(shards.flat().sort()).toEqual([...paths].sort());
      const sizes = shards.map((shard) => shard.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it('verdeelt hetzelfde in welke volgorde de teksten ook komen', () => {
    const sorted = (shards: string[][]) => shards.map((shard) => shard.sort());
    expect(sorted(shardsOf([...paths].reverse(), 4))).toEqual(sorted(shardsOf(paths, 4)));
  });

  it('laat bijna alles op zijn plaats als er een tekst bij komt', () => {
    const before = shardsOf(paths, 4);
    const after = shardsOf([...paths, 'nieuw.md'], 4);
    const moved = before.flatMap((shard, at) => shard.filter((path) => !after[at]?.includes(path)));
    expect(moved.length).toBeLessThanOrEqual(3);
  });
});
