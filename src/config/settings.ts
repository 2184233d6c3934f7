import type { BaseKind } from '../document/document.ts';
import type { Budget } from '../findings/budgets.ts';
import { adviceFor } from '../language/nearest.ts';
import { ANY_READERS, type Readers } from '../language/readers.ts';
import type { ConfiguredException } from '../lint/configured-exceptions.ts';
import type { ActiveRule } from '../lint/lint-document.ts';
import type { OptionSpecs, OptionValues, Rule, Severity } from '../rule/rule.ts';
import type { Path } from './checked-yaml.ts';
import type { Config, Override, ReaderSettings, RuleSetting, RuleSettings } from './config.ts';
import { matchesGlobs } from './globs.ts';
import { type Layer, layersOf, termsOf } from './layers.ts';

/** The kinds that every text is based on. */
export const BASE_KINDS: readonly BaseKind[] = ['brief', 'webpagina', 'loketscript'];

/** A kind by its name, with what it is based on. */
export interface NamedKind {
  readonly name: string;
  readonly base: BaseKind;
}

/** The kind that a name stands for; its own kinds a town names in its configuration. */
export function findKind(name: string, config: Config): NamedKind | undefined {
  const own = config.kinds && Object.hasOwn(config.kinds, name) ? config.kinds[name] : undefined;
  const base = BASE_KINDS.find((kind) => kind === name);
  if (base) return { name, base };
  return own ? { name, base: own.base ?? 'webpagina' } : undefined;
}

/** The message for a kind that does not exist. */
export function unknownKind(name: string, config: Config): string {
  const names = [...BASE_KINDS, ...Object.keys(config.kinds ?? {})];
  return `De tekstsoort “${name}” bestaat niet. ${adviceFor(name, names)}`;
}

/** The exceptions of the configuration that hold for a path. @param path as the patterns of the configuration count */
export function exceptionsFor(config: Config, path: string): ConfiguredException[] {
  return (config.exceptions ?? []).flatMap(({ files, ...exception }, index) => {
    return !files || matchesGlobs(files, path) ? [{ ...exception, index }] : [];
  });
}

/** How much a text of a kind may have; each limit from the last file that sets it, with where it stands. */
export function settledBudget(config: Config, kind: NamedKind): Readonly<Record<string, Settled<number>>> {
  const settled: Record<string, Settled<number>> = {};
  for (const layer of layersOf(config)) {
    const kinds = layer.config.kinds ?? {};
    const budget = Object.hasOwn(kinds, kind.name) ? (kinds[kind.name]?.budget ?? {}) : {};
    for (const [of, value] of Object.entries(budget)) {
      settled[of] = { value, layer, path: ['kinds', kind.name, 'budget', of] };
    }
  }
  return settled;
}

/** How much a text of a kind may have. */
export function budgetFor(config: Config, kind: NamedKind): Budget {
  return Object.fromEntries(Object.entries(settledBudget(config, kind)).map(([of, { value }]) => [of, value]));
}

/** What was asked on the command line, or by a caller; it goes before every configuration. */
export interface Asked extends ReaderSettings {
  readonly rules?: RuleSettings;
  /** Only these rules run. */
  readonly only?: readonly string[];
}

/** A value that holds, with where it was set: a layer and a path in it; nothing where it is as usual. */
export interface Settled<Value> {
  readonly value: Value;
  readonly layer?: Layer;
  readonly path?: Path;
}

/** A part of a configuration that holds for a text: a whole file, or one of its overrides. */
interface Part {
  readonly layer: Layer;
  readonly path: Path;
  readonly settings: Config | Override;
}

/** The parts that hold for a path, of each layer the file and then its overrides; the last goes before the others. */
function partsFor(config: Config, path: string): Part[] {
  return layersOf(config).flatMap((layer) => {
    const overrides = (layer.rooted.overrides ?? []).flatMap((override, index): Part[] => {
      return matchesGlobs(override.files, path) ? [{ layer, path: ['overrides', index], settings: override }] : [];
    });
    return [{ layer, path: [], settings: layer.rooted }, ...overrides];
  });
}

type Setting = Exclude<keyof Config & keyof Override, 'rules'>;

/** The last value of a setting that holds for a path. @param path as the patterns of the configuration count */
export function settledSetting<Key extends Setting>(
  key: Key,
  config: Config,
  path: string,
): Settled<NonNullable<Override[Key]>> | undefined {
  const part = partsFor(config, path).findLast(({ settings }) => settings[key] !== undefined);
  const value = part?.settings[key];
  return part && value !== undefined && value !== null
    ? { value: value as NonNullable<Override[Key]>, layer: part.layer, path: [...part.path, key] }
    : undefined;
}

/** The kind that the configuration gives a file. */
export function configuredKind(config: Config, path: string): string | undefined {
  return settledSetting('kind', config, path)?.value;
}

