import { createHash } from 'node:crypto';
import { InvalidArgumentError } from 'commander';

/** A part of the texts: which one, from 1, of how many. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `--shard I/N`. */
export function parseShard(text: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count) {
    throw new InvalidArgumentError(
      `Schrijf “--shard” als DEEL/AANTAL, bijvoorbeeld --shard 1/4 voor het eerste van vier delen; niet “${text}”.`,
    );
  }
  return shard;
}

/**
 * Which items a shard has: their places, from 0. Every machine divides alike, since only paths count. They are put in
 * the order of their hashes and then cut, so that shards differ by one text at most, folders with long texts are spread,
 * and a text more or less moves no more than a few others: what a shard kept of an earlier run stays of use.
 *
 * @param paths relative, with `/`
 */
export function shardPlaces(paths: readonly string[], { index, count }: Shard): number[] {
  const hashed = paths.map((path, place) => ({ place, hash: createHash('sha256').update(path).digest('hex') }));
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : a.place - b.place));
  const cut = (at: number) => Math.floor((at * hashed.length) / count);
  return hashed
    .slice(cut(index - 1), cut(index))
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}
