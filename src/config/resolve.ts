import { nearest } from '../language/nearest.ts';
import type { Rule } from '../rule/rule.ts';
import type { WordList } from '../words/entry.ts';
import { checkNames } from './check-names.ts';
import { type Checked, type Path, readChecked } from './checked-yaml.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import { readGlossary } from './glossary.ts';
import { listRules } from './house-words.ts';
import { type Layer, type LoadedList, type MergedConfig, mergeLayers, rootedConfig } from './layers.ts';
import { parseConfigFile } from './parse.ts';
import type { PluginFinder } from './plugin.ts';
import { PRESET_NAMES, PRESET_PREFIX, presetConfig } from './presets.ts';
import { findPlugins } from './retext.ts';
import { wordListSchema } from './word-schema.ts';

/** A configuration file that was found: its full path with `/`, and its text. */
export interface ConfigText {
  readonly file: string;
  readonly text: string;
  /** The key that holds the configuration, where it is only part of the file. */
  readonly under?: string;
}

/** How the files that a configuration names are read. What is read is never run. */
export interface ConfigReader {
  /** The text of a file; nothing where there is none. */
  read(file: string): Promise<string | undefined>;
  /** The full path of a file that is named in a folder. */
  resolve(folder: string, name: string): string;
  /** The configuration of an installed package, searched upward from a folder. */
  readPackage(folder: string, name: string): Promise<ConfigText | undefined>;
  /** A path as people know it. */
  show(file: string): string;
  /** The one thing that a configuration names and that is run; absent where that can't be. */
  readonly plugins?: PluginFinder;
}

/**
 * Reads everything that a configuration builds on and joins it.
 *
 * @throws ConfigError with the file and the line of whatever is wrong
 */
export async function resolveConfig(
  found: ConfigText,
  rules: readonly Rule[],
  reader: ConfigReader,
): Promise<MergedConfig> {
  const layers = await new Resolver(rules, reader).layers(found, folderOf(found.file), []);
  checkNames(layers, rules);
  return mergeLayers(layers);
}

class Resolver {
  constructor(
    private readonly rules: readonly Rule[],
    private readonly reader: ConfigReader,
  ) {}

  /**
   * The layers of a file, those that it builds on first.
   *
   * @param base the folder that its patterns count from
   * @param chain the files that led here
   */
  async layers(found: ConfigText, base: string, chain: readonly string[]): Promise<Layer[]> {
    const name = this.reader.show(found.file);
    const checked = parseConfigFile(found.text, name, this.rules, found.under);
    const config = checked.value;
    const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
    const layers: Layer[] = [];
    for (const [index, wanted] of names.entries()) {
      const path = typeof config.extends === 'string' ? ['extends'] : ['extends', index];
      const fail = (message: string) => new ConfigError(name, [{ line: checked.lineOf(path), message }]);
      layers.push(...(await this.#extended(wanted, found.file, base, [...chain, found.file], fail)));
    }
    await checkSelectors(config, checked, name);
    const plugins = await findPlugins(checked, name, folderOf(found.file), this.reader.plugins);
    const own: Layer = {
      name,
      file: found.file,
      config,
      rooted: rootedConfig(config, base),
      lists: await this.#lists(config, checked, found.file),
      terms: await this.#terms(config, checked, found.file),
      ...(plugins.length > 0 && { plugins }),
      lineOf: checked.lineOf,
      source: { text: found.text, rangeOf: checked.rangeOf },
    };
    return [...layers, own];
  }

  async #extended(
    wanted: string,
    from: string,
    base: string,
    chain: readonly string[],
    fail: (message: string) => ConfigError,
  ): Promise<Layer[]> {
    const preset = this.#preset(wanted, fail);
    if (preset) return [preset];
    const found = await this.#find(wanted, folderOf(from));
    if (!found) throw fail(missing(wanted));
    if (chain.includes(found.file)) {
      throw fail(`“${wanted}” bouwt zelf voort op dit bestand. Haal een van de twee verwijzingen weg.`);
    }
    // A package stands in a folder without texts: its patterns count from whoever uses it.
    return this.layers(
      found,
      isFileName(wanted) && !found.file.includes('/node_modules/') ? folderOf(found.file) : base,
      chain,
    );
  }

  #preset(wanted: string, fail: (message: string) => ConfigError): Layer | undefined {
    const isOurs = wanted.startsWith(PRESET_PREFIX);
    const name = isOurs ? wanted.slice(PRESET_PREFIX.length) : wanted;
    const config = presetConfig(name, this.rules);
    if (config) return { name, config, rooted: config, lists: [], terms: new Map() };
    if (!isOurs) return undefined;
    const names = PRESET_NAMES.map((one) => PRESET_PREFIX + one);
    const hint = nearest(wanted, names);
    throw fail(`“${wanted}” bestaat niet. ${hint ? `Bedoelt u “${hint}”?` : `Kies uit: ${names.join(', ')}.`}`);
  }

