import { phraseAt } from '../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { HitPlace } from './place.ts';

const SUBJECTS = /^(?:u|je|jij|we|wij|ze|zij|hij|ik|er|men)$/u;
const RELATIVES = /^(?:die|dat|wie|wat|waar\p{L}*)$/u;

/** "ondanks" before a noun, "hoewel" before a clause: a subject, and a finite verb up to its comma. */
export function despite(place: HitPlace): 'ondanks' | 'hoewel' | undefined {
  const { words, first, last, after } = place;
  if (SUBJECTS.test(after)) return 'hoewel';
  if (after === 'dat') return undefined;
  const end = stretchEnd(last + 1, words);
  const verb = firstFinite(last + 1, end, words);
  const isClosed = end < words.count && words.gap(end) === Gap.comma;
  // "niettegenstaande de eigenaar, die …, betaalde": the verb may stand behind the relative clause.
  if (isClosed && RELATIVES.test(words.word(end))) return undefined;
  if (verb < 0) return 'ondanks';
  if (first > 0) return words.gap(first) === Gap.comma && isAlone(verb, end, words) ? 'hoewel' : undefined;
  if (isClosed && words.is(end, Is.finite)) return 'hoewel';
  // "Niettegenstaande de regen ging de markt door": the verb of the main clause stands right behind the noun.
  const phrase = phraseAt(last + 1, words);
  return phrase && !phrase.isPronoun && phrase.last + 1 === verb && !words.is(end - 1, Is.finite)
    ? 'ondanks'
    : undefined;
}

/** The first word behind the next comma or other mark. */
function stretchEnd(from: number, words: HitPlace['words']): number {
  let at = from + 1;
  while (at < words.count && words.gap(at) === Gap.none) at++;
  return Math.min(at, words.count);
}

function firstFinite(from: number, end: number, words: HitPlace['words']): number {
  for (let at = from; at < end; at++) if (words.is(at, Is.finite)) return at;
  return -1;
}

/** Whether no other clause is joined to the one of a verb: "… de regen en gaan naar huis". */
function isAlone(verb: number, end: number, words: HitPlace['words']): boolean {
  if (words.tag(verb - 1) === Tag.NEVEN) return false;
  for (let at = verb + 1; at < end; at++) if (words.tag(at) === Tag.NEVEN && words.is(at + 1, Is.finite)) return false;
  return true;
}
