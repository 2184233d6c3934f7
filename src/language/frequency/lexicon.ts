import type { GrammarReader } from '../constructions/grammar.ts';
import type { Lexicon } from './word-facts.ts';

/** What the models of the grammar know of words, as the frequencies ask for it. */
export function lexiconOf(reader: GrammarReader): Lexicon {
  return {
    tagsOfForm: (hash) => reader.tagsOfForm(hash),
    lemma: (word, tag) => reader.morphology.lemma(word, tag),
    split: (word) => reader.compounds.split(word),
  };
}
