import { adviceFor, ALL_RULES } from '../language/nearest.ts';
import type { Rule } from '../rule/rule.ts';
import type { Path } from './checked-yaml.ts';
import { ConfigError } from './config-error.ts';
import type { RuleSettings } from './config.ts';
import { EXPLAIN, FORBIDDEN, patternsOf } from './house-words.ts';
import { type Layer, mergeLayers } from './layers.ts';
import { pluginsOf } from './retext.ts';
import { BASE_KINDS, findKind } from './settings.ts';

/** A name in a configuration, with where it stands. */
type Named = readonly [name: string, path: Path];

/**
 * Checks the names that one file can't check by itself, because another file that it builds on can bring them: kinds of
 * text, and rules of the house.
 *
 * @throws ConfigError with the line and the nearest name
 */
export function checkNames(layers: readonly Layer[], rules: readonly Rule[]): void {
  const config = mergeLayers(layers);
  const patterns = patternsOf(layers).map(({ pattern }) => pattern.id);
  const own = [FORBIDDEN, EXPLAIN, ...patterns, ...pluginsOf(layers).map(({ id }) => id)];
  const ids = [...rules.map(({ id }) => id), ...own];
  const kinds = ['auto', ...BASE_KINDS, ...Object.keys(config.kinds ?? {})];
  for (const layer of layers) {
    check(
      kindsIn(layer),
      layer,
      (name) => name === 'auto' || findKind(name, config) !== undefined,
      'de tekstsoort',
      (name) => adviceFor(name, kinds),
    );
    check(
      rulesIn(layer),
      layer,
      (name) => ids.includes(name),
      'de regel',
      (name) => adviceFor(name, ids, ALL_RULES),
    );
    checkLimits(layer, rules);
  }
}

/** Two limits of one setting that can't both hold. */
function checkLimits(layer: Layer, rules: readonly Rule[]): void {
  const problems = rules.flatMap((rule) => {
    return Object.entries(rule.options).flatMap(([name, spec]) => {
      const other = spec.type === 'integer' ? spec.notBelow : undefined;
      if (other === undefined) return [];
      return settingsIn(layer).flatMap(([settings, path]) => {
        const setting = settings?.[rule.id];
        if (typeof setting !== 'object' || Number(setting[name]) >= Number(setting[other] ?? 0)) return [];
        if (setting[name] === undefined) return [];
        const message = `“${name}” mag niet kleiner zijn dan “${other}”.`;
        return [{ line: layer.lineOf?.([...path, 'rules', rule.id, name]) ?? 1, message }];
      });
    });
  });
  if (problems.length > 0) throw new ConfigError(layer.name, problems);
}

function check(
  names: readonly Named[],
  layer: Layer,
  isKnown: (name: string) => boolean,
  what: string,
  advice: (name: string) => string,
): void {
  const problems = names
    .filter(([name]) => !isKnown(name))
    .map(([name, path]) => {
      const line = layer.lineOf?.(path) ?? 1;
      return { line, message: `${what} “${name}” bestaat niet. ${advice(name)}` };
    });
  if (problems.length > 0) throw new ConfigError(layer.name, problems);
}

function kindsIn({ config }: Layer): Named[] {
  const { kind, overrides = [], patterns = [] } = config;
  return [
    ...(kind ? [[kind, ['kind']] as const] : []),
    ...overrides.flatMap((one, index): Named[] => (one.kind ? [[one.kind, ['overrides', index, 'kind']]] : [])),
    ...patterns.flatMap((pattern, index) => {
      return (pattern.kinds ?? []).map((name, at): Named => [name, ['patterns', index, 'kinds', at]]);
    }),
  ];
}

/** Whether an id is that of a rule which a configuration brings itself: of the house, or of a plugin. */
export function isOfConfiguration(id: string): boolean {
  return id.startsWith('huis/') || id.startsWith('retext/');
}

/** Every mention of a rule that the schema lets through: of the house and of plugins, and in the list of exceptions. */
function rulesIn(layer: Layer): Named[] {
  const { exceptions = [] } = layer.config;
  const houseIds = settingsIn(layer).flatMap(([settings, path]) => {
    return Object.keys(settings ?? {})
      .filter(isOfConfiguration)
      .map((id): Named => [id, [...path, 'rules', id]]);
  });
  const budgeted = Object.entries(layer.config.kinds ?? {}).flatMap(([kind, { budget = {} }]) => {
    return Object.keys(budget)
      .filter((id) => id.startsWith('huis/'))
      .map((id): Named => [id, ['kinds', kind, 'budget', id]]);
  });
  return [
    ...houseIds,
    ...budgeted,
    ...exceptions.map(({ rule }, index): Named => [rule, ['exceptions', index, 'rule']]),
  ];
}

/** Everywhere that a file sets rules, with the path to it. */
function settingsIn({ config }: Layer): (readonly [settings: RuleSettings | undefined, path: Path])[] {
  const { rules, kinds = {}, overrides = [] } = config;
  return [
    [rules, []],
    ...Object.entries(kinds).map(([name, kind]) => [kind.rules, ['kinds', name]] as const),
    ...overrides.map((one, index) => [one.rules, ['overrides', index]] as const),
  ];
}
