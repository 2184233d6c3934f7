import type { Range } from '../document/range.ts';
import type { WordList } from '../words/entry.ts';
import type { Path } from './checked-yaml.ts';
import type { Config, KindConfig } from './config.ts';
import { rootedGlob } from './globs.ts';
import type { PluginReference } from './plugin.ts';

/** A word list that a configuration names, with the line of each entry. */
export interface LoadedList {
  /** Its full path. */
  readonly file: string;
  /** Its path as people see it. */
  readonly name: string;
  readonly list: WordList;
  lineOf(path: Path): number;
}

/** One file among those that extend each other, or a preset. */
export interface Layer {
  /** How people know it: ".klaretaal.yaml", "streng". */
  readonly name: string;
  /** The full path; absent for presets and for configurations that come from no file. */
  readonly file?: string;
  /** As it stands there. */
  readonly config: Config;
  /** The same, with patterns made full. */
  readonly rooted: Config;
  readonly lists: readonly LoadedList[];
  /** Terms of its glossary, in lower case, with what they mean. */
  readonly terms: ReadonlyMap<string, string>;
  /** The retext plugins that it names; absent where there are none. */
  readonly plugins?: readonly PluginReference[];
  /** The line of a value; absent where there are no lines. */
  readonly lineOf?: (path: Path) => number;
  /** The text of its file, and where in it a value stands. */
  readonly source?: { readonly text: string; rangeOf(path: Path): Range };
}

/**
 * All files that extend each other as one configuration. Rules, kinds and overrides of a later file go before those of
 * an earlier one, so they are looked up in the layers.
 */
export interface MergedConfig extends Config {
  /** The first counts least. */
  readonly layers: readonly Layer[];
}

/** The layers of a configuration; one that was given as it is, is its own only layer. */
export function layersOf(config: Config | MergedConfig): readonly Layer[] {
  if ('layers' in config) return config.layers;
  return [{ name: 'instellingen', config, rooted: config, lists: [], terms: new Map() }];
}

const terms = new WeakMap<Config, ReadonlyMap<string, string>>();

/** The terms of all glossaries, in lower case, with what they mean. */
export function termsOf(config: Config): ReadonlyMap<string, string> {
  const all = terms.get(config) ?? new Map(layersOf(config).flatMap((layer) => [...layer.terms]));
  terms.set(config, all);
  return all;
}

/** Where a value stands, for people: ".klaretaal.yaml:12", or the name of a preset. */
export function placeOf(layer: Layer, path: Path): string {
  return layer.lineOf ? `${layer.name}:${layer.lineOf(path)}` : layer.name;
}

/** A configuration whose patterns count from a folder, with those patterns made full. */
export function rootedConfig(config: Config, folder: string): Config {
  const full = (patterns: readonly string[]) => patterns.map((pattern) => rootedGlob(pattern, folder));
  return {
    ...config,
    ...(config.overrides && { overrides: config.overrides.map((one) => ({ ...one, files: full(one.files) })) }),
    ...(config.ignore && { ignore: full(config.ignore) }),
    ...(config.exceptions && {
      exceptions: config.exceptions.map((one) => (one.files ? { ...one, files: full(one.files) } : one)),
    }),
  };
}

/** Joins layers: lists one after the other, of single values the last. */
export function mergeLayers(layers: readonly Layer[]): MergedConfig {
  const configs = layers.map((layer) => layer.rooted);
  const furniture = configs.findLast((config) => config.furniture)?.furniture;
  const all = <Item>(pick: (config: Config) => readonly Item[] | undefined) =>
    configs.flatMap((one) => pick(one) ?? []);
  return {
    layers,
    kinds: mergedKinds(configs),
    ignore: all((config) => config.ignore),
    exceptions: all((config) => config.exceptions),
    speakers: {
      staff: all((config) => config.speakers?.staff),
      citizen: all((config) => config.speakers?.citizen),
    },
    ...(furniture && { furniture }),
  };
}

/** Which kinds there are, and what they are based on. */
function mergedKinds(configs: readonly Config[]): Readonly<Record<string, KindConfig>> {
  const kinds: Record<string, KindConfig> = {};
  for (const config of configs) {
    for (const [name, { base }] of Object.entries(config.kinds ?? {})) {
      kinds[name] = { ...kinds[name], ...(base && { base }) };
    }
  }
  return kinds;
}
