import { expect } from 'vitest';
import type { TextDocument } from '../../src/document/document.ts';
import { readOdt } from '../../src/formats/odt/read.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import type { ChangedParts } from '../../src/formats/office/changed-parts.ts';
import { type TextEdit, textEdits } from '../../src/formats/office/text-edits.ts';
import { zip } from './word.ts';

/** Who reviews in tests; the signs in the name have to be escaped. */
export const reviewer = { author: 'Noor & Co', initials: 'N&C', date: '2026-11-22T09:30:00Z' };

/** A file, and what was read of it. */
export interface Opened {
  readonly archive: Archive;
  readonly document: TextDocument;
}

/** Opens and reads a file. */
export async function opened(bytes: Uint8Array): Promise<Opened> {
  const archive = await Archive.open(bytes);
  return { archive, document: await readOdt(archive) };
}

/** The XML of a part. */
export const xmlOf = async (parts: Pick<Archive, 'bytes'>, name = 'content.xml') =>
  new TextDecoder().decode(await parts.bytes(name));
/** What stands in the `office:text` of a file, or in all of another part. */
export const bodyOf = (xml: string) => /<office:text>(.*)<\/office:text>/su.exec(xml)?.[1] ?? xml;

/** The extracted text with some stretches replaced, each found once. */
export function replaced(source: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, source);
}

/** The changes that make some stretches others. */
export function editsOf(
  document: TextDocument,
  ...changes: readonly (readonly [string, string])[]
): readonly TextEdit[] {
  const edits = textEdits(document, replaced(document.source, ...changes));
  if (!edits) throw new Error('Het bestand kan deze tekst niet houden.');
  return edits;
}

/** Takes what we changed back: what came goes, and what went comes where its mark stands. */
function rejected(xml: string): string {
  const regions = [...xml.matchAll(/<text:changed-region xml:id="(klaretaal-\d+)".*?<\/text:changed-region>/gsu)];
  let text = xml;
  for (const [region, id] of regions) {
    const gone =
      /<text:deletion><office:change-info.*?<\/office:change-info><text:[ph][^>]*?>(.*)<\/text:[ph]><\/text:deletion>/su;
    text = text.replace(region, '');
    text = text.replace(`<text:change text:change-id="${id}"/>`, () => gone.exec(region)?.[1] ?? '');
    const [start, end] = ['start', 'end'].map((side) => `<text:change-${side} text:change-id="${id}"/>`);
    const from = text.indexOf(start as string);
    if (from >= 0) text = text.slice(0, from) + text.slice(text.indexOf(end as string) + (end as string).length);
  }
  return text;
}

/** A file as it reads once all our changes are rejected. */
export async function readRejected(parts: ChangedParts): Promise<TextDocument> {
  const names = ['content.xml', 'styles.xml'];
  const files = await Promise.all(names.map(async (name) => [name, rejected(await xmlOf(parts, name))] as const));
  return readOdt(await Archive.open(zip(Object.fromEntries(files))));
}
