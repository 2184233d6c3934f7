import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../rules/index.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Config } from '../config/config.ts';
import type { ConfigReader } from '../config/resolve.ts';
import { type Asked, findKind, unknownKind } from '../config/settings.ts';
import type { TextFormat } from '../document/document.ts';
import { Comparer } from '../engine/comparer.ts';
import { correctedFile } from '../engine/corrected-file.ts';
import { Engine, type Task } from '../engine/engine.ts';
import { type AppliedFix, fix } from '../engine/fixer.ts';
import { Scorer } from '../engine/scorer.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Report } from '../findings/report.ts';
import { buildReport } from '../report/build.ts';
import type { FixLevel } from '../report/fixing.ts';
import { buildScoreReport } from '../report/score/build.ts';
import type { ScoreReport } from '../report/score/score-report.ts';
import type { Resources } from '../resources.ts';
import { checkInput, checkOptions, type Task as Name } from './given-options.ts';
import { WrongOption } from './wrong-option.ts';

/** A text, or the bytes of a file: text in any encoding that we read, docx or odt. */
export type Input = string | Uint8Array;

/** How a text is read. */
export interface ReadOptions {
  /** Its name in the report, with `/`. Its extension tells the format; "tekst" when absent. */
  readonly path?: string;
  /** The format of a text, where neither its name nor its content tells. */
  readonly format?: TextFormat;
  /** The kind of text: "brief", "webpagina", "loketscript" or one of the configuration; told by the text when absent. */
  readonly kind?: string;
  /** Settings, as in `.klaretaal.yaml`. */
  readonly config?: Config;
}

/** How a text is checked. What is asked here goes before the configuration. */
export interface LintOptions extends ReadOptions, Asked {}

/** How a text is corrected. */
export interface FixOptions extends LintOptions {
  /**
   * `safe`: only what can't change meaning or grammar, as `--fix` does. `suggestion`: the first suggestion of every
   * finding too, for somebody to read over. `safe` when absent.
   */
  readonly level?: FixLevel;
}

/** A corrected text. */
export interface Fixed {
  /** The corrected text; of docx and odt what can be read in it. A string that can't be read stays as it was. */
  readonly text: string;
  /** Of bytes in which something changed: the corrected file, in its own format and encoding. */
  readonly bytes?: Uint8Array;
  /** What was corrected, in the order in which it was. */
  readonly applied: readonly AppliedFix[];
  /** What is left. */
  readonly report: Report;
}

/** What a door gives the library: where its files are, and how it reads what a configuration names. */
export interface Surroundings {
  readonly resources: Resources;
  /** How a configuration reads the files that it names; absent where there are none. */
  readonly reader?: ConfigReader;
  /** The folder that paths and patterns count from, with `/` and none at the end. */
  readonly folder: string;
}

/** A text, or a pair of texts, that can't be read; the message, in Dutch, says which and what to do. */
export class UnreadableText extends Error {
  static {
    this.prototype.name = 'UnreadableText';
  }
}

/** Everything that the doors of the library do; loads word lists and models once, when first needed. */
export class Library {
  readonly #engine: Engine;
  readonly #scorer: Scorer;
  readonly #comparer: Comparer;
  readonly #configs = new WeakMap<Config, Promise<Config>>();

  constructor(private readonly surroundings: Surroundings) {
    const resources = loadedOnce(surroundings.resources);
    this.#engine = new Engine(resources);
    this.#scorer = new Scorer(resources);
    this.#comparer = new Comparer(this.#engine);
  }

  /** @throws WrongOption for a text, options or a configuration that can't be used */
  async lint(input: Input, options: LintOptions): Promise<Report> {
    const task = await this.#task('lint', options, input);
    return this.#report(await this.#engine.check(input, task), task);
  }

