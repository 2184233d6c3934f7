import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/program.ts';

const bin = fileURLToPath(new URL('../../bin/klaretaal.js', import.meta.url));

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command in a folder, with what is to come on standard input. It runs here and not in a program of its own,
 * one after the other: starting the program costs a quarter of a second, and there are hundreds of runs. What depends on
 * the program (pipes, signals, memory, two at once) is for `runBin`.
 */
export function run(folder: string, args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const done = running.then(() => runHere(folder, args, input));
  running = done.catch(() => {});
  return done;
}

let running: Promise<unknown> = Promise.resolve();

async function runHere(folder: string, args: readonly string[], input: string | Uint8Array): Promise<Run> {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const [before, stdin] = [process.cwd(), process.stdin];
  const out = captured(process.stdout);
  const err = captured(process.stderr);
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  setColors('', '');
  process.chdir(folder);
  try {
    return { code: await main(args), out: out.text(), err: err.text() };
  } finally {
    out.restore();
    err.restore();
    setColors(NO_COLOR, FORCE_COLOR);
    process.chdir(before);
    Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
  }
}

function setColors(none: string | undefined, force: string | undefined): void {
  for (const [name, value] of Object.entries({ NO_COLOR: none, FORCE_COLOR: force })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Takes what is written to a stream, until it is restored. */
function captured(stream: NodeJS.WriteStream): { text(): string; restore(): void } {
  const chunks: Uint8Array[] = [];
  const { write } = stream;
  const listeners = stream.listeners('error');
  stream.write = (chunk: string | Uint8Array, ...more: unknown[]) => {
    chunks.push(Buffer.from(chunk));
    const done = more.find((one) => typeof one === 'function');
    if (done) queueMicrotask(() => done());
    return true;
  };
  return {
    text: () => Buffer.concat(chunks).toString('utf8'),
    restore: () => {
      stream.write = write;
      for (const added of stream.listeners('error')) {
        if (!listeners.includes(added)) stream.off('error', added as () => void);
      }
    },
  };
}

/** Runs the program itself, as a user would. @param node options of Node */
export function runBin(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  node: readonly string[] = [],
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '' };
    const child = spawn(process.execPath, [...node, bin, ...args], { cwd: folder, env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A folder with files, gone after the tests. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'klaretaal-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
