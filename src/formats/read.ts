import type { TextDocument, TextFormat } from '../document/document.ts';
import type { Parts } from './office/archive.ts';
import type { OfficeFile } from './office/read.ts';
import type { ReadOptions } from './read-options.ts';

/** Reads a file of a word processor. Throws `Unreadable`. */
export async function openOffice(bytes: Uint8Array): Promise<OfficeFile> {
  return (await import('./office/read.ts')).openOfficeFile(bytes);
}

/** Reads a file of a word processor of which parts were changed. Throws `Unreadable`. */
export async function readOfficeParts(parts: Parts): Promise<TextDocument> {
  return (await import('./office/read.ts')).readParts(parts);
}

/** Reads a text. Only the reader of its format is loaded. */
export async function readDocument(source: string, format: TextFormat, options: ReadOptions): Promise<TextDocument> {
  switch (format) {
    case 'markdown':
      return (await import('./markdown/read.ts')).readMarkdown(source, options);
    case 'html':
      return (await import('./html/read.ts')).readHtml(source, options);
    case 'text':
      return (await import('./text/read.ts')).readText(source);
  }
}
