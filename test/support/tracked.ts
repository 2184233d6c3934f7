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
