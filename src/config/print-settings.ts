import { stringify } from 'yaml';
import type { Rule } from '../rule/rule.ts';
import type { Config } from './config.ts';
import { type Layer, layersOf, placeOf } from './layers.ts';
import {
  type Asked,
  type NamedKind,
  readersFor,
  type Settled,
  settledBudget,
  settledSetting,
  settleRules,
} from './settings.ts';

/** Everything that a list of resolved settings is made of. */
export interface SettingsOf {
  readonly config: Config;
  /** As the patterns of the configuration count. */
  readonly path: string;
  readonly kind: NamedKind;
  /** Why it is that kind; follows "omdat". */
  readonly kindReason: string;
  readonly rules: readonly Rule[];
  readonly asked: Asked & { readonly kind?: string };
}

/** A line of YAML, with where its value comes from. */
interface Line {
  readonly text: string;
  readonly origin?: string;
}

const USUAL = 'standaard';

/** The settings that hold for one text, as YAML; behind each value stands where it comes from. */
export function printSettings(settings: SettingsOf): string {
  const lines = [
    ...readerLines(settings),
    ...ruleLines(settings),
    ...budgetLines(settings),
    ...listLines(layersOf(settings.config)),
  ];
  const width = Math.min(60, Math.max(...lines.map(({ text, origin }) => (origin ? text.length : 0))));
  return lines.map(({ text, origin }) => (origin ? `${text.padEnd(width)}  # ${origin}\n` : `${text}\n`)).join('');
}

function readerLines({ config, path, kind, kindReason, asked }: SettingsOf): Line[] {
  const set = settledSetting('kind', config, path);
  const fromConfig = !asked.kind && set?.value === kind.name;
  const kindOrigin = asked.kind ? '--kind' : fromConfig ? originOf(set) : `omdat ${kindReason}`;
  const readers = readersFor(config, path, asked);
  const line = (key: 'audience' | 'address' | 'variant'): Line => ({
    text: `${key}: ${readers[key]}`,
    origin: asked[key] ? `--${key}` : originOf(settledSetting(key, config, path)),
  });
  return [
    { text: `kind: ${scalar(kind.name)}`, origin: kindOrigin },
    line('audience'),
    line('address'),
    line('variant'),
  ];
}

function ruleLines({ config, path, kind, rules, asked }: SettingsOf): Line[] {
  const lines = settleRules(rules, kind, config, path, asked).flatMap(({ rule, severity, options }): Line[] => [
    { text: `  ${rule.id}:` },
    { text: `    severity: ${severity.value}`, origin: severityOrigin(rule, severity, asked, config) },
    ...Object.entries(options).map(([name, option]) => {
      return { text: `    ${name}: ${scalar(option.value)}`, origin: originOf(option) };
    }),
  ]);
  return [{ text: 'rules:' }, ...lines];
}

function budgetLines({ config, kind }: SettingsOf): Line[] {
  const limits = Object.entries(settledBudget(config, kind));
  return group(
    'budget',
    limits.map(([of, limit]) => ({ text: `  ${of}: ${limit.value}`, origin: originOf(limit) })),
  );
}

function severityOrigin(rule: Rule, severity: Settled<unknown>, asked: Asked, config: Config): string {
  if (asked.only && (!asked.only.includes(rule.id) || !severity.layer)) return '--only';
  if (asked.rules?.[rule.id] !== undefined) return '--rule';
  return severity.layer ? originOf(severity) : (patternOrigin(rule.id, config) ?? USUAL);
}

/** Where a rule of the house's own says how grave it is. */
function patternOrigin(id: string, config: Config): string | undefined {
  return layersOf(config)
    .flatMap((layer) => {
      return (layer.config.patterns ?? []).flatMap((pattern, index) => {
        return pattern.id === id && pattern.severity ? [placeOf(layer, ['patterns', index, 'severity'])] : [];
      });
    })
    .at(-1);
}

/** The lists that files add to: each item with the file that it stands in. */
function listLines(layers: readonly Layer[]): Line[] {
  const furniture = layers.findLast((layer) => layer.config.furniture);
  return [
    ...list('ignore', layers, ({ config }) => config.ignore, 'ignore'),
    ...(furniture ? list('furniture', [furniture], ({ config }) => config.furniture, 'furniture') : []),
    ...group('speakers', [
      ...list('  staff', layers, ({ config }) => config.speakers?.staff, 'speakers', 'staff'),
      ...list('  citizen', layers, ({ config }) => config.speakers?.citizen, 'speakers', 'citizen'),
    ]),
    ...group('words', [
      ...list('  accept', layers, ({ config }) => config.words?.accept, 'words', 'accept'),
      ...list('  forbid', layers, ({ config }) => config.words?.forbid, 'words', 'forbid'),
      ...list('  explain', layers, ({ config }) => config.words?.explain, 'words', 'explain'),
    ]),
    ...list('wordLists', layers, ({ config }) => config.wordLists, 'wordLists'),
    ...layers.flatMap((layer) => {
      const { glossary } = layer.config;
      return glossary === undefined
        ? []
        : [{ text: `glossary: ${scalar(glossary)}`, origin: placeOf(layer, ['glossary']) }];
    }),
    ...list('patterns', layers, ({ config }) => config.patterns, 'patterns'),
    ...list('exceptions', layers, ({ config }) => config.exceptions, 'exceptions'),
    ...list('retext', layers, ({ config }) => config.retext, 'retext'),
  ];
}

function list(
  title: string,
  layers: readonly Layer[],
  pick: (layer: Layer) => readonly unknown[] | undefined,
  ...path: string[]
): Line[] {
  const indent = /^ */u.exec(title)?.[0] ?? '';
  const items = layers.flatMap((layer) => {
    return (pick(layer) ?? []).map((item, index) => ({
      text: `${indent}  - ${scalar(item)}`,
      origin: placeOf(layer, [...path, index]),
    }));
  });
  return group(title, items);
}

function group(title: string, lines: readonly Line[]): Line[] {
  return lines.length > 0 ? [{ text: `${title}:` }, ...lines] : [];
}

/** A value on one line. */
function scalar(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

function originOf(settled: Settled<unknown> | undefined): string {
  if (settled?.layer && settled.path) return placeOf(settled.layer, settled.path);
  return USUAL;
}
