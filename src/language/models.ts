import { GrammarReader } from './constructions/grammar.ts';
import { lexiconOf } from './frequency/lexicon.ts';
import { WordFrequency } from './frequency/word-frequency.ts';
import { NounClasses } from './noun-classes.ts';

/** What reads Dutch with the trained models. One serves a whole run. */
export interface LanguageModels {
  readonly grammar: GrammarReader;
  readonly frequency: WordFrequency;
  readonly nouns: NounClasses;
}

/**
 * Makes the readers from the bytes of their models.
 *
 * @param load the bytes of a file in models/
 */
export async function loadModels(load: (name: string) => Promise<Uint8Array>): Promise<LanguageModels> {
  const names = ['tagger.bin', 'morphology.bin', 'frequency.bin', 'noun-classes.bin'] as const;
  const bytes = await Promise.all(names.map(load));
  const [tagger, morphology, frequency, nouns] = bytes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const grammar = new GrammarReader(tagger, morphology);
  return {
    grammar,
    frequency: new WordFrequency(frequency, lexiconOf(grammar)),
    nouns: new NounClasses(nouns),
  };
}
