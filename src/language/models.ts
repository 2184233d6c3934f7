import { GrammarReader } from './constructions/grammar.ts';
import { lexiconOf } from './frequency/lexicon.ts';
import { WordFrequency } from './frequency/word-frequency.ts';

/** What reads Dutch with the trained models. One serves a whole run. */
export interface LanguageModels {
  readonly grammar: GrammarReader;
  readonly frequency: WordFrequency;
}

/**
 * Makes the readers from the bytes of their models.
 *
 * @param load the bytes of a file in models/
 */
export async function loadModels(load: (name: string) => Promise<Uint8Array>): Promise<LanguageModels> {
  const bytes = await Promise.all([load('tagger.bin'), load('morphology.bin'), load('frequency.bin')]);
  const grammar = new GrammarReader(bytes[0], bytes[1]);
  return { grammar, frequency: new WordFrequency(bytes[2], lexiconOf(grammar)) };
}
