import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { FileReport } from '../src/findings/file-report.ts';
import { placeInDocument } from '../src/report/place.ts';
import { newSentence } from '../src/report/sentence-groups.ts';
import { engine } from './support/engine.ts';

const folder = new URL('../fixtures/', import.meta.url);
const paths = (await readdir(folder, { recursive: true }))
  .filter((path) => /\.(?:md|html|txt|docx|dotx|odt)$/u.test(path))
  .sort();

/** A fixture as a reviewer reads it: its kind and measures, then every sentence with a finding, marked, and what is said of it. */
function render(report: FileReport): string {
  const { kind, kindReason, metrics, findings, textSource } = report;
  const lines = [`${kind} (omdat ${kindReason}); ${metrics.words} woorden, ${metrics.sentences} zinnen`];
  let last = '';
  for (const finding of findings) {
    const { sentence, match, severity, ruleId, message } = finding;
    const place = textSource === 'extracted' ? placeInDocument(finding) : finding.line;
    const text = sentence?.text ?? match ?? '';
    if (text !== last) lines.push('', `${place}: ${text}`);
    last = text;
    const [from, to] = sentence?.marks[0] ?? [0, 0];
    const mark =
      match === sentence?.text ? '(de hele zin)' : ' '.repeat(`${place}: `.length + from) + '^'.repeat(to - from);
    lines.push(mark, `    ${severity} ${ruleId}: ${message}`);
    const rewritten = newSentence(finding);
    if (rewritten) lines.push(`      → ${rewritten}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('de voorbeeldteksten', () => {
  it.each(paths)('%s', async (path) => {
    const report = await engine.check(await readFile(new URL(path, folder)), { path });
    await expect(render(report)).toMatchFileSnapshot(`corpus/${path}.out`);
  });

  it('zijn er minstens 6 brieven, 8 pagina’s en 4 loketscripts, elk als zodanig herkend', async () => {
    const kinds = await Promise.all(
      paths.map(async (path) => {
        const { kind } = await engine.check(await readFile(new URL(path, folder)), { path });
        return `${path.split('/').at(-2)}: ${kind}`;
      }),
    );
    const count = (name: string) => kinds.filter((kind) => kind === name).length;
    expect(new Set(kinds)).toEqual(new Set(['brieven: brief', 'paginas: webpagina', 'loketscripts: loketscript']));
    expect(count('brieven: brief')).toBeGreaterThanOrEqual(6);
    expect(count('paginas: webpagina')).toBeGreaterThanOrEqual(8);
    expect(count('loketscripts: loketscript')).toBeGreaterThanOrEqual(4);
  });
});
