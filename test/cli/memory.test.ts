import { deflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { p, r, zip } from '../support/word.ts';
import { folderWith, runBin } from '../support/cli.ts';

/** What a whole run may take at its peak, in MB; an empty program takes about 45. */
const MOST = 700;
const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (body: string) => {
  return zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
  });
};
const WATCH = "process.on('exit', () => process.stderr.write(`PIEK ${process.resourceUsage().maxRSS >> 10}`))";

describe('een vijandig document krijgt niet meer geheugen dan de grens', () => {
  // Numbers in the text keep the ratio of the archive low, so that only the size of the tree is left to stop it.
  const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => p(r(`Dag ${at * 7919}.`))).join('');

  it.each([
    ['280.000 alinea’s', () => word(paragraphs(280_000)), 2],
    ['de meeste alinea’s die we lezen', () => word(paragraphs(140_000)), 0],
    ['200 MB in een klein archief', () => deflated(), 2],
  ])('%s', async (_, make, code) => {
    const folder = await folderWith({ 'a.docx': make(), 'watch.mjs': WATCH });
    const done = await runBin(folder, ['--format', 'json', 'a.docx'], '', ['--import', join(folder, 'watch.mjs')]);
    expect(done.code).toBe(code);
    expect(Number(/PIEK (\d+)/u.exec(done.err)?.[1])).toBeLessThan(MOST);
  });

  function deflated(): Uint8Array {
    const bytes = new Uint8Array(200 * 1024 * 1024);
    expect(deflateRawSync(bytes).length).toBeLessThan(1024 * 1024);
    return zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': bytes });
  }
});
