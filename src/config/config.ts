import type { BaseKind } from '../document/document.ts';
import type { Severity } from '../rule/rule.ts';

/** How a rule is set: a severity, or a severity with options. */
export type RuleSetting =
  Severity | 'off' | ({ readonly severity?: Severity | 'off' } & Readonly<Record<string, unknown>>);

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A kind of text: one of ours with other settings, or a kind of the town's own on top of one of ours. */
export interface KindConfig {
  readonly base?: BaseKind;
  readonly rules?: RuleSettings;
}

/** Settings for the files that match, relative to the configuration file. */
export interface Override {
  readonly files: readonly string[];
  readonly kind?: string;
  readonly rules?: RuleSettings;
}

/** Switches off the findings of a rule about the words that it quotes. */
export interface ExceptionConfig {
  readonly rule: string;
  /** Words that are marked, or that stand in the sentence; case and white space don't count. */
  readonly text: string;
  readonly reason?: string;
  /** Only in these files, relative to the configuration file; in all when absent. */
  readonly files?: readonly string[];
}

/** A configuration file, checked against its schema. */
export interface Config {
  readonly kind?: string;
  readonly kinds?: Readonly<Record<string, KindConfig>>;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly Override[];
  readonly exceptions?: readonly ExceptionConfig[];
  /** CSS selectors of page furniture, in place of the default ones. */
  readonly furniture?: readonly string[];
  /** Words that start a turn in a counter script, besides the default ones. */
  readonly speakers?: { readonly staff?: readonly string[]; readonly citizen?: readonly string[] };
}

/** The names of configuration files, in the order in which they are looked for in a folder. */
export const CONFIG_FILES: readonly string[] = ['.klaretaal.yaml', '.klaretaal.yml', '.klaretaal.json'];
