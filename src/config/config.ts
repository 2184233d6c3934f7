import type { BaseKind } from '../document/document.ts';
import type { Budget } from '../findings/budgets.ts';
import type { Address, Audience, Variant } from '../language/readers.ts';
import type { Severity } from '../rule/rule.ts';
import type { SourceEntry } from '../words/entry.ts';

/** How a rule is set: a severity, or a severity with options. */
export type RuleSetting =
  Severity | 'off' | ({ readonly severity?: Severity | 'off' } & Readonly<Record<string, unknown>>);

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A kind of text: one of ours with other settings, or a kind of the town's own on top of one of ours. */
export interface KindConfig {
  readonly base?: BaseKind;
  readonly rules?: RuleSettings;
  /** How many findings a text may have, by rule, category or severity; `score`: how low its score may be. */
  readonly budget?: Budget;
}

/** Who reads the texts, and how they are spoken to. */
export interface ReaderSettings {
  readonly audience?: Audience;
  readonly address?: Address;
  readonly variant?: Variant;
}

/** Settings for the files that match, relative to the configuration file. */
export interface Override extends ReaderSettings {
  readonly files: readonly string[];
  readonly kind?: string;
  readonly rules?: RuleSettings;
}

/** A word that the town lets stand, whatever the lists say of it. */
export type AcceptedWord =
  string | { readonly word: string; readonly owner?: string; readonly reason?: string; readonly date?: string };

/** Words of the town's own. */
export interface OwnWords {
  readonly accept?: readonly AcceptedWord[];
  /** Words that the town does not use, with what to write. */
  readonly forbid?: readonly SourceEntry[];
  /** Words that the town uses and explains. */
  readonly explain?: readonly SourceEntry[];
}

/** A rule of the town's own, by words or phrases. */
export interface PatternRule extends Pick<
  SourceEntry,
  'pos' | 'simpler' | 'when' | 'unless' | 'owner' | 'reason' | 'date' | 'case'
> {
  /** Starts with `huis/`. */
  readonly id: string;
  readonly words: readonly string[];
  readonly message: string;
  readonly title?: string;
  readonly severity?: Severity;
  /** Only in these kinds of text; in all when absent. */
  readonly kinds?: readonly string[];
  readonly why?: string;
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

/** A retext plugin by the name of its package, or with its options behind it. */
export type RetextSetting = string | readonly [name: string, ...options: unknown[]];

/** A configuration file, checked against its schema. */
export interface Config extends ReaderSettings {
  /** Presets, files or packages that this one builds on. */
  readonly extends?: string | readonly string[];
  readonly kind?: string;
  readonly kinds?: Readonly<Record<string, KindConfig>>;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly Override[];
  /** Files in folders that are passed over. */
  readonly ignore?: readonly string[];
  /** CSS selectors of page furniture, in place of the default ones. */
  readonly furniture?: readonly string[];
  /** Words that start a turn in a counter script, besides the default ones. */
  readonly speakers?: { readonly staff?: readonly string[]; readonly citizen?: readonly string[] };
  readonly words?: OwnWords;
  /** Files with word lists, in the form of ours. */
  readonly wordLists?: readonly string[];
  /** A file with terms and what they mean. */
  readonly glossary?: string;
  readonly patterns?: readonly PatternRule[];
  readonly exceptions?: readonly ExceptionConfig[];
  /** Installed retext plugins that read the texts too. */
  readonly retext?: readonly RetextSetting[];
}

/** The names of configuration files, in the order in which they are looked for in a folder. */
export const CONFIG_FILES: readonly string[] = ['.klaretaal.yaml', '.klaretaal.yml', '.klaretaal.json'];

/** The key of a configuration in package.json. */
export const PACKAGE_KEY = 'klaretaal';
