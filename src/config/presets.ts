import type { Category, Rule } from '../rule/rule.ts';
import type { Config, RuleSettings } from './config.ts';

/** A preset: a configuration of ours that a town can build on. */
interface Preset {
  readonly config: Config;
  /** Rules of other categories are off. */
  readonly only?: readonly Category[];
}

const PRESETS: Readonly<Record<string, Preset>> = {
  /** What holds without any setting. */
  aanbevolen: { config: {} },
  streng: {
    config: {
      rules: {
        'lange-zin': { warnAbove: 15, errorAbove: 20 },
        aanspreking: 'error',
        afkorting: 'error',
        'engelse-leesbaarheid': 'warning',
        linktekst: 'error',
      },
      kinds: {
        loketscript: {
          rules: {
            'lange-zin': { warnAbove: 12, errorAbove: 15 },
            'engelse-leesbaarheid': 'off',
            linktekst: 'off',
          },
        },
      },
    },
  },
  'enkel-inclusie': { config: {}, only: ['inclusie'] },
};

/** What comes before the name of a preset; it can be left out. */
export const PRESET_PREFIX = 'klaretaal/';

export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/** The settings of a preset. @param name without its prefix */
export function presetConfig(name: string, rules: readonly Rule[]): Config | undefined {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (!preset?.only) return preset?.config;
  const { only } = preset;
  const off = rules.filter((rule) => !only.includes(rule.category)).map((rule) => [rule.id, 'off'] as const);
  const settings: RuleSettings = Object.fromEntries(off);
  return { ...preset.config, rules: { ...settings, ...preset.config.rules } };
}
