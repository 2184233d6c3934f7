import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { folderWith, run, runBin } from '../support/cli.ts';

const PACKAGES = new URL('../../node_modules/', import.meta.url);
/** What retext-repeated-words is made of. */
const REPEATED = ['retext-repeated-words', 'nlcst-to-string', 'unist-util-position', 'unist-util-visit'].concat([
  'unist-util-visit-parents',
  'unist-util-is',
]);

/** A folder with a plugin that says something of every word "loket", and what else it is given. */
function folderOf(config: string, files: Readonly<Record<string, string>> = {}) {
  return folderWith({ '.klaretaal.yaml': config, 'a.md': 'Kom **naar** naar het loket.\n', ...files });
}
const plugin = (name: string, code: string) => ({
  [`node_modules/${name}/package.json`]: `{"name": "${name}", "type": "module", "exports": "./index.js"}`,
  [`node_modules/${name}/index.js`]: code,
});
const findingsIn = async (folder: string, ...args: readonly string[]) => {
  const { out } = await run(folder, ['--format', 'json', ...args]);
  const [file] = (JSON.parse(out) as Report).files;
  return file?.findings ?? [];
};
/** Marks a place of the source: [line, column, offset] of its start, and its end. */
const marking = (message: string, place = '') =>
  `export default function (options) { return (tree, file) => { const m = file.message(${message}${place}); Object.assign(m, options); } }`;

describe('een retext-plugin in de instellingen', () => {
  it('die iedereen kent, meldt op de juiste plaats van de bron', async () => {
    const folder = await folderOf('retext: [retext-repeated-words]');
    for (const name of REPEATED) {
      await cp(fileURLToPath(new URL(name, PACKAGES)), join(folder, 'node_modules', name), { recursive: true });
    }
    expect(await findingsIn(folder, 'a.md')).toMatchObject([
      {
        ruleId: 'retext/repeated-words',
        category: 'overig',
        severity: 'warning',
        message: expect.stringContaining('repeated `naar`'),
        range: [6, 17],
        match: 'naar naar',
        data: { rule: 'naar' },
        url: 'docs/bibliotheek.md#plugins-van-retext-in-klaretaal',
      },
    ]);
    const manual = await readFile(new URL('../../docs/bibliotheek.md', import.meta.url), 'utf8');
    expect(manual).toContain('\n## Plugins van retext in klaretaal\n');
  });

  it('wordt gezocht vanaf de map van de instellingen, niet vanaf waar de opdracht begint', async () => {
    const folder = await folderWith({
      'site/.klaretaal.yaml': 'retext: [retext-eigen]',
      'site/a.md': 'Dag.\n',
      ...Object.fromEntries(
        Object.entries(plugin('retext-eigen', marking("'Hallo'"))).map(([path, text]) => [`site/${path}`, text]),
      ),
    });
    expect((await findingsIn(folder, 'site/a.md')).map(({ ruleId }) => ruleId)).toEqual(['retext/eigen']);
  });

  it('krijgt zijn opties, en zijn ernst volgt wat hij zegt of wat de instellingen vragen', async () => {
    const files = plugin('retext-eigen', marking("'Hallo'"));
    const severity = async (config: string) => (await findingsIn(await folderOf(config, files), 'a.md'))[0]?.severity;
    expect(await severity('retext: [[retext-eigen, {fatal: true}]]')).toBe('error');
    expect(await severity('retext: [[retext-eigen, {fatal: null}]]')).toBe('info');
    expect(await severity('retext: [[retext-eigen, {fatal: true}]]\nrules: {retext/eigen: info}')).toBe('info');
    expect(await severity('retext: [retext-eigen]\nrules: {retext/eigen: off}')).toBeUndefined();
  });

  it('is uit te schakelen met een opmerking in de tekst, en met een uitzondering', async () => {
    const files = {
      ...plugin('retext-eigen', marking("'Hallo'", ', {line: 3, column: 1}')),
      'a.md': '<!-- klaretaal-volgende retext/eigen: mag -->\n\nKom langs.\n',
      'b.md': 'Dag.\n\nKom langs.\n',
      'c.md': 'Dag.\n\nKom langs.\n',
    };
    const config = 'retext: [retext-eigen]\nexceptions: [{rule: retext/eigen, text: Kom langs, files: [b.md]}]';
    const folder = await folderOf(config, files);
    const counts = ['a.md', 'b.md', 'c.md'].map(async (path) => (await findingsIn(folder, path)).length);
    expect(await Promise.all(counts)).toEqual([0, 0, 1]);
  });

  it('zegt niets over wat de bezoeker zegt, over code, of over opmaak', async () => {
    const everywhere = `export default () => (tree, file) => {
      for (const { index: offset } of String(file).matchAll(/loket|code/g))
        file.message('Hier', {start: {line: 1, column: 1, offset}, end: {line: 1, column: 1, offset: offset + 4}});
    }`;
    const script = 'Medewerker: Dag, kom naar het loket.\n\nInwoner: Welk loket?\n\nMedewerker: Dat `code`.\n';
    const folder = await folderOf('retext: [retext-eigen]', { ...plugin('retext-eigen', everywhere), 'a.md': script });
    const found = (await findingsIn(folder, 'a.md', '--kind', 'loketscript')).filter(({ ruleId }) =>
      ruleId.startsWith('retext/'),
    );
    expect(found.map(({ line }) => line)).toEqual([1]);
  });

  it('wordt door explain uitgelegd, maar niet uitgevoerd', async () => {
    const files = plugin('retext-eigen', 'throw new Error("uitgevoerd");');
    const folder = await folderOf('retext: [retext-eigen]', files);
    const { out, code } = await run(folder, ['explain', 'retext/eigen']);
    expect([code, out]).toEqual([0, expect.stringContaining('Plugin retext-eigen')]);
  });

  it('draait niet met --no-config', async () => {
    const folder = await folderOf('retext: [retext-eigen]', plugin('retext-eigen', 'throw new Error("uitgevoerd");'));
    expect((await run(folder, ['a.md', '--no-config'])).code).toBe(0);
  });
});

