import type { Path } from './checked-yaml.ts';
import type { Config } from './config.ts';
import { type Layer, layersOf, mergeLayers, type LoadedList } from './layers.ts';

/**
 * All of a configuration that a check can depend on, as plain data: it crosses from one thread to another, and its JSON
 * names it. Left out is where values stand in their files, which only messages about the configuration tell.
 */
export interface PortableConfig {
  readonly layers: readonly PortableLayer[];
}

interface PortableLayer extends Pick<Layer, 'name' | 'file' | 'config' | 'rooted'> {
  readonly lists: readonly Omit<LoadedList, 'lineOf'>[];
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

/** A configuration as plain data. */
export function packConfig(config: Config): PortableConfig {
  return {
    layers: layersOf(config).map(({ name, file, config: own, rooted, lists, terms }) => ({
      name,
      ...(file !== undefined && { file }),
      config: own,
      rooted,
      lists: lists.map(({ file: path, name: shown, list }) => ({ file: path, name: shown, list })),
      terms: [...terms],
    })),
  };
}

/** A configuration that checks texts as the packed one does. */
export function unpackConfig({ layers }: PortableConfig): Config {
  const whole = layers.map(({ lists, terms, ...layer }): Layer => {
    return { ...layer, lists: lists.map((list) => ({ ...list, lineOf: firstLine })), terms: new Map(terms) };
  });
  return mergeLayers(whole);
}

function firstLine(_path: Path): number {
  return 1;
}
