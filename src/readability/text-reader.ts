import { isOurs, type TextDocument } from '../document/document.ts';
import { Analysis } from '../language/analysis.ts';
import { type Grammar, SentenceGrammars } from '../language/constructions/grammar.ts';
import { type Tang, tangsOf } from '../language/constructions/tangs.ts';
import { languageOf } from '../language/detect.ts';
import type { LanguageModels } from '../language/models.ts';
import { type Dependency, longestDependency } from '../language/parser/dependencies.ts';
import type { DependencyParser } from '../language/parser/parser.ts';
import type { Sentence } from '../language/sentences.ts';
import { syllables } from '../language/syllables.ts';
import { Is, Tag, tagBits } from '../language/tagger/tags.ts';
import type { Automaton } from '../words/automaton.ts';
import { isContentWord } from './content-words.ts';
import { DifficultWords } from './difficult-words.ts';
import type { LintCounts } from './lint-ii.ts';
import { isPassage } from './passage.ts';
import type { Bracket, ParagraphReading, SentenceReading, TextReading } from './sentence-reading.ts';
import { isJudged, tally } from './sentence-tally.ts';

/** From so many words between the two parts, a bracket is long: the limit of the rule tangconstructie. */
const LONG_BRACKET = 9;
/** Words with more letters are long: so LIX counts. */
const LONG_WORD = 6;

/** Measures the Dutch sentences of texts, with grammar, noun classes and a parser. One serves a whole run. */
export class TextReader {
  readonly #analysis = new Analysis();

  readonly #grammars: SentenceGrammars;
  readonly #difficult: DifficultWords;

  /** @param parser absent where nobody asks for LiNT-II and dependencies: it takes half of the time */
  constructor(
    private readonly models: LanguageModels,
    private readonly parser: DependencyParser | undefined,
    lists: Automaton,
  ) {
    this.#grammars = new SentenceGrammars(this.#analysis, models.grammar);
    this.#difficult = new DifficultWords(lists, models.frequency);
  }

  /** Measures a text. */
  read(document: TextDocument): TextReading {
    const paragraphs: ParagraphReading[] = [];
    let words = 0;
    for (const block of document.blocks) {
      if (!isOurs(block) || languageOf(block) !== 'nl') continue;
      this.#analysis.read(block);
      const { sentences } = this.#analysis;
      for (const sentence of sentences) words += sentence.words;
      if (!isPassage(this.#analysis)) continue;
      this.#grammars.forget();
      this.#difficult.read(this.#analysis, this.#grammars);
      paragraphs.push({ block, sentences: sentences.map((sentence) => this.#sentence(sentence)) });
    }
    return { words, paragraphs };
  }

  #sentence(sentence: Sentence): SentenceReading {
    const { frequency } = this.models;
    const analysis = this.#analysis;
    const grammar = this.#grammars.of(sentence);
    const { words } = grammar;
    const written = (at: number) => analysis.block.text.slice(words.from(at), words.to(at));
    const passives = grammar.passives.map(({ group }) => group.words.map(written).join(' '));
    const brackets = tangsOf(grammar, LONG_BRACKET).map((tang) => bracketOf(tang, written));
    const dependency = this.parser && this.#parse(sentence, this.parser);
    return {
      sentence,
      tally: tally(analysis, sentence, frequency),
      ...this.#words(sentence),
      passives,
      brackets,
      ...(dependency && { dependency }),
      ...(this.parser && { lint: this.#lintCounts(grammar, dependency, this.parser) }),
    };
  }

  #words(sentence: Sentence): Pick<SentenceReading, 'syllables' | 'longWords' | 'difficult' | 'difficultWords'> {
    const { frequency } = this.models;
    const analysis = this.#analysis;
    const difficultWords = new Set<string>();
    let difficult = 0;
    let syllableCount = 0;
    let longWords = 0;
    for (let at = sentence.tokenFrom; at < sentence.tokenTo; at++) {
      const word = analysis.word(at);
      if (word.length > LONG_WORD) longWords++;
      if (!isJudged(analysis, at, frequency)) continue;
      syllableCount += syllables(word);
      if (!this.#difficult.has(at, sentence, analysis)) continue;
      difficult++;
      difficultWords.add(word);
    }
    return { syllables: syllableCount, longWords, difficult, difficultWords: [...difficultWords] };
  }

  #parse(sentence: Sentence, parser: DependencyParser): Dependency | undefined {
    const input = this.models.grammar.tagged(this.#analysis, sentence);
    parser.parse(input);
    return longestDependency(parser, input.count);
  }

  /** What LiNT-II counts, of the sentence that was parsed last. */
  #lintCounts({ words }: Grammar, dependency: Dependency | undefined, parser: DependencyParser): LintCounts {
    const nouns = { concrete: 0, abstract: 0, undefined: 0 };
    let rated = 0;
    let zipf = 0;
    let contentWords = 0;
    let finite = 0;
    for (let at = 0; at < words.count; at++) {
      const tag = words.tag(at);
      if ((tagBits(tag) & Is.finite) !== 0) finite++;
      const word = words.word(at);
      if (!isContentWord(tag, parser.label[at] as number, word)) continue;
      contentWords++;
      if (tag === Tag.EIGEN) continue;
      rated++;
      const isNoun = (tagBits(tag) & Is.noun) !== 0;
      zipf += this.#zipf(word, isNoun);
      if (isNoun) nouns[this.models.nouns.classOf(word)]++;
    }
    return {
      rated,
      zipf,
      contentWords,
      clauses: Math.max(1, finite),
      longestDependency: dependency?.between ?? 0,
      nouns,
    };
  }

  /** A compound is as common as its last part: so LiNT-II has it. */
  #zipf(word: string, isNoun: boolean): number {
    const head = isNoun ? this.models.grammar.compounds.split(word)?.at(-1) : undefined;
    return this.models.frequency.lookUp(head ?? word).zipf;
  }
}

function bracketOf({ before, behind, between }: Tang, written: (at: number) => string): Bracket {
  return { before: written(before), behind: written(behind), between };
}
