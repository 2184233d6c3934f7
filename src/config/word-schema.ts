type Schema = Readonly<Record<string, unknown>>;

const WORD: Schema = { type: 'string', minLength: 1 };
const WORDS: Schema = { type: 'array', items: WORD };
const TEXT: Schema = { type: 'string' };
const DATE: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
  $comment: 'een datum zoals 2026-03-15',
};

/** Who decided on a word of the house, why and when. */
export const DECISION: Readonly<Record<string, Schema>> = {
  owner: { ...TEXT, description: 'Wie dit besliste: een dienst of een persoon.' },
  reason: { ...TEXT, description: 'Waarom.' },
  date: { ...DATE, description: 'Wanneer, zoals 2026-03-15.' },
};

export const CONDITIONS: Readonly<Record<string, Schema>> = {
  before: { ...WORDS, description: 'Het woord vlak ervoor.' },
  after: { ...WORDS, description: 'Het woord vlak erachter.' },
  earlier: { ...WORDS, description: 'Een woord eerder in de zin.' },
  later: { ...WORDS, description: 'Een woord verder in de zin.' },
  near: { ...WORDS, description: 'Een woord elders in de zin.' },
};

/** The keys of an entry that decide what is found, shared with rules by words. */
export const MATCHING: Readonly<Record<string, Schema>> = {
  pos: {
    enum: ['noun', 'verb', 'adj', 'adv', 'prep', 'conj', 'pron', 'det', 'phrase', 'abbr'],
    description: 'De woordsoort.',
  },
  simpler: { ...WORDS, description: 'Gewonere woorden, het beste eerst.' },
  case: { enum: ['exact'], description: 'Hoofdletters tellen.' },
  when: {
    type: 'object',
    additionalProperties: false,
    properties: CONDITIONS,
    description: 'Alleen met deze woorden.',
  },
  unless: {
    type: 'object',
    additionalProperties: false,
    properties: { phrases: WORDS, ...CONDITIONS },
    description: 'Niet met deze woorden of in deze uitdrukkingen.',
  },
};

/** The JSON Schema of an entry of a word list, as CONTRIBUTING.md explains it. */
export const ENTRY: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['word'],
  properties: {
    word: { ...WORD, description: 'Het woord, of een vaste uitdrukking.' },
    also: { ...WORDS, description: 'Andere schrijfwijzen.' },
    ...MATCHING,
    forms: { ...WORDS, description: 'Onregelmatige vormen.' },
    drop: { type: 'boolean', description: 'Mag ook weg.' },
    swap: { type: 'boolean', description: 'Het eerste gewonere woord past altijd op dezelfde plaats.' },
    safe: { type: 'boolean', description: 'Het eerste gewonere woord past overal en betekent precies hetzelfde.' },
    advice: { type: 'boolean', description: 'Geen van de gewonere woorden past op dezelfde plaats.' },
    severity: { enum: ['info', 'warning', 'error'] },
    means: { ...TEXT, description: 'Wat het betekent; past tussen haakjes achter het woord.' },
    legal: { type: 'boolean', description: 'Een term van de wet: uitleggen, niet vervangen.' },
    compounds: { type: 'boolean', description: 'Ook samenstellingen die op het woord eindigen.' },
    cells: { type: 'boolean', description: 'Mag in een cel van een tabel staan.' },
    setting: {
      type: 'object',
      additionalProperties: WORD,
      description: 'Alleen als de instelling van de regel deze waarde heeft.',
    },
    known: { type: 'boolean', description: 'Een letterwoord dat iedereen kent.' },
    audience: { enum: ['breed', 'nt2'], description: 'Alleen voor deze lezers.' },
    variant: { enum: ['be', 'nl'], description: 'Alleen in het Nederlands van België of van Nederland.' },
    note: { ...TEXT, description: 'Waarom, in één gewone zin.' },
    source: TEXT,
    reviewed: DATE,
    wrong: TEXT,
    right: TEXT,
    traps: WORDS,
    ...DECISION,
  },
};

/** The JSON Schema of a file with a word list. @param ruleIds the rules that can report its words */
export function wordListSchema(ruleIds: readonly string[]): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['entries'],
    properties: {
      theme: WORD,
      title: TEXT,
      rule: { enum: ruleIds },
      why: TEXT,
      entries: { type: 'array', items: ENTRY },
    },
  };
}
