import { rules } from '../../rules/index.ts';
import { type CheckedVersion, compareVersions, type RuleNames } from '../compare/compare.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Fatal } from '../formats/decode.ts';
import { textMeasures } from '../readability/measures.ts';
import { TextReader } from '../readability/text-reader.ts';
import { ruleUrl } from '../report/build.ts';
import type { Engine, Task } from './engine.ts';

/** A version of a text, still to be read. */
export interface TextVersion {
  readonly input: string | Uint8Array;
  readonly task: Task;
  /** The git reference that it comes from. */
  readonly ref?: string;
}

/** Which of the texts can't be read, and why. */
export interface UnreadVersion {
  readonly version: TextVersion;
  readonly fatal: Fatal;
}

/** Compares two versions of a text: checks and measures both. Loads what measures once, when first needed. */
export class Comparer {
  #reader: Promise<TextReader> | undefined;

  constructor(private readonly engine: Engine) {}

  /**
   * Puts two versions beside each other. Where nothing says of which kind they are, both are held to the kind of the new
   * one: else the old one would have findings that the new one can't have.
   *
   * @param toolVersion goes into the result
   * @returns those that can't be read, where there are any
   */
  async compare(old: TextVersion, fresh: TextVersion, toolVersion: string): Promise<Comparison | UnreadVersion[]> {
    const after = await this.#check(fresh);
    const isAsked = (old.task.kind ?? 'auto') !== 'auto';
    const kind = 'fatal' in after || isAsked ? undefined : after.report.kind;
    const before = await this.#check(kind === undefined ? old : { ...old, task: { ...old.task, kind } });
    if ('fatal' in before || 'fatal' in after) return [before, after].filter((one) => 'fatal' in one);
    const report = { ...before.report, ...(kind !== undefined && { kindReason: 'de nieuwe tekst dat is' }) };
    return compareVersions({ ...before, report }, after, await this.#names(fresh), toolVersion);
  }

  async #check(version: TextVersion): Promise<CheckedVersion | UnreadVersion> {
    const { input, task, ref } = version;
    const { report, document } = await this.engine.examine(input, task);
    if (report.fatal || !document) {
      return {
        version,
        fatal: report.fatal ?? { code: 'unreadable', message: 'Klaretaal kan dit bestand niet lezen.' },
      };
    }
    this.#reader ??= this.#load();
    const { words, paragraphs } = (await this.#reader).read(document);
    const metrics = textMeasures(
      words,
      paragraphs.flatMap(({ sentences }) => sentences),
    );
    return { report, document, metrics, ...(ref !== undefined && { ref }) };
  }

  /** Without the parser: what it measures is not compared. */
  async #load(): Promise<TextReader> {
    const [models, words] = await Promise.all([this.engine.models(), this.engine.words()]);
    return new TextReader(models, undefined, words);
  }

  /** Our rules, and those of the house. */
  async #names({ task }: TextVersion): Promise<RuleNames> {
    const house = await this.engine.house(task.config ?? {});
    return new Map([...rules, ...(house?.rules ?? [])].map(({ id, title }) => [id, { title, url: ruleUrl(id) }]));
  }
}
