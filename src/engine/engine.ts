import { rules } from '../../rules/index.ts';
import type { Config } from '../config/config.ts';
import type { House } from '../config/house.ts';
import { layersOf } from '../config/layers.ts';
import { activeRules, type Asked, budgetFor, exceptionsFor, type NamedKind, readersFor } from '../config/settings.ts';
import type { TextDocument } from '../document/document.ts';
import { judgeBudget } from '../findings/budgets.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fatal } from '../formats/decode.ts';
import type { Encoding } from '../formats/encoding/encoding.ts';
import type { Archive } from '../formats/office/archive.ts';
import type { LanguageModels } from '../language/models.ts';
import type { BlockMemory } from '../lint/block-memory.ts';
import { type ActiveRule, lintDocument } from '../lint/lint-document.ts';
import { PluginFailure } from '../lint/plugin-failure.ts';
import type { Phase, Timings } from '../lint/timings.ts';
import { ruleUrl } from '../report/build.ts';
import type { Resources } from '../resources.ts';
import { ALL_CRITERIA, type Criterion } from '../rule/criteria.ts';
import type { Rule } from '../rule/rule.ts';
import { Automaton } from '../words/automaton.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { openText, type TextInput, type TextToOpen } from './open-text.ts';

/** What is to be checked, and how. */
export interface Task extends Asked, TextToOpen {
  /** Collects the ids of the words of the house that were found. */
  readonly used?: Set<string>;
  /** Told which exceptions of the configuration switched something off: their places in its list, from 0. */
  readonly onUsedExceptions?: (places: readonly number[]) => void;
  /** Which findings of a text of a kind are wanted; all when absent. */
  readonly concerns?: (document: TextDocument, kind: string) => Promise<(finding: Finding) => boolean>;
  /** Told which findings were not wanted. */
  readonly onLeftOut?: (findings: readonly Finding[]) => void;
  /** Measures where the time goes. */
  readonly timings?: Timings;
  /** Of whoever checks this text again and again: what did not change is not read again. */
  readonly memory?: BlockMemory;
}

/** A report, with the text that it is about. */
export interface Examined {
  readonly report: FileReport;
  /** Absent where the text could not be read. */
  readonly document?: TextDocument;
  /** Of bytes: how they were decoded. */
  readonly encoding?: Encoding;
  /** Of the bytes of a word processor's file. */
  readonly archive?: Archive;
  /** Ids of all rules that comments can name. */
  readonly ruleIds: ReadonlySet<string>;
}

const KNOWN_RULES: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

/** Checks texts. Loads the word lists once, when first needed. */
export class Engine {
  #automaton: Promise<Automaton> | undefined;
  #models: Promise<LanguageModels> | undefined;
  readonly #houses = new WeakMap<Config, Promise<House>>();

  constructor(private readonly resources: Resources) {}

  /** The compiled word lists. */
  words(): Promise<Automaton> {
    this.#automaton ??= this.resources.load('words.bin').then((bytes) => new Automaton(bytes));
    return this.#automaton;
  }

