import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/report/comments.ts';
import { engine } from '../support/engine.ts';
import { partOf, rejected, uncommented, undivided } from '../support/tracked.ts';
import { readWord } from '../support/word.ts';
import { changed } from '../support/written-word.ts';

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
        // Changes in each other could leave half a character.
        let room = source.length;
        for (const { at, length, text } of [...changes].sort((a, b) => b.at - a.at)) {
          const from = words[at]?.index ?? 0;
          const lineEnd = source.indexOf('\n', from) < 0 ? source.length : source.indexOf('\n', from);
          const last = words[Math.min(at + length, words.length - 1)];
          const to = length === 0 ? from : Math.min(lineEnd, (last?.index ?? 0) + (last?.[0].length ?? 0));
          if (to < from || to > room) continue;
          after = after.slice(0, from) + text + (length === 0 && text ? ' ' : '') + after.slice(to);
          room = from;
        }
        if (after.split('\n').some((line) => line !== line.trim() || line === '')) return;
        const plain = await changed(bytes, () => after);
        if (!plain) return;
        expect((await readWord(plain)).source).toBe(after);
        const tracked = (await changed(bytes, () => after, [])) as Uint8Array;
        expect((await readWord(tracked)).source).toBe(after);
        const back = await rejected(tracked);
        expect((await readWord(back)).source).toBe(source);
        expect(undivided(await partOf(back))).toBe(undivided(await partOf(bytes)));
      }),
      { numRuns: 60 },
    );
  });

  it('is met opmerkingen, op die opmerkingen na, het bestand zelf', async () => {
    const bytes = await readFile(new URL(path, folder));
    const report = await engine.check(bytes, { path });
    const comments = commentsOf(report, (id) => id).map(({ finding, ...comment }) => ({
      ...comment,
      range: finding.range,
    }));
    const copy = (await changed(bytes, (text) => text, comments)) as Uint8Array;
    const ours = /<w:comment [^>]*w:author="klaretaal"[^>]*>/gu;
    const tags = [...(await partOf(copy, 'word/comments.xml')).matchAll(ours)].map(([tag]) => tag);
    const ids = new Set(tags.map((tag) => /w:id="(\d+)"/u.exec(tag)?.[1] ?? ''));
    expect(ids.size).toBe(report.findings.length);
    expect(undivided(uncommented(await partOf(copy), ids))).toBe(undivided(await partOf(bytes)));
  });
});
