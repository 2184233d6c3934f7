import { copyFile, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { programHash, ResultCache } from '../../src/cli/check/result-cache.ts';
import type { Outcome } from '../../src/workspace/check-outcome.ts';
import { folderWith, run, runBin } from '../support/cli.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const CONFIG = `wordLists: [woorden.yaml]
glossary: termen.yaml
words:
  forbid:
    - word: klant
      simpler: [inwoner]
    - word: knuffelambtenaar
exceptions:
  - rule: ambtelijk-woord
    text: aangaande
  - rule: ambtelijk-woord
    text: bestaat nergens
`;
const FILES = {
  '.klaretaal.yaml': CONFIG,
  'woorden.yaml': 'entries:\n  - word: loketpunt\n    simpler: [loket]\n',
  'termen.yaml': '- retributie: wat u betaalt voor een dienst\n',
  'brieven/a.md': `# Verhuizen\n\n${FORMAL}\nAangaande uw vraag: een klant betaalt een retributie aan het loketpunt.\n`,
  'brieven/b.txt':
    'Beste mevrouw Haddad\n\nDe speelstraat gaat door op 12 juli.\n\nMet vriendelijke groeten\nJef Okafor\n',
};
const JSON_CACHED = ['--cache', '--stats', '--format', 'json', '.'];

interface Timed {
  readonly stats: { readonly cacheHits: number; readonly files: number };
}

/** How many results came from the cache, and the report without its times. */
async function cached(folder: string, more: readonly string[] = []) {
  const { code, out, err } = await run(folder, [...JSON_CACHED, ...more]);
  const { stats, ...report } = JSON.parse(out) as Timed;
  return { code, err, hits: stats.cacheHits, report };
}

async function uncached(folder: string, more: readonly string[] = []): Promise<unknown> {
  return JSON.parse((await run(folder, ['--format', 'json', '.', ...more])).out);
}

const entriesOf = async (folder: string) =>
  (await readdir(join(folder, '.klaretaal-cache'))).filter((name) => name.endsWith('.json')).sort();

/** In ms: many whole runs, on a machine that may be busy. */
const LONG = { timeout: 90_000 };

