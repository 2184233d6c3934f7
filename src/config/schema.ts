import type { OptionSpecs, Rule } from '../rule/rule.ts';

type Schema = Readonly<Record<string, unknown>>;

const SEVERITY: Schema = { enum: ['off', 'info', 'warning', 'error'] };
const STRINGS: Schema = { type: 'array', items: { type: 'string', minLength: 1 } };
const KIND: Schema = { type: 'string', minLength: 1 };

/** The JSON Schema of configuration files, made of the rules: their ids, and their options. */
export function configSchema(rules: readonly Rule[]): Schema {
  const settings: Schema = {
    type: 'object',
    description: 'Per regel een ernst, of een ernst met instellingen.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Instellingen van klaretaal',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      kind: { ...KIND, description: 'De tekstsoort van alle teksten.' },
      kinds: {
        type: 'object',
        description: 'Eigen tekstsoorten, of andere instellingen voor brief, webpagina of loketscript.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: { base: { enum: ['brief', 'webpagina', 'loketscript'] }, rules: { $ref: '#/definitions/rules' } },
        },
      },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        type: 'array',
        description: 'Instellingen voor de bestanden die passen. Patronen tellen vanaf de map van dit bestand.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: { ...STRINGS, minItems: 1 }, kind: KIND, rules: { $ref: '#/definitions/rules' } },
        },
      },
      exceptions: {
        type: 'array',
        description: 'Meldingen die niet tellen: van één regel, over de woorden die u aanhaalt.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'text'],
          properties: {
            rule: { enum: rules.map((rule) => rule.id) },
            text: { ...KIND, pattern: '\\S' },
            reason: KIND,
            files: { ...STRINGS, minItems: 1 },
          },
        },
      },
      furniture: {
        ...STRINGS,
        description: 'CSS-selectors van wat op een pagina geen tekst is: menu’s, kop, voet, cookiemelding.',
      },
      speakers: {
        type: 'object',
        description: 'Woorden waarmee een beurt in een loketscript begint, naast de bekende.',
        additionalProperties: false,
        properties: { staff: STRINGS, citizen: STRINGS },
      },
    },
    definitions: { rules: settings },
  };
}

function ruleSchema(rule: Rule): Schema {
  const options = optionSchemas(rule.options);
  return {
    description: rule.description,
    anyOf: [SEVERITY, { type: 'object', additionalProperties: false, properties: { severity: SEVERITY, ...options } }],
  };
}

function optionSchemas(specs: OptionSpecs): Record<string, Schema> {
  const schemas = Object.entries(specs).map(([name, spec]): [string, Schema] => {
    const { description } = spec;
    if (spec.type === 'integer') return [name, { type: 'integer', minimum: spec.minimum, description }];
    return [name, { ...STRINGS, description }];
  });
  return Object.fromEntries(schemas);
}
