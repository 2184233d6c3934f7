import { loadModels } from '../language/models.ts';
import { DependencyParser } from '../language/parser/parser.ts';
import { TextReader } from '../readability/text-reader.ts';
import { buildFileScore, type ScoredText } from '../report/score/build.ts';
import type { Resources } from '../resources.ts';
import { Automaton } from '../words/automaton.ts';
import { openText, type TextToOpen } from './open-text.ts';

/** Measures how easy texts are to read. Loads the models once, when first needed. */
export class Scorer {
  #reader: Promise<TextReader> | undefined;

  constructor(private readonly resources: Resources) {}

  /** Measures one text. What can't be read gives a report with `fatal`, never an error. */
  async score(input: string | Uint8Array, text: TextToOpen): Promise<ScoredText> {
    const opened = await openText(input, text);
    const { path } = text;
    if ('code' in opened) return { file: { path, metrics: {}, fatal: opened } };
    const { document, kind, kindReason } = opened;
    this.#reader ??= this.#load();
    const reading = (await this.#reader).read(document);
    const facts = {
      path,
      format: document.format,
      kind: kind.name,
      kindReason,
      language: document.language,
      textSource: document.runs ? ('extracted' as const) : ('source' as const),
    };
    return { file: buildFileScore(facts, document, reading), reading };
  }

  async #load(): Promise<TextReader> {
    const [models, parser, lists] = await Promise.all([
      loadModels((name) => this.resources.load(name)),
      this.resources.load('parser.bin'),
      this.resources.load('words.bin'),
    ]);
    return new TextReader(models, new DependencyParser(parser), new Automaton(lists));
  }
}
