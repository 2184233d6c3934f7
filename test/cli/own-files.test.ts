import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/options/check-options.ts';
import { folderWith, run } from '../support/cli.ts';

const bin = fileURLToPath(new URL('../../bin/klaretaal.js', import.meta.url));
const FORMAL = 'Indien u verhuist, laat u dat weten.\n';

describe('een map met rapporten van klaretaal zelf', () => {
  it('krijgt een tweede keer hetzelfde rapport: wat --output bewaart, is geen tekst', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const args = ['.', '--output', 'markdown=rapport.md'];
    const first = await run(folder, args);
    const report = await readFile(join(folder, 'rapport.md'), 'utf8');
    expect(await run(folder, args)).toEqual(first);
    expect(await readFile(join(folder, 'rapport.md'), 'utf8')).toBe(report);
  });

  it('geldt voor elke vorm van rapport, ook als er niets te melden is', async () => {
    for (const text of [FORMAL, 'Dag.\n']) {
      const folder = await folderWith({ 'a.txt': text });
      const outputs = FORMATS.flatMap((form) => ['--output', `${form}=${form}.md`]);
      const first = await run(folder, ['.', ...outputs]);
      expect(await run(folder, ['.', ...outputs])).toEqual(first);
    }
  });

  it('geldt ook voor score', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const args = ['score', '.', '--output', 'markdown=score.md'];
    const first = await run(folder, args);
    expect(await run(folder, args)).toEqual(first);
  });

  it('leest het bestand niet waar de uitvoer naartoe gaat', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { status, stderr } = spawnSync('sh', ['-c', `'${process.execPath}' '${bin}' . > rapport.md`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await readFile(join(folder, 'rapport.md'), 'utf8')).toContain('1 tekst nagelezen');
  });

  it('bewaart geen rapport over een tekst die u zelf noemt', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { code, err } = await run(folder, ['a.md', '--output', 'markdown=a.md']);
    expect(code).toBe(2);
    expect(err).toContain('a.md is een bestand dat klaretaal hier leest');
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(FORMAL);
  });
});

describe('een bestand dat geen rapport van klaretaal is', () => {
  it.each([
    ['een tekst in de map', ['--output', 'markdown=brief.md']],
    ['een brief waarin “nagelezen” staat', ['--output', 'pretty=dossier.md']],
    ['een pagina over klaretaal', ['--output', 'markdown=over.md']],
    ['een tekst die met een link begint', ['--output', 'gitlab=link.md']],
    ['een tekst met een andere vorm van rapport', ['--output', 'sarif=brief.md']],
    ['de instellingen', ['--output', 'json=.klaretaal.yaml']],
    ['de baseline', ['--baseline', 'basis.json', '--output', 'json=basis.json']],
  ])('wordt nooit overschreven: %s', async (_, args) => {
    const files = {
      'brief.md': FORMAL,
      'b.md': FORMAL,
      'dossier.md': 'Beste mevrouw Haddad\n\nWij hebben uw dossier nagelezen. Alles is in orde.\n',
      'over.md': '## Klaretaal\n\nWij lezen onze teksten na.\n',
      'link.md': '[Terug naar de start](index.md)\n',
      '.klaretaal.yaml': 'kind: brief\n',
    };
    const folder = await folderWith(files);
    await run(folder, ['.', '--baseline', 'basis.json', '--update-baseline']);
    const names = [...Object.keys(files), 'basis.json'];
    const contents = () => Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const before = await contents();
    const { code, err } = await run(folder, ['.', ...args]);
    expect(code).toBe(2);
    expect(err).toContain('is een bestand dat klaretaal hier leest');
    expect(await contents()).toEqual(before);
  });

  it.each([
    ['-', 'Met --format komt het op het scherm.'],
    ['a.json', 'Twee rapporten passen niet in één bestand'],
  ])('krijgt ook geen twee rapporten, en het scherm is geen bestand: %s', async (name, message) => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { code, err } = await run(folder, ['a.md', '--output', 'json=a.json', '--output', `sarif=${name}`]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('een map waarvan alle teksten genegeerd worden', () => {
  it.each(['.gitignore', '.klaretaalignore'])('is niet leeg: het staat in %s', async (name) => {
    const folder = await folderWith({ [`archief/${name}`]: '*.md\n', 'archief/a.md': FORMAL });
    const { code, err } = await run(folder, ['archief']);
    expect(code).toBe(2);
    expect(err).toContain('Alle teksten in de map archief staan in .klaretaalignore of .gitignore.');
  });
});

describe('een pijp die vroeg sluit', () => {
  it('verandert de uitkomst niet, en bewaart toch alle rapporten', async () => {
    const folder = await folderWith({ 'a.md': FORMAL.repeat(3000) });
    const command = `'${process.execPath}' '${bin}' a.md --fail-on info --format json --output json=rapport.json | head -1; exit $PIPESTATUS`;
    const { status } = spawnSync('bash', ['-c', command], { cwd: folder });
    expect(status).toBe(1);
    const report = JSON.parse(await readFile(join(folder, 'rapport.json'), 'utf8')) as { files: object[] };
    expect(report.files).toHaveLength(1);
  });
});
