import { SCORE } from '../findings/budgets.ts';
import type { OptionSpecs, Rule } from '../rule/rule.ts';
import { RETEXT_ID } from './retext.ts';
import { DECISION, ENTRY, MATCHING } from './word-schema.ts';

type Schema = Readonly<Record<string, unknown>>;

const SEVERITIES = ['info', 'warning', 'error'] as const;
const SEVERITY: Schema = { enum: ['off', ...SEVERITIES] };
const STRING: Schema = { type: 'string', minLength: 1 };
const STRINGS: Schema = { type: 'array', items: STRING };
const GLOBS: Schema = { ...STRINGS, minItems: 1 };
const RULES: Schema = { $ref: '#/definitions/rules' };
const ENTRIES: Schema = { type: 'array', items: { $ref: '#/definitions/entry' } };

const READERS: Readonly<Record<string, Schema>> = {
  audience: { enum: ['breed', 'nt2'], description: 'De lezers: iedereen, of mensen die Nederlands leren.' },
  address: {
    enum: ['u', 'je', 'auto'],
    description: 'Hoe u de lezer aanspreekt; auto vraagt alleen één vorm per tekst.',
  },
  variant: { enum: ['be', 'nl'], description: 'Nederlands van België of van Nederland.' },
};

/** Ids of rules of the town's own. */
const HOUSE_ID = '^huis/[a-z0-9]+(-[a-z0-9]+)*$';

/** The JSON Schema of configuration files, made of the rules: their ids, and their options. */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:klaretaal:schema:config',
    title: 'Instellingen van klaretaal',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        anyOf: [STRING, STRINGS],
        description:
          'Waar dit op voortbouwt: klaretaal/aanbevolen, klaretaal/streng, klaretaal/enkel-inclusie, een bestand of een pakket.',
      },
      kind: { ...STRING, description: 'De tekstsoort van alle teksten.' },
      ...READERS,
      kinds: kindsSchema(rules),
      rules: RULES,
      overrides: OVERRIDES,
      ignore: {
        ...STRINGS,
        description: 'Bestanden en mappen die klaretaal overslaat. Patronen tellen vanaf de map van dit bestand.',
      },
      furniture: {
        ...STRINGS,
        description:
          'CSS-selectors van wat op een pagina geen tekst is: menu’s, kop, voet, cookiemelding. Afbeeldingen in menu’s, kop en voet tellen wel mee.',
      },
      speakers: {
        type: 'object',
        description: 'Woorden waarmee een beurt in een loketscript begint, naast de bekende.',
        additionalProperties: false,
        properties: { staff: STRINGS, citizen: STRINGS },
      },
      words: WORDS,
      wordLists: {
        ...STRINGS,
        description: 'Bestanden met eigen woordenlijsten, in dezelfde vorm als die van klaretaal.',
      },
      glossary: { ...STRING, description: 'Een bestand (YAML, JSON of Markdown) met termen en wat ze betekenen.' },
      patterns: {
        type: 'array',
        items: PATTERN,
        description: 'Eigen regels: woorden of zinnen met een eigen melding.',
      },
      exceptions: EXCEPTIONS,
      retext: RETEXT,
    },
    definitions: { rules: rulesSchema(rules), entry: ENTRY },
  };
}

function kindsSchema(rules: readonly Rule[]): Schema {
  return {
    type: 'object',
    description: 'Eigen tekstsoorten, of andere instellingen voor brief, webpagina of loketscript.',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      properties: {
        base: { enum: ['brief', 'webpagina', 'loketscript'] },
        rules: RULES,
        budget: budgetSchema(rules),
      },
    },
  };
}

const MOST: Schema = { type: 'integer', minimum: 0 };

function budgetSchema(rules: readonly Rule[]): Schema {
  const counted = [...SEVERITIES, ...new Set(rules.map(({ category }) => category)), ...rules.map(({ id }) => id)];
  return {
    type: 'object',
    description:
      'Hoeveel meldingen een tekst mag hebben, per regel, categorie of ernst; en de laagste score die nog goed is.',
    additionalProperties: false,
    properties: {
      [SCORE]: { type: 'integer', minimum: 0, maximum: 100, description: 'De laagste score die nog goed is.' },
      ...Object.fromEntries(counted.map((name) => [name, MOST])),
    },
    patternProperties: { [HOUSE_ID]: MOST },
  };
}

