import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { packConfig } from '../../config/portable.ts';
import type { Outcome, QuietTask } from '../../workspace/check-outcome.ts';
import { built } from '../../workspace/resources.ts';
import { unreadableByNode } from '../../workspace/system-error.ts';
import { TEMPORARY, temporaryBeside } from './put-whole.ts';

/** Raised when entries are written in another way. */
const LAYOUT = 1;
const ENTRY = /^[0-9a-f]{64}\.json$/u;
const DAY = 24 * 60 * 60 * 1000;

/** How much is kept: a letter takes some 20 kB, so these are the results of about 10,000 texts. */
export interface CacheLimits {
  /** All entries together, in bytes. */
  readonly bytes: number;
  /** How long an entry that is not used stays, in ms. */
  readonly age: number;
}

const LIMITS: CacheLimits = { bytes: 200_000_000, age: 30 * DAY };

/**
 * Results of earlier runs, an entry in a file of its own. The name of an entry is a hash of everything that the result
 * depends on, so that no entry is ever out of date: it is found, or it is not. Entries are written whole or not at all,
 * so that runs can share a folder. Files are read and written synchronously: for many small ones that is the fastest.
 */
export class ResultCache {
  /** How many results came from here. */
  hits = 0;
  /** Why results could not be kept, in Dutch. */
  problem: string | undefined;
  readonly #configs = new WeakMap<Config, string>();
  #made = false;

  /** @param program a hash of what checks the texts */
  constructor(
    private readonly folder: string,
    private readonly limits: CacheLimits = LIMITS,
    private readonly program: string = programHash(built('')),
  ) {}

  /** The name of a result: of the bytes, the options, the configuration, the path and the program. */
  keyOf(input: Uint8Array, { config, timings: _, ...asked }: QuietTask): string {
    const content = createHash('sha256').update(input).digest('hex');
    const all = [LAYOUT, process.version, this.program, this.#configHash(config), asked, content];
    return createHash('sha256').update(JSON.stringify(all)).digest('hex');
  }

  /** A result that was kept; nothing where there is none, or where it is damaged. */
  get(key: string): Outcome | undefined {
    const file = join(this.folder, `${key}.json`);
    try {
      const outcome = readEntry(key, readFileSync(file, 'utf8'));
      if (!outcome) return undefined;
      this.hits++;
      // Once a day is enough to know what is still used.
      if (Date.now() - statSync(file).mtimeMs > DAY) utimesSync(file, new Date(), new Date());
      return outcome;
    } catch (error) {
      if (error instanceof SyntaxError || unreadableByNode(error)) return undefined;
      throw error;
    }
  }

  /** Keeps a result. Where that fails the run goes on: `problem` tells. */
  put(key: string, outcome: Outcome): void {
    // What could not be read may be read tomorrow.
    if (outcome.report.fatal || this.problem) return;
    try {
      this.#makeFolder();
      const file = join(this.folder, `${key}.json`);
      // Synchronous, as all that is done here.
      const temporary = temporaryBeside(file);
      writeFileSync(temporary, writtenEntry(key, outcome), { mode: 0o600, flag: 'wx' });
      renameSync(temporary, file);
    } catch (error) {
      if (!unreadableByNode(error, this.folder)) throw error;
      this.problem = `Klaretaal kan de resultaten niet bewaren in ${this.folder}. Laat --cache weg, of vraag schrijfrechten voor die map.`;
    }
  }

  /** Throws away what is not used any more, and the oldest entries where there are too many. */
  prune(): void {
    if (!this.#made) return;
    const entries = readdirSync(this.folder).flatMap((name) => this.#entry(name));
    entries.sort((a, b) => b.used - a.used);
    let kept = 0;
    for (const { path, used, size, whole } of entries) {
      kept += size;
      const age = Date.now() - used;
      if (whole ? age > this.limits.age || kept > this.limits.bytes : age > DAY) unlinkIfThere(path);
    }
  }

  #entry(name: string) {
    const whole = ENTRY.test(name);
    if (!whole && !TEMPORARY.test(name)) return [];
    const path = join(this.folder, name);
    // Another run may have thrown it away meanwhile.
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? [{ path, used: found.mtimeMs, size: found.size, whole }] : [];
  }

  /** The results hold sentences of the texts: only for who made them, and not for a repository. */
  #makeFolder(): void {
    if (this.#made) return;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(this.folder, '.gitignore'), '*\n');
    this.#made = true;
  }

  #configHash(config: Config): string {
    const known = this.#configs.get(config);
    if (known) return known;
    const hash = createHash('sha256')
      .update(JSON.stringify(packConfig(config)))
      .digest('hex');
    this.#configs.set(config, hash);
    return hash;
  }
}

/** Where results are kept: with those of other programs where a project has such a place, else beside the settings. */
export function cacheFolder(base: string): string {
  const modules = statSync(join(base, 'node_modules'), { throwIfNoEntry: false });
  return modules?.isDirectory() ? join(base, 'node_modules', '.cache', 'klaretaal') : join(base, '.klaretaal-cache');
}

/**
 * A hash of all of the program as it was built: code, lists and models. Some 15 ms, and no version to forget.
 *
 * @param root the folder of the build, ending in `/`
 */
export function programHash(root: URL): string {
  const hash = createHash('sha256');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    const file = new URL(name.replaceAll('\\', '/'), root);
    if (statSync(file).isFile()) hash.update(name).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** An entry says whose it is, and what it should be like: a damaged one, or one of another name, does not count. */
function writtenEntry(key: string, outcome: Outcome): string {
  const body = JSON.stringify({ key, outcome });
  return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
}

function readEntry(key: string, text: string): Outcome | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || createHash('sha256').update(body).digest('hex') !== text.slice(0, end)) return undefined;
  const entry = JSON.parse(body) as { readonly key: string; readonly outcome: Outcome };
  return entry.key === key ? entry.outcome : undefined;
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    // Another run may have thrown it away meanwhile, or is reading it.
    if (!unreadableByNode(error)) throw error;
  }
}
