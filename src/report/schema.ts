import { ALL_CRITERIA } from '../rule/criteria.ts';
import {
  COUNT,
  each,
  FATAL,
  FORMAT,
  list,
  NUMBERS,
  object,
  opening,
  PLACE,
  RANGE,
  reference,
  type Schema,
  SEVERITY,
  STRING,
  TEXT_SOURCE,
  TOOL,
} from './schema-parts.ts';

const CATEGORY: Schema = { enum: ['zin', 'woord', 'toon', 'opbouw', 'loket', 'inclusie', 'beeld', 'overig'] };
const PRECISION: Schema = { enum: ['very-high', 'high', 'medium', 'low'] };
const CRITERION: Schema = { enum: ALL_CRITERIA };

const SUGGESTION = object(
  {
    text: STRING,
    safety: { enum: ['safe', 'suggestion'] },
    edits: {
      ...list(object({ range: RANGE, text: STRING })),
      description: 'Samen geven ze een juiste zin. Zonder “edits” is “text” raad.',
    },
  },
  ['edits'],
);

const FINDING_MEMBERS: Readonly<Record<string, Schema>> = {
  ruleId: STRING,
  severity: SEVERITY,
  category: CATEGORY,
  message: STRING,
  url: STRING,
  line: PLACE,
  column: PLACE,
  endLine: PLACE,
  endColumn: PLACE,
  byteColumns: {
    type: 'array',
    items: [PLACE, PLACE],
    minItems: 2,
    maxItems: 2,
    description: 'De twee kolommen, geteld in bytes van UTF-8, als ze anders zijn.',
  },
  range: RANGE,
  parts: { ...list(RANGE), description: 'De stukken van wat uit elkaar staat.' },
  match: STRING,
  scope: { const: 'document', description: 'De melding gaat over wat de hele tekst mist.' },
  data: {
    type: 'object',
    description: 'Wat gemeten is, en de grens.',
    additionalProperties: { anyOf: [{ type: 'number' }, STRING, list(STRING)] },
  },
  source: object({ list: STRING, entry: STRING }),
  speaker: STRING,
  sentence: object({
    text: STRING,
    range: RANGE,
    marks: { ...list(RANGE), description: 'Wat gemerkt is, geteld in “text”.' },
  }),
  block: object({ kind: STRING, index: COUNT, heading: list(STRING), paragraph: PLACE }, ['paragraph']),
  suggestions: list(reference('suggestion')),
  related: list(
    object({ message: STRING, line: PLACE, column: PLACE, endLine: PLACE, endColumn: PLACE, range: RANGE }),
  ),
  fingerprint: STRING,
};

/** What a finding can lack. */
const OPTIONAL = [
  'byteColumns',
  'parts',
  'match',
  'scope',
  'data',
  'source',
  'speaker',
  'sentence',
  'suggestions',
  'related',
];

const SUPPRESSED = object(
  {
    ...FINDING_MEMBERS,
    suppression: object({ kind: { enum: ['comment', 'config'] }, reason: STRING }, ['reason']),
  },
  OPTIONAL,
);

const FILE = object(
  {
    path: STRING,
    format: FORMAT,
    kind: STRING,
    kindReason: STRING,
    language: STRING,
    textSource: TEXT_SOURCE,
    encoding: object({ name: STRING, assumed: { const: true }, declared: STRING }, ['declared']),
    metrics: NUMBERS,
    criteria: list(CRITERION),
    errorCount: COUNT,
    warningCount: COUNT,
    infoCount: COUNT,
    fixableCount: COUNT,
    baselinedCount: { ...COUNT, description: 'Zoveel meldingen stonden al in de baseline.' },
    budgets: list(object({ of: STRING, limit: { type: 'number' }, found: { type: 'number' } })),
    fatal: FATAL,
    findings: list(reference('finding')),
    suppressedFindings: list(reference('suppressed')),
  },
  ['format', 'kind', 'kindReason', 'language', 'textSource', 'encoding', 'criteria', 'baselinedCount', 'budgets'],
);

const RULE = object(
  {
    title: STRING,
    description: STRING,
    url: STRING,
    category: CATEGORY,
    criterion: CRITERION,
    defaultSeverity: { enum: ['error', 'warning', 'info', 'off'] },
    fixable: { enum: ['safe', 'suggestion', 'never'] },
    why: STRING,
    how: STRING,
    precision: PRECISION,
  },
  ['criterion', 'precision'],
);

/** The JSON Schema of `klaretaal check --format json`. */
export function reportSchema(): Schema {
  return {
    ...opening('report', 'Rapport van klaretaal'),
    ...object({
      schemaVersion: { const: 1 },
      tool: TOOL,
      columnUnit: { const: 'utf16' },
      summary: each(['files', 'errors', 'warnings', 'infos', 'fixable', 'suppressed', 'baselined'], COUNT),
      rules: { type: 'object', additionalProperties: RULE },
      files: list(reference('file')),
    }),
    definitions: {
      file: FILE,
      finding: object(FINDING_MEMBERS, OPTIONAL),
      suppressed: SUPPRESSED,
      suggestion: SUGGESTION,
    },
  };
}
