import { Ajv, type ErrorObject } from 'ajv';
import { type Document as YamlDocument, parseDocument } from 'yaml';
import { LineTable } from '../document/lines.ts';
import type { Rule } from '../rule/rule.ts';
import type { Config } from './config.ts';
import { nearest } from './nearest.ts';
import { configSchema } from './schema.ts';

/** What is wrong in a configuration file; Dutch, with the line from 1. */
export interface ConfigProblem {
  readonly line: number;
  readonly message: string;
}

/** A configuration that can't be used. The message names the file, the line, and what to do. */
export class ConfigError extends Error {
  constructor(file: string, problems: readonly ConfigProblem[]) {
    super(problems.map(({ line, message }) => `${file}, regel ${line}: ${message}`).join('\n'));
  }
}

/**
 * Reads a configuration in YAML or JSON and checks it.
 *
 * @param file its name, for messages
 * @throws ConfigError
 */
export function parseConfig(text: string, file: string, rules: readonly Rule[]): Config {
  const lines = new LineTable(text);
  const yaml = parseDocument(text, { logLevel: 'silent' });
  const [error] = yaml.errors;
  if (error) {
    const line = lines.point(error.pos[0]).line;
    throw new ConfigError(file, [
      { line, message: 'dit is geen geldige YAML of JSON. Kijk de inspringing en de aanhalingstekens na.' },
    ]);
  }
  const value: unknown = yaml.toJS({ maxAliasCount: 20 }) ?? {};
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile<Config>(configSchema(rules));
  if (!validate(value)) {
    const deepest = [...(validate.errors ?? [])].sort((a, b) => depthOf(b) - depthOf(a));
    const problems = deepest.flatMap((one) => problemOf(one, yaml, lines, rules));
    throw new ConfigError(file, unique(problems));
  }
  return value;
}

const TOP_KEYS = ['kind', 'kinds', 'rules', 'overrides', 'furniture', 'speakers'];

function problemOf(error: ErrorObject, yaml: YamlDocument, lines: LineTable, rules: readonly Rule[]): ConfigProblem[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = path.join('.');
  const at = (key?: string) => lines.point(offsetOf(yaml, path, key)).line;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = knownKeys(path, rules);
      const hint = nearest(key, known);
      const what = path.at(-1) === 'rules' ? 'de regel' : 'de instelling';
      return [
        {
          line: at(key),
          message: `${what} “${key}” bestaat niet. ${hint ? `Bedoelt u “${hint}”?` : `Kies uit: ${known.join(', ')}.`}`,
        },
      ];
    }
    case 'enum':
      return [{ line: at(), message: `“${where}” moet een van deze zijn: ${error.params.allowedValues.join(', ')}.` }];
    case 'type':
      return [
        {
          line: at(),
          message: `“${where || 'het geheel'}” heeft de verkeerde vorm. Nodig is: ${TYPES[error.params.type] ?? error.params.type}.`,
        },
      ];
    case 'minimum':
      return [{ line: at(), message: `“${where}” moet minstens ${error.params.limit} zijn.` }];
    case 'required':
      return [{ line: at(), message: `bij “${where}” ontbreekt “${error.params.missingProperty}”.` }];
    case 'minLength':
    case 'minItems':
      return [{ line: at(), message: `“${where}” is leeg.` }];
    default:
      // anyOf only says that none of its branches fits; the branches say why.
      return [];
  }
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'sleutels met een waarde',
  array: 'een lijst',
  string: 'tekst',
  integer: 'een geheel getal',
};

function knownKeys(path: readonly string[], rules: readonly Rule[]): string[] {
  const last = path.at(-1);
  if (path.length === 0) return TOP_KEYS;
  if (last === 'rules') return rules.map((rule) => rule.id);
  if (path.at(-2) === 'rules')
    return ['severity', ...Object.keys(rules.find((rule) => rule.id === last)?.options ?? {})];
  if (last === 'speakers') return ['staff', 'citizen'];
  return path[0] === 'overrides' ? ['files', 'kind', 'rules'] : ['base', 'rules'];
}

/** Source offset of a value in the YAML, or of one of its keys. */
function offsetOf(yaml: YamlDocument, path: readonly string[], key?: string): number {
  const parent = path.map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
  const node = yaml.getIn(parent, true) as RangedNode | undefined;
  const pair = key === undefined ? undefined : node?.items?.find((item) => item.key?.value === key);
  return pair?.key?.range?.[0] ?? node?.range?.[0] ?? 0;
}

function depthOf({ instancePath, keyword }: ErrorObject): number {
  return instancePath.split('/').length + (keyword === 'additionalProperties' ? 1 : 0);
}

interface RangedNode {
  range?: readonly number[];
  items?: { key?: { value?: unknown; range?: readonly number[] } }[];
}

/** A wrong value in a rule fails each branch of its schema: said once per line, the deepest. */
function unique(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const byLine = new Map<number, ConfigProblem>();
  for (const problem of problems) if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
