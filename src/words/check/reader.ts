import type { Block } from '../../document/document.ts';
import { OffsetMap } from '../../document/offset-map.ts';
import { Analysis } from '../../language/analysis.ts';
import { type GrammarReader, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { ANY_READERS, type Audience } from '../../language/readers.ts';
import { Automaton } from '../automaton.ts';
import { compile } from '../compile.ts';
import type { Entry, SourceEntry, WordList } from '../entry.ts';
import { forLearners } from '../for-learners.ts';
import type { Hit } from '../hit.ts';
import { Vocabulary } from '../vocabulary.ts';

/** Finds words of lists in sentences as a report would, one sentence at a time. */
export class ListReader {
  readonly #automaton: Automaton;
  readonly #analysis = new Analysis();
  readonly #grammars: SentenceGrammars;

  /** @throws WordListError when an entry holds no word */
  constructor(lists: readonly WordList[], grammar: GrammarReader) {
    this.#automaton = new Automaton(compile(lists));
    this.#grammars = new SentenceGrammars(this.#analysis, grammar);
  }

  /** The entries that a text is reported for, by the readers and the choices that one of them is about. */
  hits(text: string, about: SourceEntry, audience: Audience = about.audience ?? 'breed'): Hit[] {
    const block: Block = {
      kind: 'paragraph',
      index: 0,
      text,
      map: new OffsetMap([], 0),
      heading: [],
      language: 'nl',
      spans: [],
    };
    this.#analysis.read(block);
    this.#grammars.forget();
    const readers = { ...ANY_READERS, ...(about.variant && { variant: about.variant }), audience };
    const vocabulary = new Vocabulary(this.#automaton, readers);
    return vocabulary
      .hits(this.#analysis, this.#grammars, (entry) => counts(entry, about))
      .filter(({ entry }) => entry.value === undefined && entry.known !== true);
  }

  /** The simpler words of an entry as some readers get them. */
  simplerFor(entry: SourceEntry, audience: Audience): readonly string[] {
    const simpler = entry.simpler ?? [];
    return audience === 'nt2' ? forLearners(simpler, this.#automaton, (one) => counts(one, entry)) : simpler;
  }
}

function counts({ setting }: Entry, about: SourceEntry): boolean {
  return setting === undefined || isSameSetting(setting, about.setting);
}

/** The readers that an entry is for. */
export function audiencesOf({ audience }: SourceEntry): readonly Audience[] {
  return audience ? [audience] : ['breed', 'nt2'];
}

/** Whether two entries can count for the same text. */
export function canMeet(one: SourceEntry, other: SourceEntry): boolean {
  const same = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  const choices = Object.entries(one.setting ?? {}).every(([name, value]) => same(value, other.setting?.[name]));
  return choices && same(one.audience, other.audience) && same(one.variant, other.variant);
}

function isSameSetting(setting: NonNullable<Entry['setting']>, other: Entry['setting'] = {}): boolean {
  return Object.entries(setting).every(([name, value]) => other[name] === value);
}
