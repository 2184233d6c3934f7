import { rules } from '../../rules/index.ts';
import { Engine } from '../engine/engine.ts';
import type { Resources } from '../resources.ts';
import { ConfigFinder } from './config-finder.ts';
import { isPassedOver } from './passed-over.ts';
import { ReportMemory } from './report-memory.ts';

/**
 * What stays while texts change: the engine with its models, the configurations that were read, and the reports of
 * files that did not change. The language server and `check --watch` live on it.
 */
export class Workspace {
  readonly engine: Engine;
  readonly reports: ReportMemory;
  #finders = new Map<string | boolean, ConfigFinder>();
  #passedOver = new Map<string, Promise<boolean>>();

  constructor(resources: Resources) {
    this.engine = new Engine(resources);
    this.reports = new ReportMemory(this.engine);
  }

  /** Finds configurations, and remembers them until `reload`. @param wanted a file, false for none, true to look for one */
  finder(wanted: string | boolean): ConfigFinder {
    const known = this.#finders.get(wanted) ?? new ConfigFinder(wanted, rules);
    this.#finders.set(wanted, known);
    return known;
  }

  /** The files that were read for configurations: full paths with `/`. */
  get configFiles(): ReadonlySet<string> {
    return new Set([...this.#finders.values()].flatMap(({ files }) => [...files]));
  }

  /**
   * Whether a folder that is gathered passes a file over, remembered until `reload`.
   *
   * @param file full path
   * @param folder that holds it; when absent its own
   */
  passesOver(file: string, folder: string | undefined): Promise<boolean> {
    const known = this.#passedOver.get(file) ?? isPassedOver(file, folder);
    this.#passedOver.set(file, known);
    return known;
  }

  /** A configuration or a list of ignored files changed: all of them are read again when asked for, and no report holds any more. */
  reload(): void {
    this.#finders = new Map();
    this.#passedOver = new Map();
    this.reports.clear();
  }
}