  /** What reads Dutch, with the trained models. */
  models(): Promise<LanguageModels> {
    this.#models ??= import('../language/models.ts').then(({ loadModels }) =>
      loadModels((name) => this.resources.load(name)),
    );
    return this.#models;
  }

  /**
   * The words and rules of a configuration's own; nothing where it has none.
   *
   * @throws ConfigError where a word of the house is none
   */
  async house(config: Config): Promise<House | undefined> {
    const isAtHome = layersOf(config).some(
      ({ config: own, lists }) => own.words || own.patterns || lists.length > 0 || own.retext,
    );
    if (!isAtHome) return undefined;
    const house = this.#houses.get(config) ?? import('../config/house.ts').then(({ buildHouse }) => buildHouse(config));
    this.#houses.set(config, house);
    return house;
  }

  /** Checks one text. What can't be read gives a report with `fatal`, never an error. */
  async check(input: TextInput, task: Task): Promise<FileReport> {
    return (await this.examine(input, task)).report;
  }

  /** Checks one text, and gives what was read too. */
  async examine(input: TextInput, task: Task): Promise<Examined> {
    try {
      return await this.#examine(input, task);
    } catch (error) {
      if (error instanceof PluginFailure) return { report: failed(task.path, error.fatal), ruleIds: KNOWN_RULES };
      throw error;
    }
  }

  async #examine(input: TextInput, task: Task): Promise<Examined> {
    const config = task.config ?? {};
    const { timings } = task;
    const during = <Result>(phase: Phase, work: () => Promise<Result>) => timings?.during(phase, work) ?? work();
    const text = await during('read', () => openText(input, task));
    if ('code' in text) return { report: failed(task.path, text), ruleIds: KNOWN_RULES };
    const { document, encoding, archive, kind, kindReason } = text;
    const path = task.configPath ?? task.path;
    const house = await this.house(config);
    const active = activeRules(allRules(house, kind), kind, config, path, task);
    const lists = await during('load', () => this.words());
    const words = new Vocabulary(lists, readersFor(config, path, task), house?.words, task.used);
    const exceptions = { knownRules: ruleIds(house), configured: exceptionsFor(config, path) };
    const models = () => during('load', () => this.models());
    const result = await during('check', () =>
      lintDocument(document, kind.base, active, words, ruleUrl, exceptions, models, task),
    );
    const { metrics } = result;
    const concerns = (await task.concerns?.(document, kind.name)) ?? (() => true);
    const findings = result.findings.filter(concerns);
    const wanted = new Set(findings);
    task.onLeftOut?.(result.findings.filter((finding) => !wanted.has(finding)));
    const suppressedFindings = result.suppressedFindings.filter(concerns);
    // Of the whole text, whatever part of the findings is wanted.
    const budgets = judgeBudget(budgetFor(config, kind), result.findings, metrics);
    task.onUsedExceptions?.(result.usedExceptions);
    const report = {
      path: task.path,
      format: document.format,
      kind: kind.name,
      kindReason,
      language: document.language,
      textSource: document.runs ? 'extracted' : 'source',
      ...(encoding?.assumed && assumed(encoding)),
      metrics,
      criteria: criteriaOf(active, document, findings),
      ...countsOf(findings),
      ...(budgets.length > 0 && { budgets }),
      fatal: null,
      findings,
      suppressedFindings,
    } satisfies FileReport;
    const read = { document, ...(encoding && { encoding }), ...(archive && { archive }) };
    return { report, ...read, ruleIds: exceptions.knownRules };
  }
}

/** The rules that a comment can name: ours and those of the house. */
function ruleIds(house: House | undefined): ReadonlySet<string> {
  return house ? new Set([...KNOWN_RULES, ...house.rules.map((rule) => rule.id)]) : KNOWN_RULES;
}

/** Our rules, and those of the house that are for a kind of text. */
function allRules(house: House | undefined, kind: NamedKind): readonly Rule[] {
  if (!house) return rules;
  return [
    ...rules,
    ...house.rules.filter(({ kinds }) => !kinds || kinds.includes(kind.name) || kinds.includes(kind.base)),
  ];
}

/** What rules hold a text to, in the order of the list. A text without images is held to nothing about them. */
function criteriaOf(active: readonly ActiveRule[], document: TextDocument, findings: readonly Finding[]): Criterion[] {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const held = new Set(
    active.flatMap(({ rule: { id, category, criterion }, silent }) => {
      const applies = category !== 'beeld' || document.images.length > 0 || found.has(id);
      return applies && criterion && !silent ? [criterion] : [];
    }),
  );
  return ALL_CRITERIA.filter((criterion) => held.has(criterion));
}

/** The report of a text that could not be read. */
export function failed(path: string, fatal: Fatal): FileReport {
  return { path, metrics: {}, ...countsOf([]), fatal, findings: [], suppressedFindings: [] };
}

function assumed({ name, declared }: Encoding): Pick<FileReport, 'encoding'> {
  return { encoding: { name, assumed: true, ...(declared && { declared }) } };
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]) {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    errorCount: count('error'),
    warningCount: count('warning'),
    infoCount: count('info'),
    fixableCount: findings.filter((finding) => finding.suggestions?.some((suggestion) => suggestion.edits)).length,
  };
}
