import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { nearest } from '../config/nearest.ts';
import { READABLE_EXTENSIONS } from '../formats/read.ts';
import { unreadableByNode } from './system-error.ts';

/** A file to check: its full path (or `-`), and how it is shown. */
export interface FoundFile {
  readonly path: string;
  readonly shown: string;
}

/** A path that leads to nothing; the message is Dutch and says what to do. */
export interface Problem {
  readonly message: string;
}

const COMMANDS = ['check', 'controleer', 'explain', 'uitleg', 'rules', 'regels', 'word', 'woord', 'help'];
const GLOB = /[*?{}[\]!]/u;
const IGNORE_FILES = ['**/.klaretaalignore'];
const PATTERN = `**/*.{${READABLE_EXTENSIONS.join(',')}}`;

/**
 * The files that paths name: files as they are, the texts in folders, what a pattern matches. No file comes twice.
 *
 * @param errorOnUnmatched whether a folder or pattern without texts is a problem
 */
export async function collectFiles(
  paths: readonly string[],
  errorOnUnmatched: boolean,
): Promise<{ files: FoundFile[]; problems: Problem[] }> {
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  const add = (path: string) => files.set(path, { path, shown: shownPath(path) });
  for (const [index, path] of paths.entries()) {
    if (path === '-') {
      files.set('-', { path: '-', shown: '-' });
      continue;
    }
    const found = await filesOf(path);
    if (found === undefined) problems.push({ message: missing(path, index === 0) });
    else if ('message' in found) problems.push(found);
    else if (found.length === 0 && errorOnUnmatched) problems.push({ message: unmatched(path) });
    else for (const file of found) add(file);
  }
  return { files: [...files.values()], problems };
}

/** Full paths; nothing where the path names neither a file nor a pattern. */
async function filesOf(path: string): Promise<string[] | Problem | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? await walk(path) : [resolve(path)];
  } catch (error) {
    const message = unreadableByNode(error);
    if (!message) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return { message };
    return GLOB.test(path) ? await match(path) : undefined;
  }
}

async function walk(folder: string): Promise<string[]> {
  const { globby } = await import('globby');
  const files = await globby(PATTERN, {
    cwd: resolve(folder),
    absolute: true,
    gitignore: true,
    ignoreFiles: IGNORE_FILES,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    suppressErrors: true,
  });
  return files.sort();
}

async function match(pattern: string): Promise<string[]> {
  const { globby } = await import('globby');
  const files = await globby(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    absolute: true,
    gitignore: true,
    ignoreFiles: IGNORE_FILES,
    ignore: ['**/node_modules/**'],
    suppressErrors: true,
  });
  return files.sort();
}

function missing(path: string, first: boolean): string {
  const looksLikeCommand = first && /^\p{L}[\p{L}-]*$/u.test(path);
  const hint = looksLikeCommand ? nearest(path, COMMANDS) : undefined;
  if (hint) return `${path} bestaat niet. Bedoelt u de opdracht “${hint}”? Schrijf dan: klaretaal ${hint}`;
  return `${path} bestaat niet. Kijk de naam en de map na.`;
}

function unmatched(path: string): string {
  const extensions = READABLE_EXTENSIONS.filter((extension) =>
    ['md', 'html', 'txt', 'docx', 'odt'].includes(extension),
  ).map((extension) => `.${extension}`);
  const list = `${extensions.slice(0, -1).join(', ')} of ${extensions.at(-1)}`;
  if (GLOB.test(path)) return `Het patroon ${path} past op geen enkele tekst. Kijk het na; klaretaal leest ${list}.`;
  return `In de map ${path} staan geen teksten die klaretaal leest (${list}). Kies een andere map of een bestand.`;
}

/** Relative to the current folder, with `/`. */
function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || path;
}
