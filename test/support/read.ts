import type { TextDocument, TextFormat } from '../../src/document/document.ts';
import { DEFAULT_READ_OPTIONS } from '../../src/formats/read-options.ts';
import { readDocument } from '../../src/formats/read.ts';

/** Reads a text with the default options. */
export function read(source: string, format: TextFormat): Promise<TextDocument> {
  return readDocument(source, format, DEFAULT_READ_OPTIONS);
}

/** The blocks of a text as "kind: text". */
export async function blocks(source: string, format: TextFormat): Promise<string[]> {
  const document = await read(source, format);
  return document.blocks.map((block) => `${block.kind}: ${block.text}`);
}
