import { fold, HASH_START, hashOf, hashStep } from '../characters.ts';
import { HashTable } from '../tagger/hash-table.ts';
import { SectionReader } from '../tagger/sections.ts';
import { Tag, type TagName } from '../tagger/tags.ts';
import { EDITS_MAGIC, EditTable } from './edit-table.ts';

/** What is known of a verb or of a participle: bits. */
export const VerbFact = {
  /** It is a verb of the lexicon. */
  known: 1,
  /** Its first part can stand apart: "meldt … aan". */
  separable: 2,
  /** Its perfect takes zijn: "is verhuisd" is no passive. */
  withZijn: 4,
  /** Its perfect takes zijn or hebben. */
  withEither: 8,
  /** Of a participle: after zijn it always describes a state ("is verplicht"), … */
  state: 16,
  /** … or mostly ("is gesloten"). */
  mostlyState: 32,
} as const;

const GROUPS = 0x10001;
const PARTICIPLE_MARK = '='.charCodeAt(0);

/** From a word to its lemma, and from a lemma to its forms. Learnt by scripts/train/morphology.js; see models/README.md. */
export class Morphology {
  readonly #lemmas: EditTable;
  readonly #forms: EditTable;
  readonly #facts: HashTable;
  readonly #factBits: Uint8Array;

  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    if (reader.u32(1)[0] !== EDITS_MAGIC) throw new Error('This is no morphology.');
    this.#lemmas = new EditTable(reader);
    reader.align();
    this.#forms = new EditTable(reader);
    reader.align();
    const [size = 0] = reader.u32(1);
    const groups = reader.u32(GROUPS);
    this.#facts = new HashTable(groups, reader.u16(size));
    this.#factBits = reader.u8(size);
  }

  /**
   * The lemma of a word: infinitive, singular, adjective without ending. In lower case, unless it is a name.
   *
   * @param tag what the word is in its sentence
   */
  lemma(word: string, tag: number): string {
    if (tag === Tag.EIGEN || tag === Tag.X || tag === Tag.SYM) return word;
    return this.#lemmas.apply(word.toLowerCase(), tag);
  }

  /** The form of a lemma that a tag asks for: "vergunning" and `N.mv` give "vergunningen". */
  form(lemma: string, tag: TagName): string {
    return this.#forms.apply(lemma, Tag[tag]);
  }

  /** What is known of a verb: bits of `VerbFact`; 0 for what is no verb of the lexicon. @param lemma its infinitive */
  verb(lemma: string): number {
    return this.#look(hashOf(lemma));
  }

  /** What is known of a participle as an adjective: bits of `VerbFact`. */
  participle(form: string): number {
    let hash = hashStep(HASH_START, PARTICIPLE_MARK);
    for (let at = 0; at < form.length; at++) hash = hashStep(hash, fold(form.charCodeAt(at)));
    return this.#look(hash);
  }

  /** The verb that a particle and the rest make together: "mee" and "delen" give "meedelen"; nothing if there is none. */
  joined(particle: string, rest: string): string | undefined {
    const lemma = particle.toLowerCase() + rest;
    return (this.verb(lemma) & VerbFact.separable) !== 0 ? lemma : undefined;
  }

  #look(hash: number): number {
    const at = this.#facts.find(hash);
    return at < 0 ? 0 : (this.#factBits[at] as number);
  }
}
