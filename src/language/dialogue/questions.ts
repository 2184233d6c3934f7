import { Gap } from '../tagger/features.ts';
import { Is } from '../tagger/tags.ts';
import type { Words } from '../constructions/words.ts';

/** One question within a sentence. Words are numbered within the sentence. */
export interface QuestionPart {
  readonly from: number;
  /** `open` asks with a question word, `closed` starts with its verb and can be answered with yes or no. */
  readonly kind: 'open' | 'closed';
}

const QUESTION_WORDS = new Set(
  'wat waar wanneer wie waarom waarmee waarvoor waarover waarvan waarin waaruit waarheen waarnaar hoelang'.split(' '),
);
/** Question words that take other words along: "hoe oud", "welke straat", "hoeveel personen". */
const WITH_MORE = new Set('hoe hoeveel welk welke'.split(' '));
const BEFORE_QUESTION_WORD = new Set('aan bij in met naar op over sinds tot van vanaf voor tegen'.split(' '));
/** Words that begin a subject (or stand in its place) behind the verb of a question. */
const SUBJECT_STARTS = new Set(
  'u ge gij je jij jullie ik we wij hij zij ze men iemand het dat die dit deze er de een uw jouw mijn zijn haar ons onze hun'.split(
    ' ',
  ),
);
/** Verbs that questions at a counter begin with, for where a capital misleads the tagger. */
const ASKING_VERBS = new Set(
  'hebt heeft heb bent zijt is zijn wilt moogt wil kunt kan mag moet zal zou komt gaat woont werkt weet past klopt krijgt'.split(
    ' ',
  ),
);
const LONGEST_PHRASE = 4;
/** "In welke straat woont u, en welk nummer?" asks for one address. */
const HOUSE = new Set('nummer huisnummer busnummer postcode'.split(' '));

/**
 * The questions of a sentence, in the order in which they stand: "Wat is uw naam en waar woont u?" has two. An offer
 * ("koffie of thee") is one, and so is a question with a tag behind it ("…, klopt dat?").
 */
export function questionsOf(words: Words): QuestionPart[] {
  const parts: QuestionPart[] = [];
  for (let at = 0; at < words.count; at++) {
    const kind = mayStart(words, at) ? (startOf(words, at) ?? shortOf(words, at, parts[0])) : undefined;
    if (!kind) continue;
    const isTag = parts.length > 0 && kind === 'closed' && words.word(at - 1) !== 'en';
    if (!isTag) parts.push({ from: at, kind });
  }
  return parts;
}

function mayStart(words: Words, at: number): boolean {
  if (at === 0) return true;
  const before = words.word(at - 1);
  if (before === 'of') return false;
  return words.gap(at) !== Gap.none || before === 'en' || before === 'maar' || before === 'dus';
}

/** "Wanneer verhuist u en op welk adres?": the verb of the first question goes for the second as well. */
function shortOf(words: Words, at: number, first: QuestionPart | undefined): QuestionPart['kind'] | undefined {
  if (first?.kind !== 'open' || first.from !== 0 || words.word(at - 1) !== 'en') return undefined;
  const question = BEFORE_QUESTION_WORD.has(words.word(at)) ? at + 1 : at;
  const isQuestion = QUESTION_WORDS.has(words.word(question)) || WITH_MORE.has(words.word(question));
  if (HOUSE.has(words.word(question + 1))) return undefined;
  return isQuestion && words.count - question <= LONGEST_PHRASE ? 'open' : undefined;
}

function startOf(words: Words, at: number): QuestionPart['kind'] | undefined {
  if (isVerb(words, at) && beginsSubject(words, at + 1)) return 'closed';
  const question = BEFORE_QUESTION_WORD.has(words.word(at)) ? at + 1 : at;
  if (QUESTION_WORDS.has(words.word(question))) return asksFrom(words, question + 1) ? 'open' : undefined;
  if (!WITH_MORE.has(words.word(question))) return undefined;
  for (let verb = question + 1; verb <= question + LONGEST_PHRASE && verb < words.count; verb++) {
    // "Hoe laat u thuis bent": no verb here.
    if (words.word(verb) === 'laat' && words.word(question) === 'hoe') continue;
    if (asksFrom(words, verb)) return 'open';
    if (SUBJECT_STARTS.has(words.word(verb)) || words.gap(verb) !== Gap.none) return undefined;
  }
  return undefined;
}

/** A verb with its subject behind it: in "wat u zoekt" the subject comes first, and nothing is asked. */
function asksFrom(words: Words, verb: number): boolean {
  return words.gap(verb) === Gap.none && isVerb(words, verb) && beginsSubject(words, verb + 1);
}

function isVerb(words: Words, at: number): boolean {
  return words.is(at, Is.finite) || ASKING_VERBS.has(words.word(at));
}

function beginsSubject(words: Words, at: number): boolean {
  if (at >= words.count || words.gap(at) !== Gap.none) return false;
  return SUBJECT_STARTS.has(words.word(at)) || words.isCapital(at);
}
