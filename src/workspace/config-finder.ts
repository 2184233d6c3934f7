import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import { type Config, CONFIG_FILES, PACKAGE_KEY } from '../config/config.ts';
import type { ConfigText } from '../config/resolve.ts';
import type { Rule } from '../rule/rule.ts';
import { slashed } from './paths.ts';
import { unreadableByNode } from './system-error.ts';
import { UsageError } from './usage-error.ts';

/** A configuration with the folder that its paths count from. */
export class FoundConfig {
  constructor(
    readonly config: Config,
    /** The folder of its file; nothing where there is no configuration. */
    readonly folder: string | undefined,
  ) {}

  /** How a path is shown: relative to the configuration, if there is one. */
  shown(path: string, fallback: string): string {
    return this.folder === undefined ? fallback : slashed(relative(this.folder, path));
  }
}

const NONE = new FoundConfig({}, undefined);

/** Finds the configuration of each file: the one named, or the nearest upward from the file. Reads each once. */
export class ConfigFinder {
  readonly #byFolder = new Map<string, Promise<FoundConfig>>();
  #named: Promise<FoundConfig> | undefined;
  /** Every file that was read, or looked for, for the configurations: full paths with `/`. */
  readonly files = new Set<string>();

  /** @param wanted a file, false for none, true or absent to look for one */
  constructor(
    private readonly wanted: string | boolean | undefined,
    private readonly rules: readonly Rule[],
  ) {}

  /** Reads the configuration that was asked for by name, so that what is wrong in it is said before anything else. */
  async checkNamed(): Promise<void> {
    if (typeof this.wanted === 'string') await this.find('');
  }

  /** @param path full */
  find(path: string): Promise<FoundConfig> {
    if (this.wanted === false) return Promise.resolve(NONE);
    if (typeof this.wanted === 'string') {
      this.#named ??= this.#readNamed(resolve(this.wanted));
      return this.#named;
    }
    return this.#upward(dirname(path));
  }

  #upward(folder: string): Promise<FoundConfig> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const found = mayHoldConfig(folder) ? this.#readIn(folder, parent) : this.#above(folder, parent);
    this.#byFolder.set(folder, found);
    return found;
  }

  #above(folder: string, parent: string): Promise<FoundConfig> {
    return parent === folder ? Promise.resolve(NONE) : this.#upward(parent);
  }

  async #readIn(folder: string, parent: string): Promise<FoundConfig> {
    const { readConfigIn } = await import('./config-reader.ts');
    const found = await orUsageError(() => readConfigIn(folder));
    return found ? this.#resolve(found) : this.#above(folder, parent);
  }

  async #readNamed(file: string): Promise<FoundConfig> {
    const { configReader } = await import('./config-reader.ts');
    this.files.add(slashed(file));
    const text = await orUsageError(() => configReader.read(file), file);
    if (text === undefined)
      throw new UsageError(`${file} bestaat niet. Daar zoekt klaretaal uw instellingen. Kijk de naam en de map na.`);
    const under = file.endsWith(`${sep}package.json`) ? { under: PACKAGE_KEY } : {};
    return this.#resolve({ file: slashed(file), text, ...under });
  }

  #noted(file: string): string {
    this.files.add(file);
    return file;
  }

  #resolve(found: ConfigText): Promise<FoundConfig> {
    return orUsageError(async () => {
      const [{ resolveConfig }, { configReader }] = await Promise.all([
        import('../config/resolve.ts'),
        import('./config-reader.ts'),
      ]);
      this.files.add(found.file);
      const read = (file: string) => configReader.read(this.#noted(file));
      return new FoundConfig(await resolveConfig(found, this.rules, { ...configReader, read }), dirname(found.file));
    });
  }
}

/** Whether a folder has a configuration: told by the names of its files, since most folders have none. */
function mayHoldConfig(folder: string): boolean {
  if (CONFIG_FILES.some((name) => existsSync(join(folder, name)))) return true;
  const manifest = join(folder, 'package.json');
  try {
    return existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`"${PACKAGE_KEY}"`);
  } catch {
    // A package.json that we may not read belongs to somebody else.
    return false;
  }
}

/** What is wrong in a configuration, or with reading it, is said to the user. @throws UsageError */
export async function orUsageError<Value>(read: () => Promise<Value>, file?: string): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, error.file);
    const message = unreadableByNode(error, file);
    if (!message) throw error;
    throw new UsageError(`Uw instellingen zijn niet te lezen. ${message}`);
  }
}
