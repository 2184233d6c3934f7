import picomatch from 'picomatch';
import type { BaseKind } from '../document/document.ts';
import type { ConfiguredException } from '../lint/configured-exceptions.ts';
import type { ActiveRule } from '../lint/lint-document.ts';
import type { OptionSpecs, OptionValues, Rule, Severity } from '../rule/rule.ts';
import type { Config, RuleSetting, RuleSettings } from './config.ts';
import { nearest } from './nearest.ts';

/** The kinds that every text is based on. */
export const BASE_KINDS: readonly BaseKind[] = ['brief', 'webpagina', 'loketscript'];

/** A kind by its name, with what it is based on. */
export interface NamedKind {
  readonly name: string;
  readonly base: BaseKind;
}

/** The kind that a name stands for; its own kinds a town names in its configuration. */
export function findKind(name: string, config: Config): NamedKind | undefined {
  const own = config.kinds?.[name];
  const base = BASE_KINDS.find((kind) => kind === name);
  if (base) return { name, base };
  return own ? { name, base: own.base ?? 'webpagina' } : undefined;
}

/** The message for a kind that does not exist. */
export function unknownKind(name: string, config: Config): string {
  const names = [...BASE_KINDS, ...Object.keys(config.kinds ?? {})];
  const hint = nearest(name, names);
  return `De tekstsoort “${name}” bestaat niet. ${hint ? `Bedoelt u “${hint}”?` : `Kies uit: ${names.join(', ')}.`}`;
}

/** Overrides of the configuration that hold for a path, in order. @param path relative to the configuration file */
function overridesFor(config: Config, path: string) {
  return (config.overrides ?? []).filter(({ files }) => picomatch(files as string[], { dot: true })(path));
}

/** The kind that the configuration gives a file. */
export function configuredKind(config: Config, path: string): string | undefined {
  return overridesFor(config, path).findLast(({ kind }) => kind !== undefined)?.kind ?? config.kind;
}

/** The exceptions of the configuration that hold for a path. @param path relative to the configuration file */
export function exceptionsFor(config: Config, path: string): ConfiguredException[] {
  return (config.exceptions ?? []).flatMap(({ files, ...exception }, index) => {
    const holds = !files || picomatch(files as string[], { dot: true })(path);
    return holds ? [{ ...exception, index }] : [];
  });
}

/** What was asked on the command line, or by a caller; it goes before every configuration. */
export interface Asked {
  readonly rules?: RuleSettings;
  /** Only these rules run. */
  readonly only?: readonly string[];
}

/** The rules that run over a text, with their settings merged: default, configuration, kind, override, asked. */
export function activeRules(
  rules: readonly Rule[],
  kind: NamedKind,
  config: Config,
  path: string,
  asked: Asked,
): ActiveRule[] {
  const layers: RuleSettings[] = [
    config.rules ?? {},
    config.kinds?.[kind.name]?.rules ?? {},
    ...overridesFor(config, path).map((override) => override.rules ?? {}),
    asked.rules ?? {},
  ];
  const needsOthers = rules.some((rule) => rule.needsOthers && asked.only?.includes(rule.id));
  return rules.flatMap((rule) => {
    const silent = asked.only !== undefined && !asked.only.includes(rule.id);
    if (silent && !needsOthers) return [];
    const settings = layers.map((layer) => layer[rule.id]).filter((setting) => setting !== undefined);
    const set = settings.map(severityOf).findLast((severity) => severity !== undefined);
    // Whoever asks for one rule wants to see it, also where it is off by default.
    const severity =
      set ?? (asked.only && !silent && rule.severity[kind.base] === 'off' ? 'info' : rule.severity[kind.base]);
    if (severity === 'off') return [];
    const options = optionsOf(rule.options, kind.base, settings);
    return [{ rule, severity, fixedSeverity: set !== undefined, options, ...(silent && { silent }) }];
  });
}

function severityOf(setting: RuleSetting): Severity | 'off' | undefined {
  return typeof setting === 'string' ? setting : setting.severity;
}

function optionsOf(specs: OptionSpecs, kind: BaseKind, settings: readonly RuleSetting[]): OptionValues<OptionSpecs> {
  const values = Object.entries(specs).map(([name, spec]) => {
    const usual = spec.type === 'integer' ? (spec.kinds?.[kind] ?? spec.default) : spec.default;
    const set = settings.findLast((setting) => typeof setting === 'object' && setting[name] !== undefined);
    return [name, typeof set === 'object' ? set[name] : usual];
  });
  return Object.fromEntries(values);
}
