import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import manifest from '../../../package.json' with { type: 'json' };
import type { FileReport } from '../../findings/file-report.ts';
import type { BaselinePart, Hidden, ShardPart, UnusedHouse } from '../../findings/shard.ts';
import { LARGEST_FILE } from '../../formats/decode.ts';
import { unreadableByNode } from '../../workspace/system-error.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { CheckOptions } from '../options/check-options.ts';
import { type Shard, shardPlaces } from '../options/shard.ts';
import { askedOf } from '../options/shared-options.ts';
import type { Judged } from '../reports/verdict.ts';
import type { InputFile } from './input-file.ts';

/**
 * A hash of what a file holds: parts of runs over other contents make no report together. Empty for what can't be read; of
 * a file that is too large to be checked only its size.
 */
function contentHash(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) return String(size);
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch (error) {
    if (!unreadableByNode(error)) throw error;
    return '';
  }
}

/** The texts of a run that belong to its part. */
export class ShardRun {
  readonly files: readonly InputFile[];
  readonly #places: readonly number[];
  readonly #run: string;
  /** How many texts all parts have together. */
  readonly #total: number;

  /**
   * @param all every text, in an order that is the same everywhere
   * @throws UsageError where a text comes on standard input: the other parts do not have it
   */
  constructor(
    private readonly shard: Shard,
    private readonly options: CheckOptions,
    all: readonly InputFile[],
  ) {
    if (all.some(({ path }) => path === '-')) {
      throw new UsageError('“--shard” verdeelt bestanden, en niet wat op de standaardinvoer komt. Geef bestanden op.');
    }
    const paths = all.map(({ shown }) => shown);
    this.#total = all.length;
    this.#places = shardPlaces(paths, shard);
    this.files = this.#places.map((place) => all[place] as InputFile);
    const { quiet, redact, baseline, changedSince, failOn, maxWarnings } = options;
    const asked = [askedOf(options), quiet, redact, baseline, changedSince, failOn, maxWarnings];
    const run = [manifest.version, shard.count, paths, all.map(({ path }) => contentHash(path)), asked];
    this.#run = createHash('sha256').update(JSON.stringify(run)).digest('hex').slice(0, 16);
  }

  /** What could not be had is known to all parts, and stands behind the texts of the first. */
  told(refused: readonly FileReport[]): readonly FileReport[] {
    return this.shard.index === 1 ? refused : [];
  }

  /**
   * What the report tells for `merge`.
   *
   * @param reports of the texts, in the order of `files`, and behind these of what could not be had
   * @param judged all findings
   * @param known what can only be told over all parts
   */
  part(
    reports: readonly FileReport[],
    { files, counts }: Judged,
    known: {
      readonly failed: boolean;
      readonly hidden?: Hidden;
      readonly unused: readonly UnusedHouse[];
      readonly exceptions: readonly FileReport[];
      readonly baseline?: BaselinePart;
    },
  ): ShardPart {
    const behind = this.#total - this.#places.length;
    const placeOf = new Map(reports.map((report, at) => [report, this.#places[at] ?? behind + at]));
    const { quiet, failOn, maxWarnings } = this.options;
    return {
      ...this.shard,
      run: this.#run,
      places: files.map((file) => placeOf.get(file) as number),
      counts,
      quiet: quiet === true,
      failOn,
      ...(maxWarnings !== undefined && { maxWarnings }),
      ...known,
    };
  }
}
