import { createHash } from 'node:crypto';
import manifest from '../../package.json' with { type: 'json' };
import type { FileReport, Report } from '../report/report.ts';
import type { ShardPart } from '../report/shard.ts';
import type { UnusedHouse } from '../report/unused.ts';
import type { CheckOptions } from './check-command.ts';
import type { InputFile } from './check-texts.ts';
import { type Shard, shardPlaces } from './shard.ts';
import { askedOf } from './shared-options.ts';
import { UsageError } from './usage-error.ts';

/** The texts of a run that belong to its part. */
export class ShardRun {
  readonly files: readonly InputFile[];
  readonly #places: readonly number[];
  readonly #run: string;

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
    this.#places = shardPlaces(paths, shard);
    this.files = this.#places.map((place) => all[place] as InputFile);
    const { quiet, failOn, maxWarnings } = options;
    const run = [manifest.version, shard.count, paths, askedOf(options), quiet, failOn, maxWarnings];
    this.#run = createHash('sha256').update(JSON.stringify(run)).digest('hex').slice(0, 16);
  }

  /**
   * What the report tells for `merge`.
   *
   * @param reports of the texts, in the order of `files`
   * @param complete the report on them with all findings
   * @param known what can only be told over all parts
   */
  part(
    reports: readonly FileReport[],
    complete: Report,
    known: {
      readonly failed: boolean;
      readonly unused: readonly UnusedHouse[];
      readonly exceptions: readonly FileReport[];
    },
  ): ShardPart {
    const placeOf = new Map(reports.map((report, at) => [report, this.#places[at] as number]));
    const { errors, warnings, infos } = complete.summary;
    const { quiet, failOn, maxWarnings } = this.options;
    return {
      ...this.shard,
      run: this.#run,
      places: complete.files.map((file) => placeOf.get(file) as number),
      counts: { errors, warnings, infos },
      quiet: quiet === true,
      failOn,
      ...(maxWarnings !== undefined && { maxWarnings }),
      ...known,
    };
  }
}