  /**
   * @throws WrongOption as `lint`
   * @throws UnreadableText where the corrected text can't be written as the file was
   */
  async fix(input: Input, options: FixOptions): Promise<Fixed> {
    const task = await this.#task('fix', options, input);
    const { level = 'safe' } = options;
    const result = await fix(this.#engine, input, task, level);
    const { applied, source, text } = result;
    const report = await this.#report(result.report, task);
    if (result.before.fatal) return { text: typeof input === 'string' ? input : '', applied, report };
    if (typeof input === 'string' || text === source) return { text, applied, report };
    const file = correctedFile(input, result);
    if ('problem' in file) throw new UnreadableText(`${task.path} ${file.problem}`);
    return { text, bytes: file.bytes, applied, report };
  }

  /** @throws WrongOption as `lint` */
  async score(input: Input, options: ReadOptions): Promise<ScoreReport> {
    const text = await this.#scorer.score(input, await this.#task('score', options, input));
    return buildScoreReport([text], manifest.version, false);
  }

  /**
   * @throws WrongOption as `lint`
   * @throws UnreadableText where one of them can't be read
   */
  async compare(old: Input, fresh: Input, options: LintOptions): Promise<Comparison> {
    checkInput(old, 'de oude tekst');
    checkInput(fresh, 'de nieuwe tekst');
    const task = await this.#task('compare', options, old);
    const version = { input: fresh, task };
    const compared = await this.#comparer.compare({ input: old, task }, version, manifest.version);
    if (!Array.isArray(compared)) return compared;
    const told = compared.map((one) => `De ${one.version === version ? 'nieuwe' : 'oude'} tekst: ${one.fatal.message}`);
    throw new UnreadableText(told.join('\n'));
  }

  async #report(file: FileReport, { config = {} }: Task): Promise<Report> {
    const house = await this.#engine.house(config);
    return buildReport([file], [...rules, ...(house?.rules ?? [])], manifest.version);
  }

  async #task(name: Name, given: LintOptions, input: Input): Promise<Task> {
    checkInput(input);
    checkOptions(name, given);
    const { path = 'tekst', config, resources: _, ...options }: LintOptions & { resources?: unknown } = given;
    const { folder, reader } = this.surroundings;
    const configPath = reader?.resolve(folder, path) ?? `/${path}`;
    const { audience, address, variant, rules: settings = {}, only = [] } = options;
    const named = [...Object.keys(settings), ...only];
    const asked = Object.fromEntries(
      Object.entries({ audience, address, variant, rules: options.rules }).filter(([, value]) => value !== undefined),
    );
    // What checks settings is large: who sets nothing, never loads it.
    if (!config && named.length + Object.keys(asked).length === 0) {
      checkKind(options.kind, {});
      return { ...options, path, configPath };
    }
    const { checkAsked, checkIds, orWrongOption, resolveObject } = await import('./given-settings.ts');
    const known = config && (this.#configs.get(config) ?? resolveObject(config, folder, reader));
    if (config && known) this.#configs.set(config, known);
    const settled = await known;
    const house = settled && (await orWrongOption(() => this.#engine.house(settled)));
    checkIds(named, [...rules, ...(house?.rules ?? [])]);
    checkAsked(asked);
    checkKind(options.kind, settled ?? {});
    return { ...options, path, configPath, ...(settled && { config: settled }) };
  }
}

/** Refuses a kind that neither we nor the configuration know. @throws WrongOption with the nearest name */
function checkKind(kind: string | undefined, config: Config): void {
  if (kind === undefined || kind === 'auto' || findKind(kind, config)) return;
  throw new WrongOption(unknownKind(kind, config));
}

/** Checking and measuring read the same files: each is loaded once, and again only where that failed. */
function loadedOnce(resources: Resources): Resources {
  const files = new Map<string, Promise<Uint8Array>>();
  return {
    load(name) {
      const known = files.get(name) ?? resources.load(name);
      files.set(name, known);
      known.catch(() => files.delete(name));
      return known;
    },
  };
}

const libraries = new WeakMap<Resources, Library>();

/**
 * One library for each source of files: what it loaded, it keeps.
 *
 * @param options of a caller, who may have no types
 * @throws WrongOption where they hold nothing that loads files
 */
export function libraryOf(options: { readonly resources?: Resources } | null | undefined): Library {
  const resources = options?.resources;
  if (typeof resources?.load !== 'function') throw new WrongOption(NO_RESOURCES);
  const library = libraries.get(resources) ?? new Library({ resources, folder: '' });
  libraries.set(resources, library);
  return library;
}

const NO_RESOURCES =
  'Geef “resources” mee: waar de woordenlijsten en modellen van klaretaal staan. Zie docs/bibliotheek.md. In Node.js hoeft dat niet: gebruik “klaretaal/node”.';
