import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORMATS } from '../../src/cli/options/check-options.ts';
import { folderWith, run } from '../support/cli.ts';

const FORMAL = 'Indien u naar het jaagpad verhuist, laat u dat weten aan Zawadi Verhoestraete.\n';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('de vormen van een rapport', () => {
  it.each(FORMATS)('%s komt op het scherm en in een bestand', async (form) => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { out, code } = await run(folder, ['--format', form, '--output', `${form}=uit/rapport`, 'a.txt']);
    expect(code).toBe(0);
    expect(out).toContain('a.txt');
    expect(await readFile(join(folder, 'uit/rapport'), 'utf8')).toBe(out);
  });

  it('staan in de hulp', async () => {
    const { out } = await run('.', ['check', '--help']);
    for (const form of FORMATS) expect(out).toContain(form);
  });

  it('geven ook iets leesbaars als er geen teksten zijn', async () => {
    const folder = await folderWith({ 'leeg.md.bak': '' });
    const { out } = await run(folder, ['--format', 'sarif', '--no-error-on-unmatched', '.']);
    expect(JSON.parse(out).runs[0].results).toEqual([]);
  });

  it('in een vorm die niet bestaat, krijgt u de namen', async () => {
    const { code, err } = await run('.', ['--format', 'xml', 'a.txt']);
    expect(code).toBe(2);
    expect(err).toContain('sarif, github, gitlab');
  });
});

describe('de samenvatting van GitHub', () => {
  it('krijgt het hele rapport erbij, achter wat er al stond', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'samenvatting.md': '# Al van een andere stap\n' });
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'samenvatting.md'));
    await run(folder, ['--format', 'github', 'a.txt']);
    const text = await readFile(join(folder, 'samenvatting.md'), 'utf8');
    expect(text).toMatch(/^# Al van een andere stap\n## Klaretaal\n/u);
    expect(text).toContain('| Indien | waarschuwing');
  });

  it('blijft zoals ze is bij een andere vorm', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'samenvatting.md': '' });
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'samenvatting.md'));
    await run(folder, ['--format', 'json', 'a.txt']);
    expect(await readFile(join(folder, 'samenvatting.md'), 'utf8')).toBe('');
  });

  it('die niet te schrijven is, laat de run mislukken met een boodschap', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'er-is-geen-map', 'samenvatting.md'));
    const { code, err, out } = await run(folder, ['--format', 'github', 'a.txt']);
    expect(code).toBe(2);
    expect(err).toContain('samenvatting.md');
    expect(out).toContain('::warning file=a.txt');
  });
});

describe('--redact', () => {
  it.each(FORMATS)('laat in %s de woorden weg, ook in een bestand', async (form) => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'samenvatting.md'));
    const { out, err, code } = await run(folder, [
      '--redact',
      '--format',
      form,
      '--output',
      `${form}=rapport`,
      'a.txt',
    ]);
    expect(code).toBe(0);
    const summary = form === 'github' ? await readFile(join(folder, 'samenvatting.md'), 'utf8') : '';
    for (const text of [out, err, await readFile(join(folder, 'rapport'), 'utf8'), summary])
      expect(text).not.toMatch(/jaagpad|zawadi|verhoestraete/iu);
    expect(out).toMatch(/ambtelijk.woord/iu);
  });

  it.each([
    ['--diff', ['--diff']],
    ['--output docx=map', ['--output', 'docx=kopie']],
  ])('gaat niet samen met %s, dat de tekst net toont', async (_, options) => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { code, err, out } = await run(folder, ['--redact', ...options, 'a.txt']);
    expect(code).toBe(2);
    expect(err).toContain('Kies een van de twee');
    expect(out).toBe('');
  });

  it('zegt nog altijd hoeveel klaretaal zelf kan verbeteren', async () => {
    const folder = await folderWith({ 'a.txt': 'Wij zullen u o.a. helpen.\n' });
    const line = /^.*voeg --fix toe\.$/mu;
    const [open] = line.exec((await run(folder, ['a.txt'])).out) ?? [];
    expect(open).toBeTruthy();
    expect((await run(folder, ['--redact', 'a.txt'])).out).toContain(open);
  });
});
