import { type ProseEdit, replace } from '../../document/edit.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is } from '../../language/tagger/tags.ts';
import { withCapitalsOf } from '../capitals.ts';
import type { HitPlace } from './place.ts';

/** What people wish each other, and don't want. */
const WISHES = /(?:succes|geluk|prettige|fijne|fijn|beterschap|sterkte|plezier|gelukkig|zalig)/iu;

/** "Wilt u helpen" for "Wenst u te helpen": behind "willen" an infinitive has no "te". */
export function asWant({ hit, words, first, grammar }: HitPlace): ProseEdit[] | undefined {
  const { block, from, to, sentence } = hit;
  if (WISHES.test(block.text.slice(sentence.from, sentence.to)) || hit.tokenTo !== hit.tokenFrom + 1) return undefined;
  const written = words.word(first);
  const clause = grammar.clauses.find((one) => one.words.includes(first));
  if (written !== 'wenst' || !clause) return undefined;
  const isYou = [words.word(first - 1), words.word(first + 1), words.word(clause.opener + 1)].includes('u');
  const edits = [replace(from, to, withCapitalsOf(block.text.slice(from, to), isYou ? 'wilt' : 'wil'))];
  const te = teOf(first, words);
  if (te === undefined) return edits;
  const particle = words.word(te - 1);
  const joined = te > 0 && te - 1 !== first && words.morphology.joined(particle, words.word(te + 1)) !== undefined;
  const cut = joined
    ? replace(words.to(te - 1), words.from(te + 1), '')
    : replace(words.from(te), words.from(te + 1), '');
  return [...edits, cut].sort((a, b) => a.from - b.from);
}

/** The "te" of the infinitive that the wish is about: before "wenst" at the end of a clause, else behind it. */
function teOf(at: number, words: HitPlace['words']): number | undefined {
  for (let te = at + 1; te < words.count; te++) {
    if (words.isTe(te)) return te;
    if (words.gap(te) !== Gap.none || words.is(te, Is.finite) || words.word(te) === 'om') break;
  }
  for (let te = at - 2; te > 0 && te >= at - 3; te--) if (words.isTe(te)) return te;
  return undefined;
}
