import type { Analysis } from '../analysis.ts';
import { hashOf } from '../characters.ts';
import { Compounds } from '../morphology/compounds.ts';
import { Nouns } from '../morphology/nouns.ts';
import { Morphology } from '../morphology/morphology.ts';
import type { Sentence } from '../sentences.ts';
import type { TaggerInput } from '../tagger/features.ts';
import { TaggerModel } from '../tagger/model.ts';
import { Is, Tag, tagBits, type TagName } from '../tagger/tags.ts';
import { Tagger } from '../tagger/tagger.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Passive, passiveOf } from './passives.ts';
import { mendFinite, mendParticiples, mendWords } from './repairs.ts';
import { type SeparableVerb, separableVerbsOf } from './separable-verbs.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';
import { Words } from './words.ts';

/**
 * A sentence with its grammar. Clauses and verb groups mend tags: they are worked out at once, so that whoever looks at
 * the words sees the same, whatever others asked before. The rest is worked out when it is first asked for.
 */
export class Grammar {
  readonly clauses: readonly Clause[];
  /** Also those of one verb. */
  readonly verbGroups: readonly VerbGroup[];
  #passives: Passive[] | undefined;
  #separables: SeparableVerb[] | undefined;

  constructor(readonly words: Words) {
    mendWords(words);
    this.clauses = clausesOf(words);
    for (const clause of this.clauses) {
      mendFinite(clause, words);
      mendParticiples(clause, words);
    }
    this.verbGroups = this.clauses.flatMap((clause) => verbGroupsOf(clause, words));
  }

  /** The grammar of another wording of the sentence; nothing where that is not one sentence. */
  reworded(text: string): Grammar | undefined {
    const words = this.words.reworded(text);
    return words && new Grammar(words);
  }

  get passives(): readonly Passive[] {
    return (this.#passives ??= this.verbGroups.flatMap((group) => passiveOf(group, this.words) ?? []));
  }

  get separables(): readonly SeparableVerb[] {
    return (this.#separables ??= separableVerbsOf(this.verbGroups, this.words));
  }
}

/** Reads the grammar of Dutch sentences, with the trained models. One serves a whole run. */
export class GrammarReader {
  readonly #model: TaggerModel;
  readonly #tagger: Tagger;
  readonly morphology: Morphology;
  readonly compounds: Compounds;
  readonly nouns: Nouns;

  /** @param tagger the bytes of models/tagger.bin; @param morphology of models/morphology.bin */
  constructor(tagger: Uint8Array, morphology: Uint8Array) {
    const model = new TaggerModel(tagger);
    this.#model = model;
    this.#tagger = new Tagger(model);
    this.morphology = new Morphology(morphology);
    this.compounds = new Compounds(model);
    this.nouns = new Nouns(model, this.compounds);
  }

  /** Whether a form stands in the lexicon, so that what it can be is known and not guessed. */
  knows(form: string): boolean {
    return this.#model.tagsOfForm(hashOf(form)) !== undefined;
  }

  /** Whether a form can be an adjective. */
  isAdjective(form: string): boolean {
    return this.#model.tagsOfForm(hashOf(form))?.some((tag) => (tagBits(tag) & Is.adjective) !== 0) ?? false;
  }

  /** The tags that a form can have by the lexicon; nothing for one that is not in it. @param hash of the folded word */
  tagsOfForm(hash: number): Uint8Array | undefined {
    return this.#model.tagsOfForm(hash);
  }

  /** The words of a sentence with their tags; used again for the next sentence. */
  tagged(analysis: Analysis, sentence: Pick<Sentence, 'tokenFrom' | 'tokenTo'>): TaggerInput {
    return this.#tagger.tag(analysis, sentence);
  }

  /** The grammar of a sentence of an analysis. */
  read(analysis: Analysis, sentence: Pick<Sentence, 'tokenFrom' | 'tokenTo'>): Grammar {
    return new Grammar(new Words(analysis, sentence, this.#tagger, this.morphology));
  }
}

/** The grammars of the sentences of a block that were read so far, by the first token of each. */
export type KnownGrammars = Map<number, Grammar>;

/** The grammars of the block that was read last, each read at most once. */
export class SentenceGrammars {
  #known: KnownGrammars = new Map();

  constructor(
    private readonly analysis: Analysis,
    private readonly reader: GrammarReader,
  ) {}

  /** Whether a form stands in the lexicon. */
  knows(form: string): boolean {
    return this.reader.knows(form);
  }

  /** Whether a form can be an adjective. */
  isAdjective(form: string): boolean {
    return this.reader.isAdjective(form);
  }

  /** Whether a form can only be the plural of a noun. */
  isPlural(form: string): boolean {
    const tags = this.reader.tagsOfForm(hashOf(form));
    return (
      tags !== undefined && tags.includes(Tag['N.mv']) && !tags.includes(Tag['N.zijd']) && !tags.includes(Tag['N.onz'])
    );
  }

  /** The form of a lemma that a tag asks for. */
  form(lemma: string, tag: TagName): string {
    return this.reader.morphology.form(lemma, tag);
  }

  get compounds(): Compounds {
    return this.reader.compounds;
  }

  get nouns(): Nouns {
    return this.reader.nouns;
  }

  /** Another block has been read. @param known what is known of it already; more is added */
  forget(known: KnownGrammars = new Map()): void {
    this.#known = known;
  }

  /** The grammar of a sentence of the block. */
  of(sentence: Pick<Sentence, 'tokenFrom' | 'tokenTo'>): Grammar {
    let grammar = this.#known.get(sentence.tokenFrom);
    if (!grammar) {
      grammar = this.reader.read(this.analysis, sentence);
      this.#known.set(sentence.tokenFrom, grammar);
    }
    return grammar;
  }
}
