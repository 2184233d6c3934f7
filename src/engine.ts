import { rules } from '../rules/index.ts';
import type { Config } from './config/config.ts';
import { detectKind } from './config/kinds.ts';
import { type Asked, activeRules, configuredKind, findKind, type NamedKind, unknownKind } from './config/settings.ts';
import type { TextDocument, TextFormat } from './document/document.ts';
import { decode, type Fatal } from './formats/decode.ts';
import { DEFAULT_SPEAKERS, readDialogue, type Speakers } from './formats/dialogue.ts';
import { DEFAULT_READ_OPTIONS, formatOf, isOffice, readDocument, readOffice } from './formats/read.ts';
import { Unreadable } from './formats/unreadable.ts';
import { lintDocument } from './lint/lint-document.ts';
import { ruleUrl } from './report/build.ts';
import type { FileReport, Finding } from './report/report.ts';
import type { Resources } from './resources.ts';
import { Automaton } from './words/automaton.ts';

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
}

/** Checks texts. Loads the word lists once, when first needed. */
export class Engine {
  #automaton: Promise<Automaton> | undefined;

  constructor(private readonly resources: Resources) {}

  /** The compiled word lists. */
  words(): Promise<Automaton> {
    this.#automaton ??= this.resources.load('words.bin').then((bytes) => new Automaton(bytes));
    return this.#automaton;
  }

  /** Checks one text. What can't be read gives a report with `fatal`, never an error. */
  async check(input: string | Uint8Array, task: Task): Promise<FileReport> {
    const config = task.config ?? {};
    const document = await readOrRefuse(input, task, config.furniture ?? DEFAULT_READ_OPTIONS.furniture);
    if ('code' in document) return failed(task.path, document);
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
    const active = activeRules(rules, kind, config, task.configPath ?? task.path, task);
    const { findings, metrics } = await lintDocument(document, kind.base, active, await this.words(), ruleUrl);
    return {
      path: task.path,
      format: document.format,
      kind: kind.name,
      kindReason: reason,
      language: document.language,
      textSource: document.runs ? 'extracted' : 'source',
      metrics,
      ...countsOf(findings),
      fatal: null,
      findings,
      suppressedFindings: [],
    };
  }
}

async function read(
  input: string | Uint8Array,
  { path, format }: Task,
  furniture: readonly string[],
): Promise<TextDocument | Fatal> {
  if (typeof input !== 'string' && format === undefined && isOffice(path, input)) return readOffice(input);
  const decoded = typeof input === 'string' ? { text: input.replace(/^\uFEFF/u, '') } : decode(input, path);
  if ('fatal' in decoded) return decoded.fatal;
  return readDocument(decoded.text, format ?? formatOf(path, decoded.text), { furniture });
}

/** Parsers call themselves for each level of a tree: what is nested too deep for that is refused. */
async function readOrRefuse(...asked: Parameters<typeof read>): Promise<TextDocument | Fatal> {
  try {
    return await read(...asked);
  } catch (error) {
    if (error instanceof Unreadable) return error.fatal;
    if (!(error instanceof RangeError)) throw error;
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
