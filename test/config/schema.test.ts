import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { configSchema } from '../../src/config/schema.ts';
import { wordListSchema } from '../../src/config/word-schema.ts';
import { wordLists } from '../support/engine.ts';

describe('de schema’s', () => {
  it('zijn zelf geldig', () => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(configSchema(rules))).toBe(true);
    expect(ajv.validateSchema(wordListSchema(['lange-zin']))).toBe(true);
  });

  it('nemen elke woordenlijst van klaretaal aan, behalve lijsten die alleen iets aanwijzen', async () => {
    const validate = new Ajv({ strict: false }).compile(wordListSchema(rules.map(({ id }) => id)));
    const refused = (await wordLists()).filter((list) => !validate(list));
    expect(refused.map(({ theme }) => theme)).toEqual(['aanspreekvormen', 'linkteksten']);
  });
});
