import { CHANGES, FATES } from '../../compare/comparison.ts';

type Schema = Readonly<Record<string, unknown>>;

const STRING: Schema = { type: 'string' };
const COUNT: Schema = { type: 'integer', minimum: 0 };
const PLACE: Schema = { type: 'integer', minimum: 1 };
const RANGE: Schema = {
  type: 'array',
  items: COUNT,
  minItems: 2,
  maxItems: 2,
  description: 'Van tot, zonder het einde; in UTF-16-eenheden, vanaf 0.',
};
const NUMBERS: Schema = { type: 'object', additionalProperties: { type: 'number' } };

/** An object that has exactly these members. @param optional those that can be absent */
function object(members: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(members).filter((name) => !optional.includes(name));
  return { type: 'object', properties: members, required, additionalProperties: false };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function reference(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** A member for each name. */
function each(names: readonly string[], schema: Schema): Schema {
  return object(Object.fromEntries(names.map((name) => [name, schema])));
}

const BLOCK = object({ kind: STRING, index: COUNT, heading: list(STRING), paragraph: PLACE }, ['paragraph']);

const TEXT = object(
  {
    path: STRING,
    ref: { ...STRING, description: 'De versie in git waar de tekst uit komt.' },
    format: { enum: ['markdown', 'html', 'text', 'docx', 'odt'] },
    kind: STRING,
    kindReason: STRING,
    language: STRING,
    textSource: { enum: ['source', 'extracted'] },
    metrics: NUMBERS,
    band: { enum: ['moeilijk', 'eerder moeilijk', 'eerder gemakkelijk', 'gemakkelijk'] },
    counts: each(['error', 'warning', 'info'], COUNT),
  },
  ['ref', 'band'],
);

const FINDING = object(
  {
    ruleId: STRING,
    severity: { enum: ['error', 'warning', 'info'] },
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
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Vergelijking van twee versies van een tekst door klaretaal',
    ...object({
      schemaVersion: { const: 1 },
      tool: object({ name: { const: 'klaretaal' }, version: STRING }),
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
