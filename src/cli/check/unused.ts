import type { Config } from '../../config/config.ts';
import { matchesGlobs } from '../../config/globs.ts';
import type { House } from '../../config/house.ts';
import { type Layer, layersOf } from '../../config/layers.ts';
import type { UnusedHouse, UnusedWord } from '../../findings/shard.ts';
import type { UnusedException } from '../../lint/unused-exceptions.ts';
import type { Outcome } from '../../workspace/check-outcome.ts';

/** Collects what of the configurations is of use in a run, to tell afterwards what is not. */
export class Usage {
  /** Ids of words, overrides and patterns that fit something. */
  readonly used = new Set<string>();
  readonly #configs = new Map<Config, House | undefined>();

  /** Notes a file that was gathered. @param path as the patterns of the configuration count */
  note(config: Config, house: House | undefined, path: string): void {
    this.#configs.set(config, house);
    for (const layer of layersOf(config)) {
      for (const { id, files } of globsOf(layer)) if (matchesGlobs(files, path)) this.used.add(id);
    }
  }

  /** Notes what was of use in a text. */
  found(config: Config, { words, exceptions }: Outcome): void {
    for (const word of words) this.used.add(word);
    this.switchedOff(config, exceptions);
  }

  /** Notes which exceptions of a configuration switched something off. @param places in its merged list, from 0 */
  switchedOff(config: Config, places: readonly number[]): void {
    const ids = layersOf(config).flatMap((layer) =>
      (layer.config.exceptions ?? []).map((_, index) => exceptionId(layer, index)),
    );
    for (const place of places) if (ids[place] !== undefined) this.used.add(ids[place]);
  }

  /**
   * What matched nothing, of each configuration. Only of files that stand in folders that were walked whole: of the
   * others nobody knows.
   *
   * @param folders full paths with `/`
   */
  unused(folders: readonly string[]): UnusedHouse[] {
    const isWhole = wholeIn(folders);
    return [...this.#configs].map(([config, house]) => {
      const layers = layersOf(config);
      const globs = layers.filter(isWhole).flatMap(globsOf);
      const words = (house?.entries ?? []).filter(
        ({ house: at }) => isWhole(layers[at.layer]) && !this.used.has(at.id),
      );
      return {
        globs: globs.filter(({ id }) => !this.used.has(id)).map(({ note }) => note),
        words: words.map(unusedWord),
      };
    });
  }

  /** The exceptions that switched nothing off, of each file that was seen whole, by its full path. */
  uselessExceptions(folders: readonly string[]): UselessExceptions[] {
    const byFile = new Map<string, UselessExceptions>();
    for (const config of this.#configs.keys()) {
      for (const layer of layersOf(config).filter(wholeIn(folders))) {
        const { file = '', name, source } = layer;
        const exceptions = (layer.config.exceptions ?? []).flatMap(({ rule, text }, index) => {
          const used = this.used.has(exceptionId(layer, index));
          return used || !source ? [] : [{ rule, text, range: source.rangeOf(['exceptions', index]) }];
        });
        if (source && exceptions.length > 0) byFile.set(file, { file, name, source: source.text, config, exceptions });
      }
    }
    return [...byFile.values()];
  }
}

/** A configuration file with exceptions of no use. */
export interface UselessExceptions {
  /** Its full path, with `/`. */
  readonly file: string;
  /** Its path as people know it. */
  readonly name: string;
  readonly source: string;
  /** What it is part of. */
  readonly config: Config;
  readonly exceptions: readonly UnusedException[];
}

interface Globs {
  readonly id: string;
  readonly files: readonly string[];
  readonly note: string;
}

/** The patterns of a layer that should fit some file. */
function globsOf(layer: Layer): Globs[] {
  const { config, rooted } = layer;
  const glob = (key: 'overrides' | 'ignore', index: number, files: readonly string[], written: string) => {
    const { id, place } = placed(layer, key, index);
    return { id, files, note: `${place}: ${written} past op geen enkele tekst. Klopt het patroon nog?` };
  };
  return [
    ...(rooted.overrides ?? []).map(({ files }, index) => {
      return glob('overrides', index, files, quoted(config.overrides?.[index]?.files ?? []));
    }),
    ...(rooted.ignore ?? []).map((pattern, index) => {
      return glob('ignore', index, [pattern], quoted([config.ignore?.[index] ?? '']));
    }),
  ];
}

/** Whether all texts that a file is about were seen: it stands in a folder that was walked whole. */
function wholeIn(folders: readonly string[]): (layer: Layer | undefined) => boolean {
  return (layer) => layer?.file !== undefined && folders.some((folder) => isInside(layer.file as string, folder));
}

function placed(layer: Layer, key: string, index: number): { id: string; place: string } {
  const line = layer.lineOf?.([key, index]);
  const place = line === undefined ? layer.name : `${layer.name}, regel ${line}`;
  return { id: idOf(layer, key, index), place };
}

function idOf(layer: Layer, key: string, index: number): string {
  return `${layer.file ?? layer.name}#${key}.${index}`;
}

function exceptionId(layer: Layer, index: number): string {
  return idOf(layer, 'exceptions', index);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** Its full path stays out: another machine has the same texts elsewhere. */
function unusedWord({ word, house: { id, name, line } }: House['entries'][number]): UnusedWord {
  return { id: `${name}${id.slice(id.lastIndexOf('#'))}`, name, word, ...(line !== undefined && { line }) };
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(`${folder.replace(/\/$/u, '')}/`) && !file.includes('/node_modules/');
}
