import type { Directive } from '../document/directive.ts';
import { type BaseKind, type Block, isOurs, type TextDocument } from '../document/document.ts';
import type { Finding, SuppressedFinding } from '../findings/finding.ts';
import { sortFindings, withFingerprints } from '../findings/order.ts';
import { Analysis } from '../language/analysis.ts';
import { SentenceGrammars } from '../language/constructions/grammar.ts';
import { languageOf } from '../language/detect.ts';
import type { LanguageModels } from '../language/models.ts';
import { easeMeasures } from '../readability/measures.ts';
import type { SentenceTally } from '../readability/sentence-tally.ts';
import type {
  DutchReader,
  Listener,
  OptionSpecs,
  OptionValues,
  Report,
  Rule,
  Severity,
  UselessException,
} from '../rule/rule.ts';
import type { Entry } from '../words/entry.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { BlockMemory, BlockReport } from './block-memory.ts';
import { BlockReader } from './block-reader.ts';
import type { ConfiguredException } from './configured-exceptions.ts';
import { FindingMaker } from './finding.ts';
import { type FoundInBlock, Listeners } from './listeners.ts';
import { Suppressor } from './suppress.ts';
import type { Timings } from './timings.ts';

/** A rule with the settings of the text that is checked. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The severity of its findings that don't say otherwise. */
  readonly severity: Severity;
  /** The severity was set by a person: it also holds for findings that would be graver or milder. */
  readonly fixedSeverity: boolean;
  readonly options: OptionValues<OptionSpecs>;
  /** It runs for a rule that is about the findings of others; its own are not shown. */
  readonly silent?: boolean;
}

/** What may be switched off. */
export interface Exceptions {
  /** Ids of all rules, also of those that don't run: comments may name them. */
  readonly knownRules: ReadonlySet<string>;
  /** Exceptions of the configuration that hold for this text. */
  readonly configured: readonly ConfiguredException[];
}

/** What a document was found to be. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly suppressedFindings: readonly SuppressedFinding[];
  /** Places, from 0, of the exceptions of the configuration that switched something off. */
  readonly usedExceptions: readonly number[];
  readonly metrics: Readonly<Record<string, number>>;
}

/** What a check of a text has besides its result. */
export interface Watching {
  /** Gets the time of each rule. */
  readonly timings?: Timings;
  /** Of an earlier state of the text: what has not changed is not read again. */
  readonly memory?: BlockMemory;
}

/**
 * Runs rules over a document in one pass.
 *
 * @param urlOf where a rule is explained
 * @param loadModels only called where there is Dutch to read
 * @param watching who wants to know where the time goes, or checks the same text again
 */
export async function lintDocument(
  document: TextDocument,
  kind: BaseKind,
  rules: readonly ActiveRule[],
  vocabulary: Vocabulary,
  urlOf: (ruleId: string) => string,
  exceptions: Exceptions,
  loadModels: () => Promise<LanguageModels>,
  watching: Watching = {},
): Promise<LintResult> {
  const run = new Run(document, kind, rules, vocabulary, urlOf, exceptions, watching);
  return run.result(loadModels);
}

/** What reads the Dutch of a run. */
interface Dutch {
  readonly dutch: DutchReader;
  readonly reader: BlockReader;
}

class Run {
  readonly #analysis = new Analysis();
  readonly #findings: Finding[] = [];
  /** Findings that stand for others within them: by where they start, in source offsets. */
  readonly #covering = new Map<number, { readonly to: number; readonly rules: readonly string[] }>();
  readonly #maker: FindingMaker;
  readonly #byRule = new Map<string, Listener>();
  readonly #listeners: Listener[] = [];
  /** Those that look at each block by itself, and what they report of the block being read. */
  readonly #perBlock = new Listeners();
  readonly #reports: BlockReport[] = [];
  readonly #others = new Listeners();
  readonly #options = new Map<string, Readonly<Record<string, unknown>>>();
  #dutch: Dutch | undefined;
  readonly #tallies: SentenceTally[] = [];
  #words = 0;

