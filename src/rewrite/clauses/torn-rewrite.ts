import type { Rewrite } from '../../document/edit.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import { HARD_TO_HOLD, tornPartsOf } from '../../language/constructions/torn-parts.ts';

/**
 * A rewrite of a sentence, unless it tears apart what stood together or was another verb: "hangt de gemeente een
 * afschrift van de akte bij het graf en aan de ingang van de begraafplaats uit". A tang that stays as it was does not
 * count: "moet … indienen" for "moet … worden ingediend".
 */
export function unlessTorn(rewrite: Rewrite | undefined, grammar: Grammar): Rewrite | undefined {
  if (!rewrite) return undefined;
  const reworded = grammar.reworded(rewrite.text);
  const torn = reworded ? tornPartsOf(reworded, HARD_TO_HOLD) : [];
  if (!reworded || torn.length === 0) return rewrite;
  const known = new Set(tornPartsOf(grammar, HARD_TO_HOLD).map(({ before }) => grammar.words.word(before)));
  return torn.every(({ before }) => known.has(reworded.words.word(before))) ? rewrite : undefined;
}