describe('een plugin die niet werkt', () => {
  const failure = async (config: string, files: Readonly<Record<string, string>> = {}) => {
    const { code, err, out } = await run(await folderOf(config, files), ['a.md']);
    expect(code).toBe(2);
    return err + out;
  };

  it('omdat hij niet geïnstalleerd is: de regel in de instellingen, en wat u doet', async () => {
    expect(await failure('address: u\nretext:\n  - retext-weg\n')).toContain(
      '.klaretaal.yaml, regel 3: de plugin “retext-weg” is niet geïnstalleerd. Kijk de naam na, of voer in de map van dit bestand “npm install retext-weg” uit.',
    );
  });

  it.each([
    'fs',
    'node:fs',
    './plugin.js',
    '../plugin',
    '/tmp/plugin.js',
    'https://voorbeeld.be/plugin.js',
    'a/b/../c',
  ])('omdat %s geen geïnstalleerd pakket is', async (name) => {
    const told = await failure(`retext: [${JSON.stringify(name)}]`, { 'plugin.js': 'throw new Error("uitgevoerd");' });
    expect(told).toMatch(/regel 1: .*(?:niet geïnstalleerd|de naam van een geïnstalleerd pakket)/u);
    expect(told).not.toContain('uitgevoerd');
  });

  it('omdat het geen plugin is', async () => {
    expect(await failure('retext: [retext-eigen]', plugin('retext-eigen', 'export default 5;'))).toContain(
      'regel 1: de plugin “retext-eigen” is geen retext-plugin',
    );
  });

  it('omdat hij stopt bij het laden', async () => {
    const told = await failure('retext: [retext-eigen]', plugin('retext-eigen', 'throw new Error("geen data");'));
    expect(told).toContain('regel 1: de plugin “retext-eigen” gaf een fout bij het laden: geen data.');
  });

  it('omdat hij stopt bij een tekst: de andere teksten worden nagelezen', async () => {
    const code = `export default () => (tree, file) => { if (String(file).includes('naar')) throw new Error('te lang'); }`;
    const folder = await folderOf('retext: [retext-eigen]', {
      ...plugin('retext-eigen', code),
      'b.md': 'Indien u verhuist, laat u dat weten.\n',
    });
    const result = await run(folder, ['a.md', 'b.md']);
    expect(result.code).toBe(2);
    expect(result.out).toContain('De plugin “retext-eigen” gaf een fout bij deze tekst: te lang.');
    expect(result.out).toContain('“Indien” is ambtelijke taal');
  });

  it('wordt nooit bewaard met --cache, en draait niet in een andere draad', async () => {
    const code = "let n = 0; export default () => (tree, file) => { file.message('Keer ' + ++n); }";
    const files = { ...plugin('retext-eigen', code), 'b.md': 'Dag.\n', 'c.md': 'Dag.\n' };
    const folder = await folderOf('retext: [retext-eigen]', files);
    const args = ['.', '--cache', '--jobs', '2', '--format', 'json', '--only', 'retext/eigen'];
    const times = async () => {
      const { out } = await runBin(folder, args);
      return (JSON.parse(out) as Report).files.flatMap(({ findings }) => findings.map(({ message }) => message)).sort();
    };
    expect(await times()).toEqual(['Keer 1', 'Keer 2', 'Keer 3']);
    expect(await times()).toEqual(['Keer 1', 'Keer 2', 'Keer 3']);
  });

  it('kost tijd die klopt, ook als andere teksten tegelijk nagelezen worden', async () => {
    const code = 'export default () => () => new Promise((done) => setTimeout(done, 30));';
    const texts = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`tekst-${at}.md`, 'Dag.\n']));
    const folder = await folderOf('retext: [retext-eigen]', { ...plugin('retext-eigen', code), ...texts });
    const { out } = await run(folder, ['.', '--jobs', '4', '--stats', '--format', 'json']);
    const { phases } = (JSON.parse(out) as Report).stats ?? { phases: { check: 0 } };
    expect(Math.min(...Object.values(phases))).toBeGreaterThanOrEqual(0);
    expect(phases.check).toBeGreaterThan(12 * 25);
  });
});
