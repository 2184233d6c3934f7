import type { Directive } from '../document/directive.ts';
import type { BaseKind, Block, Image, Link, TextDocument } from '../document/document.ts';
import type { ProseEdit, Safety } from '../document/edit.ts';
import type { Range } from '../document/range.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Grammar, SentenceGrammars } from '../language/constructions/grammar.ts';
import type { LanguageModels } from '../language/models.ts';
import type { Audience, Readers } from '../language/readers.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Entry } from '../words/entry.ts';
import type { Hit } from '../words/hit.ts';
import type { RareWord } from '../words/rare-words.ts';
import type { Criterion } from './criteria.ts';

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule is about; also the folder that it stands in. */
export const CATEGORIES = ['zin', 'woord', 'toon', 'opbouw', 'loket', 'inclusie', 'beeld', 'overig'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Whether a rule gives corrections: applied by itself, only on request, or never. */
export type Fixable = 'safe' | 'suggestion' | 'never';

/** A limit that a configuration can set. The unit stands in its description. */
export interface IntegerOption {
  readonly type: 'integer';
  readonly description: string;
  readonly default: number;
  /** Where a kind of text has another default. */
  readonly kinds?: Partial<Record<BaseKind, number>>;
  readonly minimum: number;
  /** Another limit of the rule that it can't be below. */
  readonly notBelow?: string;
}

/** A list of words that a configuration can set. */
export interface WordsOption {
  readonly type: 'words';
  readonly description: string;
  readonly default: readonly string[];
}

/** One of a few values that a configuration can choose, where guides differ. */
export interface ChoiceOption {
  readonly type: 'choice';
  readonly description: string;
  readonly default: string;
  readonly values: readonly string[];
}

export type OptionSpecs = Readonly<Record<string, IntegerOption | WordsOption | ChoiceOption>>;

/** The values of options, as a rule gets them. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends IntegerOption
    ? number
    : Specs[Name] extends ChoiceOption
      ? string
      : readonly string[];
};

/** A sentence with the block that it stands in. */
export interface PlacedSentence extends Sentence {
  readonly block: Block;
}

/** A place in the prose of a block. */
export interface ProsePlace {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  /** The sentence around it, where the rule has it at hand. */
  readonly sentence?: Sentence;
  /** The pieces of what stands apart, as offsets in the prose of the block. */
  readonly parts?: readonly Range[];
}

/** A place in the source that holds no prose: an image, unless it says otherwise. */
export interface SourcePlace {
  readonly kind?: 'image' | 'comment';
  readonly source: Range;
  /** What is read there: the alternative text, the comment. */
  readonly text: string;
  readonly index: number;
  readonly heading: readonly string[];
  /** In docx and odt: the paragraph of the running text, from 1. */
  readonly paragraph?: number;
}

export type Place = ProsePlace | SourcePlace;

/** What a writer can put in the place of a finding. */
export interface Suggestion {
  /** The new wording, literally; never an explanation. */
  readonly text: string;
  /** Given where the edits make a correct sentence; without edits, where putting `text` in the place of the finding does. */
  readonly safety?: Safety;
  /** Changes of the prose of the block of the finding. */
  readonly edits?: readonly ProseEdit[];
}

/** What a rule reports. */
export interface Report {
  readonly at: Place;
  /** Dutch: what stands there, why it is hard, what to do; one line. */
  readonly message: string;
  /** Other than the rule's severity, where the finding itself is graver or milder. */
  readonly severity?: Severity;
  /** What was measured, and its limit. */
  readonly data?: Readonly<Record<string, number | string | readonly string[]>>;
  /** The list and the entry behind the finding. */
  readonly source?: { readonly list: string; readonly entry: string };
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly { readonly message: string; readonly at: ProsePlace }[];
  /** Rules whose findings within this one are left out: one finding for one cause. */
  readonly covers?: readonly string[];
  /** It is about what the whole document lacks: `at` only says where that belongs. */
  readonly scope?: 'document';
}

/** A comment that was to switch a rule off (or on again) and is of no use, or a part of it: a rule that it names. */
export interface UselessException {
  readonly directive: Directive;
  /** `unused`: it switches nothing; the others can't be understood. */
  readonly problem: 'unused' | 'unknownRule' | 'unknownCommand' | 'unclear';
  /** The rule, where it is about one that the comment names. */
  readonly rule?: string;
  /** The name that was probably meant. */
  readonly nearest?: string;
  readonly at: SourcePlace;
}

/** What a rule may see. */
export interface RuleContext<Specs extends OptionSpecs = OptionSpecs> {
  readonly document: TextDocument;
  readonly kind: BaseKind;
  readonly options: OptionValues<Specs>;
  readonly readers: Readers;
  /** What the word lists would have a verb replaced by, by its infinitive: advice should not name a word that they report. */
  readonly simplerVerb: (infinitive: string) => string | undefined;
  /** The block being looked at; only during a call for something in it. */
  readonly analysis: Analysis;
  report(report: Report): void;
}

/** What reads the Dutch of the block being looked at: the grammar of its sentences, how common a word is, what a noun names. */
export interface DutchReader extends Pick<LanguageModels, 'frequency' | 'nouns'> {
  readonly grammars: SentenceGrammars;
  /** Whether any word list or the glossary has a word, reported or not. */
  readonly isListed: (word: string) => boolean;
}

/** What a rule wants to be called for. Blocks that are not ours (a visitor's lines, another language) are left out. */
export interface Listener {
  /** An entry of a word list of this rule. */
  word?(hit: Hit): void;
  /** An entry of a word list of this rule that the text explains where it stands. */
  explained?(hit: Hit): void;
  /** A word that few people know and that no word list has; not one that the text explains. */
  rareWord?(word: RareWord): void;
  sentence?(sentence: PlacedSentence): void;
  /** Whether the grammar of a sentence is worth reading for this rule: a cheap test on its words. Absent: always. */
  mayConcern?(sentence: PlacedSentence): boolean;
  /** A sentence with its grammar, where `mayConcern` let it through. */
  grammar?(sentence: PlacedSentence, grammar: Grammar): void;
  /**
   * Two to six capitals, as a word or at the start of one ("GAS-boete"), in a block that is not all capitals; with the
   * entry of a word list, if there is one.
   */
  acronym?(place: ProsePlace, entry?: Entry): void;
  /**
   * A block of Dutch, running text or not, behind its sentences: `context.analysis` holds its tokens and sentences, and
   * `dutch` what reads them. Only for the duration of the call.
   */
  block?(block: Block, dutch: DutchReader): void;
  link?(link: Link): void;
  image?(image: Image): void;
  /** A block in another language than Dutch, with that language. */
  foreignBlock?(block: Block, language: string): void;
  /** After everything else in the text. */
  finish?(): void | Promise<void>;
  /** A comment of no use: known once all other findings are. */
  uselessException?(exception: UselessException): void;
}

/** A text that shows how a rule behaves. All of them are tests, and stand in the manual. */
export interface Example {
  readonly text: string;
  /** "text" unless it says otherwise. */
  readonly format?: 'markdown' | 'html' | 'text';
  /** "webpagina" unless it says otherwise. */
  readonly kind?: BaseKind;
  /** Everyone unless it says otherwise. */
  readonly audience?: Audience;
}

/** A wrong example, with what the rule marks in it. */
export interface WrongExample extends Example {
  readonly matches: readonly string[];
  readonly severity?: Severity;
}

/** A right example; a trap says what a naive check would stumble over. */
export interface RightExample extends Example {
  readonly trap?: string;
}

/** A rule: what the manual says of it, and how it checks. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly category: Category;
  /** Dutch, a few words. */
  readonly title: string;
  /** Dutch, one sentence: what it reports. */
  readonly description: string;
  /** Dutch, a short paragraph: why it matters to the reader. */
  readonly why: string;
  /** Dutch, a short paragraph: what to do. */
  readonly how: string;
  /** Where the advice comes from. */
  readonly sources: readonly string[];
  /** What of the guidance it serves; nothing for rules about our own comments and for those of a town. */
  readonly criterion?: Criterion;
  readonly severity: Readonly<Record<BaseKind, Severity | 'off'>>;
  readonly fixable: Fixable;
  readonly options: Specs;
  /** It is about the findings of other rules: those must run even when only this one is asked for. */
  readonly needsOthers?: true;
  /** It looks at each block by itself: see `defineBlockRule`. */
  readonly perBlock?: true;
  readonly wrong: readonly WrongExample[];
  readonly right: readonly RightExample[];
  /** Called once per text. */
  start(context: RuleContext<Specs>): Listener;
}

/** What a rule wants to be called for that looks at each block by itself. */
export type BlockListener = Pick<
  Listener,
  'word' | 'explained' | 'rareWord' | 'sentence' | 'mayConcern' | 'grammar' | 'acronym' | 'block'
>;

/** A rule that looks at each block by itself. */
export interface BlockRule<Specs extends OptionSpecs> extends Omit<Rule<Specs>, 'start' | 'perBlock'> {
  start(context: Omit<RuleContext<Specs>, 'document'>): BlockListener;
}

/**
 * Types a rule that looks at each block by itself: what it reports depends on the kind, the prose and the spans of that
 * block alone, and it keeps nothing from one call to the next. Such a rule is not asked again about a block that did not
 * change; the blocks that it gets have no place in the document.
 */
export function defineBlockRule<const Specs extends OptionSpecs>(rule: BlockRule<Specs>): Rule<Specs> {
  return { ...rule, perBlock: true };
}

/** Types a rule by its options. */
export function defineRule<const Specs extends OptionSpecs>(rule: Rule<Specs>): Rule<Specs> {
  return rule;
}
