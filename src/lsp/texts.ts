import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextFormat } from '../document/document.ts';
import { slashed } from '../workspace/paths.ts';

/** What names of languages in editors stand for; other texts are told by name and content. */
const FORMATS: Readonly<Record<string, TextFormat>> = {
  markdown: 'markdown',
  html: 'html',
  xhtml: 'html',
  plaintext: 'text',
  text: 'text',
};

/** The format of a text by how the editor names its language. */
export function formatOfLanguage(languageId: string): TextFormat | undefined {
  return Object.hasOwn(FORMATS, languageId) ? FORMATS[languageId] : undefined;
}

/** The full path of a file; nothing for a text that is no file (yet). */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The path by which the configuration of a text is looked for: its own, else one in the first folder that is open, so
 * that a new text has the settings of its project. Nothing where there is neither.
 */
export function placeOf(uri: string, folders: readonly string[]): string | undefined {
  const own = pathOf(uri);
  if (own !== undefined) return own;
  const [folder] = folders;
  return folder === undefined ? undefined : join(folder, nameOf(uri));
}

/** A name for a text that is no file: the last part of its address. */
export function nameOf(uri: string): string {
  const own = pathOf(uri);
  if (own !== undefined) return basename(own);
  const last =
    uri
      .replace(/[?#].*$/u, '')
      .split(/[/:]/u)
      .at(-1) ?? '';
  return last.replace(/[^\p{L}\p{N}. _-]/gu, '') || 'tekst';
}

/** The open folder that holds a text, the deepest if there are several; nothing where none does. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const own = folders.filter((folder) => slashed(path).startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  return own.sort((a, b) => b.length - a.length)[0];
}

/** The full path of a file that a setting for a text names: relative to the folder that holds the text, else the first. */
export function settingPath(name: string, uri: string, folders: readonly string[]): string {
  return resolve(folderOf(uri, folders) ?? folders[0] ?? '.', name);
}
