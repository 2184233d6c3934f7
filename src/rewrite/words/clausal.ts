import { type ProseEdit, replace } from '../../document/edit.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { withCapitalsOf } from '../capitals.ts';
import { type HitPlace, marksAround, openedClause } from './place.ts';

/** Wordings that are a clause of their own: "als het kan", "als u dat wilt". */
export const CLAUSE = /^als (?:u|het|dat|iemand|er) /u;

/**
 * Puts a clause in the place of an expression without a verb: with a comma where it opens the sentence, as it is between
 * marks, else at the end: "Bel de politie als het nodig is" for "Bel indien nodig de politie".
 */
export function asClause(place: HitPlace, wording: string): ProseEdit[] | undefined {
  const { hit, words, last, grammar, after } = place;
  const { block, from, to, sentence } = hit;
  // Whose wish it is, a text that speaks to nobody does not say.
  if (/^als u /u.test(wording) && !/\b(?:u|uw|gelieve)\b/iu.test(block.text)) return undefined;
  const text = withCapitalsOf(block.text.slice(from, to), wording);
  const [markBefore, markAfter] = marksAround(hit);
  const ends = markAfter === '' || /[.,;:!?)]/u.test(markAfter);
  if (from === sentence.from || place.first === 0) {
    if (ends) return [replace(from, to, text)];
    return words.is(last + 1, Is.finite) ? [replace(from, to, `${text},`)] : undefined;
  }
  if (ends)
    return markBefore === ',' || markBefore === '(' || !/^(?:en|of|maar|om|te)$/u.test(place.before)
      ? [replace(from, to, text)]
      : undefined;
  if (
    /[(,;:]/u.test(markBefore) ||
    /^(?:en|of|maar|om|ook|niet|alleen)$/u.test(place.before) ||
    /^(?:ook|door|en|of)$/u.test(after)
  )
    return undefined;
  // "indien nodig" itself is no clause, though it opens like one.
  const others = grammar.clauses.filter(({ opener }) => opener < place.first || opener > last);
  const isOneClause =
    others.length === 1 && others[0]?.kind === 'main' && !/,/u.test(block.text.slice(to, sentence.to));
  const rest = block.text.slice(to, sentence.to);
  const end = /[.!?]\s*$/u.exec(rest);
  if (!isOneClause || !end || /[;:()]/u.test(rest)) return undefined;
  const at = to + end.index;
  return [replace(from - 1, to, ''), replace(at, at, ` ${wording}`)];
}

/** What can be asked for without an article: "met afspraak". */
const ASKED =
  /^(?:afspraak|toestemming|toelating|akkoord|instemming|goedkeuring|vergunning|betaling|vergoeding|inschrijving|reservatie|behandeling)$/u;

const PRICES = /^(?:betaling|vergoeding)$/u;

/** A clause that ends in its verb, and not "Mits een attest betaalt u niets": there the verb is that of the main clause. */
function isClosedClause(place: HitPlace): boolean {
  const { words, first, last } = place;
  const finite = openedClause(place)?.finite;
  if (finite === undefined) return false;
  const next = finite + 1;
  if (words.gap(next) !== 0 || next >= words.count || words.is(next, Is.verb)) return true;
  // "mits de ouders toestemming geven voor", and not "en mits vergoeding kan".
  return first > 0 && finite > last + 2 && words.tag(next) === Tag.VZ;
}

