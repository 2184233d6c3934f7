import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { folderWith, run } from '../support/cli.ts';
import { docx, odt, p, r } from '../support/word.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.';
const letter = docx(p(r('Uw adres'), '<w:pStyle w:val="Kop1"/>') + p(r(FORMAL)));

const json = async (folder: string, args: readonly string[], input?: Uint8Array): Promise<Report> => {
  return JSON.parse((await run(folder, ['--format', 'json', ...args], input)).out);
};

describe('een bestand van Word of LibreOffice op de opdrachtregel', () => {
  it('toont bij een melding de alinea en de kop in plaats van regel en kolom', async () => {
    const { out, code } = await run(await folderWith({ 'brief.docx': letter }), ['brief.docx']);
    expect(code).toBe(0);
    expect(out).toContain(
      '\n  alinea 2, onder “Uw adres”\n            Indien u verhuist, laat u dat weten.\n            ‾‾‾‾‾‾\n',
    );
  });

  it('heeft in JSON alles wat het contract belooft', async () => {
    const { files } = await json(await folderWith({ 'brief.docx': letter }), ['brief.docx']);
    expect(files[0]).toMatchObject({ format: 'docx', textSource: 'extracted', fatal: null });
    expect(files[0]?.findings[0]).toMatchObject({
      match: 'Indien',
      line: 2,
      column: 1,
      range: [9, 15],
      block: { kind: 'paragraph', index: 1, heading: ['Uw adres'], paragraph: 2 },
    });
  });

  it('wordt in een map vanzelf gevonden', async () => {
    const files = Object.fromEntries(
      ['a.docx', 'b.DOCX', 'c.dotx', 'd.docm', 'e.odt', 'f.ott'].map((name) => [name, letter]),
    );
    const { out } = await run(await folderWith(files), ['--show-files', '.']);
    expect(out.trim().split('\n').sort()).toEqual(Object.keys(files).sort());
  });

  it('wordt herkend op de standaardinvoer, en onder een verkeerde naam', async () => {
    const text = odt(`<text:p>${FORMAL}</text:p>`);
    const folder = await folderWith({ 'brief.docx': text });
    expect((await json(folder, ['-'], text)).files[0]?.format).toBe('odt');
    expect((await json(folder, ['brief.docx'])).files[0]?.format).toBe('odt');
  });

  it('dat niet te lezen is, houdt geen ander bestand tegen', async () => {
    const files = {
      'a.docx': 'geen zip',
      'b.docx': letter.slice(0, 300),
      'c.docx': letter,
      'd.odt': new Uint8Array(0),
    };
    const { code, out } = await run(await folderWith(files), ['.']);
    expect(code).toBe(2);
    expect(out).toMatch(/a\.docx\n {2}✖ Dit is geen Word-bestand en geen OpenDocument/u);
    expect(out).toMatch(/b\.docx\n {2}✖ Dit bestand is beschadigd of maar half gekopieerd/u);
    expect(out).toMatch(/d\.odt\n {2}✖ Dit bestand is leeg/u);
    expect(out).toContain('“Indien”');
    expect(out).toContain('Klaretaal kan 3 bestanden niet lezen.');
  });

  it('van meer dan 20 MB wordt niet geopend', async () => {
    const folder = await folderWith({ 'groot.docx': new Uint8Array(21 * 1024 * 1024) });
    expect((await json(folder, ['groot.docx'])).files[0]?.fatal).toMatchObject({ code: 'too-large' });
  });

  it('zonder tekst zegt dat er geen tekst in staat', async () => {
    const folder = await folderWith({ 'leeg.docx': docx(p('')) });
    expect((await json(folder, ['leeg.docx'])).files[0]?.fatal).toMatchObject({ code: 'empty' });
  });

  it('van het oude Word wordt nog altijd geweigerd, met hoe het wel kan', async () => {
    const { code, out } = await run(await folderWith({ 'oud.doc': 'x' }), ['oud.doc']);
    expect(code).toBe(2);
    expect(out).toContain('bewaar het als Word-document (.docx)');
  });
});

describe('wie geen Word-bestand naleest', () => {
  it('laadt niets van wat Word-bestanden leest', async () => {
    const dist = new URL('../../dist/', import.meta.url);
    const texts = new Map<string, string>();
    for (const name of await readdir(dist, { recursive: true })) {
      // The bundle for browsers is apart: the command line loads nothing of it.
      if (name.endsWith('.js') && !name.startsWith('browser'))
        texts.set(name, await readFile(new URL(name, dist), 'utf8'));
    }
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      const text = texts.get(name) ?? '';
      const inFolder = (path: string) => new URL(path, new URL(name, 'file:///')).pathname.slice(1);
      for (const [, path] of text.matchAll(/^(?:import|export)[^;]*?["'](\.[^"']+\.js)["'];/gmu))
        load(inFolder(path as string));
    };
    for (const name of texts.keys())
      if (/^(?:cli|parts\/(?:check|markdown|html|text)-\w+)\.js$/u.test(name)) load(name);
    const reader = [...texts].filter(([, text]) => text.includes('urn:oasis:names:tc:opendocument:xmlns'));
    expect(loaded.size).toBeGreaterThan(5);
    expect(reader).toHaveLength(1);
    expect(reader.filter(([name]) => loaded.has(name))).toEqual([]);
  });
});
