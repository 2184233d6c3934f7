import {
  BAND,
  COUNT,
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
  STRING,
  TEXT_SOURCE,
  TOOL,
} from '../schema-parts.ts';

const WHERE = { line: PLACE, column: PLACE, range: RANGE };

const SENTENCE = object(
  { ...WHERE, text: STRING, metrics: NUMBERS, difficultWords: list(STRING), passives: list(STRING) },
  ['difficultWords', 'passives'],
);

const PARAGRAPH = object({
  ...WHERE,
  block: object({ kind: STRING, index: COUNT, heading: list(STRING), paragraph: PLACE }, ['paragraph']),
  metrics: NUMBERS,
  sentences: list(reference('sentence')),
});

const COSTLY = object(
  {
    ...WHERE,
    text: STRING,
    heading: list(STRING),
    paragraph: PLACE,
    points: { type: 'number', description: 'Zoveel punten stijgt de score als deze zin in klare taal staat.' },
    reasons: list(STRING),
  },
  ['paragraph'],
);

const FILE = object(
  {
    path: STRING,
    format: FORMAT,
    kind: STRING,
    kindReason: STRING,
    language: STRING,
    textSource: TEXT_SOURCE,
    metrics: NUMBERS,
    band: BAND,
    sentenceLengths: list(COUNT),
    costliest: list(COSTLY),
    paragraphs: list(PARAGRAPH),
    fatal: FATAL,
  },
  ['format', 'kind', 'kindReason', 'language', 'textSource', 'band', 'sentenceLengths', 'costliest', 'paragraphs'],
);

/** The JSON Schema of `klaretaal score --format json`. */
export function scoreSchema(): Schema {
  return {
    ...opening('score', 'Cijfers van teksten door klaretaal'),
    ...object({
      schemaVersion: { const: 1 },
      tool: TOOL,
      columnUnit: { const: 'utf16' },
      summary: object({ files: COUNT, metrics: NUMBERS, band: BAND }, ['band']),
      files: list(FILE),
    }),
    definitions: { sentence: SENTENCE },
  };
}
