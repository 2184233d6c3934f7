import type { Clause } from '../../language/constructions/clauses.ts';
import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';

/** Where an expression stands: what the choice and the fit of a simpler one hang on. Numbers of words. */
export interface HitPlace {
  readonly hit: Hit;
  readonly grammar: Grammar;
  readonly grammars: SentenceGrammars;
  readonly words: Words;
  readonly first: number;
  /** Its last word. */
  readonly last: number;
  /** The words before and behind it; empty at the ends of the sentence. */
  readonly before: string;
  readonly after: string;
}

/** The place of a hit in the words of its sentence. */
export function placeOf(hit: Hit, grammar: Grammar, grammars: SentenceGrammars): HitPlace {
  const { words } = grammar;
  const first = hit.tokenFrom - hit.sentence.tokenFrom;
  const last = hit.tokenTo - 1 - hit.sentence.tokenFrom;
  return { hit, grammar, grammars, words, first, last, before: words.word(first - 1), after: words.word(last + 1) };
}

/** The clause that an expression opens, if it has a finite verb: "indien u betaalt", and not "indien gewenst". */
export function openedClause({ hit, words, grammar, first, last }: HitPlace): Clause | undefined {
  const clause = grammar.clauses.find(
    ({ kind, opener, finite }) =>
      kind !== 'main' && kind !== 'infinitive' && first <= opener && opener <= last && finite > last,
  );
  // "(voor zover bekend) en … zal": the verb stands behind the bracket.
  const isApart = clause && /[()]/u.test(hit.block.text.slice(hit.to, words.from(clause.finite)));
  return isApart ? undefined : clause;
}

/**
 * "Indien onvolledig, bellen we u", "Indien geen betaling ontvangen, …": up to the comma there is no finite verb, so that
 * "als" would need one.
 */
export function isElliptic({ words, last }: HitPlace): boolean {
  let end = last + 1;
  while (end < words.count && words.gap(end) !== Gap.comma) end++;
  if (end >= words.count || end === last + 1) return false;
  for (let at = last + 1; at < end; at++) {
    if (words.tag(at) === Tag['PRON.nom'] || SUBJECTS.test(words.word(at))) return false;
    if (words.is(at, Is.finite) && !looksLikeParticiple(at, words)) return false;
  }
  return true;
}

const SUBJECTS = /^(?:u|je|jij|we|wij|ze|zij|hij|ik|er|het|men|dit|dat|iemand|niemand)$/u;

/** "ontvangen", "gescheiden": behind "indien" without a plural before it, no verb of the present. */
function looksLikeParticiple(at: number, words: Words): boolean {
  const hasPlural = words.is(at - 1, Is.plural) && words.is(at - 1, Is.noun);
  return !hasPlural && words.morphology.participle(words.word(at)) !== 0;
}

/** The character directly before an expression and behind it, without white space. */
export function marksAround({ block, from, to }: Hit): readonly [before: string, after: string] {
  return [
    block.text
      .slice(Math.max(0, from - 3), from)
      .trim()
      .slice(-1),
    block.text
      .slice(to, to + 3)
      .trim()
      .slice(0, 1),
  ];
}
