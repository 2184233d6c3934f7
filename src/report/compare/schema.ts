import { CHANGES, FATES } from '../../compare/comparison.ts';
import {
  BAND,
  COUNT,
  each,
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
} from '../schema-parts.ts';

const BLOCK = object({ kind: STRING, index: COUNT, heading: list(STRING), paragraph: PLACE }, ['paragraph']);

const TEXT = object(
  {
    path: STRING,
    ref: { ...STRING, description: 'De versie in git waar de tekst uit komt.' },
    format: FORMAT,
    kind: STRING,
    kindReason: STRING,
    language: STRING,
    textSource: TEXT_SOURCE,
    metrics: NUMBERS,
    band: BAND,
    counts: each(['error', 'warning', 'info'], COUNT),
  },
  ['ref', 'band'],
);

const FINDING = object(
  {
    ruleId: STRING,
    severity: SEVERITY,
    message: STRING,
    line: PLACE,
    column: PLACE,
    endLine: PLACE,
    endColumn: PLACE,
    range: RANGE,
    match: STRING,
    scope: { const: 'document' },
    speaker: STRING,
    block: BLOCK,
    fingerprint: STRING,
  },
  ['match', 'scope', 'speaker'],
);

const SENTENCE = object(
  {
    text: STRING,
    words: COUNT,
    line: PLACE,
    column: PLACE,
    range: RANGE,
    block: BLOCK,
    marks: { ...list(RANGE), description: 'De woorden die de andere versie niet heeft, geteld in “text”.' },
  },
  ['marks'],
);

const MEASURE = object(
  {
    name: STRING,
    old: { type: 'number' },
    new: { type: 'number' },
    judgement: { enum: ['better', 'worse', 'same', 'neutral'] },
  },
  ['old', 'new'],
);

/** The JSON Schema of `klaretaal compare --format json`. */
export function comparisonSchema(): Schema {
  return {
    ...opening('compare', 'Vergelijking van twee versies van een tekst door klaretaal'),
    ...object({
      schemaVersion: { const: 1 },
      tool: TOOL,
      columnUnit: { const: 'utf16' },
      verdict: { enum: ['easier', 'harder', 'same', 'unknown'] },
      summary: object({ sentences: each(CHANGES, COUNT), findings: each(FATES, COUNT) }),
      old: reference('text'),
      new: reference('text'),
      measures: list(MEASURE),
      rules: {
        type: 'object',
        additionalProperties: object({ title: STRING, url: STRING, gone: COUNT, new: COUNT, stayed: COUNT }),
      },
      findings: object({
        gone: list(reference('finding')),
        new: list(reference('finding')),
        stayed: list(object({ old: reference('finding'), new: reference('finding') })),
      }),
      sentences: list(
        object({
          change: { enum: CHANGES },
          old: list(reference('sentence')),
          new: list(reference('sentence')),
          findings: {
            ...each(FATES, list(COUNT)),
            description: 'Plaatsen in de lijsten van “findings”, vanaf 0.',
          },
        }),
      ),
    }),
    definitions: { text: TEXT, finding: FINDING, sentence: SENTENCE },
  };
}
