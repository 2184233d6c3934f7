import { Archive } from '../../src/formats/office/archive.ts';
import { repack } from '../../src/formats/office/repack.ts';
import type { Reviewer } from '../../src/formats/office/review.ts';

export const REVIEWER: Reviewer = { author: 'klaretaal', initials: 'kt', date: '2026-11-22T09:30:00Z' };

/** The file with our tracked changes rejected: what we inserted goes, what we deleted comes back. */
export async function rejected(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await Archive.open(bytes);
  const changed = new Map<string, Uint8Array>();
  for (const { filename } of archive.entries) {
    if (!/^word\/[^/]+\.xml$/u.test(filename)) continue;
    const xml = new TextDecoder().decode(await archive.bytes(filename));
    const back = xml
      .replace(/<w:ins [^>]*w:author="klaretaal"[^>]*>.*?<\/w:ins>/gsu, '')
      .replace(/<w:del [^>]*w:author="klaretaal"[^>]*>(.*?)<\/w:del>/gsu, (_, inner: string) =>
        inner.replaceAll('w:delText', 'w:t'),
      );
    if (back !== xml) changed.set(filename, new TextEncoder().encode(back));
  }
  return repack(archive, changed);
}

/** A part of a file as text. */
export async function partOf(bytes: Uint8Array, name = 'word/document.xml'): Promise<string> {
  return new TextDecoder().decode(await (await Archive.open(bytes)).bytes(name));
}

/**
 * XML in which it does not show how text is divided: runs beside each other that look the same are one, and so are their
 * texts, and so are insertions of one author. Numbers of changes of format don't count: each half of a divided run has
 * its own.
 */
export function undivided(xml: string): string {
  let [before, after] = [
    '',
    xml.replaceAll(' xml:space="preserve"', '').replace(/(<w:rPrChange [^>]*w:id=")\d+/gu, '$1'),
  ];
  while (before !== after) {
    before = after;
    after = before
      .replace(
        /(<w:r(?: [^>]*)?>)(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?((?:(?!<\/?w:r[ >]).)*)<\/w:r>\1\2(?!<w:rPr>)/gsu,
        '$1$2$3',
      )
      .replace(/(<w:ins w:id="\d+"( [^>]*)>(?:(?!<\/w:ins>).)*)<\/w:ins><w:ins w:id="\d+"\2>/gsu, '$1')
      .replace(/<\/w:t><w:t>/gu, '');
  }
  return after;
}

/** XML without the marks of our comments. */
export function uncommented(xml: string, ids: ReadonlySet<string>): string {
  const isOurs = (whole: string, id: string) => (ids.has(id) ? '' : whole);
  return xml
    .replace(/<w:commentRange(?:Start|End) w:id="(\d+)"\/>/gu, isOurs)
    .replace(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference w:id="(\d+)"\/><\/w:r>/gsu, isOurs);
}
