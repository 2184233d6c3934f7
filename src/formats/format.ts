import type { TextFormat } from '../document/document.ts';

const EXTENSIONS: Readonly<Record<string, TextFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
};

/** Files of word processors: archives, of which the content says which format it is. */
const OFFICE_EXTENSIONS: readonly string[] = ['docx', 'dotx', 'docm', 'dotm', 'odt', 'ott'];

/** The extensions that we read, without the dot. */
export const READABLE_EXTENSIONS: readonly string[] = [...Object.keys(EXTENSIONS), ...OFFICE_EXTENSIONS];

/** The extension of a file's name, without the dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : '';
}

/** The format by a file's name, else by its content. A text that is only called .txt is still read as HTML when it is HTML. */
export function formatOf(name: string, source: string): TextFormat {
  const byName = EXTENSIONS[extensionOf(name)];
  if (byName === 'markdown' || byName === 'html') return byName;
  if (/^\s*<(?:!doctype html|html|head|body)\b/iu.test(source)) return 'html';
  if (byName) return byName;
  if (/^\s*<(?:p|div|h[1-6]|ul|ol|table|section|article|main)\b[^>]*>/iu.test(source)) return 'html';
  if (/^(?:#{1,6} |```|---\r?\n)|\]\(\S+\)|\*\*\S/mu.test(source)) return 'markdown';
  return 'text';
}

/** Whether a file is to be read as one of a word processor: by its name, else by how a zip archive starts. */
export function isOffice(name: string, bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return zip || OFFICE_EXTENSIONS.includes(extensionOf(name));
}
