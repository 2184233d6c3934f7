import type { BlockKind, Format } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import type { Finding } from '../findings/finding.ts';
import type { Band } from '../readability/bands.ts';
import type { Measures } from '../readability/measures.ts';
import type { Severity } from '../rule/rule.ts';

/** What became of a sentence. One that was moved can also have other words: then it has `marks`. */
export type Change = 'unchanged' | 'changed' | 'split' | 'joined' | 'moved' | 'removed' | 'added';

/** All of them, in the order in which they are counted for people. */
export const CHANGES: readonly Change[] = ['changed', 'split', 'joined', 'moved', 'removed', 'added', 'unchanged'];

/** A sentence of one of the texts. */
export interface ComparedSentence {
  readonly text: string;
  readonly words: number;
  readonly line: number;
  readonly column: number;
  readonly range: Range;
  readonly block: {
    readonly kind: BlockKind;
    readonly index: number;
    readonly heading: readonly string[];
    /** In docx and odt: the paragraph of the running text, from 1. */
    readonly paragraph?: number;
  };
  /** Which words are not in the sentence that it is compared with, counted in `text`. Absent where there are none. */
  readonly marks?: readonly Range[];
}

/** Sentences that belong together: one to one, one to several, several to one, or one that stands alone. */
export interface SentenceChange {
  readonly change: Change;
  readonly old: readonly ComparedSentence[];
  readonly new: readonly ComparedSentence[];
  /** Findings in these sentences, as places in the lists of the comparison, from 0. */
  readonly findings: Readonly<Record<Fate, readonly number[]>>;
}

/** What became of a finding. */
export type Fate = 'gone' | 'new' | 'stayed';

/** All of them, in the order in which people read them. */
export const FATES: readonly Fate[] = ['gone', 'new', 'stayed'];

/** A finding of one of the texts, without its sentence and suggestions; the report of `check` has these. */
export type ComparedFinding = Pick<
  Finding,
  | 'ruleId'
  | 'severity'
  | 'message'
  | 'line'
  | 'column'
  | 'endLine'
  | 'endColumn'
  | 'range'
  | 'match'
  | 'scope'
  | 'speaker'
  | 'block'
  | 'fingerprint'
>;

/** A finding that is in both texts. */
export interface StayedFinding {
  readonly old: ComparedFinding;
  readonly new: ComparedFinding;
}

/** One of the texts. */
export interface ComparedText {
  readonly path: string;
  /** The git reference that it comes from, as it was asked for. */
  readonly ref?: string;
  readonly format: Format;
  readonly kind: string;
  /** How the kind was told, in Dutch. */
  readonly kindReason: string;
  readonly language: string;
  readonly textSource: 'source' | 'extracted';
  readonly metrics: Measures;
  /** The score in words; absent where it is too unsure, or there is none. */
  readonly band?: Band;
  /** How many findings there are. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What a change of a measure means to a reader. `neutral`: neither better nor worse in itself. */
export type Judgement = 'better' | 'worse' | 'same' | 'neutral';

/** A measure of both texts; one that can't be told of a text is absent there. */
export interface MeasureChange {
  readonly name: string;
  readonly old?: number;
  readonly new?: number;
  readonly judgement: Judgement;
}

/** Whether the new text is easier to read, by its score. `unknown`: one of them is too short for a score. */
export type Verdict = 'easier' | 'harder' | 'same' | 'unknown';

/** A rule that found something, and how often. */
export interface RuleChange extends Readonly<Record<Fate, number>> {
  readonly title: string;
  readonly url: string;
}

/** Two versions of a text beside each other. Each output format is a pure function of it. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'klaretaal'; readonly version: string };
  readonly columnUnit: 'utf16';
  readonly verdict: Verdict;
  readonly summary: {
    readonly sentences: Readonly<Record<Change, number>>;
    readonly findings: Readonly<Record<Fate, number>>;
  };
  readonly old: ComparedText;
  readonly new: ComparedText;
  readonly measures: readonly MeasureChange[];
  /** By id: those with findings that are gone or new first, the most first. */
  readonly rules: Readonly<Record<string, RuleChange>>;
  readonly findings: {
    readonly gone: readonly ComparedFinding[];
    readonly new: readonly ComparedFinding[];
    readonly stayed: readonly StayedFinding[];
  };
  /** In the order of the new text; what was removed stands where it was. */
  readonly sentences: readonly SentenceChange[];
}