describe('--cache', LONG, () => {
  it('geeft een tweede keer dezelfde bytes en dezelfde raad, zonder een tekst na te lezen', async () => {
    const folder = await folderWith(FILES);
    const without = await run(folder, ['--format', 'json', '.']);
    const cold = await run(folder, ['--cache', '--format', 'json', '.']);
    const warm = await run(folder, ['--cache', '--format', 'json', '.']);
    expect(cold).toEqual(without);
    expect(warm).toEqual(without);
    expect(without.err).toContain('“knuffelambtenaar”');
    expect(without.out).toContain('bestaat nergens');
    expect((await cached(folder)).hits).toBe(2);
  });

  it('toont ook in gewone tekst hetzelfde rapport', async () => {
    const folder = await folderWith(FILES);
    const without = await run(folder, ['.']);
    await run(folder, ['--cache', '.']);
    expect(await run(folder, ['--cache', '.'])).toEqual(without);
  });

  const edit = (name: string, from: string, to: string) => async (folder: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, name), text.replace(from, to));
  };
  const nothing = async () => {};
  const changes: readonly [what: string, change: (folder: string) => Promise<void>, options: string[], hits: number][] =
    [
      ['een letter van een tekst', edit('brieven/a.md', 'Indien', 'Mits'), [], 1],
      ['de naam van een tekst', (folder) => rename(join(folder, 'brieven/a.md'), join(folder, 'brieven/c.md')), [], 1],
      ['een uitzondering in de instellingen', edit('.klaretaal.yaml', 'text: aangaande', 'text: indien'), [], 0],
      ['een woord in de instellingen', edit('.klaretaal.yaml', 'word: klant', 'word: vraag'), [], 0],
      ['een woord in een eigen lijst', edit('woorden.yaml', 'loketpunt', 'speelstraat'), [], 0],
      ['een term in de glossary', edit('termen.yaml', 'retributie', 'verhuizing'), [], 0],
      ['de ernst van een regel', nothing, ['--rule', 'ambtelijk-woord:error'], 0],
      ['de gekozen regels', nothing, ['--only', 'lange-zin'], 0],
      ['de tekstsoort', nothing, ['--kind', 'loketscript'], 0],
      ['de lezers', nothing, ['--audience', 'nt2'], 0],
      ['de aanspreking', nothing, ['--address', 'je'], 0],
      ['geen instellingen', nothing, ['--no-config'], 0],
    ];
  describe('leest opnieuw na als dit verandert:', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await folderWith(FILES);
      await cached(folder);
    });
    afterEach(async () => {
      await rm(join(folder, 'brieven'), { recursive: true });
      await mkdir(join(folder, 'brieven'));
      for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    });

    it.each(changes)('%s', async (_, change, options, hits) => {
      await change(folder);
      const again = await cached(folder, options);
      expect(again.hits).toBe(hits);
      expect(again.report).toEqual(await uncached(folder, options));
    });
  });

  it('leest een tekst na die terugkeert naar wat hij was, zonder werk', async () => {
    const folder = await folderWith(FILES);
    await cached(folder);
    await edit('brieven/a.md', 'Indien', 'Mits')(folder);
    await cached(folder);
    await edit('brieven/a.md', 'Mits', 'Indien')(folder);
    expect((await cached(folder)).hits).toBe(2);
  });

  it('gelooft geen beschadigd, afgebroken of verwisseld resultaat, en vervangt het', async () => {
    const folder = await folderWith(FILES);
    const { report } = await cached(folder);
    const [one, other] = (await entriesOf(folder)).map((name) => join(folder, '.klaretaal-cache', name)) as [
      string,
      string,
    ];
    const good = await readFile(one, 'utf8');
    const damages = [
      '',
      'x',
      good.slice(0, -20),
      good.replace('"findings":[', '"findings":[ '),
      await readFile(other, 'utf8'),
    ];
    for (const damaged of damages) {
      expect(damaged).not.toBe(good);
      await writeFile(one, damaged);
      const again = await cached(folder);
      expect(again.hits).toBe(1);
      expect(again.report).toEqual(report);
      expect(await readFile(one, 'utf8')).toBe(good);
    }
  });

  it('verbetert altijd wat er nu staat, en onthoudt niets ouds', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    await run(folder, ['--cache', 'a.txt']);
    const fixed = await run(folder, ['--cache', '--fix-suggestions', 'a.txt']);
    expect(fixed.code).toBe(0);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('Als u verhuist, laat u dat weten.\n');
    const after = await cached(folder);
    expect(after.hits).toBe(0);
    expect(after.report).toEqual(await uncached(folder));
  });

  it('bewaart niets van een tekst die niet te lezen is', async () => {
    const folder = await folderWith({ 'leeg.md': '' });
    expect((await run(folder, ['--cache', 'leeg.md'])).code).toBe(2);
    const again = await run(folder, ['--cache', 'leeg.md']);
    expect(again.code).toBe(2);
    expect(again.out).toContain('Dit bestand is leeg.');
  });

  it('laat twee opdrachten tegelijk dezelfde map gebruiken', async () => {
    const folder = await folderWith(FILES);
    const runs = await Promise.all([1, 2, 3].map(() => runBin(folder, ['--cache', '--format', 'json', '.'])));
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
    expect((await cached(folder)).hits).toBe(2);
    expect((await readdir(join(folder, '.klaretaal-cache'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('staat bij de instellingen, of bij andere programma’s in node_modules, en nooit in git', async () => {
    const alone = await folderWith({ ...FILES, 'onder/c.txt': FORMAL });
    await run(join(alone, 'onder'), ['--cache', '.']);
    expect(await readFile(join(alone, '.klaretaal-cache/.gitignore'), 'utf8')).toBe('*\n');
    const project = await folderWith({ ...FILES, 'node_modules/ander/x.txt': 'x' });
    await run(project, ['--cache', '.']);
    expect(await readdir(join(project, 'node_modules/.cache/klaretaal'))).toHaveLength(3);
    expect(await readdir(project)).not.toContain('.klaretaal-cache');
  });

  it('leest gewoon na waar de map er niet kan komen, en zegt dat', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, '.klaretaal-cache': 'een bestand' });
    const { code, out, err } = await run(folder, ['--cache', 'a.txt']);
    expect(code).toBe(0);
    expect(out).toContain('1 tekst nagelezen');
    expect(err).toMatch(/^Let op: Klaretaal kan de resultaten niet bewaren in .*klaretaal-cache\. Laat --cache weg/u);
  });
});

describe('de bewaarde resultaten', () => {
  const outcome = (path: string): Outcome => ({
    report: {
      path,
      metrics: { words: 3 },
      errorCount: 0,
      warningCount: 0,
      infoCount: 0,
      fixableCount: 0,
      fatal: null,
      findings: [],
      suppressedFindings: [],
    },
    words: [],
    exceptions: [],
  });
  const task = { path: 'a.txt', config: {} };
  const bytes = new TextEncoder().encode(FORMAL);
  const DAY = 24 * 60 * 60 * 1000;

  it('horen bij één versie van het programma', async () => {
    const folder = await folderWith({});
    const key = (program: string) => new ResultCache(folder, undefined, program).keyOf(bytes, task);
    expect(key('één')).not.toBe(key('twee'));
    expect(key('één')).toBe(key('één'));
  });

  it.each(['cli.js', 'parts/regel.js', 'resources/words.bin', 'resources/tagger.bin'])(
    'kennen een ander programma aan %s',
    async (changed) => {
      const build = await folderWith({
        'cli.js': '1',
        'parts/regel.js': '1',
        'resources/words.bin': '1',
        'resources/tagger.bin': '1',
      });
      const hash = () => programHash(pathToFileURL(`${build}/`));
      const before = hash();
      expect(hash()).toBe(before);
      await writeFile(join(build, changed), '2');
      expect(hash()).not.toBe(before);
    },
  );

  it('blijven onder een grens: wie het langst niet gebruikt is, gaat eerst weg', async () => {
    const folder = await folderWith({});
    const size = JSON.stringify(outcome('0')).length + 150;
    const cache = new ResultCache(folder, { bytes: size * 3, age: 30 * DAY }, 'p');
    const keys = ['0', '1', '2', '3', '4'].map((digit) => digit.repeat(64));
    for (const [at, key] of keys.entries()) {
      cache.put(key, outcome(String(at)));
      const then = new Date(Date.now() - (10 - at) * DAY);
      await utimes(join(folder, `${key}.json`), then, then);
    }
    // Whoever uses it makes it new.
    expect(cache.get(keys[0] as string)).toEqual(outcome('0'));
    await writeFile(join(folder, 'van-iemand-anders.json'), 'x'.repeat(size * 10));
    cache.prune();
    const left = keys.filter((key) => new ResultCache(folder, undefined, 'p').get(key));
    expect(left).toEqual([keys[0], keys[3], keys[4]]);
    expect(await readdir(folder)).toContain('van-iemand-anders.json');
  });

  it('gaan weg na dertig dagen, net als wat een afgebroken opdracht achterliet', async () => {
    const folder = await folderWith({});
    const cache = new ResultCache(folder, undefined, 'p');
    const [old, young] = ['a'.repeat(64), 'b'.repeat(64)] as const;
    cache.put(old, outcome('oud'));
    cache.put(young, outcome('jong'));
    const broken = join(folder, `.klaretaal.${'c'.repeat(12)}.tmp`);
    await copyFile(join(folder, `${old}.json`), broken);
    for (const path of [join(folder, `${old}.json`), broken]) {
      const then = new Date(Date.now() - 31 * DAY);
      await utimes(path, then, then);
    }
    cache.prune();
    expect((await readdir(folder)).sort()).toEqual(['.gitignore', `${young}.json`]);
  });

  it('storen niet als een andere opdracht de map intussen leegmaakt', async () => {
    const folder = await folderWith({});
    const cache = new ResultCache(folder, undefined, 'p');
    cache.put('a'.repeat(64), outcome('a'));
    await rm(folder, { recursive: true });
    await mkdir(folder);
    expect(cache.get('a'.repeat(64))).toBeUndefined();
    expect(() => cache.prune()).not.toThrow();
  });
});
