import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith, type Run } from './cli.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the surroundings of the tests say of a run in CI is not meant for what they run. */
const SURROUNDINGS = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:CI|GITHUB|GITLAB|RUNNER|VITEST|NODE_ENV|GIT_)/u.test(name)),
);

/** Runs a program in a folder. @param env what is added to the surroundings */
export function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...SURROUNDINGS, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

let tarball: Promise<string> | undefined;

/** The command line as it goes to npm, without its manual and types; made once. */
export function packed(): Promise<string> {
  tarball ??= pack();
  return tarball;
}

/** Packs a copy: another test may be writing the types that stand in `dist`. */
async function pack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'klaretaal-pakket-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const types = join(root, 'dist', 'types');
  for (const part of ['package.json', 'bin', 'dist'])
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: (path) => path !== types });
  const { code, out, err } = await runProgram('npm', ['pack', '--ignore-scripts'], folder);
  if (code !== 0) throw new Error(err);
  return join(folder, out.trim());
}

/** A git repository with files in one commit. */
export async function repositoryWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith(files);
  await git(folder, 'init', '-q', '-b', 'hoofdtak', '.');
  await commit(folder, 'Begin');
  return folder;
}

/** Commits everything in a folder, and gives the name of the commit. */
export async function commit(folder: string, message: string): Promise<string> {
  await git(folder, 'add', '-A');
  await git(folder, '-c', 'user.name=Noor Diallo', '-c', 'user.email=noor@voorbeeld.be', 'commit', '-qm', message);
  return (await git(folder, 'rev-parse', 'HEAD')).trim();
}

/** Runs git. @throws Error when it fails */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { code, out, err } = await runProgram('git', args, folder);
  if (code !== 0) throw new Error(err);
  return out;
}