  /** A file beside the one that names it, else a package. */
  async #find(wanted: string, folder: string): Promise<ConfigText | undefined> {
    if (isFileName(wanted)) {
      const file = this.reader.resolve(folder, wanted);
      const text = await this.reader.read(file);
      if (text !== undefined) return { file, text };
      if (/^\.{0,2}\//u.test(wanted)) return undefined;
    }
    return this.reader.readPackage(folder, wanted);
  }

  #lists(config: Config, checked: Checked<Config>, from: string): Promise<LoadedList[]> {
    const schema = wordListSchema(listRules(this.rules));
    const lists = (config.wordLists ?? []).map(async (wanted, index): Promise<LoadedList> => {
      const { file, text, name } = await this.#named(wanted, from, checked, ['wordLists', index]);
      const { value, lineOf } = readChecked<WordList>(text, name, schema);
      return { file, name, list: value, lineOf };
    });
    return Promise.all(lists);
  }

  async #terms(config: Config, checked: Checked<Config>, from: string): Promise<Map<string, string>> {
    if (config.glossary === undefined) return new Map();
    const { text, name } = await this.#named(config.glossary, from, checked, ['glossary']);
    const terms = readGlossary(text, name);
    if (terms.size > 0) return terms;
    throw new ConfigError(name, [
      {
        line: 1,
        message: 'in deze woordenlijst staat geen enkele term. Schrijf op elke regel: - term: wat het betekent',
      },
    ]);
  }

  /** A file that a configuration names. */
  async #named(wanted: string, from: string, checked: Checked<Config>, path: Path) {
    const file = this.reader.resolve(folderOf(from), wanted);
    const text = await this.reader.read(file);
    if (text !== undefined) return { file, text, name: this.reader.show(file) };
    throw new ConfigError(this.reader.show(from), [{ line: checked.lineOf(path), message: missingFile(wanted) }]);
  }
}

function isFileName(wanted: string): boolean {
  return /^\.{0,2}\//u.test(wanted) || /\.(?:ya?ml|json)$/iu.test(wanted);
}

function missing(wanted: string): string {
  if (isFileName(wanted)) return missingFile(wanted);
  return `het pakket “${wanted}” is niet geïnstalleerd, of er staan geen instellingen in. Kijk de naam na, of voer “npm install ${wanted}” uit.`;
}

function missingFile(wanted: string): string {
  return `het bestand “${wanted}” bestaat niet. Kijk de naam en de map na.`;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/**
 * Tries every selector of page furniture, so that a wrong one is told before any page is read.
 *
 * @throws ConfigError
 */
async function checkSelectors({ furniture }: Config, checked: Checked<Config>, name: string): Promise<void> {
  if (!furniture) return;
  const { isSelector } = await import('../formats/html/furniture.ts');
  for (const [index, selector] of furniture.entries()) {
    if (await isSelector(selector)) continue;
    const message = `“${selector}” is geen CSS-selector die klaretaal kent. Schrijf bijvoorbeeld nav of .zijkolom.`;
    throw new ConfigError(name, [{ line: checked.lineOf(['furniture', index]), message }]);
  }
}
