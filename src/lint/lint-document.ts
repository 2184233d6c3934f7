import type { BaseKind, Block, TextDocument } from '../document/document.ts';
import { Analysis } from '../language/analysis.ts';
import { languageOf } from '../language/detect.ts';
import { isRunningText } from '../language/running-text.ts';
import { Flag, type Tokens } from '../language/tokens.ts';
import type { Finding } from '../report/report.ts';
import type { Listener, OptionSpecs, OptionValues, Report, Rule, Severity } from '../rule/rule.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { FindingMaker } from './finding.ts';
import { sortFindings, withFingerprints } from './order.ts';

/** A rule with the settings of the text that is checked. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The severity of its findings that don't say otherwise. */
  readonly severity: Severity;
  /** The severity was set by a person: it also holds for findings that would be graver or milder. */
  readonly fixedSeverity: boolean;
  readonly options: OptionValues<OptionSpecs>;
}

/** What a document was found to be. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly metrics: Readonly<Record<string, number>>;
}

/** Runs rules over a document in one pass. @param urlOf where a rule is explained */
export async function lintDocument(
  document: TextDocument,
  kind: BaseKind,
  rules: readonly ActiveRule[],
  vocabulary: Vocabulary,
  urlOf: (ruleId: string) => string,
): Promise<LintResult> {
  const run = new Run(document, kind, rules, vocabulary, urlOf);
  return run.result();
}

class Run {
  readonly #analysis = new Analysis();
  readonly #findings: Finding[] = [];
  readonly #byRule = new Map<string, Listener>();
  readonly #listeners: Listener[] = [];
  #words = 0;
  #sentences = 0;
  #sentenceWords = 0;

  constructor(
    private readonly document: TextDocument,
    kind: BaseKind,
    rules: readonly ActiveRule[],
    private readonly vocabulary: Vocabulary,
    urlOf: (ruleId: string) => string,
  ) {
    const maker = new FindingMaker(document, this.#analysis, urlOf);
    for (const active of rules) {
      const listener = active.rule.start({
        document,
        kind,
        options: active.options,
        readers: vocabulary.readers,
        analysis: this.#analysis,
        report: (report) => this.#findings.push(maker.make(active.rule, severityOf(active, report), report)),
      });
      this.#byRule.set(active.rule.id, listener);
      this.#listeners.push(listener);
    }
  }

  async result(): Promise<LintResult> {
    for (const block of this.document.blocks) this.#block(block);
    for (const link of this.document.links) {
      if (isOurs(link.block)) for (const listener of this.#listeners) listener.link?.(link);
    }
    for (const image of this.document.images) for (const listener of this.#listeners) listener.image?.(image);
    for (const listener of this.#listeners) await listener.finish?.();
    return { findings: withFingerprints(sortFindings(this.#findings)), metrics: this.#metrics() };
  }

  #block(block: Block): void {
    if (!isOurs(block)) return;
    const language = languageOf(block);
    if (language !== 'nl') {
      for (const listener of this.#listeners) listener.foreignBlock?.(block, language);
      return;
    }
    const analysis = this.#analysis;
    analysis.read(block);
    if (analysis.tokens.count === 0) return;
    for (const hit of this.vocabulary.hits(analysis, (id) => this.#byRule.has(id)))
      this.#byRule.get(hit.entry.rule)?.word?.(hit);
    const running = isRunningText(block);
    for (const sentence of analysis.sentences) {
      this.#words += sentence.words;
      if (!running) continue;
      this.#sentences++;
      this.#sentenceWords += sentence.words;
      const placed = { ...sentence, block };
      for (const listener of this.#listeners) listener.sentence?.(placed);
    }
    this.#acronyms(block);
  }

  #acronyms(block: Block): void {
    const { tokens } = this.#analysis;
    let shouted = 0;
    for (let at = 0; at < tokens.count; at++) if (tokens.has(at, Flag.allCapitals)) shouted++;
    if (shouted === 0 || shouted * 2 > tokens.count) return;
    for (let at = 0; at < tokens.count; at++) {
      if (!isAcronym(tokens, at) || isInCode(block.text, tokens, at) || this.vocabulary.hasJudged(at)) continue;
      const place = {
        block,
        from: tokens.start[at] as number,
        to: tokens.end[at] as number,
        sentence: this.#analysis.sentenceOf(at),
      };
      for (const listener of this.#listeners) listener.acronym?.(place);
    }
  }

  #metrics(): Record<string, number> {
    const metrics: Record<string, number> = { words: this.#words, sentences: this.#sentences };
    if (this.#sentences > 0) metrics.wordsPerSentence = Math.round((this.#sentenceWords / this.#sentences) * 10) / 10;
    return metrics;
  }
}

function severityOf(active: ActiveRule, report: Report): Severity {
  return active.fixedSeverity ? active.severity : (report.severity ?? active.severity);
}

/** What a visitor says in a script, and the names of speakers, are not ours to judge. */
function isOurs(block: Block): boolean {
  return block.kind !== 'speaker' && block.turn?.role !== 'citizen';
}

/** Part of a reference ("GAS/SL/2026/12") or of a name in capitals ("DOC STOP"). */
function isInCode(text: string, tokens: Tokens, at: number): boolean {
  const before = text[(tokens.start[at] as number) - 1] ?? ' ';
  const after = text.slice(tokens.end[at], (tokens.end[at] as number) + 2);
  // A number before it makes it a unit: "50 MW".
  if (at > 0 && tokens.has(at - 1, Flag.digit) && tokens.has(at, Flag.plainGap)) return true;
  if (/[\d/_.=-]/u.test(before) || /^(?:[/_=-]|[.:]\S)/u.test(after)) return true;
  const beside = (other: number, gap: number) => tokens.has(other, Flag.allCapitals) && tokens.has(gap, Flag.plainGap);
  return (at > 0 && beside(at - 1, at)) || (at + 1 < tokens.count && beside(at + 1, at + 1));
}

function isAcronym(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  return (
    length >= 2 &&
    length <= 6 &&
    tokens.has(at, Flag.allCapitals) &&
    !tokens.has(at, Flag.opaque | Flag.aside | Flag.digit | Flag.innerStop)
  );
}
