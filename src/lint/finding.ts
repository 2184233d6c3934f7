import type { Block, TextDocument } from '../document/document.ts';
import { LineTable } from '../document/lines.ts';
import type { Range } from '../document/range.ts';
import { Utf8Lengths } from '../document/utf8-lengths.ts';
import type { Finding } from '../findings/finding.ts';
import { Analysis } from '../language/analysis.ts';
import type { Sentence } from '../language/sentences.ts';
import type { ProsePlace, Report, Rule, Severity, SourcePlace } from '../rule/rule.ts';
import { type Origin, SuggestionMaker } from './suggestions.ts';

/** How much of a sentence is shown on either side of a finding at the most, in UTF-16 code units. */
const LONGEST_CONTEXT = 600;

/** Turns what rules report into findings: maps places to the source, and adds what every finding has. */
export class FindingMaker {
  #lines: LineTable | undefined;
  #bytes: Utf8Lengths | undefined;
  readonly #suggestions: SuggestionMaker;
  /** Of a block that is not being looked at. */
  #elsewhere: Analysis | undefined;

  constructor(
    private readonly document: TextDocument,
    private readonly analysis: Analysis,
    private readonly urlOf: (ruleId: string) => string,
  ) {
    this.#suggestions = new SuggestionMaker(document);
  }

  /** A finding without its fingerprint, which depends on the findings before it. */
  make(rule: Rule, severity: Severity, report: Report): Finding {
    const { at } = report;
    const range = 'source' in at ? at.source : sourceRange(at);
    const match = 'source' in at ? at.text : at.block.text.slice(at.from, at.to);
    const about = report.scope ? { scope: report.scope } : { match };
    return {
      ruleId: rule.id,
      severity,
      category: rule.category,
      message: report.message,
      url: this.urlOf(rule.id),
      ...this.#span(range),
      ...this.#byteColumns(range),
      range,
      ...('parts' in at && at.parts && { parts: at.parts.map((part) => partRange(at, part)) }),
      ...about,
      ...(report.data && { data: report.data }),
      ...(report.source && { source: report.source }),
      ...('source' in at ? placeOf(at) : this.#prosePlace(at)),
      ...(report.suggestions?.length && {
        suggestions: report.suggestions.map((one) => this.#suggestions.make(one, at, originOf(rule.id, report))),
      }),
      ...(report.related?.length && {
        related: report.related.map(({ message, at: place }) => {
          const placed = sourceRange(place);
          return { message, ...this.#span(placed), range: placed };
        }),
      }),
      fingerprint: '',
    };
  }

  #span([from, to]: Range): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
    this.#lines ??= new LineTable(this.document.source);
    const start = this.#lines.point(from);
    const end = this.#lines.point(to);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  /** Only where they differ from the columns; an extracted text has no bytes of its own. */
  #byteColumns([from, to]: Range): Pick<Finding, 'byteColumns'> {
    if (this.document.runs) return {};
    const { column, endColumn } = this.#span([from, to]);
    this.#bytes ??= new Utf8Lengths(this.document.source);
    const start = this.#bytes.between(from - column + 1, from) + 1;
    const end = this.#bytes.between(to - endColumn + 1, to) + 1;
    return start === column && end === endColumn ? {} : { byteColumns: [start, end] };
  }

  #prosePlace(at: ProsePlace): Pick<Finding, 'speaker' | 'sentence' | 'block'> {
    const { block } = at;
    const sentence = at.sentence ?? this.#sentenceAround(at);
    // Of a text without full stops only what stands around the finding: else the report grows with its square.
    const from = Math.max(Math.min(sentence.from, at.from), at.from - LONGEST_CONTEXT);
    const to = Math.min(Math.max(sentence.to, at.to), Math.max(at.to, at.from) + LONGEST_CONTEXT);
    return {
      ...(block.turn?.speaker && { speaker: block.turn.speaker }),
      sentence: {
        text: block.text.slice(from, to),
        range: [block.map.start(from), block.map.end(to)],
        marks: (at.parts ?? [[at.from, at.to]]).map(([start, end]) => [start - from, end - from]),
      },
      block: { kind: block.kind, ...blockPlace(block) },
    };
  }

  /** The sentence of a place; rules that report behind its block mostly bring theirs along. */
  #sentenceAround(at: ProsePlace): Pick<Sentence, 'from' | 'to'> {
    return this.#analysisOf(at.block).sentenceAt(at.from) ?? { from: 0, to: at.block.text.length };
  }

  #analysisOf(block: Block): Analysis {
    if (this.analysis.has(block)) return this.analysis;
    this.#elsewhere ??= new Analysis();
    if (!this.#elsewhere.has(block)) this.#elsewhere.read(block);
    return this.#elsewhere;
  }
}

function partRange({ block }: ProsePlace, [from, to]: Range): Range {
  return [block.map.start(from), block.map.end(to)];
}

function sourceRange(at: ProsePlace): Range {
  return [at.block.map.start(at.from), at.block.map.end(at.to)];
}

function placeOf(at: SourcePlace): Pick<Finding, 'block'> {
  return { block: { kind: at.kind ?? 'image', ...blockPlace(at) } };
}

function blockPlace({ index, heading, paragraph }: Block | SourcePlace): Omit<Finding['block'], 'kind'> {
  return { index, heading, ...(paragraph !== undefined && { paragraph }) };
}

function originOf(ruleId: string, { source }: Report): Origin {
  if (ruleId === 'notatie') return 'notation';
  return source ? 'list' : 'rule';
}