/** Expressions for "but only if": a comma and "maar" make a sentence of them that does not say less. */
export function asOnlyIf(place: HitPlace): ProseEdit[] | undefined {
  const { hit, words, first, last, after } = place;
  const { block, from, to } = hit;
  const isClause = isClosedClause(place) || /^(?:u|je|we|wij|ze|zij|hij|er|men)$/u.test(after);
  const isNoun =
    !isClause && (ASKED.test(after) || ASKED.test(words.word(last + 2)) || /^(?:een|de|uw|zijn)$/u.test(after));
  if (!isClause && !(isNoun && hit.entry.word === 'mits')) return undefined;
  const preposition = PRICES.test(after) ? 'tegen' : 'met';
  const wording = isClause ? 'alleen als' : `alleen ${preposition}`;
  // "de parking, die mits wat hulp volstaat": in the middle of another clause.
  if (/^(?:die|dat|wie|wat|waar\p{L}*)$/u.test(place.before)) return undefined;
  for (let at = 0; at < first; at++) if (/^(?:niet|geen|nooit|alleen|enkel)$/u.test(words.word(at))) return undefined;
  if (first === 0) return [replace(from, to, isClause ? 'Alleen als' : withCapitalsOf('X', preposition))];
  // "op aanvraag en mits vergoeding": one of two conditions.
  if (place.before === 'en' && !isClause) return [replace(from, to, preposition)];
  if (/^(?:en|of|maar|dat)$/u.test(place.before) || words.tag(first - 1) === Tag.ONDER)
    return [replace(from, to, wording)];
  const [mark] = marksAround(hit);
  // "kan zich, mits toestemming van de voorzitter, laten begeleiden": the clause goes on.
  const goesOn = /^[^,;:]*, \p{Ll}/u.test(block.text.slice(to, hit.sentence.to));
  if (mark === ',' && goesOn) return isClause ? undefined : [replace(from, to, preposition)];
  if (mark === ',') return [replace(from, to, `maar ${wording}`)];
  return /[\p{L}\d]/u.test(mark) && block.text.charAt(from - 1) === ' '
    ? [replace(from - 1, to, `, maar ${wording}`)]
    : undefined;
}

/** "en" for "alsook"; "en ook" where an "en" or a comma stands before. */
export function asAnd(place: HitPlace): string | undefined {
  const { words, first, hit } = place;
  const [mark] = marksAround(hit);
  if (first === 0) return undefined;
  for (let at = 0; at < words.count; at++) {
    if (words.word(at) === 'zowel') return undefined;
    if (words.word(at) === 'en') return 'en ook';
  }
  return mark === ',' ? 'en ook' : 'en';
}

/**
 * "Maar de dienst is dicht" for "De dienst is echter dicht": the contrast goes to the start of the sentence. Only from
 * the first clause, or from the one that follows a clause that opens the sentence.
 */
export function asBut(place: HitPlace): ProseEdit[] | undefined {
  const { hit, words, first, grammar, grammars } = place;
  const { block, from, to, sentence } = hit;
  const [markBefore, markAfter] = marksAround(hit);
  if (first === 0) {
    const next = /^, (\p{L}+)/u.exec(block.text.slice(to, to + 30));
    return next ? [replace(from, to + 1, 'Maar')] : undefined;
  }
  const between = block.text.slice(sentence.from, from);
  if (/[;:()“"„–]/u.test(between) || /^(?:maar|en|of|want|toch|dus|ook)$/u.test(words.word(0))) return undefined;
  const clause = grammar.clauses.find((one) => one.words.includes(first));
  if (!clause || clause.kind !== 'main' || clause.finite < 0) return undefined;
  // "De bib is dicht, het zwembad is echter open": the second of two.
  const opening = grammar.clauses[0];
  if (!opening || words.tag(first - 1) === Tag.NEVEN) return undefined;
  if (opening !== clause && opening.kind !== 'subordinate') return undefined;
  if (grammar.clauses.some((one) => one !== clause && one.kind === 'main' && (one.words[0] ?? 0) < first))
    return undefined;
  for (let at = 1; at < first; at++)
    if (words.tag(at) === Tag.NEVEN && words.is(at + 1, Is.finite | Is.pronoun)) return undefined;
  if (markBefore === ',' && markAfter !== ',') return undefined;
  const start = words.from(0);
  const firstWord = block.text.slice(start, words.to(0));
  const lowered = lowerStart(firstWord, words.tag(0), grammars);
  if (lowered === undefined) return undefined;
  const [cutFrom, cutTo] = markBefore === ',' ? [from - 2, to + 1] : [from - 1, to];
  return [replace(start, start + 1, `Maar ${lowered.charAt(0)}`), replace(cutFrom, cutTo, '')];
}

/** A word without the capital of a sentence; as it is, for a name; nothing where that is not sure. */
function lowerStart(word: string, tag: number, grammars: HitPlace['grammars']): string | undefined {
  if (/^\p{Lu}\p{Lu}/u.test(word)) return word;
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  if (tag === Tag.EIGEN) return grammars.knows(lower.toLowerCase()) ? undefined : word;
  return grammars.knows(lower.toLowerCase()) ? lower : undefined;
}
