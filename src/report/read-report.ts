import { Ajv } from 'ajv';
import { reportOf } from './build.ts';
import type { FileReport, Report } from './report.ts';

const count = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;
const range = { type: 'array', items: count, minItems: 2, maxItems: 2 } as const;
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const FINDING = object(
  {
    ruleId: text,
    severity: { enum: ['error', 'warning', 'info'] },
    category: text,
    message: text,
    url: text,
    line: count,
    column: count,
    endLine: count,
    endColumn: count,
    range,
    parts: list(range),
    match: text,
    sentence: object({ text, range, marks: list(range) }),
    speaker: text,
    block: object({ kind: text, index: count, heading: list(text) }),
    suggestions: list(object({ text, safety: text, edits: list(object({ range, text })) }, ['edits'])),
    related: list(object({ message: text, line: count, column: count, range })),
    fingerprint: text,
  },
  ['parts', 'match', 'sentence', 'speaker', 'suggestions', 'related'],
);

const FILE = object(
  {
    path: text,
    metrics: { type: 'object', additionalProperties: { type: 'number' } },
    errorCount: count,
    warningCount: count,
    infoCount: count,
    fixableCount: count,
    fatal: { anyOf: [{ type: 'null' }, object({ code: text, message: text })] },
    findings: list(FINDING),
    suppressedFindings: list(FINDING),
    kind: text,
    kindReason: text,
    textSource: text,
    criteria: list(text),
    encoding: object({ name: text, declared: text }, ['declared']),
  },
  ['kind', 'kindReason', 'textSource', 'criteria', 'encoding'],
);

const counts = { errors: count, warnings: count, infos: count };

const SHARD = object(
  {
    index: { ...count, minimum: 1 },
    count: { ...count, minimum: 1, maximum: 9999 },
    run: text,
    places: list(count),
    counts: object(counts),
    quiet: { type: 'boolean' },
    failOn: { enum: ['error', 'warning', 'info', 'never'] },
    maxWarnings: count,
    failed: { type: 'boolean' },
    unused: list(
      object({ globs: list(text), words: list(object({ id: text, name: text, line: count, word: text }, ['line'])) }),
    ),
    exceptions: list(FILE),
  },
  ['maxWarnings'],
);

const HEAD = {
  schemaVersion: { const: 1 },
  tool: object({ name: { const: 'klaretaal' }, version: text }),
  rules: {
    type: 'object',
    additionalProperties: object({ title: text, description: text, url: text, category: text }),
  },
};

const SCHEMA = object({ ...HEAD, summary: object({ ...counts, baselined: count }), files: list(FILE), shard: SHARD }, [
  'shard',
]);

/** A line of jsonl: the report on one text, with what the report on all says above it. */
type Line = FileReport & Pick<Report, 'schemaVersion' | 'tool' | 'columnUnit' | 'rules'>;

const ajv = new Ajv({ strict: false });
const isReport = ajv.compile<Report>(SCHEMA);
const isLine = ajv.compile<Line>({ allOf: [FILE, object(HEAD)] });

/** A report, with how it was written. */
export interface ReadReport {
  readonly report: Report;
  /** One text on each line: such lines of several runs may stand behind one another. */
  readonly isLines: boolean;
}

/**
 * The report that JSON holds, or lines of JSON with a text on each; nothing where it is no report, or one that lacks what
 * other formats are made of.
 */
export function readReport(json: string): ReadReport | undefined {
  const source = json.replace(/^\uFEFF/u, '');
  const value = parsed(source);
  if (isReport(value)) return { report: value, isLines: false };
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsed);
  return lines.length > 0 && lines.every((line) => isLine(line))
    ? { report: joinedLines(lines), isLines: true }
    : undefined;
}

/** Lines of several versions keep none: nobody takes them together for one report. */
function joinedLines(lines: readonly Line[]): Report {
  const versions = new Set(lines.map(({ tool }) => tool.version));
  const rules = Object.assign({}, ...lines.map((line) => line.rules)) as Report['rules'];
  const files = lines.map(({ schemaVersion: _, tool: __, columnUnit: ___, rules: ____, ...file }): FileReport => file);
  return reportOf(files, rules, [...versions].join(', '));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
