/** What a word list says of a word. Severities as in reports. */
export type EntrySeverity = 'error' | 'warning' | 'info';

/** In a list of neighbours: any word with a capital, a name. */
export const ANY_NAME = '<naam>';

/** In a list of neighbours: any comparative, "steeds groter". */
export const ANY_COMPARATIVE = '<vergrotend>';

/** In a list of later words: "te" with its infinitive, before any "om" or "door" that would have a "te" of its own. */
export const ANY_TE = '<te>';

/** In a list of neighbours: a number with a unit of time behind it, "dertig dagen", "enkele weken". */
export const ANY_DURATION = '<duur>';

/** Neighbours that decide whether a word is meant as its entry says: lists of words, `<naam>`, `<vergrotend>`, `<te>` or `<duur>`. */
export interface Conditions {
  /** The word directly before is one of these. */
  readonly before?: readonly string[];
  /** The word directly after is one of these. */
  readonly after?: readonly string[];
  /** One of these stands earlier in the same sentence. */
  readonly earlier?: readonly string[];
  /** One of these stands later in the same sentence. */
  readonly later?: readonly string[];
  /** One of these stands elsewhere in the same sentence. */
  readonly near?: readonly string[];
}

/** When a word is not to be reported. */
export interface Exceptions extends Conditions {
  /** Fixed expressions and names that hold the word. A word in square brackets is found in all its verb forms. */
  readonly phrases?: readonly string[];
}

/** Who decided on a word of the house, why and when. */
export interface Decision {
  readonly owner?: string;
  readonly reason?: string;
  readonly date?: string;
}

/** An entry of a word list, as its file has it. CONTRIBUTING.md explains the keys. */
export interface SourceEntry extends Decision {
  readonly word: string;
  readonly also?: readonly string[];
  /** Without one, a word has only the form that stands there. */
  readonly pos?: string;
  readonly forms?: readonly string[];
  readonly simpler?: readonly string[];
  readonly drop?: boolean;
  readonly swap?: boolean;
  /** `simpler[0]` fits unchanged and means exactly the same everywhere. */
  readonly safe?: boolean;
  /** The simpler words are advice: none of them fits in the same place. Without any, the meaning is: nobody needs it there. */
  readonly advice?: boolean;
  readonly severity?: EntrySeverity;
  readonly case?: 'exact';
  /** What it stands for, or what it means: fits in brackets behind the word. */
  readonly means?: string;
  /** The law, or an official name, asks for this term: it is explained, never replaced. */
  readonly legal?: boolean;
  /** Compounds that end in the word are found as well. */
  readonly compounds?: boolean;
  /** It may stand in a cell of a table. */
  readonly cells?: boolean;
  readonly known?: boolean;
  readonly value?: string;
  /** Only for this audience. */
  readonly audience?: 'breed' | 'nt2';
  /** Only in the Dutch of Belgium, or of the Netherlands. */
  readonly variant?: 'be' | 'nl';
  /** Only where the town chose so: options of its rule, each with the value that it must have. */
  readonly setting?: Readonly<Record<string, string>>;
  readonly when?: Conditions;
  readonly unless?: Exceptions;
  readonly note?: string;
  readonly source?: string;
  readonly reviewed?: string;
  readonly wrong?: string;
  readonly right?: string;
  readonly traps?: readonly string[];
}

/** Where an entry of the house stands. */
export interface HousePlace {
  /** Names it among all words of the house. */
  readonly id: string;
  /** The file, as people know it, and the line of the entry. */
  readonly name: string;
  readonly line?: number;
  /** The place of the file among those that extend each other; a higher one goes before a lower one. */
  readonly layer: number;
}

/** An entry of the house: in the form of ours, with where it stands. */
export interface HouseEntry extends SourceEntry {
  readonly house: HousePlace;
}

/** A word list: one theme, reported by one rule. */
export interface WordList {
  readonly theme: string;
  readonly title: string;
  readonly rule: string;
  /** One sentence for the writer: why such words are in the way. */
  readonly why?: string;
  readonly entries: readonly SourceEntry[];
}

/** A wording whose words can stand apart in a clause. */
export interface Pattern {
  /** In this order, each as it stands there. */
  readonly pieces: readonly string[];
  /** The infinitive of a verb that stands in the same clause, in any form. */
  readonly verb?: string;
}

/** An entry as it is at run time: what a report needs, and what decides whether it is meant. */
export interface Entry extends Pick<
  SourceEntry,
  | 'word'
  | 'pos'
  | 'simpler'
  | 'drop'
  | 'swap'
  | 'safe'
  | 'advice'
  | 'severity'
  | 'case'
  | 'means'
  | 'legal'
  | 'compounds'
  | 'cells'
  | 'known'
  | 'value'
  | 'audience'
  | 'variant'
  | 'setting'
  | 'when'
  | 'note'
  | 'source'
  | keyof Decision
> {
  readonly theme: string;
  readonly rule: string;
  /** The spellings that count when `case` is exact. */
  readonly spellings?: readonly string[];
  readonly unless?: Conditions;
  /** All its wordings start with a capital, and so must a hit. */
  readonly capital?: true;
  /** Fixed expressions in which it is not reported, as the list has them; for people. */
  readonly exceptions?: readonly string[];
  readonly patterns?: readonly Pattern[];
  /** Of an entry of the house. */
  readonly house?: HousePlace;
}
