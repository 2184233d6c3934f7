import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedDocx, reviewedDocx } from '../../src/formats/docx/write/write.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import { repack } from '../../src/formats/office/repack.ts';
import type { Comment } from '../../src/formats/office/review.ts';
import { textEdits } from '../../src/formats/office/text-edits.ts';
import { partOf, rejected, REVIEWER } from '../support/tracked.ts';
import { docx, p, r, readWord } from '../support/word.ts';

/** A file after a change of its extracted text, corrected or reviewed; nothing where it can't hold the change. */
async function changed(bytes: Uint8Array, change: (text: string) => string, comments?: readonly Comment[]) {
  const document = await readWord(bytes);
  const archive = await Archive.open(bytes);
  const edits = textEdits(document, change(document.source));
  if (!edits) return undefined;
  const parts = comments
    ? await reviewedDocx(archive, document, { reviewer: REVIEWER, edits, comments })
    : await correctedDocx(archive, document, edits);
  return repack(archive, parts);
}

/** What stands in the body of a file with some paragraphs after a change. */
async function body(xml: string, from: string, to: string, comments?: readonly Comment[]): Promise<string> {
  const file = await changed(docx(xml), (text) => text.replace(from, to), comments);
  if (!file) return 'kan niet';
  const all = await partOf(file);
  return all
    .slice(all.indexOf('<w:body>') + 8, all.indexOf('</w:body>'))
    .replaceAll(' xml:space="preserve"', '')
    .replace(/ w:id="\d+" w:author="klaretaal" w:date="2026-11-22T09:30:00Z"/gu, '');
}

describe('een verbeterd Word-bestand', () => {
  it('verandert een woord in zijn eigen stuk tekst', async () => {
    expect(await body(p(r('Gelieve te betalen.')), 'Gelieve te betalen', 'Betaal')).toBe(
      '<w:p><w:r><w:t>Betaal.</w:t></w:r></w:p>',
    );
  });

  it('behoudt de opmaak van wat blijft', async () => {
    expect(await body(p(r('Betaal ') + r('aangaande', '<w:b/>') + r(' de boete.')), 'aangaande', 'voor')).toBe(
      '<w:p><w:r><w:t>Betaal </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>voor</w:t></w:r><w:r><w:t> de boete.</w:t></w:r></w:p>',
    );
  });

  it('verandert een woord dat over twee stukken tekst verdeeld is', async () => {
    expect(await body(p(r('Wij aan') + r('vaarden uw vraag.')), 'aanvaarden', 'keuren')).toBe(
      '<w:p><w:r><w:t>Wij </w:t></w:r><w:r><w:t>keuren uw vraag.</w:t></w:r></w:p>',
    );
  });
});

const folder = new URL('../../fixtures/word/', import.meta.url);
const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.doc[xm]$/u.test(path)).sort();

describe.each(paths)('%s', (path) => {
  it('is na elke verandering van woorden wat gevraagd was, met en zonder wijzigingen bijhouden', async () => {
    const bytes = await readFile(new URL(path, folder));
    const { source, runs = [] } = await readWord(bytes);
    // An alternative text can't have tracked changes.
    const isText = (at: number) => !runs.some((run) => run.attribute && run.from <= at && at <= run.to);
    const words = [...source.matchAll(/[^\s]+/gu)].filter(({ index }) => isText(index));
    const one = fc.record({
      at: fc.nat(words.length - 1),
      length: fc.integer({ min: 0, max: 4 }),
      text: fc.constantFrom('', 'nieuw', 'twee woorden', 'een <ander> & “beter” woord', 'é𝄞'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (changes) => {
        let after = source;
        for (const { at, length, text } of [...changes].sort((a, b) => b.at - a.at)) {
          const from = words[at]?.index ?? 0;
          const lineEnd = source.indexOf('\n', from) < 0 ? source.length : source.indexOf('\n', from);
          const last = words[Math.min(at + length, words.length - 1)];
          const to = length === 0 ? from : Math.min(lineEnd, (last?.index ?? 0) + (last?.[0].length ?? 0));
          if (to < from) continue;
          after =
            after.slice(0, from) + text + (length === 0 && text ? ' ' : '') + after.slice(Math.min(to, after.length));
        }
        if (after.split('\n').some((line) => line !== line.trim() || line === '')) return;
        const plain = await changed(bytes, () => after);
        if (!plain) return;
        expect((await readWord(plain)).source).toBe(after);
        const tracked = (await changed(bytes, () => after, [])) as Uint8Array;
        expect((await readWord(tracked)).source).toBe(after);
        expect((await readWord(await rejected(tracked))).source).toBe(source);
      }),
      { numRuns: 60 },
    );
  });
});
