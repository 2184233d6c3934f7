import { Ajv, type ErrorObject } from 'ajv';
import { type Document as YamlDocument, parseDocument } from 'yaml';
import { LineTable } from '../document/lines.ts';
import type { Range } from '../document/range.ts';
import { adviceFor, ALL_RULES, nearest } from '../language/nearest.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';

/** The way to a value: keys, and places in lists. */
export type Path = readonly (string | number)[];

/** A checked file, and where each value stands. */
export interface Checked<Value> {
  readonly value: Value;
  /** The line from 1 of the value at a path; of its key, where it has one. */
  lineOf(path: Path): number;
  /** The range of the value at a path in the text of the file. */
  rangeOf(path: Path): Range;
}

/**
 * Reads YAML or JSON and checks it against a schema.
 *
 * @param file its name, for messages
 * @param under the key that holds the value, where it is only part of the file
 * @throws ConfigError
 */
export function readChecked<Value>(
  text: string,
  file: string,
  schema: Readonly<Record<string, unknown>>,
  under?: string,
): Checked<Value> {
  const lines = new LineTable(text);
  const yaml = parseDocument(text, { logLevel: 'silent' });
  const [error] = yaml.errors;
  if (error) {
    const message = error.code === 'DUPLICATE_KEY' ? TWICE : NOT_YAML;
    throw new ConfigError(file, [{ line: lines.point(error.pos[0]).line, message }]);
  }
  const root: Path = under === undefined ? [] : [under];
  const lineOf = (path: Path) => lines.point(offsetOf(yaml, [...root, ...path])).line;
  const value = valueOf(yaml, file, under);
  const validate = new Ajv(QUICK).compile<Value>(schema);
  if (validate(value)) return { value, lineOf, rangeOf: (path) => rangeOf(yaml, [...root, ...path]) };
  const errors = validate.errors ?? [];
  const deepest = errors.filter((error) => !isBranch(error, errors)).sort((a, b) => depthOf(b) - depthOf(a));
  throw new ConfigError(file, unique(deepest.flatMap((one) => problemOf(one, lineOf))));
}

/** A schema is compiled for one file, so compiling it is most of the work. That it is a right one, the tests hold. */
const QUICK = {
  allErrors: true,
  verbose: true,
  strict: false,
  inlineRefs: false,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
} as const;

const TWICE = 'deze sleutel staat er twee keer. Voeg de twee stukken samen.';
const NOT_YAML = 'dit is geen geldige YAML of JSON. Kijk de inspringing en de aanhalingstekens na.';

function valueOf(yaml: YamlDocument, file: string, under: string | undefined): unknown {
  try {
    const whole: unknown = yaml.toJS({ maxAliasCount: 20 });
    return (under === undefined ? whole : (whole as Record<string, unknown>)[under]) ?? {};
  } catch {
    throw new ConfigError(file, [
      { line: 1, message: 'hier staan te veel of onbekende verwijzingen (&naam en *naam).' },
    ]);
  }
}

function problemOf(error: ErrorObject, lineOf: (path: Path) => number): ConfigProblem[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = path.join('.');
  const problem = (message: string, key?: string) => [
    { line: lineOf(key === undefined ? path : [...path, key]), message },
  ];
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return problem(unknownKey(key, path.at(-1), error), key);
    }
    case 'enum':
      return problem(`“${where}” moet een van deze zijn: ${oneOf(error)}`);
    case 'type':
      return problem(
        `“${where || 'het geheel'}” heeft de verkeerde vorm. Nodig is: ${TYPES[error.params.type] ?? error.params.type}.`,
      );
    case 'minimum':
      return problem(`“${where}” moet minstens ${error.params.limit} zijn.`);
    case 'maximum':
      return problem(`“${where}” mag hoogstens ${error.params.limit} zijn.`);
    case 'required':
      return problem(`bij “${where}” ontbreekt “${error.params.missingProperty}”.`);
    case 'minLength':
    case 'minItems':
      return problem(`“${where}” is leeg.`);
    case 'pattern':
      return problem(`“${where}” heeft de verkeerde vorm. Nodig is: ${formOf(error)}.`);
    default:
      // anyOf only says that none of its branches fits; the branches say why.
      return [];
  }
}

/** The values that are allowed, and the one that was probably meant. */
function oneOf({ params, data }: ErrorObject): string {
  const allowed: readonly string[] = params.allowedValues;
  const hint = typeof data === 'string' ? nearest(data, allowed) : undefined;
  return `${allowed.join(', ')}.${hint ? ` Bedoelt u “${hint}”?` : ''}`;
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'sleutels met een waarde',
  array: 'een lijst',
  string: 'tekst',
  integer: 'een geheel getal',
  boolean: 'true of false',
};

interface ParentSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  /** What a pattern asks for, in words. */
  readonly $comment?: string;
}

/** @param under the key that the unknown one stands under */
function unknownKey(key: string, under: string | undefined, error: ErrorObject): string {
  const known = Object.keys((error.parentSchema as ParentSchema).properties ?? {}).filter((name) => name !== '$schema');
  const what = under === 'rules' ? 'de regel' : 'de instelling';
  return `${what} “${key}” bestaat niet. ${adviceFor(key, known, MANY_NAMES[under ?? ''])}`;
}

/** What to say of a key under which more names can stand than a message holds. */
const MANY_NAMES: Readonly<Record<string, string>> = {
  rules: ALL_RULES,
  budget: `Kies een regel, een categorie, een ernst of “score”. ${ALL_RULES}`,
};

function formOf(error: ErrorObject): string {
  return (error.parentSchema as ParentSchema).$comment ?? String(error.params.pattern);
}

/** Source offset of a key in the YAML, or of a place in a list; of what it stands in, where it does not exist. */
function offsetOf(yaml: YamlDocument, path: Path): number {
  const steps = path.map((part) => (/^\d+$/u.test(String(part)) ? Number(part) : part));
  const last = steps.at(-1);
  const parent = yaml.getIn(steps.slice(0, -1), true) as RangedNode | undefined;
  const pair = parent?.items?.find((item) => item.key?.value === last);
  const node = pair ? undefined : (yaml.getIn(steps, true) as RangedNode | undefined);
  const offset = pair?.key?.range?.[0] ?? node?.range?.[0];
  if (offset !== undefined) return offset;
  return path.length > 0 ? offsetOf(yaml, path.slice(0, -1)) : 0;
}

/** The range of a value, without the white space behind it. */
function rangeOf(yaml: YamlDocument, path: Path): Range {
  const node = yaml.getIn(path, true) as RangedNode | undefined;
  const [from = 0, to = from] = node?.range ?? [];
  return [from, to];
}

function depthOf({ instancePath, keyword }: ErrorObject): number {
  return instancePath.split('/').length + (keyword === 'additionalProperties' ? 1 : 0);
}

/** A value fits no branch of its schema, and something deeper in it says why. */
function isBranch(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'enum' && error.keyword !== 'type') return false;
  return errors.some(
    (other) => depthOf(other) > depthOf(error) && `${other.instancePath}/`.startsWith(`${error.instancePath}/`),
  );
}

interface RangedNode {
  range?: readonly number[];
  items?: { key?: { value?: unknown; range?: readonly number[] } }[];
}

/** A wrong value fails each branch of its schema: said once per line, the deepest. */
function unique(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const byLine = new Map<number, ConfigProblem>();
  for (const problem of problems) if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
