import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILES, type Config } from '../config/config.ts';
import type { Rule } from '../rule/rule.ts';
import { unreadableByNode } from './system-error.ts';
import { UsageError } from './usage-error.ts';

/** A configuration with the folder that its paths count from. */
export class FoundConfig {
  constructor(
    readonly config: Config,
    private readonly folder: string | undefined,
  ) {}

  /** The path relative to the configuration, with `/`. */
  relative(path: string): string {
    return this.folder === undefined ? path : relative(this.folder, path).split(sep).join('/');
  }

  /** How a path is shown: relative to the configuration, if there is one. */
  shown(path: string, fallback: string): string {
    return this.folder === undefined ? fallback : this.relative(path);
  }
}

/** Finds the configuration of each file: the one named, or the nearest upward from the file. Reads each once. */
export class ConfigFinder {
  readonly #byFolder = new Map<string, Promise<FoundConfig>>();
  #named: Promise<FoundConfig> | undefined;

  /** @param wanted a file, false for none, true or absent to look for one */
  constructor(
    private readonly wanted: string | boolean | undefined,
    private readonly rules: readonly Rule[],
  ) {}

  /** Reads the configuration that was asked for by name, so that what is wrong in it is said before anything else. */
  async checkNamed(): Promise<void> {
    if (typeof this.wanted === 'string') await this.find('');
  }

  find(path: string): Promise<FoundConfig> {
    if (this.wanted === false) return Promise.resolve(new FoundConfig({}, undefined));
    if (typeof this.wanted === 'string') {
      this.#named ??= this.#read(resolve(this.wanted));
      return this.#named;
    }
    return this.#upward(dirname(path));
  }

  #upward(folder: string): Promise<FoundConfig> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const file = CONFIG_FILES.map((name) => join(folder, name)).find((candidate) => existsSync(candidate));
    const parent = dirname(folder);
    const found = file
      ? this.#read(file)
      : parent === folder
        ? Promise.resolve(new FoundConfig({}, undefined))
        : this.#upward(parent);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #read(file: string): Promise<FoundConfig> {
    const { parseConfig, ConfigError } = await import('../config/parse.ts');
    try {
      const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
      return new FoundConfig(parseConfig(text, relative(process.cwd(), file), this.rules), dirname(file));
    } catch (error) {
      if (error instanceof ConfigError) throw new UsageError(error.message);
      const message = unreadableByNode(error, file);
      if (!message) throw error;
      throw new UsageError(`De instellingen: ${message}`);
    }
  }
}
