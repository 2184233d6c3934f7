import { rules } from '../rules/index.ts';
import type { Config } from './config/config.ts';
import type { House } from './config/house.ts';
import { detectKind } from './config/kinds.ts';
import { layersOf } from './config/layers.ts';
import {
  type Asked,
  activeRules,
  configuredKind,
  exceptionsFor,
  findKind,
  type NamedKind,
  readersFor,
  unknownKind,
} from './config/settings.ts';
import type { TextDocument, TextFormat } from './document/document.ts';
import { decode, type Fatal } from './formats/decode.ts';
import type { Encoding } from './formats/encoding/encoding.ts';
import { DEFAULT_SPEAKERS, readDialogue, type Speakers } from './formats/dialogue.ts';
import { DEFAULT_READ_OPTIONS, formatOf, isOffice, readDocument, readOffice } from './formats/read.ts';
import { Unreadable } from './formats/office/unreadable.ts';
import type { GrammarReader } from './language/constructions/grammar.ts';
import { lintDocument } from './lint/lint-document.ts';
import { TooDeep } from './formats/too-deep.ts';
import { ruleUrl } from './report/build.ts';
import type { FileReport, Finding } from './report/report.ts';
import type { Resources } from './resources.ts';
import type { Rule } from './rule/rule.ts';
import { Automaton } from './words/automaton.ts';
import { Vocabulary } from './words/vocabulary.ts';

/** What is to be checked, and how. */
export interface Task extends Asked {
  /** Its name in the report, relative, with `/`. */
  readonly path: string;
  /** Of a text; by name and content when absent. Files of word processors say themselves what they are. */
  readonly format?: TextFormat;
  /** A kind that goes before every other way to tell it. */
  readonly kind?: string;
  readonly config?: Config;
  /** The path relative to the configuration file; `path` when absent. */
  readonly configPath?: string;
  /** Collects the ids of the words of the house that were found. */
  readonly used?: Set<string>;
  /** Told which exceptions of the configuration switched something off: their places in its list, from 0. */
  readonly onUsedExceptions?: (places: readonly number[]) => void;
}

const KNOWN_RULES: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

/** Checks texts. Loads the word lists once, when first needed. */
export class Engine {
  #automaton: Promise<Automaton> | undefined;
  #grammar: Promise<GrammarReader> | undefined;
  readonly #houses = new WeakMap<Config, Promise<House>>();

  constructor(private readonly resources: Resources) {}

  /** The compiled word lists. */
  words(): Promise<Automaton> {
    this.#automaton ??= this.resources.load('words.bin').then((bytes) => new Automaton(bytes));
    return this.#automaton;
  }