/** Who reads a text: as asked, as the configuration has it, or as usual. */
export function readersFor(config: Config, path: string, asked: ReaderSettings): Readers {
  return {
    audience: asked.audience ?? settledSetting('audience', config, path)?.value ?? ANY_READERS.audience,
    address: asked.address ?? settledSetting('address', config, path)?.value ?? ANY_READERS.address,
    variant: asked.variant ?? settledSetting('variant', config, path)?.value ?? ANY_READERS.variant,
    glossary: termsOf(config),
  };
}

/** What a part of a configuration says of rules. */
interface Step {
  readonly rules: RuleSettings;
  readonly layer?: Layer;
  readonly path: Path;
}

/** Everything that is said of rules for a text, in order: per file its rules, its kind, its overrides; then asked. */
function stepsFor(kind: NamedKind, config: Config, path: string, asked: Asked): Step[] {
  const steps = partsFor(config, path).flatMap(({ layer, path: at, settings }): Step[] => {
    const kinds = 'kinds' in settings ? settings.kinds?.[kind.name]?.rules : undefined;
    return [
      { rules: settings.rules ?? {}, layer, path: [...at, 'rules'] },
      ...(kinds ? [{ rules: kinds, layer, path: ['kinds', kind.name, 'rules'] }] : []),
    ];
  });
  return [...steps, { rules: asked.rules ?? {}, path: [] }];
}

/** A rule as it is set for a text, with where each value comes from. */
export interface SettledRule {
  readonly rule: Rule;
  readonly severity: Settled<Severity | 'off'> & { readonly set: boolean };
  readonly options: Readonly<Record<string, Settled<unknown>>>;
}

/** Rules as they are set for a text; `--only` and rules that are off count as off. */
export function settleRules(
  rules: readonly Rule[],
  kind: NamedKind,
  config: Config,
  path: string,
  asked: Asked,
): SettledRule[] {
  const steps = stepsFor(kind, config, path, asked);
  return rules.map((rule) => {
    const said = steps.flatMap((step) => {
      const setting = step.rules[rule.id];
      return setting === undefined ? [] : [{ ...step, setting }];
    });
    const options = Object.keys(rule.options).map((name) => [name, settleOption(name, rule, kind.base, said)]);
    return { rule, severity: settleSeverity(rule, kind.base, said, asked), options: Object.fromEntries(options) };
  });
}

/**
 * The rules that run over a text, with their settings merged. Where one that is asked for has to know what the others
 * find, those run too, but are not heard.
 */
export function activeRules(
  rules: readonly Rule[],
  kind: NamedKind,
  config: Config,
  path: string,
  asked: Asked,
): ActiveRule[] {
  const active = settleRules(rules, kind, config, path, asked).flatMap(activeRule);
  const { only, ...everything } = asked;
  if (!only || !rules.some((rule) => rule.needsOthers && only.includes(rule.id))) return active;
  const others = rules.filter((rule) => !only.includes(rule.id));
  const unheard = settleRules(others, kind, config, path, everything).flatMap(activeRule);
  return [...active, ...unheard.map((rule) => ({ ...rule, silent: true }))];
}

function activeRule({ rule, severity, options }: SettledRule): ActiveRule[] {
  if (severity.value === 'off') return [];
  const values = Object.entries(options).map(([name, { value }]) => [name, value]);
  return [
    {
      rule,
      severity: severity.value,
      fixedSeverity: severity.set,
      options: Object.fromEntries(values) as OptionValues<OptionSpecs>,
    },
  ];
}

type Said = Step & { readonly setting: RuleSetting };

function settleSeverity(rule: Rule, kind: BaseKind, said: readonly Said[], asked: Asked): SettledRule['severity'] {
  if (asked.only && !asked.only.includes(rule.id)) return { value: 'off', set: true };
  const last = said.findLast(({ setting }) => severityOf(setting) !== undefined);
  const set = last && severityOf(last.setting);
  if (last && set) {
    const key = typeof last.setting === 'string' ? [] : ['severity'];
    return { value: set, set: true, ...placed(last, [rule.id, ...key]) };
  }
  // Whoever asks for one rule wants to see it, also where it is off by default.
  const usual = rule.severity[kind];
  return { value: asked.only && usual === 'off' ? 'info' : usual, set: false };
}

function settleOption(name: string, rule: Rule, kind: BaseKind, said: readonly Said[]): Settled<unknown> {
  const spec = rule.options[name];
  const last = said.findLast(({ setting }) => typeof setting === 'object' && setting[name] !== undefined);
  if (last && typeof last.setting === 'object') {
    return { value: last.setting[name], ...placed(last, [rule.id, name]) };
  }
  return { value: spec?.type === 'integer' ? (spec.kinds?.[kind] ?? spec.default) : spec?.default };
}

function placed({ layer, path }: Step, within: Path): { layer?: Layer; path: Path } {
  return { ...(layer && { layer }), path: [...path, ...within] };
}

function severityOf(setting: RuleSetting): Severity | 'off' | undefined {
  return typeof setting === 'string' ? setting : setting.severity;
}
