import type { Rewrite } from '../../document/edit.ts';
import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import type { Hit } from '../../words/hit.ts';
import { frameFits } from './verb-fits.ts';
import type { Placing } from './verb-forms.ts';
import { verbHit } from './verb-hit.ts';
import { placeObject } from './verb-object.ts';
import { placeVerb } from './verb-place.ts';
import { readWording } from './verb-wording.ts';
import { WordChanges } from './word-changes.ts';

/** How a wording takes the place of a verb, in its person, tense and place; nothing where that is not sure. */
export function verbRewrite(hit: Hit, wording: string, grammars: SentenceGrammars): Rewrite | undefined {
  const grammar = grammars.of(hit.sentence);
  const original = verbHit(hit, grammar);
  const read = readWording(wording, grammar.words.morphology);
  if (!original || !read) return undefined;
  const { words } = grammar;
  const sentence = { hit, words, grammar, grammars, changes: new WordChanges(words, hit.block.text) };
  // "nuttig achten" of "nodig achten": only its verb changes, to "vinden".
  if (read.rest && read.rest === hit.entry.word.replace(/\s*\[[^\]]*\]\s*/u, '')) {
    const kept = read.rest.split(' ');
    const others = original.others.filter((at) => !kept.includes(words.word(at)));
    const same = { ...original, others: others.length < original.others.length ? others : [] };
    return rewriteWith({ ...sentence, original: same, wording: { ...read, rest: '' } });
  }
  return rewriteWith({ ...sentence, original, wording: read });
}

function rewriteWith(placing: Placing): Rewrite | undefined {
  if (!frameFits(placing) || !placeVerb(placing) || !placeObject(placing)) return undefined;
  const { reflexive } = placing.original;
  const { changes } = placing;
  if (reflexive >= 0) changes.remove(reflexive);
  const edits = changes.edits();
  return edits && { text: changes.wording, safety: 'suggestion', edits };
}