  /** Reads the grammar of sentences, with the trained models. */
  grammar(): Promise<GrammarReader> {
    this.#grammar ??= Promise.all([
      import('./language/constructions/grammar.ts'),
      this.resources.load('tagger.bin'),
      this.resources.load('morphology.bin'),
    ]).then(([{ GrammarReader }, tagger, morphology]) => new GrammarReader(tagger, morphology));
    return this.#grammar;
  }

  /**
   * The words and rules of a configuration's own; nothing where it has none.
   *
   * @throws ConfigError where a word of the house is none
   */
  async house(config: Config): Promise<House | undefined> {
    const isAtHome = layersOf(config).some(({ config: own, lists }) => own.words || own.patterns || lists.length > 0);
    if (!isAtHome) return undefined;
    const house = this.#houses.get(config) ?? import('./config/house.ts').then(({ buildHouse }) => buildHouse(config));
    this.#houses.set(config, house);
    return house;
  }

  /** Checks one text. What can't be read gives a report with `fatal`, never an error. */
  async check(input: string | Uint8Array, task: Task): Promise<FileReport> {
    const config = task.config ?? {};
    const text = await readOrRefuse(input, task, config.furniture ?? DEFAULT_READ_OPTIONS.furniture);
    if ('code' in text) return failed(task.path, text);
    const { document, encoding } = text;
    if (document.blocks.length === 0 && document.images.length === 0) {
      return failed(task.path, {
        code: 'empty',
        message: 'In dit bestand staat geen tekst. Kijk na of het goed bewaard is.',
      });
    }
    const speakers = withDefaults(config.speakers);
    const found = kindOf(document, task, config, speakers);
    if ('fatal' in found) return failed(task.path, found.fatal);
    const { kind, reason } = found;
    if (kind.base === 'loketscript') readDialogue(document, speakers);
    const path = task.configPath ?? task.path;
    const house = await this.house(config);
    const active = activeRules(allRules(house, kind), kind, config, path, task);
    const words = new Vocabulary(await this.words(), readersFor(config, path, task), house?.words, task.used);
    const exceptions = { knownRules: ruleIds(house), configured: exceptionsFor(config, path) };
    const grammar = () => this.grammar();
    const result = await lintDocument(document, kind.base, active, words, ruleUrl, exceptions, grammar);
    const { findings, suppressedFindings, metrics } = result;
    task.onUsedExceptions?.(result.usedExceptions);
    return {
      path: task.path,
      format: document.format,
      kind: kind.name,
      kindReason: reason,
      language: document.language,
      textSource: document.runs ? 'extracted' : 'source',
      ...(encoding?.assumed && assumed(encoding)),
      metrics,
      ...countsOf(findings),
      fatal: null,
      findings,
      suppressedFindings,
    };
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

/** A text that was read, with how its bytes were. */
interface ReadText {
  readonly document: TextDocument;
  readonly encoding?: Encoding;
}

async function read(
  input: string | Uint8Array,
  { path, format }: Task,
  furniture: readonly string[],
): Promise<ReadText | Fatal> {
  if (typeof input !== 'string' && format === undefined && isOffice(path, input)) {
    return { document: await readOffice(input) };
  }
  const decoded = typeof input === 'string' ? { text: input.replace(/^\uFEFF/u, '') } : decode(input, path);
  if ('fatal' in decoded) return decoded.fatal;
  const document = await readDocument(decoded.text, format ?? formatOf(path, decoded.text), { furniture });
  return 'encoding' in decoded ? { document, encoding: decoded.encoding } : { document };
}

/** Parsers call themselves for each level of a tree: what is nested too deep for that is refused. */
async function readOrRefuse(...asked: Parameters<typeof read>): Promise<ReadText | Fatal> {
  try {
    return await read(...asked);
  } catch (error) {
    if (error instanceof Unreadable) return error.fatal;
    if (!(error instanceof TooDeep || error instanceof RangeError)) throw error;
    return {
      code: 'too-deep',
      message:
        'In dit bestand zitten te veel elementen in elkaar. Kijk na of het goed bewaard is, of bewaar alleen de tekst (.txt).',
    };
  }
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

function withDefaults(own: Config['speakers']): Speakers {
  return {
    staff: [...DEFAULT_SPEAKERS.staff, ...(own?.staff ?? [])],
    citizen: [...DEFAULT_SPEAKERS.citizen, ...(own?.citizen ?? [])],
  };
}

function kindOf(
  document: TextDocument,
  task: Task,
  config: Config,
  speakers: Speakers,
): { kind: NamedKind; reason: string } | { fatal: Fatal } {
  const ways: readonly [name: string | undefined, reason: string][] = [
    [task.kind, 'u dat zo vroeg'],
    [document.frontMatter.kind, 'de tekst het zelf zegt'],
    [configuredKind(config, task.configPath ?? task.path), 'de instellingen het zeggen'],
  ];
  for (const [name, reason] of ways) {
    if (!name || name === 'auto') continue;
    const kind = findKind(name, config);
    return kind ? { kind, reason } : { fatal: { code: 'kind', message: unknownKind(name, config) } };
  }
  const { kind, reason } = detectKind(document, speakers);
  return { kind: { name: kind, base: kind }, reason };
}
