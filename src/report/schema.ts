import { ALL_CRITERIA } from '../rule/criteria.ts';
import { CATEGORIES } from '../rule/rule.ts';
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

const CATEGORY: Schema = { enum: [...CATEGORIES] };
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

const FIXABLE =
  'Meldingen met een voorstel dat een juiste zin geeft (“edits”). Is dat het eerste voorstel, dan past --fix-suggestions het toe; is het ook “safe”, dan doet --fix dat al.';

const FILE_MEMBERS: Readonly<Record<string, Schema>> = {
  path: { ...STRING, description: 'Vanaf de map van de instellingen, anders vanaf de huidige map; met “/”.' },
  workspacePath: {
    ...STRING,
    description:
      'Vanaf de bovenste map van git, anders vanaf de huidige map. Staat er niet als het pad hetzelfde is, of als het bestand ergens anders staat.',
  },
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
  fixableCount: { ...COUNT, description: FIXABLE },
  baselinedCount: { ...COUNT, description: 'Zoveel meldingen stonden al in de baseline.' },
  budgets: list(object({ of: STRING, limit: { type: 'number' }, found: { type: 'number' } })),
  fatal: FATAL,
  findings: list(reference('finding')),
  suppressedFindings: list(reference('suppressed')),
};

/** What a file can lack. */
const FILE_OPTIONAL = [
  'workspacePath',
  'format',
  'kind',
  'kindReason',
  'language',
  'textSource',
  'encoding',
  'criteria',
  'baselinedCount',
  'budgets',
];

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

const MS: Schema = { type: 'number', minimum: 0 };

const STATS: Schema = {
  ...object(
    {
      ms: MS,
      phases: each(['find', 'read', 'load', 'check'], MS),
      rules: list(object({ ruleId: STRING, ms: MS })),
      files: COUNT,
      words: COUNT,
      wordsPerSecond: COUNT,
      jobs: PLACE,
      cacheHits: COUNT,
    },
    ['cacheHits'],
  ),
  description: 'Waar de tijd naartoe ging, in milliseconden; alleen met --stats.',
};

const UNUSED = object({
  globs: list(STRING),
  words: list(object({ id: STRING, name: STRING, line: PLACE, word: STRING }, ['line'])),
});

const SHARD: Schema = {
  ...object(
    {
      index: PLACE,
      count: { ...PLACE, maximum: 9999 },
      run: STRING,
      places: list(COUNT),
      counts: each(['errors', 'warnings', 'infos'], COUNT),
      quiet: { type: 'boolean' },
      hidden: each(['warnings', 'infos'], COUNT),
      failOn: { enum: ['error', 'warning', 'info', 'never'] },
      maxWarnings: COUNT,
      failed: { type: 'boolean' },
      unused: list(UNUSED),
      baseline: object({
        name: STRING,
        stale: list(object({ path: STRING, count: COUNT })),
        renamed: list(object({ from: STRING, to: STRING })),
      }),
      exceptions: list(reference('file')),
    },
    ['hidden', 'maxWarnings', 'baseline'],
  ),
  description: 'Van een deel van de teksten: wat “klaretaal merge” nodig heeft om de delen samen te voegen.',
};

/** What opens a report, and each line of JSON that stands alone. */
const HEAD = {
  schemaVersion: { const: 1 },
  tool: TOOL,
  columnUnit: { const: 'utf16' },
  rules: { type: 'object', additionalProperties: RULE },
};

const DEFINITIONS = {
  file: object(FILE_MEMBERS, FILE_OPTIONAL),
  finding: object(FINDING_MEMBERS, OPTIONAL),
  suppressed: SUPPRESSED,
  suggestion: SUGGESTION,
};

/** The JSON Schema of `klaretaal check --format json`. */
export function reportSchema(): Schema {
  return {
    ...opening('report', 'Rapport van klaretaal'),
    ...object(
      {
        ...HEAD,
        summary: object({
          files: { ...COUNT, description: 'Ook wat niet te lezen was.' },
          errors: COUNT,
          warnings: COUNT,
          infos: COUNT,
          fixable: { ...COUNT, description: FIXABLE },
          suppressed: COUNT,
          baselined: COUNT,
        }),
        files: list(reference('file')),
        stats: STATS,
        shard: SHARD,
      },
      ['stats', 'shard'],
    ),
    definitions: DEFINITIONS,
  };
}

/** The JSON Schema of a line of `klaretaal check --format jsonl`. */
export function lineSchema(): Schema {
  return {
    ...opening('line', 'Regel van een rapport van klaretaal: één tekst'),
    ...object({ ...HEAD, ...FILE_MEMBERS }, FILE_OPTIONAL),
    definitions: DEFINITIONS,
  };
}
