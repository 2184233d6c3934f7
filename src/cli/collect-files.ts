import { readdir, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Options } from 'globby';
import { extensionOf, READABLE_EXTENSIONS } from '../formats/format.ts';
import { NO_TEXTS } from '../report/total-text.ts';
import { IGNORE_FILE, IGNORE_FILES, PASSED_OVER, withoutIgnored } from '../workspace/ignored.ts';
import { shownPath, slashed } from '../workspace/paths.ts';
import { unreadableByNode } from '../workspace/system-error.ts';
import type { Problem } from './problem.ts';

/** A file to check: its full path (or `-`), and how it is shown. */
export interface FoundFile {
  readonly path: string;
  readonly shown: string;
  /** It was not named itself, but stands in a folder or fits a pattern. */
  readonly gathered: boolean;
}

const GLOB = /[*?{}[\]!]/u;
const PATTERN = `**/*.{${READABLE_EXTENSIONS.join(',')}}`;

/**
 * The files that paths name: files as they are, the texts in folders, what a pattern matches. No file comes twice.
 *
 * @returns also the full paths, with `/`, of the folders that were walked whole
 * @param errorOnUnmatched whether a folder or pattern without texts is a problem
 * @param isOwn tells which files, by full path, are ours: folders and patterns pass them over
 */
export async function collectFiles(
  paths: readonly string[],
  errorOnUnmatched: boolean,
  isOwn: (path: string) => boolean,
): Promise<{ files: FoundFile[]; folders: string[]; problems: Problem[] }> {
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  const folders: string[] = [];
  const add = (path: string, gathered: boolean) => {
    if (gathered && (files.has(path) || isOwn(path))) return;
    files.set(path, { path, shown: shownPath(path), gathered });
  };
  for (const path of paths) {
    if (path === '-') {
      files.set('-', { path: '-', shown: '-', gathered: false });
      continue;
    }
    const found = await filesOf(path);
    if (found === undefined) problems.push(missing(path));
    else if ('message' in found) problems.push({ ...found, about: { path, code: 'unreadable' } });
    else if (found.files.length === 0 && errorOnUnmatched)
      problems.push({ message: await unmatched(path), about: { path, code: NO_TEXTS } });
    else for (const file of found.files) add(file, found.from !== 'file');
    if (found && 'from' in found && found.from === 'folder') folders.push(slashed(resolve(path)));
  }
  return { files: [...files.values()], folders, problems };
}

/** What a path names, and the full paths of its files. */
interface Named {
  readonly from: 'file' | 'folder' | 'pattern';
  readonly files: readonly string[];
}

/** What a path names; nothing where it names neither a file nor a pattern. */
async function filesOf(path: string): Promise<Named | Problem | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      await readdir(path);
      return { from: 'folder', files: await walk(path) };
    }
    if (!found.isFile())
      return { message: `${path} is geen gewoon bestand. Geef een tekst op, of - voor de standaardinvoer.` };
    return { from: 'file', files: [resolve(path)] };
  } catch (error) {
    const message = unreadableByNode(error);
    if (!message) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return { message };
    return GLOB.test(path) && !path.startsWith('!') ? { from: 'pattern', files: await match(path) } : undefined;
  }
}

async function walk(folder: string): Promise<string[]> {
  const files = await textsIn(folder, { gitignore: true, ignoreFiles: IGNORE_FILES });
  return withoutIgnored(files, resolve(folder)).then((kept) => kept.sort());
}

async function textsIn(folder: string, ignoring: Pick<Options, 'gitignore' | 'ignoreFiles'>): Promise<string[]> {
  const { globby } = await import('globby');
  return globby(PATTERN, {
    ...ignoring,
    cwd: resolve(folder),
    absolute: true,
    ignore: PASSED_OVER,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
}

async function match(pattern: string): Promise<string[]> {
  const { globby } = await import('globby');
  const full = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  // From the last folder that is no pattern: ignore files are looked for below it, not in all of the current folder.
  const fixed = full.slice(0, full.search(GLOB)).replace(/[^/]*$/u, '');
  const base = resolve(fixed || '.');
  const files = await globby(full.slice(fixed.length), {
    cwd: base,
    absolute: true,
    gitignore: true,
    ignoreFiles: IGNORE_FILES,
    ignore: PASSED_OVER,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  const texts = files.filter((file) => READABLE_EXTENSIONS.includes(extensionOf(file)));
  return withoutIgnored(texts, base).then((kept) => kept.sort());
}

function missing(path: string): Problem {
  if (path === '') return { message: 'Een van de paden is leeg. Geef een bestand of een map op.' };
  if (path.startsWith('!'))
    return {
      message: `${path}: met een uitroepteken alleen kunt u niets uitsluiten. Zet wat u wilt overslaan in .klaretaalignore.`,
    };
  return { message: `${path} bestaat niet. Kijk de naam en de map na.`, about: { path, code: 'missing' } };
}

async function unmatched(path: string): Promise<string> {
  const extensions = READABLE_EXTENSIONS.filter((extension) =>
    ['md', 'html', 'txt', 'docx', 'odt'].includes(extension),
  ).map((extension) => `.${extension}`);
  const list = `${extensions.slice(0, -1).join(', ')} of ${extensions.at(-1)}`;
  if (GLOB.test(path)) return `Het patroon ${path} past op geen enkele tekst. Kijk het na; klaretaal leest ${list}.`;
  if ((await textsIn(path, {})).length > 0)
    return `Alle teksten in de map ${path} staan in ${IGNORE_FILE} of .gitignore. Noem een tekst zelf, dan leest klaretaal hem wel.`;
  return `In de map ${path} staan geen teksten die klaretaal leest (${list}). Kies een andere map of een bestand.`;
}
