import { correctedDocx, reviewedDocx } from '../../src/formats/docx/write/write.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import { repack } from '../../src/formats/office/repack.ts';
import type { Comment } from '../../src/formats/office/review.ts';
import { textEdits } from '../../src/formats/office/text-edits.ts';
import { partOf, REVIEWER } from './tracked.ts';
import { docx, readWord, type WordParts } from './word.ts';

/** A file after a change of its extracted text, corrected or reviewed; nothing where it can't hold the change. */
export async function changed(
  bytes: Uint8Array,
  change: (text: string) => string,
  comments?: readonly Comment[],
): Promise<Uint8Array | undefined> {
  const document = await readWord(bytes);
  const archive = await Archive.open(bytes);
  const edits = textEdits(document, change(document.source));
  if (!edits) return undefined;
  const parts = comments
    ? (await reviewedDocx(archive, document, { reviewer: REVIEWER, edits, comments })).changed
    : await correctedDocx(archive, document, edits);
  return repack(archive, parts);
}

/** What stands within the body of a file, without what is the same everywhere: our name and the date. */
export async function bodyOf(bytes: Uint8Array, part = 'word/document.xml'): Promise<string> {
  const all = await partOf(bytes, part);
  const inner =
    /<(?:\w+:)?(?:body|hdr|ftr|footnotes|endnotes|comments)[^>]*>(.*)<\/(?:\w+:)?(?:body|hdr|ftr|footnotes|endnotes|comments)>/su;
  return (inner.exec(all)?.[1] ?? all)
    .replaceAll(' xml:space="preserve"', '')
    .replace(/ w:id="\d+" w:author="klaretaal" w:date="2026-11-22T09:30:00Z"/gu, '');
}

/** The words of a file that change, and what they become. */
export interface Words {
  readonly from: string;
  readonly to: string;
  readonly parts?: WordParts;
  /** The part to look at, where it is not that of the running text. */
  readonly part?: string;
}

/** The body of a file with some paragraphs, corrected; "kan niet" where it can't hold the change. */
export async function corrected(xml: string, { from, to, parts, part }: Words): Promise<string> {
  const file = await changed(docx(xml, parts), (text) => replaced(text, from, to));
  return file ? bodyOf(file, part) : 'kan niet';
}

/** The same with tracked changes. */
export async function tracked(xml: string, { from, to, parts, part }: Words): Promise<string> {
  const file = await changed(docx(xml, parts), (text) => replaced(text, from, to), []);
  return file ? bodyOf(file, part) : 'kan niet';
}

/** The body of a file with a comment on some of its words; "" for one on nothing. */
export async function commented(xml: string, on: string, parts?: WordParts): Promise<string> {
  return bodyOf(await withComments(docx(xml, parts), [on]));
}

/** A file with comments on some words. */
export async function withComments(bytes: Uint8Array, words: readonly string[]): Promise<Uint8Array> {
  const { source } = await readWord(bytes);
  const comments = words.map((word): Comment => {
    const at = source.indexOf(word);
    if (at < 0) throw new Error(`“${word}” staat niet in: ${source}`);
    return { range: [at, at + word.length], paragraphs: [`Over ${word}`], about: `Dit gaat over: “${word}”.` };
  });
  return (await changed(bytes, (text) => text, comments)) as Uint8Array;
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” staat niet in: ${text}`);
  return text.replace(from, to);
}
