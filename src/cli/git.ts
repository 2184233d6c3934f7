import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { LARGEST_FILE } from '../formats/decode.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** Longest wait for git, in ms: it only reads, and a disk on the network can be slow. */
const PATIENCE = 30_000;

/** What a run of git gave. */
export interface GitRun {
  /** Not a number where git could not be run to its end. */
  readonly code: number | string | undefined;
  readonly out: Buffer;
  readonly err: string;
}

/**
 * The bytes of a file as it was at a reference of its git repository.
 *
 * @param file full path; its folder exists
 * @param shown how the file is named in messages
 * @throws UsageError in Dutch: no git, no repository, no such reference, no such file there
 */
export async function fileAt(ref: string, file: string, shown: string): Promise<Uint8Array> {
  const folder = dirname(file);
  const inside = await git(folder, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code === 'ENOENT')
    throw new UsageError(
      '“--git” heeft het programma git nodig, en dat staat hier niet. Installeer git, of geef twee bestanden op.',
    );
  if (/dubious ownership/u.test(inside.err))
    throw new UsageError(
      `De git-map van ${shown} is van een andere gebruiker, en git leest ze daarom niet. Geef twee bestanden op.`,
    );
  if (inside.code !== 0 || inside.out.toString().trim() !== 'true')
    throw new UsageError(
      `${shown} staat niet in een map die git bijhoudt. Geef twee bestanden op: de oude tekst en de nieuwe.`,
    );
  const commit = await commitOf(ref, folder);
  // By the commit's own number and a path behind a colon: nothing that a user wrote can become an option of git.
  const found = await git(folder, ['cat-file', 'blob', `${commit}:./${basename(file)}`]);
  if (found.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    throw new UsageError(`${shown} is te groot in “${ref}”. Splits het in kleinere bestanden.`);
  if (found.code !== 0)
    throw new UsageError(
      `${shown} staat niet in “${ref}”. Kijk na of het bestand toen al bestond, en of het dezelfde naam had.`,
    );
  return found.out;
}

/** Whether git can take a text for a reference. None starts with a hyphen: git would take that for an option. */
export function isRef(ref: string): boolean {
  return ref !== '' && !ref.startsWith('-');
}

/**
 * The number of the commit that a reference stands for.
 *
 * @throws UsageError where git knows none
 */
export async function commitOf(ref: string, folder: string): Promise<string> {
  const unknown = new UsageError(
    `Git kent “${ref}” niet. Geef een commit, tak of label op. Bekijk ze met git branch -a, git tag of git log --oneline.`,
  );
  if (!isRef(ref)) throw unknown;
  const { code, out } = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const commit = out.toString().trim();
  if (code !== 0 || !/^[0-9a-f]{40,64}$/u.test(commit)) throw unknown;
  return commit;
}

/** Runs git without a shell. @param most how much it may say, in bytes: a text when absent */
export function git(folder: string, args: readonly string[], most = LARGEST_FILE): Promise<GitRun> {
  // Of a partial clone nothing is fetched: klaretaal works without a network.
  const own = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
  const env = { ...process.env, ...own };
  const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: most, timeout: PATIENCE } as const;
  return new Promise((resolve) => {
    execFile('git', args, { ...options, windowsHide: true }, (error, out, err) => {
      resolve({ code: error ? (error.code ?? 'killed') : 0, out, err: err.toString() });
    });
  });
}