const OVERRIDES: Schema = {
  type: 'array',
  description: 'Instellingen voor de bestanden die passen. Patronen tellen vanaf de map van dit bestand.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['files'],
    properties: { files: GLOBS, kind: STRING, ...READERS, rules: RULES },
  },
};

const WORDS: Schema = {
  type: 'object',
  description: 'Eigen woorden: wat mag blijven staan, wat u niet gebruikt, en wat u uitlegt.',
  additionalProperties: false,
  properties: {
    accept: {
      type: 'array',
      description: 'Woorden die nooit een melding krijgen.',
      items: {
        anyOf: [
          STRING,
          {
            type: 'object',
            additionalProperties: false,
            required: ['word'],
            properties: { word: STRING, ...DECISION },
          },
        ],
      },
    },
    forbid: { ...ENTRIES, description: 'Woorden die u niet gebruikt (regel huis/woord).' },
    explain: { ...ENTRIES, description: 'Woorden die u gebruikt en uitlegt (regel huis/uitleg).' },
  },
};

const PATTERN: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'words', 'message'],
  properties: {
    id: { type: 'string', pattern: HOUSE_ID, $comment: 'huis/ met een naam in kleine letters, zoals huis/geen-klant' },
    words: {
      ...STRINGS,
      minItems: 1,
      description: 'Woorden of zinnen. Een [werkwoord] tussen haken vindt alle vormen.',
    },
    message: { ...STRING, description: 'De melding.' },
    title: STRING,
    severity: { enum: ['info', 'warning', 'error'] },
    kinds: { ...STRINGS, minItems: 1, description: 'Alleen in deze tekstsoorten.' },
    why: { ...STRING, description: 'De uitleg, voor klaretaal explain.' },
    ...MATCHING,
    ...DECISION,
  },
};

const EXCEPTIONS: Schema = {
  type: 'array',
  description: 'Meldingen die mogen blijven: een regel en de woorden waar ze over gaat.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'text'],
    properties: { rule: STRING, text: { ...STRING, pattern: '\\S' }, reason: { type: 'string' }, files: GLOBS },
  },
};

const PLUGIN: Schema = {
  type: 'string',
  pattern: '^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$',
  $comment: 'de naam van een geïnstalleerd pakket, zoals retext-repeated-words',
};

const RETEXT: Schema = {
  type: 'array',
  description: 'Geïnstalleerde retext-plugins die de teksten ook nalezen. Ze voeren code uit op uw computer.',
  items: {
    anyOf: [PLUGIN, { type: 'array', description: 'Een plugin met zijn opties.', items: [PLUGIN], minItems: 1 }],
  },
};

function rulesSchema(rules: readonly Rule[]): Schema {
  return {
    type: 'object',
    description: 'Per regel een ernst, of een ernst met instellingen.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    patternProperties: { [HOUSE_ID]: settingSchema({}), [RETEXT_ID]: settingSchema({}) },
  };
}

function ruleSchema(rule: Rule): Schema {
  return { description: rule.description, ...settingSchema(optionSchemas(rule.options)) };
}

function settingSchema(options: Readonly<Record<string, Schema>>): Schema {
  return {
    anyOf: [SEVERITY, { type: 'object', additionalProperties: false, properties: { severity: SEVERITY, ...options } }],
  };
}

function optionSchemas(specs: OptionSpecs): Record<string, Schema> {
  const schemas = Object.entries(specs).map(([name, spec]): [string, Schema] => {
    const { description } = spec;
    if (spec.type === 'integer') return [name, { type: 'integer', minimum: spec.minimum, description }];
    if (spec.type === 'choice') return [name, { enum: spec.values, description }];
    return [name, { ...STRINGS, description }];
  });
  return Object.fromEntries(schemas);
}
