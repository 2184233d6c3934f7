import type { Clause } from '../../../language/constructions/clauses.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';

/** A sentence that is to be made two, with what the builders look at. */
export interface LongSentence {
  readonly grammar: Grammar;
  readonly words: Words;
  /** The prose of its block. */
  readonly text: string;
  /** The first main clause with a verb. */
  readonly first: Clause;
}

const OPENERS = new Set(
  'als indien wanneer zodra zolang tenzij mits ingeval mocht zelfs ook hoewel omdat doordat aangezien nadat voordat terwijl sinds wie wat hoe'.split(
    ' ',
  ),
);
/** Verbs in front that say "if" and ask nothing: "mocht u vragen hebben". */
const UNREAL = /^(?:mocht|mochten|zou|zouden|had|hadden|was|waren|ware|kwam|kwamen)$/u;
/** A stem with one of these behind it asks; "het" can be its object. */
const SUBJECTS = /^(?:u|je|jij|ik|jullie|we|wij|ze|hij|zij|er)$/u;
/** Stems that command nobody. */
const NO_COMMANDS = /^(?:is|ben|heb|kan|mag|moet|wil|zal|word|wordt|blijkt|gaat|komt)$/u;

/** Whether a sentence starts with a condition or a clause of time, that can hold for all that follows. */
export function startsWithClause({ words, grammar, first }: LongSentence): boolean {
  if (OPENERS.has(words.word(0)) || grammar.clauses.some(({ opener }) => opener === 0)) return true;
  // "En mochten ze vragen hebben, …"
  if (first.finite === 1 && words.tag(0) === Tag.NEVEN) return true;
  return first.finite === 0 && !isCommand(0, words);
}

/** "Vul het formulier in": a stem with nobody behind it that it could ask about. */
export function isCommand(at: number, words: Words): boolean {
  return words.tag(at) === Tag['V.ev'] && !NO_COMMANDS.test(words.word(at)) && !SUBJECTS.test(words.word(at + 1));
}

/** A question that only says under which condition the rest holds: "Bent u huurder, …". */
export function isQuestion({ words, first }: LongSentence): boolean {
  if (first.finite !== 0 || words.is(0, Is.past) || words.tag(0) === Tag.NEVEN) return false;
  return !UNREAL.test(words.word(0)) && !UNREAL.test(words.word(1)) && !isCommand(0, words);
}

/** The clause that a word belongs to. */
export function clauseOf(at: number, { grammar }: LongSentence): Clause | undefined {
  return grammar.clauses.find(({ words: own }) => own.includes(at));
}
