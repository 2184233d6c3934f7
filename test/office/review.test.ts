import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fix } from '../../src/engine/fixer.ts';
import { review } from '../../src/engine/reviewer.ts';
import { newDocx } from '../../src/formats/docx/new.ts';
import { engine } from '../support/engine.ts';
import { describeWithLibreOffice, inspect, type Inspection } from '../support/libreoffice.ts';
import { problemsOfOdt } from '../support/odt-validity.ts';
import { problemsOfDocx } from '../support/word-validity.ts';

const DATE = new Date('2026-11-22T09:30:00Z');
const fixtures = new URL('../../fixtures/', import.meta.url);
/** All files of word processors, and a page, a letter and a counter script of which a new one is made. */
const paths = [
  ...(await readdir(fixtures, { recursive: true })).filter((path) => /\.(?:docx|odt)$/u.test(path)).sort(),
  'paginas/subsidie-verenigingen.md',
  'brieven/schooltoelage-aanvragen.html',
  'loketscripts/adreswijziging.txt',
];

/** What LibreOffice sees in a text, its reviewed copy, and the text with all suggestions applied. */
interface Seen {
  readonly comments: number;
  readonly changes: number;
  readonly original: Inspection;
  readonly copy: Inspection;
  readonly corrected: Inspection;
  readonly problems: readonly string[];
}

const seen = new Map<string, Seen>();
let folder = '';

/** The text as a file of a word processor. */
async function officeFile(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (/\.(?:docx|odt)$/u.test(path)) return bytes;
  const { document } = await engine.examine(bytes, { path });
  return document ? (await newDocx(document)).bytes : bytes;
}

async function look(path: string): Promise<Seen | undefined> {
  const bytes = await readFile(new URL(path, fixtures));
  const { report, copy } = await review(engine, bytes, { path }, DATE);
  if (!copy) return undefined;
  const isOffice = ['.docx', '.odt'].includes(extname(path));
  // Of other texts the Word file of the corrected text is what it should be after all changes.
  const { last, bytes: fixed } = await fix(engine, bytes, { path }, 'suggestion', { keepsBlocks: true });
  const corrected = isOffice ? (fixed ?? bytes) : last ? (await newDocx(last.document)).bytes : bytes;
  const files = { original: await officeFile(path, bytes), copy: copy.bytes, corrected };
  const names = Object.entries(files).map(([name, content]) => {
    const file = join(folder, `${basename(path)}.${name}.${copy.format}`);
    return writeFile(file, content).then(() => file);
  });
  const inspections = await inspect(await Promise.all(names));
  const [original, reviewed, after] = inspections.map((one) => {
    if (!one.opened) throw new Error(one.error);
    return one;
  }) as [Inspection, Inspection, Inspection];
  const problems = copy.format === 'odt' ? problemsOfOdt(copy.bytes) : problemsOfDocx(copy.bytes);
  const [comments, { changes }] = [report.findings.length, copy];
  return { comments, changes, original, copy: reviewed, corrected: after, problems };
}

describeWithLibreOffice('een nagelezen kopie', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klaretaal-'));
    for (const path of paths) {
      const found = await look(path);
      if (found) seen.set(path, found);
    }
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(paths)('van %s is een goed bestand', (path) => {
    expect(seen.get(path)?.problems).toEqual([]);
  });

  it.each(paths)('van %s toont elke melding als opmerking', (path) => {
    const { comments, copy, original } = seen.get(path) as Seen;
    expect(copy.comments.length - original.comments.length).toBe(comments);
  });

  it.each(paths)('van %s toont elke verandering als bijgehouden wijziging van klaretaal', (path) => {
    const { changes, copy } = seen.get(path) as Seen;
    const ours = copy.changes.filter(({ author }) => author === 'klaretaal');
    // What goes and what comes in its place are two changes to LibreOffice.
    expect(ours.length).toBeGreaterThanOrEqual(changes);
    expect(ours.length).toBeLessThanOrEqual(2 * changes);
  });

  it.each(paths)('van %s is na alles aanvaarden de verbeterde tekst', (path) => {
    const { copy, corrected } = seen.get(path) as Seen;
    expect(copy.accepted).toBe(corrected.accepted);
  });

  it.each(paths)('van %s is na alles verwerpen de tekst zelf', (path) => {
    const { copy, original } = seen.get(path) as Seen;
    expect(copy.rejected).toBe(original.rejected);
  });
});
