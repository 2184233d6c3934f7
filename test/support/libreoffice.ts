import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, it } from 'vitest';

const script = fileURLToPath(new URL('libreoffice.py', import.meta.url));
/** In ms, for one file or test. A letter takes some 300; the first one waits for LibreOffice to start. */
const LIMIT = 120_000;

/** What LibreOffice sees of a comment. Dates are as the document says them, without a zone. */
export interface SeenComment {
  readonly author: string;
  readonly initials: string;
  readonly text: string;
  readonly date: string;
  /** The text that it is about; empty where it stands at a point. */
  readonly anchor: string;
  readonly resolved: boolean;
}

export interface SeenChange {
  readonly type: 'Insert' | 'Delete' | 'Format' | 'ParagraphFormat' | 'TextTable' | 'Style';
  readonly author: string;
  readonly text: string;
  readonly date: string;
  /** What somebody wrote about the change itself. */
  readonly comment: string;
}

/**
 * Texts have every paragraph on a line: body with its tables, frames, drawings, footnotes, endnotes, headers and
 * footers, always in this order. The mark of a footnote is its number.
 */
export interface Inspection {
  readonly opened: true;
  readonly comments: readonly SeenComment[];
  readonly changes: readonly SeenChange[];
  /** With all changes in view: what was inserted and what was deleted. */
  readonly text: string;
  readonly accepted: string;
  readonly rejected: string;
  /** By author: after their changes are accepted, while those of others still stand as in `text`. */
  readonly acceptedOf: Readonly<Record<string, string>>;
  readonly rejectedOf: Readonly<Record<string, string>>;
  /** Where asked: the pages as they are printed, changes marked. */
  readonly pdf?: string;
  /** The same with each comment between brackets after what it is about. */
  readonly pdfWithComments?: string;
  /** Where asked: the text as LibreOffice writes it. */
  readonly saved?: { readonly docx: string; readonly odt: string };
}

/** Folders for what LibreOffice makes of each file. */
export interface Wanted {
  readonly pdf?: string;
  readonly saved?: string;
}

/** A file that LibreOffice refuses to open. */
export interface Refusal {
  readonly opened: false;
  readonly error: string;
}

type Answer = Inspection | Refusal | { readonly failure: string };
type Office = ChildProcessByStdio<Writable, Readable, null>;

const soffice = first(['soffice', 'libreoffice', '/usr/lib/libreoffice/program/soffice'], ['--version']);
const python = first(['/usr/bin/python3', '/usr/lib/libreoffice/program/python', 'python3'], ['-c', 'import uno']);
const pdftotext = first(['pdftotext'], ['-v']);

function first(commands: readonly string[], args: readonly string[]): string | undefined {
  return commands.find((command) => spawnSync(command, args, { stdio: 'ignore' }).status === 0);
}

/** What is not installed, as Debian packages; empty when all is there. */
export const missingPackages: readonly string[] = [
  ...(soffice ? [] : ['libreoffice-writer-nogui']),
  ...(python ? [] : ['python3-uno']),
  ...(pdftotext ? [] : ['poppler-utils']),
];

/**
 * A `describe` for tests that need LibreOffice. Where it is not installed they are skipped, and the name says what to
 * install; in continuous integration they fail.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (missingPackages.length === 0) return void describe(name, { timeout: LIMIT }, tests);
  const message = `LibreOffice ontbreekt. Installeer eerst: apt-get install ${missingPackages.join(' ')}`;
  if (process.env.CI === 'true') {
    return void describe(name, () => {
      it('heeft LibreOffice nodig', () => {
        throw new Error(message);
      });
    });
  }
  describe.skip(`${name} (${message})`, tests);
}

let office: Promise<Office> | undefined;
let turn: Promise<unknown> = Promise.resolve();

afterAll(async () => {
  const running = await office;
  office = undefined;
  // It ends LibreOffice itself when nothing more can be asked.
  running?.stdin.end();
  if (running && running.exitCode === null) await new Promise((resolve) => running.once('close', resolve));
}, LIMIT);

function start(): Promise<Office> {
  return new Promise((resolve, reject) => {
    if (!soffice || !python || !existsSync(script))
      throw new Error(`Niet geïnstalleerd: ${missingPackages.join(', ')}`);
    const child = spawn(python, [script, soffice], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.once('error', reject);
    child.once('spawn', () => resolve(child));
    child.stdin.on('error', () => {});
  });
}

/**
 * Opens files in LibreOffice and tells what it sees, in the order of the paths. It is started once for all tests of a
 * file, with a profile of its own, runs no macros, and ends with the tests. The files are not touched.
 *
 * @param options what it should also make of each file, and where
 */
export function inspect(paths: readonly string[], options: Wanted = {}): Promise<readonly (Inspection | Refusal)[]> {
  const result = turn.then(async () => {
    const seen: (Inspection | Refusal)[] = [];
    for (const path of paths) seen.push(await askAgain({ path, ...options }));
    return seen;
  });
  // One question at a time; who asks next need not know that this one failed.
  turn = result.catch(() => {});
  return result;
}

/** The same for one file that has to open. */
export async function inspectOne(path: string, options: Wanted = {}): Promise<Inspection> {
  const [seen] = await inspect([path], options);
  if (!seen?.opened) throw new Error(`LibreOffice opent ${path} niet: ${seen?.error}`);
  return seen;
}

/** LibreOffice stops by itself now and then: only a file that takes it down twice is to blame. */
async function askAgain(request: Wanted & { readonly path: string }): Promise<Inspection | Refusal> {
  try {
    return await ask(request);
  } catch {
    return ask(request);
  }
}

async function ask(request: Wanted & { readonly path: string }): Promise<Inspection | Refusal> {
  const running = await (office ??= start());
  const answer = await new Promise<Answer>((resolve, reject) => {
    const fail = (why: string) => {
      office = undefined;
      running.kill();
      reject(new Error(`LibreOffice ${why}: ${request.path}`));
    };
    const timer = setTimeout(() => fail(`antwoordt niet binnen ${LIMIT} ms`), LIMIT);
    const ended = () => fail('is gestopt');
    const lines = createInterface({ input: running.stdout });
    running.once('close', ended);
    lines.once('line', (line) => {
      clearTimeout(timer);
      running.off('close', ended);
      lines.close();
      resolve(JSON.parse(line) as Answer);
    });
    running.stdin.write(`${JSON.stringify(request)}\n`);
  });
  if ('failure' in answer) throw new Error(`${request.path}: ${answer.failure}`);
  return answer;
}

/** The text of a PDF, by poppler; laid out as on the page. */
export function textOfPdf(path: string): string {
  const result = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`pdftotext leest ${path} niet: ${result.stderr}`);
  return result.stdout;
}
