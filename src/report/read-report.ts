import { Ajv } from 'ajv';
import type { Report } from './report.ts';

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

const SCHEMA = object(
  {
    schemaVersion: { const: 1 },
    tool: object({ name: { const: 'klaretaal' }, version: text }),
    summary: object({ ...counts, baselined: count }),
    rules: {
      type: 'object',
      additionalProperties: object({ title: text, description: text, url: text, category: text }),
    },
    files: list(FILE),
    shard: SHARD,
  },
  ['shard'],
);

const isReport = new Ajv({ strict: false }).compile<Report>(SCHEMA);

/** The report that JSON holds; nothing where it is no report, or one that lacks what other formats are made of. */
export function readReport(json: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/u, ''));
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
