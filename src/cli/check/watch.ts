import { existsSync, type FSWatcher as FolderWatcher, watch as watchFolder } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { extensionOf, READABLE_EXTENSIONS } from '../../formats/format.ts';
import { concernsConfig, concernsIgnoring, CONFIG_NAMES, IGNORE_NAMES } from '../../workspace/config-change.ts';
import { slashed } from '../../workspace/paths.ts';
import { resources } from '../../workspace/resources.ts';
import { unreadableByNode } from '../../workspace/system-error.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { Workspace } from '../../workspace/workspace.ts';
import { EXIT } from '../exit.ts';
import type { CheckOptions } from '../options/check-options.ts';
import { ownFiles } from '../reports/own-files.ts';
import { tellUser } from '../tell-user.ts';
import { missingBaseline } from './baseline-run.ts';
import { check } from './check.ts';

/** How long after a change others are waited for, in ms: editors write a file in several steps. */
const SETTLED = 80;
/** Clears a terminal, and what was scrolled away. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';
/** Where a pattern starts to be one. */
const GLOB = /[*?{}[\]!]/u;

/**
 * Checks texts, and again whenever one of them or a configuration changes, until somebody stops it (Ctrl-C).
 *
 * @returns the exit code of the last check
 * @throws UsageError where an option does not go with waiting
 */
export async function watch(paths: readonly string[], options: CheckOptions): Promise<number> {
  refuse(paths, options);
  const watched = new Watched(paths, options);
  return watched.untilStopped();
}

function refuse(paths: readonly string[], options: CheckOptions): void {
  const { fix, fixSuggestions, diff, showFiles, printConfig, output, baseline, updateBaseline } = options;
  if (paths.includes('-'))
    throw new UsageError(
      '“--watch” kijkt naar bestanden, niet naar de standaardinvoer (-). Geef een bestand of een map.',
    );
  const writes = fix || fixSuggestions || output.some(({ format }) => format === 'docx');
  if (writes || diff)
    throw new UsageError(
      '“--watch” verandert geen teksten. Laat --fix, --fix-suggestions, --diff of --output docx weg.',
    );
  if (updateBaseline)
    throw new UsageError(
      '“--watch” zou alles wat u verkeerd schrijft meteen in de baseline zetten. Laat --update-baseline weg.',
    );
  if (baseline !== undefined && !existsSync(baseline)) throw new UsageError(missingBaseline(baseline));
  if (showFiles || printConfig)
    throw new UsageError('“--watch” leest teksten na. Laat --show-files of --print-config weg.');
}

/** What is looked for above what is checked. */
const NAMES: readonly string[] = [...CONFIG_NAMES, ...IGNORE_NAMES];

/** A check that is run again after each change, never twice at a time. */
class Watched {
  readonly #workspace = new Workspace(resources);
  readonly #configs = new Set<string>();
  readonly #isOwn: (path: string) => boolean;
  #watcher: FSWatcher | undefined;
  readonly #above: FolderWatcher[] = [];
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #code: number = EXIT.clean;
  #fail: (error: unknown) => void = () => {};

  constructor(
    private readonly paths: readonly string[],
    private readonly options: CheckOptions,
  ) {
    this.#isOwn = ownFiles(options.output);
  }

  async untilStopped(): Promise<number> {
    const stopped = new Promise<void>((stop, fail) => {
      this.#fail = fail;
      process.once('SIGINT', () => stop());
      process.once('SIGTERM', () => stop());
      // Nobody reads on.
      process.stdout.once('error', () => stop());
    });
    try {
      await this.#watch();
      void this.#check();
      await stopped;
    } finally {
      clearTimeout(this.#timer);
      for (const watcher of this.#above) watcher.close();
      await this.#watcher?.close();
    }
    await this.#running;
    return this.#code;
  }

  async #watch(): Promise<void> {
    const { watch: start } = await import('chokidar');
    const places = this.paths.length > 0 ? this.paths : ['.'];
    const folders = places.map(fixedPart);
    this.#watcher = start([...new Set(folders)], { ignoreInitial: true, ignored: isPassedOver });
    this.#watcher.on('all', (_event, path) => this.#changed(slashed(resolve(path))));
    this.#watcher.on('error', (error) => {
      tellUser(`Klaretaal kan niet elke map bekijken (${error instanceof Error ? error.message : String(error)}).`);
    });
    for (const folder of new Set(folders.flatMap(ancestors))) this.#watchAbove(folder);
    await new Promise<void>((ready) => this.#watcher?.once('ready', () => ready()));
  }

  /** Of a folder above only what holds for the folders below it; such a file may come later. */
  #watchAbove(folder: string): void {
    try {
      const watcher = watchFolder(folder, (_event, name) => {
        if (name && NAMES.includes(name)) this.#changed(slashed(join(folder, name)));
      });
      // A folder that goes away, or may not be looked at, tells nothing any more.
      watcher.on('error', () => watcher.close());
      this.#above.push(watcher);
    } catch (error) {
      if (!unreadableByNode(error)) throw error;
    }
  }

  #changed(path: string): void {
    if (this.#isOwn(path)) return;
    const isConfig = concernsConfig(path, this.#configs);
    const isText = READABLE_EXTENSIONS.includes(extensionOf(path)) || this.paths.some((one) => resolve(one) === path);
    if (!isConfig && !isText && !concernsIgnoring(path)) return;
    if (isConfig) this.#workspace.reload();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), SETTLED);
  }

  /** Checks now; while a check runs, after it. A fault of ours ends the waiting. */
  async #check(): Promise<void> {
    this.#again = this.#running !== undefined;
    if (this.#running) return;
    do {
      this.#again = false;
      this.#running = this.#checkOnce().catch((error: unknown) => this.#fail(error));
      await this.#running;
    } while (this.#again);
    this.#running = undefined;
  }

  async #checkOnce(): Promise<void> {
    if (process.stdout.isTTY) process.stdout.write(CLEAR);
    try {
      this.#code = await check(this.paths, { ...this.options, errorOnUnmatched: false }, this.#workspace);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      tellUser(error.message);
      this.#code = EXIT.failure;
      // What was wrong may be put right: it is read again then.
      this.#workspace.reload();
    }
    for (const file of this.#workspace.configFiles) {
      if (!this.#configs.has(file)) this.#watcher?.add(file);
      this.#configs.add(file);
    }
    tellUser('Klaretaal kijkt verder mee. Bewaar een tekst om hem opnieuw na te lezen; stop met Ctrl-C.');
  }
}

/** The part of a path before a pattern: a folder, or the path itself. */
function fixedPart(path: string): string {
  const at = path.search(GLOB);
  return resolve(at < 0 ? path : path.slice(0, at).replace(/[^\\/]*$/u, '') || '.');
}

/** The folders above a folder or a file. */
function ancestors(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...ancestors(above)];
}

function isPassedOver(path: string): boolean {
  return /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/u.test(path);
}
