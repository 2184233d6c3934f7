/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

export const STRING: Schema = { type: 'string' };
export const COUNT: Schema = { type: 'integer', minimum: 0 };
/** A line, a column, a paragraph: from 1. */
export const PLACE: Schema = { type: 'integer', minimum: 1 };
export const RANGE: Schema = {
  type: 'array',
  items: COUNT,
  minItems: 2,
  maxItems: 2,
  description: 'Van tot, zonder het einde; in UTF-16-eenheden, vanaf 0.',
};
export const NUMBERS: Schema = { type: 'object', additionalProperties: { type: 'number' } };

/** An object that has exactly these members. @param optional those that can be absent */
export function object(members: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(members).filter((name) => !optional.includes(name));
  return { type: 'object', properties: members, required, additionalProperties: false };
}

/** A list of any length. */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** What stands under the definitions of the same schema. */
export function reference(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** A member for each name. */
export function each(names: readonly string[], schema: Schema): Schema {
  return object(Object.fromEntries(names.map((name) => [name, schema])));
}

/** Who made a report. */
export const TOOL = object({ name: { const: 'klaretaal' }, version: STRING });

export const SEVERITY: Schema = { enum: ['error', 'warning', 'info'] };
export const FORMAT: Schema = { enum: ['markdown', 'html', 'text', 'docx', 'odt'] };
export const TEXT_SOURCE: Schema = { enum: ['source', 'extracted'] };
export const BAND: Schema = { enum: ['moeilijk', 'eerder moeilijk', 'eerder gemakkelijk', 'gemakkelijk'] };

/** Why a text could not be read; null where it could. */
export const FATAL: Schema = { anyOf: [{ type: 'null' }, object({ code: STRING, message: STRING })] };

/** What opens every schema of ours. */
export function opening(name: string, title: string): Schema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', $id: `urn:klaretaal:schema:${name}`, title };
}
