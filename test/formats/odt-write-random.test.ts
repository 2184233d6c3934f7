import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/document/document.ts';
import { readOdt } from '../../src/formats/odt/read.ts';
import { correctedOdt, reviewedOdt } from '../../src/formats/odt/write/write.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import { ChangedParts } from '../../src/formats/office/changed-parts.ts';
import { repack } from '../../src/formats/office/repack.ts';
import { type Comment } from '../../src/formats/office/review.ts';
import { textEdits } from '../../src/formats/office/text-edits.ts';
import { problemsOfOdt } from '../support/odt-validity.ts';
import { opened, readRejected, reviewer, xmlOf } from '../support/odt-write.ts';

const folder = new URL('../../fixtures/word/', import.meta.url);
const paths = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.odt'))
  .sort();

/** A text with other words: each change takes a word away, doubles it, or puts another one in its place. */
const changesArbitrary = fc.array(
  fc.record({ at: fc.nat(), how: fc.constantFrom('weg', 'dubbel', 'ander', 'wissel') }),
  { minLength: 1, maxLength: 12 },
);

type Change = { readonly at: number; readonly how: string };

function withOtherWords(document: TextDocument, changes: readonly Change[]): string {
  let text = document.source;
  for (const { at, how } of changes) {
    const words = [...text.matchAll(/\p{L}+/gu)];
    const word = words[at % words.length];
    const next = words[(at % words.length) + 1];
    if (!word) continue;
    const [from, to] = [word.index, word.index + word[0].length];
    const fresh =
      how === 'weg'
        ? text.slice(0, from) + text.slice(text[to] === ' ' ? to + 1 : to)
        : how === 'dubbel'
          ? `${text.slice(0, to)} ${word[0]} ${text.slice(to)}`
          : how === 'ander' || !next || text.slice(to, next.index).includes('\n')
            ? `${text.slice(0, from)}<wat & hoe>${text.slice(to)}`
            : text.slice(0, from) +
              next[0] +
              text.slice(to, next.index) +
              word[0] +
              text.slice(next.index + next[0].length);
    // Fields stay, and what a reader sees as one line starts and ends with text.
    const isGood = fresh.split('\n').every((line) => line.trim() !== '' && line.trim() === line);
    if (isGood && textEdits(document, fresh)) text = fresh;
  }
  return text;
}

describe.each(paths)('willekeurige wijzigingen in %s', (path) => {
  const bytes = new Uint8Array(readFileSync(new URL(path, folder)));
  const problems = problemsOfOdt(bytes);

  it('staan in het verbeterde bestand precies zo', async () => {
    const { archive, document } = await opened(bytes);
    await fc.assert(
      fc.asyncProperty(changesArbitrary, async (changes) => {
        const after = withOtherWords(document, changes);
        const fresh = await correctedOdt(archive, document, textEdits(document, after) ?? []);
        expect((await readOdt(new ChangedParts(archive, fresh))).source).toBe(after);
        expect(problemsOfOdt(await repack(archive, fresh))).toEqual(problems);
      }),
      { numRuns: 60 },
    );
  });

  it('zijn in het nagelezen bestand te aanvaarden en te verwerpen', async () => {
    const { archive, document } = await opened(bytes);
    await fc.assert(
      fc.asyncProperty(changesArbitrary, fc.array(fc.tuple(fc.nat(), fc.nat(40))), async (changes, places) => {
        const after = withOtherWords(document, changes);
        const comments = places
          .map(([at, length]) => ({ at: at % document.source.length, length }))
          .map(({ at, length }): Comment => ({
            range: [at, Math.min(at + length, document.source.length)],
            paragraphs: ['Kan dit korter?'],
          }));
        const review = { reviewer, edits: textEdits(document, after) ?? [], comments };
        const { changed, leftOut } = await reviewedOdt(archive, document, review);
        const parts = new ChangedParts(archive, changed);
        const written = (await xmlOf(parts)) + (await xmlOf(parts, 'styles.xml'));
        const remarks = written.match(/Kan dit korter\?/gu) ?? [];
        expect(remarks).toHaveLength(comments.length);
        expect(problemsOfOdt(await repack(archive, changed))).toEqual(problems);
        expect((await readRejected(parts)).source).toBe(document.source);
        if (leftOut.length === 0) expect((await readOdt(parts)).source).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  it('laten elk ander deel van het bestand byte voor byte staan', async () => {
    const { archive, document } = await opened(bytes);
    const after = withOtherWords(document, [{ at: 5, how: 'ander' }]);
    const fresh = await Archive.open(
      await repack(archive, await correctedOdt(archive, document, textEdits(document, after) ?? [])),
    );
    expect(fresh.entries.map((entry) => entry.filename)).toEqual(archive.entries.map((entry) => entry.filename));
    for (const { filename } of archive.entries) {
      const [old, now] = [await archive.bytes(filename), await fresh.bytes(filename)];
      expect([filename, Buffer.compare(old ?? Buffer.of(), now ?? Buffer.of()) === 0]).toEqual([
        filename,
        filename !== 'content.xml',
      ]);
    }
    expect(fresh.entries[0]?.compressionMethod).toBe(0);
  });
});