  constructor(
    private readonly document: TextDocument,
    private readonly kind: BaseKind,
    private readonly rules: readonly ActiveRule[],
    private readonly vocabulary: Vocabulary,
    urlOf: (ruleId: string) => string,
    private readonly exceptions: Exceptions,
    private readonly watching: Watching,
  ) {
    this.#maker = new FindingMaker(document, this.#analysis, urlOf);
    for (const active of rules) {
      const started = active.rule.start({
        document,
        kind,
        options: active.options,
        readers: vocabulary.readers,
        simplerVerb: (infinitive) => vocabulary.simplerVerb(infinitive),
        analysis: this.#analysis,
        report: active.rule.perBlock
          ? (report) => this.#reports.push({ ruleId: active.rule.id, report })
          : (report) => this.#report(active, report),
      });
      const listener = watching.timings?.listening(active.rule.id, started) ?? started;
      (active.rule.perBlock ? this.#perBlock : this.#others).add(active.rule.id, listener);
      this.#byRule.set(active.rule.id, listener);
      this.#options.set(active.rule.id, active.options);
      this.#listeners.push(listener);
    }
  }

  async result(loadModels: () => Promise<LanguageModels>): Promise<LintResult> {
    for (const block of this.document.blocks) {
      const language = isOurs(block) ? languageOf(block) : undefined;
      if (language === 'nl') this.#block(block, (this.#dutch ??= this.#openDutch(await loadModels())));
      else if (language) for (const listener of this.#listeners) listener.foreignBlock?.(block, language);
    }
    for (const link of this.document.links) {
      if (isOurs(link.block)) for (const listener of this.#listeners) listener.link?.(link);
    }
    for (const image of this.document.images) for (const listener of this.#listeners) listener.image?.(image);
    for (const listener of this.#listeners) await listener.finish?.();
    this.#leaveOutCovered();
    return { ...this.#divided(this.#suppress()), metrics: this.#metrics() };
  }

  /** One finding for one cause: what a finding stands for is not reported again within it. */
  #leaveOutCovered(): void {
    if (this.#covering.size === 0) return;
    const starts = [...this.#covering.keys()].sort((a, b) => a - b);
    const kept = this.#findings.filter(({ ruleId, range }) => {
      const around = this.#covering.get(lastUpTo(starts, range[0]));
      return !around || !around.rules.includes(ruleId) || range[1] > around.to;
    });
    this.#findings.splice(0, this.#findings.length, ...kept);
  }

  /** Lets comments and configuration switch findings off, and the rules about comments report those of no use. */
  #suppress(): Suppressor {
    const { directives } = this.document;
    const watchers = [...this.#byRule].flatMap(([id, listener]) => (listener.uselessException ? [id] : []));
    const { configured, knownRules } = this.exceptions;
    const suppressor = new Suppressor(directives, configured, knownRules, new Set(watchers));
    if (directives.length > 0 || configured.length > 0) suppressor.take(this.#findings);
    if (directives.length === 0) return suppressor;
    suppressor.takeAboutComments(this.#tellUseless(suppressor.useless()));
    suppressor.takeAboutComments(this.#tellUseless(suppressor.uselessAboutComments()));
    return suppressor;
  }

  /** What rules report about comments of no use, each with its comment. */
  #tellUseless(exceptions: readonly UselessException[]): Map<Finding, Directive> {
    const about = new Map<Finding, Directive>();
    for (const exception of exceptions) {
      const before = this.#findings.length;
      for (const listener of this.#listeners) listener.uselessException?.(exception);
      for (const finding of this.#findings.slice(before)) about.set(finding, exception.directive);
    }
    return about;
  }

  /** Fingerprints count all findings, so that switching one off does not change those of the others. */
  #divided(suppressor: Suppressor): Omit<LintResult, 'metrics'> {
    const silent = new Set(this.rules.flatMap(({ rule, silent: isSilent }) => (isSilent ? [rule.id] : [])));
    const findings: Finding[] = [];
    const suppressedFindings: SuppressedFinding[] = [];
    const sorted = sortFindings(this.#findings);
    withFingerprints(sorted).forEach((finding, index) => {
      if (silent.has(finding.ruleId)) return;
      const suppression = suppressor.suppressionOf(sorted[index] as Finding);
      if (suppression) suppressedFindings.push({ ...finding, suppression });
      else findings.push(finding);
    });
    return { findings, suppressedFindings, usedExceptions: suppressor.usedExceptions };
  }

  #openDutch(models: LanguageModels): Dutch {
    const { vocabulary } = this;
    const { grammar, frequency, nouns } = models;
    const grammars = new SentenceGrammars(this.#analysis, grammar);
    const dutch = { grammars, frequency, nouns, isListed: (word: string) => vocabulary.hasEntry(word) };
    const wanted = {
      counts: (entry: Entry) => this.#counts(entry),
      rareWords: this.#listeners.some((listener) => listener.rareWord),
      reports: (block: Block, found: FoundInBlock) => {
        this.#perBlock.tell(block, found, this.#analysis, dutch);
        return this.#reports.splice(0);
      },
    };
    const settings = JSON.stringify([this.kind, vocabulary.readers.address, ...this.#options]);
    const recall = this.watching.memory?.recall([models, ...vocabulary.parts, settings]);
    return { dutch, reader: new BlockReader(this.#analysis, vocabulary, dutch, wanted, recall) };
  }

  #block(block: Block, { dutch, reader }: Dutch): void {
    const reading = reader.read(block);
    if (this.#analysis.tokens.count === 0) return;
    this.#words += reading.words;
    this.#tallies.push(...reading.tallies);
    for (const { ruleId, report } of reading.reports) {
      const active = this.rules.find(({ rule }) => rule.id === ruleId);
      if (active) this.#report(active, placedIn(block, report));
    }
    this.#others.tell(block, reading, this.#analysis, dutch);
  }

  #report(active: ActiveRule, report: Report): void {
    const finding = this.#maker.make(active.rule, severityOf(active, report), report);
    this.#findings.push(finding);
    const [from, to] = finding.range;
    if (report.covers && !active.silent) this.#covering.set(from, { to, rules: report.covers });
  }

  /** Whether an entry is reported: its rule runs, and the town chose what it asks for. */
  #counts({ rule, setting }: Entry): boolean {
    const options = this.#options.get(rule);
    if (!options || !setting) return options !== undefined;
    return Object.entries(setting).every(([name, value]) => options[name] === value);
  }

  #metrics(): Record<string, number> {
    return { words: this.#words, ...easeMeasures(this.#tallies) };
  }
}

/** The last of ordered numbers that is not above a limit; the limit itself where there is none. */
function lastUpTo(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1] ?? limit;
}

/** What was reported of a block that reads the same, as a report of this one. */
function placedIn(block: Block, { at, related, ...report }: Report): Report {
  return {
    ...report,
    at: 'source' in at ? at : { ...at, block },
    ...(related && { related: related.map((one) => ({ ...one, at: { ...one.at, block } })) }),
  };
}

function severityOf(active: ActiveRule, report: Report): Severity {
  return active.fixedSeverity ? active.severity : (report.severity ?? active.severity);
}
