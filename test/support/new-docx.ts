import { strFromU8, unzipSync } from 'fflate/browser';
import type { TextDocument, TextFormat } from '../../src/document/document.ts';
import { newDocx } from '../../src/formats/docx/new.ts';
import { DEFAULT_READ_OPTIONS } from '../../src/formats/read-options.ts';
import { readDocument } from '../../src/formats/read.ts';

/** Reads a text. */
export const read = (source: string, format: TextFormat) => readDocument(source, format, DEFAULT_READ_OPTIONS);
export const html = (source: string) => read(source, 'html');
export const markdown = (source: string) => read(source, 'markdown');
export const text = (source: string) => read(source, 'text');

/** A part of the Word file of a text. */
export async function partOf(document: TextDocument, name = 'word/document.xml'): Promise<string> {
  const part = unzipSync((await newDocx(document)).bytes)[name];
  return part ? strFromU8(part) : '(geen deel)';
}

/** The paragraphs of the Word file as "style: text"; of lists with their number and level. */
export async function paragraphs(document: TextDocument): Promise<string[]> {
  const xml = await partOf(document);
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inner = '']) => {
    const style = /<w:pStyle w:val="(\w+)"/u.exec(inner)?.[1] ?? '-';
    const list = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/u.exec(inner);
    const words = [...inner.matchAll(/<w:t [^>]*>([^<]*)/gu)].map((match) => match[1]).join('');
    return `${style}${list ? ` ${list[2]}/${list[1]}` : ''}: ${words}`;
  });
}

/** What is not the same in a text and its Word file; the blocks that are not mapped count too. */
export async function differences(document: TextDocument): Promise<string[]> {
  const { written, blocks } = await newDocx(document);
  let before = -1;
  return document.blocks.flatMap((block, index) => {
    const at = blocks[index];
    if (at === undefined) return [`${block.text} staat er niet in`];
    const isInOrder = at > before;
    before = at;
    const other = written.blocks[at]?.text;
    return isInOrder && other === block.text ? [] : [`${block.text} is ${other}`];
  });
}
