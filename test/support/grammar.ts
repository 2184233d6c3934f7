import { readFile } from 'node:fs/promises';
import { type Grammar, GrammarReader } from '../../src/language/constructions/grammar.ts';
import { Analysis } from '../../src/language/analysis.ts';
import { TAGS } from '../../src/language/tagger/tags.ts';
import { blockOf } from './block.ts';

const model = (name: string) => readFile(new URL(`../../models/${name}`, import.meta.url));
const reader = new GrammarReader(await model('tagger.bin'), await model('morphology.bin'));

/** From words to lemmas and back; parts of compounds; articles and diminutives. */
export const { morphology, compounds, nouns } = reader;

/** The grammar of the sentences of a text. */
export function grammarsOf(text: string): Grammar[] {
  const analysis = new Analysis();
  analysis.read(blockOf(text));
  return analysis.sentences.map((sentence) => reader.read(analysis, sentence));
}

/** The grammar of a text of one sentence. */
export function grammarOf(text: string): Grammar {
  return grammarsOf(text)[0] as Grammar;
}

/** Each word of a sentence with its tag: "Breng/V.ev uw/PRON.bez". */
export function tagged(text: string): string {
  const { words, clauses } = grammarOf(text);
  // Clauses mend tags, so they are read first.
  void clauses;
  return Array.from({ length: words.count }, (_, at) => `${words.word(at)}/${TAGS[words.tag(at)]}`).join(' ');
}

/** Words of a sentence by their numbers. */
export function written({ words }: Grammar, numbers: readonly number[]): string {
  return numbers.map((at) => words.word(at)).join(' ');
}
